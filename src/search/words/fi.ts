import type { LanguageData } from '../lexicon.js';

/** Finnish. What is chosen, and why no more, is told in README.md. */
const fi: LanguageData = {
  concepts:
    'vielä saa itse kuka meillä siellä kannatta teillä on tulee emme vai en se täytyy hän me että joka meidän ' +
    'minun mihin mikä minulle milloin minä mistä miten mitä mitkä sitten nyt jo onko halua tarvi pitä jos olen kun ' +
    'ne oli ihan myös saako kuin vaikka olemme niin voiko saan voimme ei voin voi|' +
    // Money
    'ilmai veloitu maksut|' +
    'hinta kuinka_paljon maksaa maksu kustan kallis halpa halvi halvem veloi edulli paljonko lisämak hinna taksa|' +
    'maksu maksaa luotto kortilla kätei|hyvit rahaa raha_takaisin rahat_takaisin korva|kuitti lasku|vakuutu turva|' +
    'komissio provisio palkkio|tarjou alennu alekood kuponki kampanja koodi|peru mieleni en_lähde en_pääse estyn|' +
    // On the way
    'passi henkilöt|tulli viedä tuonti tuoda|lupa viisu maahant|taksi|yön ilta illa yö|kauanko nopea|' +
    'matkatavara matkalau laukku reppu|lippu liput|lento lenno lennä kone|paikka istu|rata juna|lähtösel check_in|' +
    'auki kello aika sulke avoinna kiinni|bussi kyydi kyyti kuljet nouto|auto vuokra laina|välilasku jatkolento|' +
    'kuski kuljettaj|odott myöhä viiväst|vaihda siirr muuto muokata vaihta siirt muutt korja väärin päivit|' +
    'tulemme saapu perill|lähtö lähte|' +
    // Staying
    'majoit hotelli yöpy hoste mökki mökin huvila|taiva revont aurora|sviitti huone|ravintola ruokap kahvila|' +
    'pubi yökerho yöeläm juhl baari|mukavuu varust välinee astia lakan liinav|' +
    'varata varaus varauk varasi tilata varaan|vieras vieraa asiakas matkusta turist henkilö|' +
    'kaver porukka ryhmä ystäv|perhe puoliso|palaut arvostel mielip arvioi maine|sijain osoite missä lähell|' +
    'matkamui tuliai lahja ostoks ostaa|aktivit harrast retke retki elämy ohjelma puuha nähtäv|avain avaim|' +
    'käsitö käsity aito|sää myrsky pakka lämpö kylmä pukeutu sataa|laji hiiht laskette urheilu|' +
    'kausi sesonki vuodenai ajankoh kesä|viikonp lauantai|ruoka aamiai syödä allergi ateria kasvis|' +
    'kokemu kokenut aloittel|ajoissa etukäteen aikaisi|sisälty kuulu|häät vihki avioliit häide naimi|' +
    'kylpylä spa hieronta sauna|äkkil viime_hetk last_minute|' +
    // People
    'pyörätu esteet|vuotias vauva alaikä laste lapse lapsi taapero|eläi koiria lemmik koira hauva kissa|' +
    'sukuni nimi nime|turvaist rattaat istui|sairau lääk sairas|löyt hukka kado unoht varast hävi|' +
    // Help
    'mobiil känny puhelin|yhteys yhteyde apua kysy puhelinn yhteyt asiakasp soit|' +
    'tunnu kirjau tili rekist jäsen profii|poist sulke lopet|piilo yksity tietosuoja henkilöti|meili email sähköpo|' +
    'sopima ilmoi asiaton kiusa ilkeä|suoja hakk turval|oppila opiske|kuva video valoku|jakaa julka|' +
    'ladata lataa asenta offline|kalen synkr|netit internet verkko wifi netti online|tablet tietoko laite työpö|' +
    'pin salasana|äppi sovellus ohjelm|kieli kielet käännös|koulu luokka luoka kurssi opetus oppi|' +
    'hakea haku suodat|ongelma virhe vika|tehdä lisätä uusi teen luo aloitt|kopioi remix|excel vienti|' +
    'kela sairaanhoi|opettaj|some faceb|todist vahvi|laajennu lisäosa|rajoit estä enimm|' +
    'ehto säänt käytän sallit ehdot|muokkau logo brändi|sormenj passkey|parkki pysäköi|eläke vanhus',
};
export default fi;
