import type { StaticWords } from './en.js';

const words: StaticWords = {
  posted: {
    'panel:writeHint': '受付番号が表示され、返信はメールまたはお電話で差し上げます。',
    'panel:writeClosedHint': '受付開始後に拝見し、メールまたはお電話で返信します。',
    'chat:contact': '返信のご連絡先',
    'chat:contactHint': '返信はメールまたはお電話で差し上げます。ご連絡先がないと返信できません。',
  },
  ownApp: {
    'panel:writeHint': 'メッセージはお使いのアプリに用意されます。そこから送信すると、返信もそこに届きます。',
    'panel:writeClosedHint':
      'メッセージはお使いのアプリに用意されます。そこから送信してください。受付開始後に返信します。',
    'panel:forgetConfirm':
      'ここにあるやりとりをすべて削除しますか？お使いのアプリから送信したものは、アプリと当社に残ります。',
    'panel:forgotten': 'ここから削除しました。',
    'chat:referencePending': '受付番号は、開くメッセージの中にあります。',
  },
};
export default words;
