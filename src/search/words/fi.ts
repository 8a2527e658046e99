import type { LanguageData } from '../lexicon.js';

/** Finnish. What is chosen, and why no more, is told in README.md. */
const fi: LanguageData = {
  compounds: true,
  concepts:
    // Money
    'hyvity raha_takaisin rahat_takaisin korva|peru peruut en_pääse emme_pääse estyn|' +
    'hinta hinna maksaa maksu kustan kallis kalliimp halpa halvin halvimm edulli paljonko lisämaksu veloit|' +
    'maksaa maksu kortti kortilla luotto pankki käteinen visa_kort|lasku kuitti tosite|' +
    'alennu tarjou kampanja kuponki koodi etuko |ilmai maksuton maksutta veloituksetta|valuutta vaihtokurssi|vakuutu turva|' +
    // On the way
    'passi henkilötodistus henkkarit|viisumi maahantulo lupa|matkatavara matkalaukku laukku kassi reppu ruuma|' +
    'lento lenno lentokone kone|juna rautatie rata|bussi linja_auto kyyti kyydi kuljetu nouto noude transfer|' +
    'taksi taxi|kuljettaj kuski|auto vuokra|vaihto jatkolento välilasku|myöhä viiväst odott|' +
    'lähtöselvity check_in tarkastuskortti|istuin paikka istu|lippu liput matkalippu|' +
    'muutt muuto vaihta vaihda siirt siirr korja oikai väärin muokata päivit|' +
    'aukiolo auki avoinna kello aika milloin kuinka_myöhään sulke|yö yön öi ilta illa|lähtö lähte|saapu perille|tulli tuoda viedä tuonti|' +
    // Staying
    'majoit hotelli yöpy hostelli mökki mökin mökeis huvila asunto|huone sviitti|avain avaim|' +
    'ruoka ruua ateria syödä aamiai lounas illalli menu allergi kasvis|ravintola ruokapaik kahvila|' +
    'kylpylä spa sauna hieronta hoito uima|palvelu mukavuu varuste välinee|baari pubi yökerho yöelämä juhl bile juoma|' +
    'varaus varauk varata varaan tilaus tilata|vieras vieraa asiakas matkustaj henkilö|ryhmä porukka ystäv kaver|perhe puoliso|' +
    'arvostel palaut mielipide maine|sijain missä lähellä osoite kartta|' +
    'aktivitee retki retke tekemi elämys ohjelma nähtävyy tapahtuma|kuulu sisälty|' +
    'matkamuisto tuliai lahja muistoe ostaa ostoks|sää lämpö kylmä pakka aste vaate pukeutu sade sataa|revontul aurora|' +
    'kausi sesonki vuodenai ajankoht|häät häide häihi avioliit vihki naimi|viime_hetk äkkilähtö last_minute|' +
    'kokemu kokenut aloittel|pakata mukaan|' +
    // People
    'lapsi laste lapse vauva taapero alaikäi|turvaistuin lastenistuin rattaat|pyörätuoli esteettö liikunta|' +
    'lemmik koira kissa eläi|sairas sairau lääk tauti tapatur loukk sairaala|' +
    'kado hävi hukka hukku unoht varast löytötavara|nimi nime sukunim|' +
    // Help
    'yhteys yhteyden ottaa_yhteyttä asiakaspalvelu puhelinnumero tuki apua soittaa kysyttäv|vahvist todist|' +
    'sähköposti meili email|tili tilin profiili tunnu jäsen kirjau rekisteröi|salasana pin tunnusluku|' +
    'poist sulke tuhota hävittä lopett|luo teen tehdä lisätä uusi aloitt|' +
    'yksityi tietosuoja henkilötie tiedot|turvalli suoja|estä lukittu rajoit|' +
    'ilmoit ilmianta sopimat asiaton ilkeä kiusa epäkunnio tyly|internet verkko netti netit wifi online|ladata lataa asenta ilman_net offline|' +
    'puhelin puhelime kännyk mobiili android|tietokone työpöytä|sovellus ohjelma äppi|kuva kuvat valokuv video|jakaa julkai|' +
    'kieli kielet käännös|virhe bugi vika ongelma|vienti excel|kalenteri synkro|oppila opiskel|koulu luokka opetus oppi|' +
    'asetu vaihtoeht|ehdot ehto säänt käytän saako sallit',
};
export default fi;
