import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';

export default {
  launcher: '帮助与在线咨询',
  launcherUnread_other: '帮助与在线咨询，{{count}}条新消息',
  close: '关闭',
  back: '返回首页',
  language: '语言',
  home: '帮助',

  openNow: '我们现在在线',
  openUntil: '服务至{{time}}',
  closedNow: '当前为非服务时间',
  closedToday: '今日休息：{{name}}',
  opensAt: '{{time}}开始服务',
  theirTime: '我们当地时间{{time}}',
  expectedReply: '我们通常在{{duration}}内回复',

  writeHint: '您会收到一个受理编号，回复也会显示在这里。',
  writeClosedHint: '留言会保留下来，开始服务后我们就会回复。',
  continue: '您的对话',
  conversationWith: '与{{name}}的对话',
  unread_other: '{{count}}条新消息',

  channels: '其他联系方式',
  phone: '电话',
  email: '电子邮件',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  video: '视频通话',
  stillWorks: '现在可用',
  notNow: '非服务时间',
  people: '为您解答的同事',

  hours: '服务时间',
  hoursZone: '按{{zone}}',
  hoursClosed: '休息',

  memoryOnly: '此浏览器不允许我们保存任何内容。如果关闭页面，尚未发送的文字将会丢失。',
  lineDown: '暂时无法连接。您写的内容会保存下来，恢复连接后自动发送。',
  lineDownOutlives: '暂时无法连接。您写的内容会保存下来，恢复连接后自动发送，关闭此页面也不影响。',
  siteMissing: '联系方式尚未加载，恢复连接后就会显示。',
  forget: '删除我的数据',
  forgetConfirm: '要删除这台设备上以及我们保存的所有对话吗？删除后无法恢复。',
  forgetYes: '全部删除',
  forgetNo: '保留',
  forgotten: '这台设备上的数据已删除。我们一收到通知，就会删除我们保存的副本。',
} satisfies Texts<typeof en>;
