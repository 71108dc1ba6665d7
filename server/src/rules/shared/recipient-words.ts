import type { Words } from './wording';

/** Trades and tasks by which a recipient is told without a name: what sector it is of, what it does. */
export const SECTOR: Words = {
  fi: /tili(?:toimist|palvel|ntarkast)|kirjanpi|taloushallin|palkanlask|palkkahallin|laskutu|perintä|perinnä|perimi|kuljet|logisti|(?<!\p{L})posti(?!\p{L}|osoit)|postitu|paino(?:talo|palvel)|painatu|(?<!\p{L})(?:it|ict|atk)(?:-|\s)|tietoteknii|tietotekni|tietohallin|tietojärjestelm|järjestelmätoimit|ohjelmisto|pilvi|palvelin|palvelime|hosting|ylläpi|webhotel|uutiskirj|markkinointitoimist|mainostoimist|mainosverkost|viestintätoimist|analytii|maksupalvel|maksuliiken|maksunväli|pankk|pankei|luotto|rahoitu|vakuutu|työterve|terveyden|koulut|siivo|vartioi|turvallisuuspalv|asianajo|lakiasi|juridi|tilintark|rekryt|hotelli|majoitu|matkatoimist|matkailu|puhelinpalvel|asiakaspalveluyrit|viranomai|poliisi|verottaj|verohallin|kansaneläkel|oppilaitok|huolto|asennu|urakoits|teleoperaat|operaattor|verkkokauppa-alust|alustapalvel|tutkimuslaito|yliopist|liito(?:n|lle|t)|lehd(?:en|ille)|kustanta/iu,
  sv: /bokför|redovisning|ekonomiförvalt|löneräk|fakturer|inkass|indriv|transport|logisti|(?<!\p{L})post(?:en)?(?!\p{L})|tryckeri|(?<!\p{L})it-|datasystem|informationssystem|systemleveran|programvar|moln|server|drift|underhåll|nyhetsbrev|reklambyrå|marknadsföringsbyrå|annonsnät|analys|betaltjänst|betalningsförmed|bank|kredit|försäkring|företagshälso|hälso|utbild|städ|bevakning|advokat|jurid|revis|rekryter|hotell|resebyrå|myndighet|polis|skatte|läroanstalt|installation|operatör|universitet|förbund/iu,
  en: /account|bookkeep|payroll|invoic|debt|collection agenc|transport|logisti|courier|carrier|postal|print|(?<!\p{L})it(?!\p{L})[\s-](?:serv|comp|prov|supp|syst)|information technolog|software|cloud|hosting|server|maintenance|newsletter|advertising agenc|marketing agenc|ad network|analytics|payment|bank|credit|insur|occupational|health|training|cleaning|security compan|law firm|lawyer|legal adv|audit|recruit|hotel|travel|authorit|police|tax|educational|installation|operator|universit/iu,
};

/** Words that say data are given, or that the recipient has them. */
export const GIVEN: Words = {
  fi: /luovut|luovuu|siirr|siirt|(?<!\p{L})(?:anna|anne|jae|jaa|ulkoist)|toimit|välit|käsittel|(?<!\p{L})pääs|vastaanot|hyödyn|käyttä|käytä|hoita/iu,
  sv: /lämna|överlåt|överför|delas|(?<!\p{L})dela|ges(?!\p{L})|förmedl|behandl|tillgång|mottag|använd|anlita/iu,
  en: /disclos|share|transfer|pass|give|provide|process|access|receiv|use|engage|outsourc/iu,
};

/** The recipients are named elsewhere, or the words are about something else: links, cookies. */
export const TOLD_ELSEWHERE: Words = {
  fi: /lueteltu|luetellaan|luettelo|nimetty|nimetään|liitte|https?:|www\.|linkk|verkkosivu|sivusto|eväst/iu,
  sv: /förteck|räknas upp|lista|bilaga|namnges|https?:|www\.|länk|webbplats|kakor|cookie/iu,
  en: /(?<!\p{L})list(?!en)|named|annex|appendix|https?:|www\.|link|website|cookie/iu,
};
