import type { Language } from '../../src/rules/index.js';
import type { Phase } from './setting.js';

/** What people of the demo agency and its travellers say in stories. */
export interface Words extends Readonly<Record<Phase, string>> {
  readonly answer: string;
  readonly thanks: string;
  /** Longer than a screen is wide, with an address that cannot break. */
  readonly long: string;
  /** A day on which the agency is closed. */
  readonly feast: string;
}

const ADDRESS = 'https://www.kaamoskompassi.example/journeys/inari-northern-lights-week?from=2027-02-14&travellers=6';

const WORDS: Record<Language, Words> = {
  en: {
    before: 'Hello! There are six of us on the Inari week from 14 February. Can we bring our own skis on the bus?',
    during: 'The bus to the cabin has not come and it is −24 °C. Where should we wait?',
    after: 'We came home happy yesterday. I think I left a grey wool hat in cabin 4. Has anybody found it?',
    answer: 'Thank you for writing. I am looking into it and will answer here within half an hour.',
    thanks: 'Thank you, that helps a lot.',
    long: `We have read the programme twice and still wonder about three things. Is the ice on the river safe in the last week of April? Who carries the sledges on the steep part above the cabin? And which of the two evening buses meets the train from Helsinki? We booked on this page: ${ADDRESS}`,
    feast: 'Christmas Eve',
  },
  fi: {
    before: 'Hei! Meitä on kuusi Inarin-viikolla 14. helmikuuta alkaen. Voimmeko ottaa bussiin omat sukset?',
    during: 'Mökille menevä bussi ei ole tullut, ja täällä on −24 °C. Missä meidän pitäisi odottaa?',
    after: 'Palasimme eilen iloisina kotiin. Mökkiin 4 taisi jäädä harmaa villapipo. Onko kukaan löytänyt sitä?',
    answer: 'Kiitos viestistäsi. Selvitän asian ja vastaan tähän puolen tunnin sisällä.',
    thanks: 'Kiitos, tästä on paljon apua.',
    long: `Luimme ohjelman kahdesti, ja kolme asiaa jäi mietityttämään. Kestääkö joen jää vielä huhtikuun viimeisellä viikolla? Kuka vetää ahkiot mökin yläpuolisessa jyrkässä rinteessä? Ja kumpi iltabusseista odottaa Helsingin junaa? Varasimme matkan tältä sivulta: ${ADDRESS}`,
    feast: 'jouluaatto',
  },
  sv: {
    before: 'Hej! Vi är sex personer på Enareveckan från den 14 februari. Får vi ta med egna skidor på bussen?',
    during: 'Bussen till stugan har inte kommit och det är −24 °C. Var ska vi vänta?',
    after:
      'Vi kom hem i går, glada och nöjda. Jag tror att en grå yllemössa blev kvar i stuga 4. Har någon hittat den?',
    answer: 'Tack för ditt meddelande. Jag tar reda på saken och svarar här inom en halvtimme.',
    thanks: 'Tack, det var till stor hjälp.',
    long: `Vi har läst programmet två gånger och undrar fortfarande över tre saker. Håller isen på älven den sista veckan i april? Vem drar pulkorna i den branta backen ovanför stugan? Och vilken av de två kvällsbussarna väntar in tåget från Helsingfors? Vi bokade på den här sidan: ${ADDRESS}`,
    feast: 'julafton',
  },
  zh: {
    before: '您好！我们一行六人参加2月14日开始的伊纳里一周游。可以带自己的滑雪板上大巴吗？',
    during: '去小木屋的大巴还没有来，现在零下24度。我们应该在哪里等？',
    after: '我们昨天平安到家了，玩得很开心。我好像把一顶灰色羊毛帽落在4号木屋了，请问有人捡到吗？',
    answer: '感谢您的留言。我正在核实，半小时内在这里答复您。',
    thanks: '谢谢，帮了大忙。',
    long: `我们把行程看了两遍，还有三个问题想请教。四月最后一周，河面的冰还安全吗？木屋上方那段陡坡，雪橇由谁来拉？两班晚间大巴中，哪一班接赫尔辛基来的火车？我们是在这个页面预订的：${ADDRESS}`,
    feast: '平安夜',
  },
  ja: {
    before: 'こんにちは。2月14日からのイナリの旅に6名で参加します。バスに自分たちのスキー板を持ち込めますか。',
    during: 'ロッジ行きのバスがまだ来ません。気温は氷点下24度です。どこで待てばよいでしょうか。',
    after:
      '昨日、無事に帰宅しました。とても楽しい旅でした。4号棟にグレーの毛糸の帽子を忘れたようなのですが、届いていませんか。',
    answer: 'ご連絡ありがとうございます。ただいま確認しております。30分以内にこちらでお返事いたします。',
    thanks: 'ありがとうございます。とても助かりました。',
    long: `日程表を二度読みましたが、三つ分からないことがあります。4月の最終週でも川の氷は安全ですか。ロッジの上の急な坂では、どなたがそりを引いてくださいますか。また、夜のバス2便のうち、ヘルシンキからの列車に接続するのはどちらでしょうか。予約したページはこちらです。${ADDRESS}`,
    feast: 'クリスマスイブ',
  },
  ko: {
    before: '안녕하세요. 2월 14일에 시작하는 이나리 여행에 여섯 명이 참가합니다. 버스에 개인 스키를 실어도 될까요?',
    during: '오두막으로 가는 버스가 아직 오지 않았습니다. 기온은 영하 24도입니다. 어디에서 기다리면 될까요?',
    after: '어제 즐겁게 집에 돌아왔습니다. 4번 오두막에 회색 털모자를 두고 온 것 같은데, 혹시 찾으셨나요?',
    answer: '문의해 주셔서 감사합니다. 지금 확인하고 있으며, 30분 안에 여기로 답변드리겠습니다.',
    thanks: '감사합니다. 큰 도움이 되었습니다.',
    long: `일정표를 두 번 읽었는데 세 가지가 궁금합니다. 4월 마지막 주에도 강의 얼음이 안전한가요? 오두막 위쪽 가파른 길에서는 누가 썰매를 끄나요? 저녁 버스 두 편 가운데 헬싱키에서 오는 기차와 연결되는 것은 어느 쪽인가요? 이 페이지에서 예약했습니다. ${ADDRESS}`,
    feast: '크리스마스이브',
  },
};

/** In a language, or in English where people of the demo agency do not speak it, as in a pseudo-locale. */
export function wordsIn(language: string): Words {
  return WORDS[language as Language] ?? WORDS.en;
}
