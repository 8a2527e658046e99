import type { StaticWords } from './en.js';

const words: StaticWords = {
  posted: {
    'panel:writeHint': '您会收到一个受理编号，我们将通过电子邮件或电话回复。',
    'panel:writeClosedHint': '我们开始服务后会阅读，并通过电子邮件或电话回复。',
    'chat:contact': '我们怎么把回复发给您？',
    'chat:contactHint': '我们通过电子邮件或电话回复。没有联系方式，就无法回复。',
  },
  ownApp: {
    'panel:writeHint': '消息会在您自己的应用中准备好。您在那里发送，回复也会到那里。',
    'panel:writeClosedHint': '消息会在您自己的应用中准备好。您在那里发送，我们开始服务后回复。',
    'panel:forgetConfirm': '要删除此处的全部对话吗？您用自己的应用发送的内容，仍会留在该应用和我们这里。',
    'panel:forgotten': '此处的内容已删除。',
    'chat:referencePending': '受理编号在打开的消息中。',
  },
};
export default words;
