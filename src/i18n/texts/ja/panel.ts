import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';

export default {
  launcher: 'ヘルプとチャット',
  launcherUnread_other: 'ヘルプとチャット、新着メッセージ{{count}}件',
  close: '閉じる',
  back: '最初の画面に戻る',
  language: '言語',
  home: 'ヘルプ',

  openNow: 'ただいま受付中です',
  openUntil: '{{time}}まで',
  closedNow: 'ただいま受付時間外です',
  closedToday: '本日休業：{{name}}',
  opensAt: '{{time}}から受付',
  theirTime: '当社の所在地では{{time}}',
  expectedReply: '返信の目安：{{duration}}以内',

  writeHint: '受付番号をお知らせします。返信はこちらに届きます。',
  writeClosedHint: 'お預かりして、受付開始後に返信します。',
  continue: 'これまでのやりとり',
  conversationWith: '担当：{{name}}',
  unread_other: '新着{{count}}件',

  channels: 'その他の連絡方法',
  phone: '電話',
  email: 'メール',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  video: 'ビデオ通話',
  stillWorks: '利用可能',
  notNow: '受付時間外',
  people: 'お答えするスタッフ',

  hours: '受付時間',
  hoursZone: '{{zone}}',
  hoursClosed: '休み',

  memoryOnly: 'このブラウザーでは内容を保存できません。ページを閉じると、まだ送信されていない文章は失われます。',
  lineDown: 'ただいま接続できません。書いた内容は保存され、接続が戻りしだい送信されます。',
  lineDownOutlives:
    'ただいま接続できません。書いた内容は保存され、このページを閉じても、接続が戻りしだい送信されます。',
  siteMissing: '連絡先をまだ読み込めていません。接続が戻ると表示されます。',
  forget: '自分のデータを削除',
  forgetConfirm: 'この端末と当社に残っているやりとりをすべて削除しますか？元に戻すことはできません。',
  forgetYes: 'すべて削除',
  forgetNo: '残す',
  forgotten: 'この端末から削除しました。当社の控えも、連絡が届きしだい削除します。',
} satisfies Texts<typeof en>;
