import type { HeadingWords } from './heading-words';

/** Headings of who is who, of the notice itself and of the register's name. The order matters: the first to claim words keeps them. */
export const headHeadings: readonly HeadingWords[] = [
  {
    topic: 'yhteisrekisterinpitäjät',
    fi: 'yhteisrekisterinpitäj|yhteiset? rekisterinpitäj',
    sv: 'gemensam(?:t|ma)? personuppgiftsansvar',
    en: 'joint controller',
  },
  {
    topic: 'edustaja',
    fi: 'rekisterinpitäjän edustaj|edustaja(?:n yhteystiedot)?$|rekisterinpitäjää edusta',
    sv: 'personuppgiftsansvarig\\p{L}* (?:företrädare|representant)|(?:företrädare|representant) för (?:den )?personuppgiftsansvarig\\p{L}*',
    en: "controller['’]s representative|representative of (?:the )?(?:data )?controller|representative(?= ?$|:)",
  },
  {
    topic: 'tietosuojavastaava',
    fi: 'tietosuojavastaa|tietosuoja-?asioista vastaa|tietosuojasta vastaa|tietosuoja-?yhteyshenkilö|tietoturvavastaav',
    sv: 'dataskyddsombud|dataskyddsansvarig|dataskyddskontakt',
    en: 'data protection officer|dpo(?!\\p{L})|privacy officer',
  },
  {
    topic: 'vastuuhenkilö',
    fi: 'rekisterinpitäjän ?vastuuhenkilö|(?:rekisteri[nä]\\p{L}* )?vastuuhenkilö|rekisterin (?:ylläpitäj|vastuutah)',
    sv: 'ansvarig(?: person)? för registret|registeransvarig person|ansvarsperson|ansvarig person(?!\\p{L})|person(?:er)? som (?:ansvarar|är ansvarig\\p{L}*) för registret',
    en: '(?<!contact )person responsible|responsible person|file manager|(?:register|registry|file) administrator|administrator of the (?:register|registry|file)',
  },
  {
    topic: 'yhteyshenkilö',
    fi: 'rekisteri\\p{L}* (?:vastaava(?:t)?|vastuullinen|hoitava) (?:yhteys)?henkilö|vastaava (?:yhteys)?henkilö|rekisteri-?asio\\p{L}* (?:hoita|vastaa)\\p{L}*(?: (?:yhteys)?henkilö)?|(?:rekisterinpitäjän )?yhteyshenkilö|rekisteri-?asioi|rekisteriasiat|(?:rekisterin )?yhteystaho|yhteydenot(?!tolomak)|ota(?:tte|t)? (?:meihin )?yhteyt|(?:mihin|kehen|keneen) (?:voin?t? )?ot\\p{L}+ yhteyt|lisätie(?:toja|dot)|yhteyspiste|kysymykset(?= ?$|:| ja)|kysyttävää',
    sv: 'kontaktperson|kontaktpunkt|förfrågning|handläggare|frågor (?:avseende|om|gällande|kring|som (?:gäller|rör)|angående) (?:registr|registeröar|dataskydd|personuppgift)|kontakta oss|(?:person )?som sköter (?:register)?ärenden|registerärenden|frågor(?= ?$|:| och)',
    en: '(?:regist(?:er|ry) )?contact person(?:s)?(?: (?:responsible|in charge)(?: (?:for|of))?)?|contact point|(?:inquir|enquir)|persons? (?:handling|managing|dealing with|taking care of|responsible for|in charge of) [^;]{0,30}(?:matters?|issues|affairs)|contact (?:for|in) (?:data protection |privacy )?(?:matters|issues)|contact us|how to contact|(?:person|unit|entity)(?! and)[^;]{0,20} in charge|further information|contacting us|get in touch|questions(?= ?$|:| and)',
  },
  {
    topic: 'rekisterinpitäjä',
    fi: 'palveluntarjoaja ja rekisterin ?pitäj|(?:henkilö)?rekisterin (?:omistaj|haltij)|keitä (?:me )?olemme|kuka kerää|vastuullinen organisaatio|rekisterin ?pitäj|rekisterinhoitaj|kuka (?:käsittelee|vastaa)|kuka on vastuussa|henkilötietojen käsittelystä vastaa',
    sv: 'personuppgiftsansvar|registeransvar|registerförar|registerhåll|vem (?:ansvarar|är ansvarig|behandlar)|registeräg|registerinneh|registrator|(?:innehavaren?|ägaren?|förvaltaren?) (?:av|till|för) (?:person)?regist|registrets (?:ägar|innehav|för|håll)|vilka (?:är vi|vi är)(?!\\p{L})',
    en: '(?:data )?controller|regist(?:er|ry)(?: holder| keeper| controller| manager| operator| authority)|(?:keeper|holder|operator|manager) of (?:the )?(?:data |personal )*(?:file|regist)|registrar|who (?:we are|is responsible|processes|collects)|file (?:keeper|controller)|name of the company|who are we|about us(?= ?$|:)|(?:register|registry|file) owner|owner of the (?:register|registry|file)|owner(?= ?$|:)',
  },
  {
    topic: 'rekisterit/nimi',
    fi: '(?:henkilö)?rekisteri(?:n|en|stön)? ?nimi|(?:henkilö)?rekistereiden nimet|rekisterien nimet|^rekisterit?$|selosteen kohde|käsittelytoimen nimi|käsiteltävä rekisteri',
    sv: '(?:person)?regist(?:rets|rens|er) namn|namnet? på (?:person)?regist|namn på regist|^(?:person)?register$|registernamn',
    en: '(?:names?|titles?)(?: and content)? of (?:the )?(?:(?:personal|data|customer|member|personal data) )*(?:regist(?:er|ry|rie)s?|files?|filing systems?)|file name|(?:register|registry) name|^(?:the )?register$|data file name',
  },
  {
    topic: 'muutokset',
    fi: '(?:muutokset|muutoks|muuttam|päivittäm|päivitykset|päivitys|muuttuminen|muuttuu)\\p{L}* [^.]{0,40}(?:selostee|käytän|ilmoituks|tietosuoja|rekisteriselost|lauseke)\\p{L}*|(?:tämän |näiden )?(?:tieto\\p{L}*|rekisteri)?(?:selostee|käytän|ilmoituks|politiika|lausunno|dokumenti)\\p{L}* (?:päivit|muut|muok|voimassa)\\p{L}*|muutokset(?=$|:)|päivitykset(?=$|:)|versiohistoria|muutoshistoria|selosteen muutta',
    sv: '(?:ändring|uppdatering)\\p{L}*(?: (?:av|i|till))? [^.]{0,40}(?:beskriv|meddeland|polic|information|dataskydd)\\p{L}*|ändringar(?= ?$|:)|uppdatering(?:ar)?(?= ?$|:)|versionshistor',
    en: '(?:changes?|updat\\p{L}*|amend\\p{L}*|modif\\p{L}*|revis\\p{L}*) (?:to|of|in)? ?[^.]{0,40}(?:notice|policy|statement|description)|changes(?=$|:)|updates(?=$|:)|version history|amendments?(?= ?$|:)',
  },
  {
    topic: 'laatimisperuste',
    fi: '(?:sovellettava |noudatettava )?lainsäädäntö|laatimisperuste|säädöspohja|sovellettavat säädökset',
    sv: '(?:tillämplig )?lagstiftning|rättslig utgångspunkt',
    en: '(?:applicable )?(?:law(?!ful)|legislation)|legal framework',
  },
  {
    topic: 'muut-kohdat',
    fi: 'määritelm|(?:keskeiset )?käsitteet(?= ?$|:| ja)|termit|lasten (?:yksityisyy|tietosuoja|henkilötie)|alaikäis',
    sv: 'definition|begrepp|barns (?:integritet|personuppgift)|minderårig',
    en: 'definition|children|minors',
  },
  {
    topic: 'johdanto',
    fi: 'johdanto|yleistä(?: tietoa| tietosuojasta)?(?=$|:)|yleiset periaatteet|tietosuoja (?:on )?meille|soveltamisala|(?:henkilö)?(?:tietojen )?käsittelyn (?:yleiset )?periaatteet|tausta(?=$|:)',
    sv: 'inledning|allmänt(?=$|:)|allmän information|introduktion|bakgrund(?=$|:)',
    en: 'introduction|general(?: information)?(?=$|:)|overview|about this (?:notice|policy)|scope(?=$|:)|scope of (?:this|the)|background(?=$|:)',
  },
  {
    topic: 'yhteyshenkilö',
    generic: true,
    fi: '(?:meidän )?yhteystie(?:dot|to)',
    sv: 'kontaktuppgift|kontaktinformation|kontakt(?!\\p{L})',
    en: 'contact (?:details|information)|contact(?!\\p{L})',
  },
];
