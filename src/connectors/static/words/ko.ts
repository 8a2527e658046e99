import type { StaticWords } from './en.js';

const words: StaticWords = {
  posted: {
    'panel:writeHint': '접수 번호를 받으시며, 답변은 이메일이나 전화로 드립니다.',
    'panel:writeClosedHint': '운영 시간이 되면 읽고 이메일이나 전화로 답변드립니다.',
    'chat:contact': '답변을 받으실 곳',
    'chat:contactHint': '답변은 이메일이나 전화로 드립니다. 연락처가 없으면 답변드릴 수 없습니다.',
  },
  ownApp: {
    'panel:writeHint': '메시지는 사용하시는 앱에 준비됩니다. 그곳에서 보내시면 답변도 그곳으로 옵니다.',
    'panel:writeClosedHint':
      '메시지는 사용하시는 앱에 준비됩니다. 그곳에서 보내 주십시오. 운영 시간이 되면 답변드립니다.',
    'panel:forgetConfirm':
      '여기에 있는 모든 대화를 삭제하시겠습니까? 사용하시는 앱에서 보내신 내용은 그 앱과 저희에게 남습니다.',
    'panel:forgotten': '여기에서 삭제했습니다.',
    'chat:referencePending': '접수 번호는 열리는 메시지에 있습니다.',
  },
};
export default words;
