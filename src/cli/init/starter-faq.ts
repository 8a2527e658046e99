import type { FaqFile } from '../../contract/index.js';
import type { Language } from '../../rules/index.js';

interface Words {
  readonly comment: string;
  readonly topic: string;
  readonly answers: readonly [question: string, answer: string, ...keywords: string[]][];
}

const IDS = ['change-booking', 'lost-luggage'] as const;

const WORDS: Record<Language, Words> = {
  en: {
    comment: 'The most important answer first. Ids are the same in every language.',
    topic: 'Your trip',
    answers: [
      [
        'How do I change my booking?',
        'Write to us with your **booking number** and the new day.\n\nWe answer with the price before anything is changed.',
        'rebook',
        'another day',
      ],
      [
        'My luggage did not arrive',
        '1. Report it at the airport before you leave.\n2. Keep the number that you get there.\n3. Tell us where you are staying.',
        'suitcase',
        'bag',
      ],
    ],
  },
  fi: {
    comment: 'Tärkein vastaus ensin. Tunnukset (id) ovat samat joka kielellä.',
    topic: 'Matkasi',
    answers: [
      [
        'Miten muutan varaustani?',
        'Kirjoita meille **varausnumero** ja uusi päivä.\n\nKerromme hinnan, ennen kuin mitään muutetaan.',
        'varauksen muutos',
        'toinen päivä',
      ],
      [
        'Matkatavarani eivät tulleet perille',
        '1. Tee ilmoitus lentoasemalla ennen kuin lähdet.\n2. Pidä tallessa saamasi numero.\n3. Kerro meille, missä majoitut.',
        'matkalaukku',
        'laukku',
      ],
    ],
  },
  sv: {
    comment: 'Det viktigaste svaret först. Id är samma på alla språk.',
    topic: 'Din resa',
    answers: [
      [
        'Hur ändrar jag min bokning?',
        'Skriv till oss med ditt **bokningsnummer** och den nya dagen.\n\nVi svarar med priset innan något ändras.',
        'omboka',
        'annan dag',
      ],
      [
        'Mitt bagage kom inte fram',
        '1. Anmäl det på flygplatsen innan du går.\n2. Spara numret som du får där.\n3. Berätta för oss var du bor.',
        'resväska',
        'väska',
      ],
    ],
  },
  zh: {
    comment: '最重要的回答放在最前面。各语言的 id 相同。',
    topic: '您的行程',
    answers: [
      ['怎样更改预订？', '请把**预订编号**和新的日期发给我们。\n\n更改之前，我们会先告诉您价格。', '改签', '换日期'],
      ['行李没有到', '1. 离开机场前先申报。\n2. 保存好您得到的编号。\n3. 告诉我们您住在哪里。', '行李箱', '丢失'],
    ],
  },
  ja: {
    comment: '大切な答えから順に。id はどの言語でも同じです。',
    topic: 'ご旅行',
    answers: [
      [
        '予約を変更するには？',
        '**予約番号**とご希望の日をお知らせください。\n\n変更の前に料金をお伝えします。',
        '日程変更',
        '別の日',
      ],
      [
        '荷物が届きません',
        '1. 空港を出る前に届け出てください。\n2. 受け取った番号を控えておいてください。\n3. ご宿泊先を当社にお知らせください。',
        'スーツケース',
        '紛失',
      ],
    ],
  },
  ko: {
    comment: '중요한 답변부터 적습니다. id는 모든 언어에서 같습니다.',
    topic: '내 여행',
    answers: [
      [
        '예약을 어떻게 변경합니까?',
        '**예약 번호**와 새 날짜를 적어 보내 주십시오.\n\n변경하기 전에 요금을 알려 드립니다.',
        '일정 변경',
        '다른 날',
      ],
      [
        '짐이 도착하지 않았습니다',
        '1. 공항을 떠나기 전에 신고해 주십시오.\n2. 받으신 번호를 보관해 주십시오.\n3. 묵으시는 곳을 저희에게 알려 주십시오.',
        '여행 가방',
        '분실',
      ],
    ],
  },
};

/** Two answers to start from, in one language. */
export function starterFaq(language: Language): FaqFile & { readonly $comment: string } {
  const { comment, topic, answers } = WORDS[language];
  return {
    $comment: comment,
    topics: [{ id: 'trip', name: topic }],
    answers: answers.map(([question, answer, ...keywords], i) => ({
      id: IDS[i]!,
      question,
      answer,
      keywords,
      topics: ['trip'],
      phase: i === 0 ? ['before'] : ['during'],
    })),
  };
}
