import type en from '../en/chat.js';
import type { Texts } from '../../catalog.js';

export default {
  log: 'メッセージ',
  message: 'メッセージ',
  placeholder: 'メッセージを入力',
  send: '送信',
  sendHint: 'Enterキーで送信、ShiftキーとEnterキーで改行します。',
  left_other: '残り{{count}}文字',
  tooLong_other: '{{count}}文字超えています。短くするか、分けて送信してください。',
  urgent: '緊急：旅行中、または24時間以内に出発',
  urgentMark: '緊急',
  along: 'メッセージに添付：このページと「{{problem}}」',
  leaveOut: '添付しない',

  you: '自分',
  agency: 'スタッフ',
  queued: '保存済み、接続待ち',
  sending: '送信中…',
  sent: '送信済み',
  delivered: '担当者に届きました',
  read: '既読',
  failed: '送信できませんでした',
  handover:
    'まだ送信されていません。お使いのアプリで開いて送信してください。送信されたかどうかは当社にはわかりません。',
  retry: '再送信',
  copy: '文章をコピー',
  copied: 'コピーしました',
  discard: '削除',
  typing: '{{name}}が入力中…',

  reference: '受付番号：{{reference}}',
  referenceHint: '番号を控えておいてください。お電話でも、この番号でやりとりを確認できます。',
  copyReference: '受付番号をコピー',
  referencePending: 'メッセージが当社に届くと、受付番号が表示されます。',
  speaks: '{{name}}（対応言語：{{languages}}）',

  closed: 'このやりとりは終了しています。メッセージを送ると再開します。',
  conversation_closed: 'やりとりを終了しました。',
  conversation_reopened: 'やりとりを再開しました。',

  contact: 'ページを離れた後のご連絡先',
  contactHint: 'すべて任意です。ご記入がなくても、返信はこちらに届きます。',
  name: 'お名前',
  email: 'メールアドレス',
  booking: '予約番号',
  contactSave: '保存',
  contactSaved: '保存しました',
  contactLater: '今は入力しない',
  contactEmailWrong: 'メールアドレスの形式ではないようです。ご確認いただくか、空欄のままにしてください。',

  error_text_too_long: 'メッセージが長すぎます。短くするか、分けて送信してください。',
  error_text_invalid: '送信できない文字が含まれています。その文字を除いて、もう一度お書きください。',
  error_conversation_unknown:
    'このやりとりは終了し、当社でも削除しました。この文章を新しいメッセージとしてお送りください。',
  error_refused: '当社のシステムがこのメッセージを受け付けませんでした。文章をコピーして、別の方法でご連絡ください。',
} satisfies Texts<typeof en>;
