import type { LanguageData } from '../lexicon.js';

/** Finnish. What is chosen, and why no more, is told in README.md. */
const fi: LanguageData = {
  concepts:
    'ei että halua jos kuin kun me mihin mikä milloin minun minä mistä miten mitkä mitä olen oli on onko pitä saa saan se siellä ' +
    'tarvi täytyy vai voi voiko voimme voin|' +
    // Money
    'hyvity raha_takaisin rahat_takaisin rahani korva|peru peruut en_pääse emme_pääse estyn|' +
    'hinta hinna maksaa maksu kustan kallis kalliimp halpa halvi edulli paljonko lisämaksu veloit|' +
    'maksaa maksu kortilla luotto käteinen|lasku kuitti tosite|' +
    'alennu alekood tarjou kampanja kuponki koodi|ilmai maksut veloituksetta|vakuutu turva|' +
    // On the way
    'passi henkilötodistus|viisumi maahantulo lupa|matkatavara matkalaukku laukku kassi reppu|' +
    'lento lenno kone|juna rata|bussi linja_auto kyyti kyydi kuljetu nouto noude transfer|' +
    'kuljettaj kuski|auto vuokra laina|jatkolento välilasku|myöhä viiväst odott|' +
    'lähtöselvity check_in tarkastuskortti|istuin paikka istu|lippu liput|' +
    'muutt muuto vaihta vaihda siirt siirr korja oikai väärin muokata päivit|' +
    'aukiolo auki avoinna kello aika sulke kiinni|kauanko nopea|yö yön öi ilta illa|lähtö lähte|saapu perille|' +
    'tulli tuoda viedä tuonti|' +
    // Staying
    'majoit hotelli yöpy hostelli mökki mökin huvila asunto|huone sviitti|avain avaim|' +
    'ruoka ruua ateria syödä aamiai lounas illalli menu allergi kasvis|ravintola ruokapaik kahvila|' +
    'kylpylä spa sauna hieronta uima|mukavuu varust välinee astia liinavaat lakan|baari pubi yökerho yöelämä juhl bile|' +
    'varaus varauk varata varaan tilaus tilata|vieras vieraa asiakas matkustaj henkilö|ryhmä porukka ystäv kaver|perhe puoliso|' +
    'arvostel palaut mielipide maine|sijain missä lähellä osoite kartta|' +
    'aktivitee retki retke elämys ohjelma nähtävyy|kuulu sisälty|' +
    'matkamuisto tuliai lahja muistoe ostaa ostoks|sää lämpö kylmä pakka aste vaate pukeutu sade sataa|revontul aurora|' +
    'kausi sesonki vuodenai ajankoht|häät häide avioliit vihki naimi|viime_hetk äkkilähtö äkkilähd last_minute|etukäteen ajoissa aikaisin|' +
    'kokemu kokenut aloittel osaa|urheilu laji hiiht laskettel|' +
    // People
    'lapsi laste lapse vauva taapero alaikäi|turvaistuin lastenistuin rattaat|pyörätuoli esteettö|' +
    'lemmik koira koiria kissa hauva eläi|sairas sairau lääk tauti|' +
    'kado hävi hukka hukku unoht varast|nimi nime sukunim|' +
    // Help
    'yhteys yhteyden yhteystie ottaa_yhteyttä asiakaspalvelu puhelinnumero apua soit kysyttäv|vahvist todist|' +
    'sähköposti meili email|tili tilin profiili tunnu jäsen kirjau rekisteröi|salasana pin tunnusluku|' +
    'poist sulke tuhota hävittä|luo teen tehdä lisätä uusi aloitt|' +
    'yksityi tietosuoja henkilötie|turvalli suoja|estä lukittu rajoit|' +
    'ilmoit ilmianta sopimat asiaton ilkeä kiusa tyly|internet verkko netti netit wifi online|ladata lataa asenta ilman_net offline|' +
    'puhelin kännyk mobiili android|tietokone työpöytä|sovellus äppi|kuva kuvat valokuv video|jakaa julkai|' +
    'kieli kielet käännös|virhe bugi vika ongelma|vienti excel|kalenteri synkro|oppila opiskel|koulu luokka opetus oppi|' +
    'ehdot ehto säänt käytän sallit',
};
export default fi;
