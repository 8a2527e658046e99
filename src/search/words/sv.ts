import type { LanguageData } from '../lexicon.js';

/** Swedish. What is chosen, and why no more, is told in README.md. */
const sv: LanguageData = {
  concepts:
    'måste oss en bara blir och kan de din efter eller ett finns mig på gör mitt det min redan jag har hos i vem ' +
    'för mina göra när någon något hur inte med att man alla också som så var ska till kunna vara blev vi men ' +
    'vilka om ni vilken vilket vill får vad är|' +
    // Money
    'återfå återbet pengarna_tillbaka återbär kompen ersätt få_tillbaka|sedlar betala kontoko kort kreditk kontant|' +
    'räkni faktura|kosta pris kostn avgift dyr hur_mycket billig taxa tillägg|kvitte kvitto kommit_fram|' +
    'avbok förhi avbeställ annulle inte_resa inte_åka få_bort|provision tjäna sälja|konkurs resegar|' +
    'kupong kampanj erbjud rabatt|gratis kostnads|försäk garanti skydd|' +
    // On the way
    'legitim pass|visum inresa|bagage väska väskor ryggsä koffert|helg söndag veckod|' +
    'buss transfer skjuts hämtn hämta upphämt anslutn|chaufför förare|bil hyrbil taxi|flyg plan flight|' +
    'försen vänta sen|sittp säte|incheck checka visa_upp recept|biljett resehandl handlingar papper dokument|' +
    'ändra byta byte omboka uppdat flytta|öppet stäng tid hur_länge hur_sent klock|nattax natten nattet kväll|' +
    'avres åker avgån|byte mellanl|ankom kommer_fram landa|tull ta_med ta_hem|skicka lever frakt utomland|' +
    // Staying
    'äta middag allergi mat frukost lunch meny målti|bekväml facilit utrustn|matställ resta krog café|norrsk|' +
    'köp butik affär handla|hotell boend stuga logi bo övernatt villa hus|' +
    'bar pub krog nattklub klubb nattliv uteliv fest|bokn reserv boka beställ|familj maka make anhörig|' +
    'gäst resenär passager kund person|grupp sällsk kompis vänne|recens omdöme åsikt rykte betyg|' +
    'var_ligger nära närhet adress avstånd långt|hantverk äkta|aktivit utflykt upplevel tur|inklu ingår paket|' +
    'souvenir gåva present minne julkl|bastu spa massage pool badtunna|temper grader väder kall snö kläder|' +
    'säsong årsti sommar vinter månad|rum säng|bröllop vigsel viga gift äktens|räknas giltig gäller|' +
    // People
    'namn eftern stava förn|barn son åring dotter bebis småbarn|djur katt husdj hund|rullst tillg|ålder gammal|' +
    'läkare sjuk medici|bilbarn barnv barnsäte bältes barnstol|förlor tappa borta glöm stule inte_ihåg|' +
    // Help
    'lärare utbild|kontakt kundt support telefonn hjälp ringa fråg|film foto bild video klipp|fotboll match|' +
    'använd konto profil|senast uppdat version|bugg problem|logga_in inlogg registrer medlem|lösenor pinkod|' +
    'börja skapa lägga_till|dator surfpl systemkr enhet skrivb|inställ anpass|ta_bort radera avslut|' +
    'integritet personupp dataskydd|installera offline nedladd ladda_ner|excel export|e-post mejl mail|' +
    'synkron kalender|sårbar säker trygg|program app|dela public|mobil telefon android|blocker begrä spärr|' +
    'vittne intyg|internet wi_fi nätet wifi|kopiera remix|kränk dum mobb anmäl olämpl rapport elak respektl|' +
    'student elev|antal max hur_många fler|tillägg modul|prata komment chatt|översätt språk|lektion skola klass|' +
    'verif svar godkän bekräft|villkor regler policy riktlinj uppför får_man tillåt|instruk vägled guide',
};
export default sv;
