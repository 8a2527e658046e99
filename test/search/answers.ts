import type { Entry } from '../../src/search/index.js';

/** A few answers, each with an id that says what it is about, in each language. */
const texts: Readonly<Record<string, Readonly<Record<string, readonly [question: string, answer: string]>>>> = {
  en: {
    luggage: ['What do I do if my suitcase has not arrived?', 'Go to the desk in the arrivals hall before you leave.'],
    refund: ['When do I get a refund?', 'Within ten days of the cancellation.'],
    pets: ['Are pets allowed on the coach?', 'Small ones are, in a box on your knees.'],
    visa: ['Do I need a visa?', 'Citizens of the EU travel without one.'],
    name: ['How do I correct a name on the ticket?', 'Write to us before departure; small corrections cost nothing.'],
    wifi: ['Is there wifi at the hotel?', 'In every room, and it costs nothing.'],
    pram: ['May I bring a pushchair?', 'It travels in the hold.'],
    cafe: ['Where is the café?', 'On the upper deck.'],
  },
  fi: {
    luggage: ['Mitä teen, jos matkalaukkuni ei tullut perille?', 'Mene tuloaulan tiskille ennen kuin lähdet.'],
    refund: ['Milloin saan hyvityksen?', 'Kymmenen päivän kuluessa peruutuksesta.'],
    pets: ['Saako lemmikin ottaa bussiin?', 'Pienen saa, häkissä sylissä.'],
    visa: ['Tarvitsenko viisumin?', 'EU:n kansalainen ei tarvitse.'],
    name: ['Miten korjaan lipussa olevan nimen?', 'Kirjoita meille ennen lähtöä.'],
    insurance: ['Kattaako matkavakuutus laskettelun?', 'Yleensä kyllä.'],
    gifts: ['Mitä matkamuistoja kannattaa ostaa?', 'Käsitöitä ja suklaata.'],
    night: ['Missä on yökerho?', 'Hotellin alakerrassa.'],
  },
  sv: {
    luggage: ['Vad gör jag om min resväska inte har kommit?', 'Gå till disken i ankomsthallen.'],
    refund: ['När får jag min återbetalning?', 'Inom tio dagar.'],
    pets: ['Får man ta med husdjur på bussen?', 'Små djur, i bur i knät.'],
    visa: ['Behöver jag visum?', 'EU-medborgare reser utan.'],
    name: ['Hur rättar jag ett namn på biljetten?', 'Skriv till oss före avresan.'],
    insurance: ['Gäller reseförsäkringen i backen?', 'Oftast.'],
    gifts: ['Vilka souvenirer är äkta?', 'Hantverk med märke.'],
    child: ['Finns det bilbarnstol?', 'Ja, säg till när du bokar.'],
  },
  zh: {
    luggage: ['行李没有到怎么办？', '离开前请到到达大厅的柜台。'],
    refund: ['什么时候可以收到退款？', '取消后十天之内。'],
    pets: ['可以带宠物上大巴吗？', '小动物可以放在笼子里。'],
    visa: ['需要签证吗？', '欧盟公民不需要。'],
    name: ['怎样改正机票上的姓名？', '出发前写信给我们。'],
    gifts: ['有哪些正宗的纪念品？', '有标志的手工艺品。'],
    seat: ['可以选座位吗？', '出发前一天开始。'],
    insurance: ['旅行保险包括滑雪吗？', '一般包括。'],
  },
  ja: {
    luggage: ['スーツケースが届かないときはどうすればいいですか。', '到着ロビーのカウンターへお越しください。'],
    refund: ['返金はいつですか。', '取り消しから十日以内です。'],
    pets: ['ペットをバスに乗せられますか。', '小さければ、かごに入れて乗せられます。'],
    visa: ['ビザは必要ですか。', 'EUの国民には必要ありません。'],
    name: ['航空券の名前を直すには？', '出発前にお知らせください。'],
    gifts: ['本物のお土産は何ですか。', '印のある工芸品です。'],
    receipt: ['領収書をもらえますか。', 'メールでお送りします。'],
    cancel: ['予約を取り消すには？', '予約番号をお知らせください。'],
  },
  ko: {
    luggage: ['수하물이 도착하지 않으면 어떻게 하나요?', '떠나기 전에 도착장 안내대로 오세요.'],
    refund: ['환불은 언제 받나요?', '취소 후 열흘 안에 받습니다.'],
    pets: ['반려동물을 버스에 태울 수 있나요?', '작으면 상자에 넣어 태울 수 있습니다.'],
    visa: ['비자가 필요한가요?', '유럽연합 시민은 필요 없습니다.'],
    name: ['항공권의 이름을 어떻게 고치나요?', '출발 전에 알려 주세요.'],
    gifts: ['진짜 기념품은 무엇인가요?', '표시가 있는 공예품입니다.'],
    delay: ['지연증명서는 어디서 받나요?', '공항 카운터에서 드립니다.'],
    cancel: ['예약을 취소하려면 어떻게 하나요?', '예약 번호를 알려 주세요.'],
  },
};

export function answers(language: string): Entry[] {
  return Object.entries(texts[language]!).map(([id, [question, answer]]) => ({ id, question, answer }));
}
