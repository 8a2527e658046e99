import type en from '../en/chat.js';
import type { Texts } from '../../catalog.js';

export default {
  log: '消息',
  message: '消息',
  placeholder: '请输入消息',
  send: '发送',
  sendHint: '按 Enter 发送，按 Shift 和 Enter 换行。',
  left_other: '还可输入{{count}}个字符',
  tooLong_other: '超出{{count}}个字符。请缩短内容或分几次发送。',
  urgent: '紧急：我正在旅途中，或将在一天内出发',
  urgentMark: '紧急',

  you: '我',
  agency: '旅行社',
  queued: '已保存，等待连接',
  sending: '正在发送……',
  sent: '已发送',
  delivered: '已送达',
  read: '已读',
  failed: '发送失败',
  handover: '尚未发送。请在您自己的应用中打开并发送，我们无法得知您是否已发送。',
  retry: '重试',
  copy: '复制文字',
  copied: '已复制',
  discard: '删除',
  typing: '{{name}}正在输入……',

  reference: '您的受理编号：{{reference}}',
  referenceHint: '请保存好这个编号。凭它我们就能找到这次对话，您来电时也一样。',
  copyReference: '复制受理编号',
  referencePending: '消息送达后，您会收到一个受理编号。',
  speaks: '{{name}}（服务语言：{{languages}}）',

  closed: '此对话已结束。您再发一条消息，就会重新开启。',
  conversation_closed: '对话已结束。',
  conversation_reopened: '对话已重新开启。',

  contact: '如果您离开页面，我们怎么联系您？',
  contactHint: '均为选填。不填写，您也会在这里收到回复。',
  name: '姓名',
  email: '电子邮箱',
  booking: '预订编号',
  contactSave: '保存',
  contactSaved: '已保存',
  contactLater: '暂不填写',
  contactEmailWrong: '这看起来不像电子邮箱地址。请检查一下，或者留空。',

  error_text_too_long: '消息太长。请缩短内容或分几次发送。',
  error_text_invalid: '消息中有无法发送的字符。请去掉这些字符后重新输入。',
  error_conversation_unknown: '此对话已结束，我们也已将其删除。请用这段文字开始新的对话。',
  error_refused: '我们的系统没有接收这条消息。请复制文字，通过其他方式联系我们。',
} satisfies Texts<typeof en>;
