import type { LanguageData } from '../lexicon.js';

/** Swedish. What is chosen, and why no more, is told in README.md. */
const sv: LanguageData = {
  compounds: true,
  concepts:
    // Money
    'återbetal pengarna_tillbaka tillbaka_pengarna återfå ersättning kompens få_tillbaka|avbok avbeställ annuller inställ förhinder inte_resa inte_kan|' +
    'pris kostna kosta avgift dyr billig taxa hur_mycket tillägg|betal kort kreditkort visakort kontant|faktura kvitto räkning|' +
    'rabatt kampanj erbjud kupong kod rea|gratis kostnadsfri avgiftsfri|valuta växelkurs|försäkring skydd garanti|konkurs resegarant|' +
    // On the way
    'pass legitimation id-handling|visum inresetillstånd|bagage resväska väska ryggsäck handbagage|' +
    'flyg plan flight|tåg järnväg|buss transfer skjuts hämt upphämt transport|söndag helg|parkering garage|chaufför förare|bil hyrbil|byte anslutning mellanland|' +
    'försen väntar sen|incheck checka boardingkort|sittplats säte plats|biljett resehandling handlingar papper|' +
    'ändra byta byte omboka uppdater korriger fel stav flytta|öppet öppettid tid stäng när hur_länge hur_sent klock|natten nattetid nattax nattåg kväll|' +
    'avgång avres åker|ankom kommer_fram|tull ta_med ta_hem införa|' +
    // Staying
    'hotell boende övernatt logi bo stuga villa vandrarhem|rum säng svit|mat måltid frukost lunch middag äta meny allergi|' +
    'restaurang matställe krog café|spa bastu massage bad pool|bekväm faciliteter service utrustning|bar pub nattklubb diskotek nattliv uteliv fest|' +
    'bok reserv beställ|gäst resenär passagerare person|grupp sällskap vänner|familj make maka fru anhörig|' +
    'recension betyg omdöme åsikt rykte|var_ligger plats nära närhet adress karta|aktivitet utflykt upplevelse tur sevärdhet|' +
    'ingår inklu paket|present gåva souvenir minne julklapp köpa handla|väder temperatur kall kyla snö grader kläder|norrsken polarsken|' +
    'säsong årstid månad|bröllop vigsel äktenskap gift|' +
    // People
    'barn bebis spädbarn småbarn minderårig dotter son unge ålder|barnstol bilbarnstol barnsäte barnvagn|rullstol tillgäng funktionshind rörelse|' +
    'husdjur hund katt djur|sjuk läkare medicin sjukdom sjukhus|förlor tappa borta glömt stulen minns_inte kommer_inte_ihåg|' +
    'namn efternamn|' +
    // Help
    'kontakt kundtjänst support hjälp telefonnummer ringa|bekräft verifier godkän fått|mejl e-post mail epost|' +
    'konto profil logga_in inlogg registrer medlem|lösenord pinkod|radera ta_bort avsluta stäng tabort|skapa göra lägga_till börja starta|' +
    'integritet personuppgift dataskydd sekretess|säkerhet trygg skydda|blocker spärr begräns|' +
    'rapport anmäl olämplig elak dum respektlös mobb kränk|internet nätet uppkoppling wifi wi_fi|offline ladda_ner nedladd installera|' +
    'mobil telefon android|dator skrivbord|app program|bild foto video|dela publicera|språk översätt|fel bugg problem|' +
    'exporter excel|kalender synkron|elev student|lärare utbildare|skola klass lektion|inställning alternativ|villkor regler policy får_man tillåt',
};
export default sv;
