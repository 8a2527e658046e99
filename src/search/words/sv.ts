import type { LanguageData } from '../lexicon.js';

/** Swedish. What is chosen, and why no more, is told in README.md. */
const sv: LanguageData = {
  concepts:
    'att blir blev det finns får för gör göra har hur inte jag kan kunna man mig min mitt mina måste när något någon också om oss ' +
    'ska som till vad var vara vem vi vilka vilken vilket vill är|' +
    // Money
    'återbetal pengarna_tillbaka pengar_tillbaka återfå återbär ersättning kompens få_tillbaka|' +
    'avbok avbeställ annuller inställ förhinder inte_resa inte_åka|' +
    'pris kostna kosta avgift dyr billig taxa hur_mycket tillägg utgift|betala kort kreditkort kontant sedlar|faktura räkning|kvitto kvittens kommit_fram|' +
    'rabatt kampanj erbjud kupong rea|gratis kostnadsfri avgiftsfri|valuta|försäkring skydda garanti|konkurs resegarant|' +
    // On the way
    'legitimation|visum|bagage väska väskor koffert ryggsäck|' +
    'flyg plan flight|tåg|buss transfer skjuts hämta hämtning upphämt|söndag helg|chaufför förare|bil hyrbil taxi|byte mellanland|' +
    'försen väntar sen|incheck checka visa_upp reception|sittplats säte|biljett resehandling handlingar papper dokument|' +
    'ändra byta byte omboka uppdater flytta|öppet öppettid tid stäng hur_länge hur_sent klock|natten nattetid nattax kväll|' +
    'avgång avres åker|ankom kommer_fram landa|tull ta_med ta_hem införa|frakt skicka leverera utomlands|' +
    // Staying
    'hotell boende övernatt logi bo stuga villa hus|rum säng svit|mat måltid frukost lunch middag äta meny allergi|' +
    'restaurang matställe krog café|spa bastu massage pool|bekväm faciliteter utrustning|bar pub krog nattklubb klubb diskotek nattliv uteliv fest|' +
    'bok reserv beställ|gäst resenär passagerare person|grupp sällskap vänner|familj make maka fru anhörig|' +
    'recension betyg omdöme åsikt rykte|var_ligger nära närhet adress karta|aktivitet utflykt upplevelse tur sevärdhet|' +
    'ingår inklu paket|present gåva souvenir minne julklapp|köpa handla butik affär|väder temperatur kall kyla snö grader kläder|norrsken|' +
    'säsong årstid månad|bröllop vigsel äktenskap gift|giltig gäller räknas|' +
    // People
    'barn bebis småbarn åring dotter son unge|ålder gammal|barnstol bilbarnstol barnsäte barnvagn barnsits|rullstol tillgäng|' +
    'husdjur hund katt djur|sjuk läkare medicin|förlor tappa borta glömt bortglöm stulen minns_inte inte_ihåg|' +
    'namn efternamn förnamn stava|' +
    // Help
    'kontakt kundtjänst support hjälp telefonnummer ringa|bekräft godkän|mejl e-post mail epost|' +
    'konto profil användare|logga_in inlogg registrer medlem|lösenord pinkod lösenkod|radera ta_bort avsluta tabort|skapa lägga_till börja|' +
    'integritet personuppgift dataskydd sekretess|säkerhet trygg|blocker spärr begräns|' +
    'rapport anmäl olämplig elak dum respektlös mobb kränk|internet nätet wifi wi_fi|offline ladda_ner nedladd installera utan_internet|' +
    'mobil telefon android|dator skrivbord|app program|bild foto video film|dela publicera|språk översätt|bugg problem|' +
    'export excel|kalender synkron|elev student|lärare utbildare|skola klass lektion|inställning|villkor regler policy får_man tillåt',
};
export default sv;
