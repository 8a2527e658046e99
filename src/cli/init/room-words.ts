import type { Language } from '../../rules/index.js';

interface RoomWords {
  readonly notice: { readonly comment: string; readonly title: string; readonly text: string };
  readonly guide: {
    readonly comment: string;
    readonly topic: string;
    readonly title: string;
    readonly destination: string;
    readonly section: string;
    readonly text: string;
  };
  readonly survey: {
    readonly comment: string;
    readonly title: string;
    readonly text: string;
    readonly rating: string;
    readonly words: string;
  };
}

/** What the starter files of notices, guides and surveys say. */
export const ROOM_WORDS: Record<Language, RoomWords> = {
  en: {
    notice: {
      comment:
        'Nobody is shown this one: it has expired. On the day, change effective and expires, and upload the file.',
      title: 'Strike at the airport',
      text: 'Flights are late or cancelled.\n\n1. Look at your airline’s page before you leave.\n2. Stay at your hotel if you can.\n3. Write to us: we rebook for you.',
    },
    guide: {
      comment: 'One guide for each destination. A traveller chooses by topics, and keeps the guide on the device.',
      topic: 'Getting around',
      title: 'Helsinki in two days',
      destination: 'Helsinki',
      section: 'From the airport',
      text: 'The train takes **half an hour** to the centre. There is a lift at every station.',
    },
    survey: {
      comment: 'Few questions, asked before the trip ends, while something can still be mended.',
      title: 'How is your trip?',
      text: 'Two questions. What you say today we can mend today.',
      rating: 'How has it been so far?',
      words: 'What could be better right now?',
    },
  },
  fi: {
    notice: {
      comment:
        'Tätä ei näytetä kenellekään: sen aika on ohi. Kun on tarve, muuta effective ja expires ja lataa tiedosto.',
      title: 'Lakko lentoasemalla',
      text: 'Lennot myöhästyvät tai peruuntuvat.\n\n1. Katso lentoyhtiösi sivulta, ennen kuin lähdet.\n2. Pysy hotellissa, jos voit.\n3. Kirjoita meille: varaamme sinulle uuden lennon.',
    },
    guide: {
      comment: 'Yksi opas kutakin kohdetta kohti. Matkustaja valitsee aiheen mukaan ja pitää oppaan laitteellaan.',
      topic: 'Liikkuminen',
      title: 'Helsinki kahdessa päivässä',
      destination: 'Helsinki',
      section: 'Lentoasemalta keskustaan',
      text: 'Juna vie keskustaan **puolessa tunnissa**. Jokaisella asemalla on hissi.',
    },
    survey: {
      comment: 'Muutama kysymys ennen matkan loppua, kun jotain voi vielä korjata.',
      title: 'Miten matkasi sujuu?',
      text: 'Kaksi kysymystä. Sen, minkä kerrot tänään, voimme korjata tänään.',
      rating: 'Miltä matka on tähän asti tuntunut?',
      words: 'Mikä voisi juuri nyt olla paremmin?',
    },
  },
  sv: {
    notice: {
      comment:
        'Den här visas inte för någon: dess tid är ute. När den behövs, ändra effective och expires och ladda upp filen.',
      title: 'Strejk på flygplatsen',
      text: 'Flyg är försenade eller inställda.\n\n1. Titta på flygbolagets sida innan du åker.\n2. Stanna på hotellet om du kan.\n3. Skriv till oss: vi bokar om åt dig.',
    },
    guide: {
      comment: 'En guide för varje resmål. Resenären väljer efter ämne och har guiden på sin enhet.',
      topic: 'Att ta sig fram',
      title: 'Helsingfors på två dagar',
      destination: 'Helsingfors',
      section: 'Från flygplatsen',
      text: 'Tåget tar **en halvtimme** till centrum. Det finns hiss på varje station.',
    },
    survey: {
      comment: 'Några få frågor innan resan är slut, medan något ännu kan rättas till.',
      title: 'Hur är din resa?',
      text: 'Två frågor. Det du säger i dag kan vi rätta till i dag.',
      rating: 'Hur har det varit hittills?',
      words: 'Vad kunde vara bättre just nu?',
    },
  },
  zh: {
    notice: {
      comment: '这条通知已过期，不会显示给任何人。需要时，请修改 effective 和 expires，再上传文件。',
      title: '机场罢工',
      text: '航班延误或取消。\n\n1. 出发前请查看航空公司的网页。\n2. 如果可以，请留在酒店。\n3. 请写信给我们，我们为您改签。',
    },
    guide: {
      comment: '每个目的地一份指南。旅客按主题选择，并把指南保存在自己的设备上。',
      topic: '交通',
      title: '两天游赫尔辛基',
      destination: '赫尔辛基',
      section: '从机场出发',
      text: '乘火车到市中心需要**半小时**。每个车站都有电梯。',
    },
    survey: {
      comment: '在旅行结束之前提几个问题，这时还来得及改善。',
      title: '您的旅行怎么样？',
      text: '只有两个问题。您今天告诉我们的，我们今天就能改善。',
      rating: '到目前为止感觉如何？',
      words: '现在有什么可以做得更好？',
    },
  },
  ja: {
    notice: {
      comment:
        'このお知らせは期限切れのため、誰にも表示されません。必要になったら effective と expires を変えてアップロードしてください。',
      title: '空港でストライキ',
      text: '便に遅れや欠航が出ています。\n\n1. 出発前に航空会社のページをご覧ください。\n2. できればホテルでお待ちください。\n3. 当社にご連絡ください。振り替えの手配をします。',
    },
    guide: {
      comment: '目的地ごとに一つのガイドです。旅行者は話題で選び、端末に保存できます。',
      topic: '交通',
      title: 'ヘルシンキの二日間',
      destination: 'ヘルシンキ',
      section: '空港から',
      text: '列車で中心部まで**30分**です。どの駅にもエレベーターがあります。',
    },
    survey: {
      comment: '旅行が終わる前、まだ直せるうちに、少しだけ尋ねます。',
      title: 'ご旅行はいかがですか',
      text: '質問は二つです。今日うかがったことは、今日のうちに改善できます。',
      rating: 'ここまではいかがでしたか',
      words: '今すぐ良くしてほしいことは何ですか',
    },
  },
  ko: {
    notice: {
      comment:
        '이 공지는 기한이 지나 아무에게도 보이지 않습니다. 필요할 때 effective와 expires를 바꾸고 파일을 올리십시오.',
      title: '공항 파업',
      text: '항공편이 늦어지거나 취소되고 있습니다.\n\n1. 출발하기 전에 항공사 페이지를 확인하십시오.\n2. 가능하면 호텔에서 기다리십시오.\n3. 저희에게 알려 주시면 다시 예약해 드립니다.',
    },
    guide: {
      comment: '여행지마다 안내서 하나입니다. 여행자는 주제로 고르고 기기에 보관합니다.',
      topic: '교통',
      title: '헬싱키에서 이틀',
      destination: '헬싱키',
      section: '공항에서',
      text: '기차로 시내까지 **30분** 걸립니다. 모든 역에 승강기가 있습니다.',
    },
    survey: {
      comment: '여행이 끝나기 전, 아직 고칠 수 있을 때 몇 가지만 묻습니다.',
      title: '여행은 어떻습니까?',
      text: '질문은 두 가지입니다. 오늘 말씀해 주시면 오늘 고칠 수 있습니다.',
      rating: '지금까지 어떠셨습니까?',
      words: '지금 무엇이 더 나아지면 좋겠습니까?',
    },
  },
};
