import type { Language } from '../../language';
import type { Topic } from '../topics';

/** Words that texts of a topic are full of, though each may stand in others too. */
export interface Hints extends Readonly<Record<Language, RegExp>> {
  readonly topic: Topic;
  /** What each different word weighs: the less, the more other topics use it too. */
  readonly weight: number;
}

/** Beginnings of words in lower case; what they say is weighed together with what is sure, never alone against it. */
export const hints: readonly Hints[] = [
  {
    topic: 'rekisterit/tietosisältö',
    weight: 0.45,
    fi: hint(
      '(?:etu- ja suku|suku|etu)?nim(?:i|et|en)(?!en)|(?:posti|katu|koti|lähi|ip-|e-mail-)?osoit|puhelin|matkapuhelin|sähköposti|syntymä|henkilötunnu|kotikunta|ikä|sukupuoli|asema|käyttäjätunnu|laskutustie|tilaustie|tilaushist|asiakasnumer|jäsennumer|pankkitil|tilinumer|(?:perus|yhteys|tunniste|maksu|laite|loki)tie|lupatie|y-tunnu|äidinkiel|sisältää|tallennet|(?:seuraavia|seuraavat) tie|ammatti|koulutu|ajokort|diagnoos|hoitoti|luottotie',
    ),
    sv: hint(
      '(?:för-|efter|för|till)?namn(?!g)|(?:post|hem|gatu|e-post|ip-)?adress|telefon|mobil|e-post|födelse|personnummer|personbeteckning|kön|ålder|användarnamn|faktureringsupp|beställningsupp|kundnummer|medlemsnummer|kontouppgift|(?:kontakt|bas|grund|betalnings|profil|teknisk)(?:a )?uppgift|fo-nummer|modersmål|hemkommun|innehåller|registreras|titel|yrke|bilder|foton',
    ),
    en: hint(
      '(?:first|last|full|user ?)?name(?!d)|(?:postal|street|home|e-?mail|ip )?address|phone|telephone|e-?mail|date of birth|birth ?date|gender|age|job title|position|user ?id|account number|payment (?:information|details|data)|order (?:history|information)|contact (?:information|details)|device|browser|operating system|identif|student number|business id|nationality|contains|includes|may include|such as|location data|log (?:data|files?)|usage data|credit card|profile',
    ),
  },
  {
    topic: 'rekisterit/tietolähteet',
    weight: 0.7,
    fi: hint(
      '(?:asiakk|jäsen|henkilö|rekisteröidy|oppila|pelaaj|huoltaj|käyttäj|potila|hakij|tilaaj|osallistuj)\\p{L}* (?:itse|oma|antam|ilmoittam|luovuttam|toimittam)|itseltään|itseltä|itsensä|omasta ilmoituks|oma ilmoitus|ilmoituk|lomak|ilmoittautumi|saadaan|saatu|saadut|kertyy|kertyvä|keräämällä|väestötieto|kaupparekister|yritystietojärj|julkisista|muilta viranomai|rajapin|tilausten yhteydessä|rekisteröitymi|luovuttam(?:ia|at)',
    ),
    sv: hint(
      '(?:kunden|medlemmen|personen|den registrerade|du|användaren|eleven|vårdnadshavar\\p{L}*)(?: själv)? (?:själv|har (?:upp|an|läm)|upp|an)ge|själv(?:a)?(?= |,|[.])|blankett|formulär|anmälan|anmälning|erhålls|fås|hämtas|inhämtas|(?:från|av) (?:den registrerade|kunden|dig|medlemmen)|befolkningsregist|handelsregist|offentliga|samband med',
    ),
    en: hint(
      '(?:from|by) (?:you|the (?:customer|data subject|member|person|user|registered)|customers|members|third part|public)|himself|herself|themselves|yourself|directly|provided|submitt|when you|registration form|(?:online|contact|web) form|population (?:register|information)|trade register|public(?:ly)? |obtained|gathered|received',
    ),
  },
  {
    topic: 'rekisterit/käyttötarkoitukset',
    weight: 0.4,
    fi: hint(
      'hoitami|hoita|ylläpi|toimittami|yhteydenpi|yhteydenoto|viestin|tiedottam|tiedotta|laskutt?|kehittäm|markkinoi|tilasto|palvelujen|palveluiden|toteutta|hallin|järjestämi|varten|käytetään|tarvitaan|tarvitta|mahdollist|asiakassuh|jäsenluettel|jäsenasi|velvoit|seurann|raporto|suunnittel|valvon|lähettämi|käsittelyyn|tuottami|hallinno',
    ),
    sv: hint(
      'upprätthåll|skötsel|skött?a|leverans|leverera|kommunikation|kommunicera|information om|kontakta|hålla kontakt|fakturer|marknadsför|utveckl|statistik|kundrelation|kundservice|kundkontakt|för att|används|behövs|administrer|administration|hanter|förverklig|ordna|erbjuda|tillhandahåll|förbättra|möjliggör|planering|uppfölj',
    ),
    en: hint(
      '(?:to )?provid(?:e|ing) (?:the|our|you|a|services?|membership)|deliver|maintain|manag|communicat|invoic|marketing|develop|improv|respond|customer (?:service|relation)|statistic|(?:is|are|be) used|in order to|so that|fulfil|organi[sz]|personali[sz]|analy[sz]|support|enable|administ|newsletter|process (?:your )?(?:order|transaction|payment)|contact you|send you|notify you',
    ),
  },
  {
    topic: 'rekisterit/oikeusperusteet',
    weight: 0.6,
    fi: hint(
      'suostumu|sopimu|lakisäät|velvoit|oikeutet|jäsenyy|perustu|perusteella|artikl|yleisen edun|yleinen etu|julkisen vallan|elintärke|\\p{L}*laki|\\p{L}*lain(?:säädän)?|asetuksen|6\\(1\\)',
    ),
    sv: hint(
      'samtyck|avtal|rättslig|laglig|\\p{L}*lag(?:en)?(?= |,|[.(]|$)|lagstad|förpliktels|berättiga|artikel|allmänt intresse|allmänintresse|grund|myndighetsutövning|förordning',
    ),
    en: hint(
      'consent|contract|legal (?:obligation|basis|ground)|statut|legitimate|article|public interest|basis|lawful|\\p{L}+ act|6\\(1\\)|vital interest|agreement',
    ),
  },
  {
    topic: 'rekisterit/säilytysajat',
    weight: 0.8,
    fi: hint(
      'säilyt|poist(?:etaan|amme)|hävit|arkisto|pysyväst|vuo(?:tta|den ajan|deksi|det)|kuukau|kunnes|niin kauan|päättymi|päätyttyä|jälkeen|tilikau|määräaja',
    ),
    sv: hint(
      'spara|lagras|lagrar|förvara|bevara|rader|gallra|förstör|så länge|permanent|varaktigt|år (?:efter|från)|månad|tills|efter att|efter det|tidsfrist',
    ),
    en: hint(
      'retain|retention|kept|keep|stored|delet|eras|as long as|years?|months?|days|until|permanent|after the|no longer|archiv|period',
    ),
  },
  {
    topic: 'rekisterit/suojaus',
    weight: 0.8,
    fi: hint(
      'suoja|salasan|palomuur|luki[tn]|lukol|kulunvalv|varmuuskop|tietotur|käyttöoikeu|käyttäjätunnuks|pääsy|salat|salaus|ssl|henkilökohtai|valtuutet|luottamuksel|vaitiolo|salassapi|palvelimel|huolellisu|asiatto|asiaton|tunnuksilla|työntekijö|nimety',
    ),
    sv: hint(
      'skydd|lösenord|brandvägg|låst|låsta|passerkontr|säkerhet|säkerhetskop|behörig|obehörig|tillgång|tystnad|krypter|ssl|användar(?:namn|id|koder)|konfidenti|server|utsedda',
    ),
    en: hint(
      'protect|password|firewall|lock|backup|secur|encrypt|ssl|tls|access(?! to your)|unauthori[sz]|authori[sz]ed|confidential|server|technical|organi[sz]ational|safeguard|only (?:persons|those|designated|employees|personnel)|care',
    ),
  },
  {
    topic: 'rekisterit/luovutukset',
    weight: 0.8,
    fi: hint(
      'luovut|ulkopuolis|kolman(?:sille|nelle)|viranomai(?:sille|selle)|ei anneta|eteenpäin|myydä|myy(?= )|julkais',
    ),
    sv: hint(
      'utlämn|lämnas (?:inte |ut|vidare)|överlåt|utomstående|delas|delar (?:inte|dina|personupp)|tredje part|säljs|säljer|ges inte|vidare|publicer',
    ),
    en: hint(
      'disclos|shar(?:e|ed|ing)|third part|sell|sold|rent|transferred to|releas|hand(?:ed)? over|law enforcement|legal (?:process|request)|authorit|court|merger|acqui',
    ),
  },
  {
    topic: 'rekisterit/vastaanottajat',
    weight: 0.8,
    fi: hint(
      'palveluntarjo|alihank|käsittelijä|vastaanot|kumppan|ulkoist|toimittaj|google|microsoft|meta |facebook|mailchimp|tilitoimi|henkilökun|lukien',
    ),
    sv: hint(
      'underleverantör|tjänsteleverantör|leverantör|biträde|mottagar|partner|utkontrakt|google|microsoft|meta |facebook|personal|bokföringsbyrå',
    ),
    en: hint(
      'service provider|processor|recipient|partner|vendor|subcontract|contractor|outsourc|google|microsoft|meta |facebook|aws|amazon|stripe|hosting|affiliate|third[- ]party (?:service|provider|vendor)|employ',
    ),
  },
  {
    topic: 'rekisterit/siirrot',
    weight: 0.8,
    fi: hint('eu:n|eta[:-]|euroopan|ulkopuol|kolman(?:sii?n|teen) ma|yhdysval|vakiolausek|siirret|suojatoimi'),
    sv: hint(
      'utanför|(?:eu|ees)(?!\\p{L})|europeiska|tredje land|tredje länder|tredjeland|förenta stat|usa(?!\\p{L})|standardavtal|överför',
    ),
    en: hint(
      'outside|(?:eu|eea)(?!\\p{L})|european|third countr|united states|standard contractual|adequa|transfer|international|servers (?:located|in)|your (?:state|country|jurisdiction)',
    ),
  },
  {
    topic: 'rekisterit/rekisteröidyt',
    weight: 0.4,
    fi: hint(
      '^(?:asiakka|jäsen|henkilöt|käyttäj|oppila|potila)\\p{L}*$|rekisteröityj|rekisterissä ol(?:evat|evien)|henkilöistä|koskee|henkilöryhm|yhteyshenkilöt|jäsenet|asiakkaat|osallistujat|vierailijat',
    ),
    sv: hint('kunder|medlemmar|kontaktpersoner|personer|besökare|deltagare|registrerade|klienter|anställda|elever'),
    en: hint(
      'customers|members|visitors|persons|users|partners|employees|applicants|people|subscribers|participants|registered|data subjects|relationship',
    ),
  },
  {
    topic: 'rekisterit/tietojen-antaminen',
    weight: 0.9,
    fi: hint('edellytyksenä|vapaaehto|pakolli(?:nen|sia|set)|(?:ei|et) (?:anna|toimita|luovuta)|velvollisuu|antamatta'),
    sv: hint('frivillig|obligatorisk|förutsättning|(?:du|registrerade) inte (?:lämnar|ger|uppger)|skyldig(?:het)? att'),
    en: hint(
      'mandatory|voluntar|required to provide|(?:do|does) not (?:provide|give)|failure to provide|obliged|obligation to provide',
    ),
  },
  {
    topic: 'rekisterinpitäjä',
    weight: 0.9,
    fi: hint('rekisterinpitäjä(?:nä)? (?:on|toimii)|y-tunnus|vastaa (?:henkilö)?tietojen käsittelystä'),
    sv: hint('är personuppgiftsansvarig|personuppgiftsansvarig (?:är|för)|fo-nummer|organisationsnummer|org[.] ?nr'),
    en: hint(
      'is the (?:data )?controller|data controller (?:is|for)|business id|is responsible for (?:all |the |your )?(?:personal )?(?:data|processing)',
    ),
  },
  {
    topic: 'johdanto',
    weight: 1.1,
    fi: hint(
      'tämä (?:tietosuoja|rekisteri)?(?:seloste|käytäntö|ilmoitus)|tässä (?:tietosuoja|rekisteri)?(?:selosteessa|käytännössä)|on meille tärke|kunnioit|sitoutu',
    ),
    sv: hint(
      'denna (?:integritets|dataskydds|sekretess)?(?:policy|beskrivning|förklaring)|är viktig|värnar|måna om|respekterar',
    ),
    en: hint(
      'this (?:privacy |data protection )?(?:policy|notice|statement) (?:explains|describes|applies|covers|sets)|important to us|committed to|respects? your|take your privacy|takes your privacy',
    ),
  },
  {
    topic: 'evästeet',
    weight: 1.2,
    fi: hint('eväste|cookie|selaim\\p{L}+ aset|kävijä|google analytics|pikseli|mainos'),
    sv: hint('kakor|kakan|cookie|webbläsarens? inst|besöksstat|google analytics|pixel'),
    en: hint(
      'cookie|browser settings|your (?:web )?browser|web beacon|pixel|google analytics|tracking|local storage|do not track',
    ),
  },
  {
    topic: 'oikeudet',
    weight: 0.7,
    fi: hint(
      'oikeu(?:s|det|tta|ksi)|pyytää|vaatia|tarkast|oikais|korja|poistami|vastusta|rajoitta|peruutta|siirtää tie|valitu|pyynt',
    ),
    sv: hint('rätt(?= |en)|rättighet|begära|granska|rätta|rader|invänd|motsätta|begräns|återkalla|klagomål|begäran'),
    en: hint(
      'right|request|access your|inspect|rectif|correct|erasure|delete your|object|restrict|withdraw|complain|opt[ -]out|unsubscribe|choice|choose',
    ),
  },
  {
    topic: 'linkit',
    weight: 1.2,
    fi: hint('linkk?[ei]|muiden sivust|ulkopuolis\\p{L}+ sivu|kolmansien osapuolten sivu'),
    sv: hint('länk|andra webbplats|tredje parts? webb|externa webb'),
    en: hint(
      'links?(?!\\p{L}|edin)|other (?:web)?sites?|third[- ]party (?:web)?sites?|external (?:web)?sites?|not responsible|no control over|practices of',
    ),
  },
  {
    topic: 'muutokset',
    weight: 1,
    fi: hint('muut(?:taa|ettu|amme|oks)|päivit(?:tää|etään|ämme|ykse)|tätä (?:seloste|käytän)|pidätä'),
    sv: hint('ändra|ändring|uppdater|förbehåller|denna (?:policy|beskriv|integr)|senaste version'),
    en: hint(
      'chang|updat|amend|revis|modif|this (?:privacy )?(?:policy|notice|statement)|from time to time|effective|posted|latest version|reserve the right',
    ),
  },
];

function hint(beginnings: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${beginnings})`, 'gu');
}
