import type en from '../en/chat.js';
import type { Texts } from '../../catalog.js';

export default {
  log: '메시지',
  message: '메시지',
  placeholder: '메시지 입력',
  send: '보내기',
  sendHint: 'Enter를 누르면 전송되고, Shift와 Enter를 함께 누르면 줄이 바뀝니다.',
  left_other: '{{count}}자 남음',
  tooLong_other: '{{count}}자 초과입니다. 줄이거나 나누어 보내 주십시오.',
  urgent: '긴급: 지금 여행 중이거나 하루 안에 출발합니다',
  urgentMark: '긴급',
  along: '함께 전송: 이 페이지와 ‘{{problem}}’',
  leaveOut: '보내지 않기',

  you: '나',
  agency: '여행사',
  queued: '보관됨, 연결 대기 중',
  sending: '보내는 중…',
  sent: '보냄',
  delivered: '담당자에게 전달됨',
  read: '읽음',
  failed: '보내지 못함',
  handover: '아직 보내지 않았습니다. 사용하시는 앱에서 열어 보내 주십시오. 보내셨는지 저희는 알 수 없습니다.',
  retry: '다시 시도',
  copy: '내용 복사',
  copied: '복사했습니다',
  discard: '삭제',
  typing: '{{name}} 입력 중…',

  reference: '접수 번호: {{reference}}',
  referenceHint: '잘 보관해 주십시오. 이 번호를 알려 주시면 전화로도 이 대화를 찾아 드립니다.',
  copyReference: '접수 번호 복사',
  referencePending: '메시지가 저희에게 도착하면 접수 번호를 알려 드립니다.',
  speaks: '{{name}}, 상담 언어: {{languages}}',

  closed: '이 대화는 종료되었습니다. 다시 메시지를 보내시면 대화가 열립니다.',
  conversation_closed: '대화가 종료되었습니다.',
  conversation_reopened: '대화가 다시 열렸습니다.',

  contact: '페이지를 떠나신 뒤 연락받으실 곳',
  contactHint: '모두 선택 사항입니다. 적지 않으셔도 답변은 여기에서 받으실 수 있습니다.',
  name: '이름',
  email: '이메일',
  booking: '예약 번호',
  contactSave: '저장',
  contactSaved: '저장했습니다',
  contactLater: '나중에',
  contactEmailWrong: '이메일 주소가 아닌 것 같습니다. 확인해 주시거나 비워 두십시오.',

  error_text_too_long: '메시지가 너무 깁니다. 줄이거나 나누어 보내 주십시오.',
  error_text_invalid: '보낼 수 없는 문자가 들어 있습니다. 그 문자를 빼고 다시 적어 주십시오.',
  error_conversation_unknown:
    '이 대화는 종료되었고 저희 쪽에서도 삭제되었습니다. 이 내용으로 새 대화를 시작해 주십시오.',
  error_refused: '이 메시지가 저희 시스템에 접수되지 않았습니다. 내용을 복사해 다른 방법으로 연락해 주십시오.',
} satisfies Texts<typeof en>;
