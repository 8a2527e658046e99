import type en from '../en/panel.js';
import type { Texts } from '../../catalog.js';

export default {
  launcher: '도움말과 채팅',
  launcherUnread_other: '도움말과 채팅, 새 메시지 {{count}}개',
  close: '닫기',
  back: '처음 화면으로',
  language: '언어',
  home: '도움말',

  openNow: '지금 상담할 수 있습니다',
  openUntil: '{{time}}까지 운영',
  closedNow: '지금은 운영 시간이 아닙니다',
  closedToday: '오늘 휴무: {{name}}',
  opensAt: '{{time}}부터 운영',
  theirTime: '저희 지역 시간으로 {{time}}',
  expectedReply: '보통 {{duration}} 안에 답변해 드립니다',

  writeHint: '접수 번호를 알려 드리며, 답변은 여기에서 볼 수 있습니다.',
  writeClosedHint: '잘 보관했다가 운영 시간에 답변해 드립니다.',
  continue: '내 대화',
  conversationWith: '담당: {{name}}',
  unread_other: '새 메시지 {{count}}개',

  channels: '다른 연락 방법',
  phone: '전화',
  email: '이메일',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  video: '화상 통화',
  stillWorks: '지금 이용 가능',
  notNow: '운영 시간 외',
  people: '답변 담당자',

  hours: '운영 시간',
  hoursZone: '{{zone}} 기준',
  hoursClosed: '휴무',

  memoryOnly: '이 브라우저에서는 내용을 저장할 수 없습니다. 페이지를 닫으면 아직 보내지 않은 글이 사라집니다.',
  lineDown: '지금은 연결되어 있지 않습니다. 작성하신 내용은 보관되며, 다시 연결되면 전송됩니다.',
  lineDownOutlives:
    '지금은 연결되어 있지 않습니다. 작성하신 내용은 보관되며, 이 페이지를 닫으셔도 다시 연결되면 전송됩니다.',
  siteMissing: '연락처를 아직 불러오지 못했습니다. 다시 연결되면 표시됩니다.',
  forget: '내 데이터 삭제',
  forgetConfirm: '이 기기와 저희 쪽에 있는 대화를 모두 삭제하시겠습니까? 삭제하면 되돌릴 수 없습니다.',
  forgetYes: '모두 삭제',
  forgetNo: '유지하기',
  forgotten: '이 기기에서 삭제했습니다. 저희 쪽 사본도 요청이 전달되는 대로 삭제하겠습니다.',
} satisfies Texts<typeof en>;
