import type { HeadingWords } from './heading-words';

const NOT_AND = '(?:(?! (?:ja|sekä|och|samt|and) )[^;]){0,40}';

/** Headings of general policies, which speak of 'we' and 'you' where a description of a register names its parts. */
export const generalHeadings: readonly HeadingWords[] = [
  {
    topic: 'rekisterit/käyttötarkoitukset',
    fi: 'tietojesi käyttö',
    sv: 'vad (?:gör vi med|vi gör med)(?: [^;]{0,40})?',
    en: `(?:how|why)(?: is| are)? (?:your |the |this |personal |collected )*(?:data|information)(?: is| are)? (?:being )?(?:used|processed)${NOT_AND}|what (?:do )?we do with${NOT_AND}|^(?:the )?processing of (?:your )?(?:personal )?(?:data|information)(?= ?$)|(?<=collection and )use(?= ?$)`,
  },
  {
    topic: 'rekisterit/tietosisältö',
    fi: `automaattisesti kerä\\p{L}+ tie|lokitie|laitetie|käyttäjän antamat tie|tiedot,? jotka (?:annat|sinä|keräämme)${NOT_AND}`,
    sv: `automatiskt insamlade (?:person)?uppgift|(?:uppgifter|information|data),? (?:som )?(?:vi (?:samlar|behandlar|lagrar|sparar|får)|du (?:ger|lämnar|anger))${NOT_AND}|(?:person)?uppgifter(?:na)? som (?:ingår|finns|sparas|förs|hanteras)${NOT_AND}|vilka (?:slags |typer av )?data${NOT_AND}|vad (?:samlar vi|vi samlar)${NOT_AND}`,
    en: `what (?:do )?we (?:collect|gather|process|store|know)${NOT_AND}|information collection(?= and)|automatically[ -]collected (?:data|information)|(?:data|information)(?: that)? (?:(?:we|is|are) )?(?:automatically )?(?:collect|gather)\\p{L}*(?: automatically)?(?: about you| from you)?|(?:data|information)(?: that| which)? you (?:provide|give|submit)${NOT_AND}|(?:log|usage|device|technical|location|account) (?:data|information|files?)|personal (?:data|information) (?:captured|we hold|held|included)${NOT_AND}|types? of (?:personal )?(?:data|information)(?: collected)?|voluntarily provided (?:data|information)|comments(?= ?$)`,
  },
  {
    topic: 'rekisterit/luovutukset',
    fi: `(?:jaammeko|luovutammeko|myymmekö)${NOT_AND}`,
    sv: `(?:delar|lämnar|säljer) vi${NOT_AND}`,
    en: `(?:do we|when do we|how (?:do )?we) (?:share|disclose|sell)${NOT_AND}|law enforcement|legal (?:requirements|disclosures?)(?= ?$)|(?:business|merger|corporate) (?:transfers?|transactions?)|(?<=your )information disclos|compelled disclosure`,
  },
  {
    topic: 'rekisterit/vastaanottajat',
    fi: `sosiaalinen media|(?:kenen kanssa|kenelle) (?:jaamme|jaetaan)${NOT_AND}|kolmansien osapuolten palvelu`,
    sv: `(?<!till )(?:vem|vilka) (?:delar vi|vi delar)${NOT_AND}|hur (?:vi delar|delar vi)${NOT_AND}|(?<!till )tredje ?part(?:er|en)?(?:s tjänst)?(?= ?$)|tredjepartstjänst|sociala medier|delning (?:av|med)${NOT_AND}|vem har tillgång${NOT_AND}`,
    en: `(?:with )?whom (?:do )?we share${NOT_AND}|social (?:media|network)|payment (?:process|provid)|payments?(?= ?$)|third[ -]party (?:service providers?|services?|tools|integrations|provider|processor)|(?:data |sub-?)processors|hosting(?= ?$)`,
  },
  {
    topic: 'oikeudet',
    fi: 'valintasi|vaihtoehtosi|miten voit vaikuttaa',
    sv: 'dina (?:val|valmöjligheter)',
    en: '(?:your )?(?:privacy |data )?choices|access (?:to|and) control of|(?:managing|controlling|accessing|updating) your (?:personal )?(?:data|information)|^your (?:data|control)(?= ?$)|control over your (?:data|information)',
  },
  {
    topic: 'oikeudet/kielto-oikeus',
    fi: 'markkinointikielto',
    sv: 'avregistrer|avsluta prenumeration',
    en: 'opting[ -]out|unsubscrib',
  },
  {
    topic: 'oikeudet/poistaminen',
    fi: '^(?:käyttäjä)?tilin poist',
    sv: '^radera (?:ditt |mitt )?(?:konto|dina)|radering av (?:ditt )?konto',
    en: '^delet(?:e|ing) (?:your|my)|account (?:deletion|termination)',
  },
  {
    topic: 'rekisterit/säilytysajat',
    fi: 'tietojen säilyttäminen ja poist',
    sv: '(?:lagringstid|lagring|förvaring) och rader',
    en: '(?:duration|length) of (?:the )?(?:data |personal data )?(?:processing|storage|retention)|data (?:storage|retention) (?:period|time)|when (?:do )?we delete',
  },
  {
    topic: 'rekisterit/siirrot',
    fi: 'missä (?:henkilö)?tie(?:toja|dot|tojasi) (?:käsitel|sijait)',
    sv: `var (?:lagras|behandlas|sparas) (?:dina |person)?uppgift${NOT_AND}`,
    en: `where (?:(?:do )?we (?:store|process|keep|hold)|(?:is |are )?(?:your )?(?:personal )?(?:data|information) (?:is |are )?(?:stored|processed|kept|held|located))${NOT_AND}|data location|cross[ -]border`,
  },
  {
    topic: 'rekisterit/suojaus',
    fi: 'tietoturvaloukkau',
    sv: 'personuppgiftsincident|(?:tekniska och |organisatoriska )*säkerhetsåtgärd|dataintrång|hur (?:vi skyddar|skyddar vi)(?: [^;]{0,30})?',
    en: `(?:how (?:do )?we )?(?:keep|kept|store)(?:ing)? (?:your )?(?:personal )?(?:data|information)? ?(?:safe|secure|protected)|(?:personal )?data breach|security (?:measures|practices|incidents?)|safety(?= ?$)`,
  },
  {
    topic: 'rekisterit/tietolähteet',
    fi: 'keneltä (?:\\p{L}+ ){0,2}(?:saa|kerä)',
    sv: 'på vilket sätt (?:\\p{L}+ ){0,2}samla',
    en: `how (?:do|does|did) (?:you|we|it) (?:collect|get|obtain|receive)${NOT_AND}|methods? of collect|ways? (?:in which )?we collect`,
  },
  {
    topic: 'rekisterit/rekisteröidyt',
    fi: 'ketä (?:tämä )?(?:seloste|käytäntö) koskee',
    sv: 'vem (?:gäller|omfattas)',
    en: '(?:(?:description|groups?|categor\\p{L}*) of (?:the )?)+(?:registrants?|registered|persons|people|individuals|users)|registrants?(?= ?$)|who (?:does|do) this (?:policy|notice|statement) (?:apply|concern)|who this (?:policy|notice|statement)',
  },
  {
    topic: 'muutokset',
    fi: '(?:muutoksista|päivityksistä) ilmoit',
    sv: 'ändringar och uppdatering',
    en: '(?:policy |notice )?(?:modifications|changes|updates|amendments|revisions)(?= ?$)|do we (?:make updates|update)(?: [^;]{0,40})?',
  },
  {
    topic: 'rekisterinpitäjä',
    fi: 'tietoa meistä|keitä olemme',
    sv: 'om oss(?= ?$)|registersansvar|(?:tillhandahåll|upprätthåll|förvalt)ar\\p{L}* av regist|registrets? ?upprätthåll|registerupprätthåll',
    en: '(?:name|address|identity)(?: and (?:address|contact (?:details|information)|identity))? of (?:the )?(?:data )?controller|our company|^the company(?= ?$)|our (?:contact )?details',
  },
  {
    topic: 'rekisterit/kuvaus',
    fi: 'rekisterin kuvaus|kuvaus rekisteristä',
    sv: 'beskrivning av (?:person)?regist',
    en: 'description of (?:the )?regist(?:er|ry)(?!\\p{L})',
  },
  {
    topic: 'yhteyshenkilö',
    fi: 'palaute(?= ?$)',
    sv: 'kontakt (?:för|i|gällande|angående)(?: [^;]{0,40})|hur (?:du )?kontaktar(?: [^;]{0,30})?',
    en: 'how (?:can|do) (?:you|i) (?:contact|reach)(?: [^;]{0,50})?|contacts(?= ?$)|(?:any )?(?:questions|concerns|feedback)(?:,? (?:and|or) (?:questions|concerns|comments|feedback|complaints))?(?= ?$)',
  },
  {
    topic: 'muut-kohdat',
    fi: 'laps(?:et|ia|ista)(?= ?$)|ikäraja|tekoäly|vastuunrajoit|vastuuvapau|immateriaalioik|tekijänoike',
    sv: 'barn(?= ?$)|barn och|åldersgräns|artificiell intelligens|ansvarsbegräns|immateriella|upphovsrätt',
    en: "child(?:ren)?['’]?s?(?: online)?(?: privacy| policy| data| information)?|minors?(?=$| )|(?:interpretation|definitions)(?: and (?:interpretation|definitions))?|age (?:limit|restriction|requirement)|artificial intelligence|disclaimer|limitation of liability|intellectual property|copyright|acceptance of",
  },
  {
    topic: 'rekisterit/käyttötarkoitukset',
    generic: true,
    fi: '^(?:suora)?markkinointi(?= ?$)|^uutiskirje\\p{L}*(?= ?$)',
    sv: '^(?:direkt)?marknadsföring(?= ?$)|^nyhetsbrev(?= ?$)',
    en: '^(?:direct |e-?mail )?marketing(?: communications?)?(?= ?$)|^newsletters?(?= ?$)',
  },
];
