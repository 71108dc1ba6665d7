import type { HeadingWords } from './heading-words';

/** Headings of rights; before the register's, because 'oikeus siirtää tiedot' is no transfer and 'oikeus poistaa' no retention. */
export const rightsHeadings: readonly HeadingWords[] = [
  {
    topic: 'oikeudet/valitusoikeus',
    fi: '(?:oikeus|mahdollisuus|oikeuden) [^,;]{0,30}?(?:valit|kannel|kantel)[^,;]{0,60}(?:valvonta)?viranomais\\p{L}*|oikeus [^,;]{0,20}?(?:valittaa|valitus|valituks|kannella|kantelu|kanteluun)\\p{L}*|valitusoike|valituksen tekemi|valittamin|valitus (?:valvonta)?viranomais|kanteluoike|kantelu(?:n tekeminen)?|valitukset?(?=$|:)|oikeus saattaa asia [^,;]{0,40}käsiteltäväksi|viranomaiseen yhteyttä|oikeussuojakein|erimielisyy',
    sv: 'rätt(?:en)?(?: att)? [^,;]{0,40}?klag\\p{L}*(?: [^,;]{0,20}?(?:tillsyns)?myndighet\\p{L}*)?|(?:rätt(?:en)? att )?(?:anföra )?besvär(?:srätt)?(?: (?:hos|till) [^,;]{0,20}?(?:tillsyns)?myndighet\\p{L}*)?|klagomål|anföra besvär|rätt att överklaga',
    en: '(?:right )?(?:to )?(?:lodge|file|make|submit) (?:a )?complain\\p{L}*(?: [^,;]{0,20}?(?:supervisory )?authorit\\p{L}*)?|complain|right of appeal|appeal',
  },
  {
    topic: 'oikeudet/automaattiset-päätökset',
    fi: '(?:oikeus|oikeutta) [^;]{0,60}automa\\p{L}+ (?:yksittäis)?(?:päätö|tehty|päätökse)[^,;]{0,30}|automaatti\\p{L}* yksittäispäätö[^,;]{0,40}oikeu',
    sv: 'rätt(?:ighet\\p{L}*)? [^;]{0,50}automati\\p{L}+[^,;]{0,30}beslut',
    en: 'right[^;]{0,50}automated[^,;]{0,30}decision',
  },
  {
    topic: 'oikeudet/suostumuksen-peruuttaminen',
    fi: '(?:oikeus )?(?:peruuttaa|perua|peruttaa) (?:antamansa |antamasi )?suostumu|(?:oikeus )?suostumuks\\p{L}+ (?:peruut|perum|perua|poisottam)|oikeus peruuttaa',
    sv: '(?:rätt(?:en)? att )?(?:återkalla|dra tillbaka) (?:sitt |ett |ditt )?samtyck|återkallande av samtyck',
    en: '(?:right )?(?:to )?withdraw\\p{L}* (?:of )?(?:your |the )?consent|withdrawal of consent',
  },
  {
    topic: 'oikeudet/suostumukset-ja-kiellot',
    fi: 'suostumukset ja (?:kiellot|kielto)|kiellot ja suostumuk|(?:suora)?markkinointiluvat|luvat ja kiellot',
    sv: 'samtycken och förbud',
    en: 'consents and (?:prohibitions|objections|opt-outs)',
  },
  {
    topic: 'oikeudet/siirto-oikeus',
    fi: 'oikeus [^,;]{0,40}?(?:siirtää|siirtämi|siirtoon|siirrettävyy)\\p{L}*(?: [^,;]{0,20}?(?:tie(?:dot|to\\p{L}*)|järjestelmä\\p{L}*|rekisterinpitäjä\\p{L}*))*(?: toise\\p{L}*(?: järjestelmä\\p{L}*| rekisterinpitäjä\\p{L}*)?)?|siirto-?oikeu|(?:tietojen |tiedon )?siirrettävyy|siirtää tie\\p{L}+ järjestelmästä toiseen|tietojen siirtäminen(?: järjestelmästä toiseen| toiselle rekisterinpitäjälle)?(?= ?$|,| ja)|siirtämisoikeu',
    sv: '(?:rätt(?:en)? (?:till|att) [^,;]{0,20}?)?(?:data)?portabilit|rätt(?:en)? att (?:få )?[^,;]{0,20}?(?:överför|flytta|överföra)[^,;]{0,60}|överföring (?:av uppgifter )?från ett system till ett annat',
    en: '(?:right (?:to|of) )?(?:data )?portab|right to transfer[^,;]{0,40}|transfer(?:ring)? (?:of )?data (?:from one system to another|to another controller)',
  },
  {
    topic: 'oikeudet/poistaminen',
    fi: '(?:oikeu\\p{L}+|mahdollisuus) (?:(?! (?:ja|tai|sekä) )[^,;]){0,30}?(?:poist|tulla unohd)\\p{L}*|(?:oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) )?tulla unohd|(?:henkilö)?(?:tietojen|tiedon) poist(?:o|am)\\p{L}*(?= ?$|,| \\(| ja| sekä| tai| rekisteristä)|poisto-?oikeu|poistamisoikeu|unohtamisoikeu|unohd|(?<=oikeu[^,;]{0,50} (?:ja|tai|sekä) )poist',
    sv: 'rätt(?:en)? [^,;]{0,40}?(?:rader|bortglömd|ta\\p{L}* bort|borttag)\\p{L}*|(?<!(?:lagring|förvaring|arkivering) och )radering|(?<=(?:vill|kan|att) )radera|bli (?:bort)?glömd|avlägsnande',
    en: 'right (?:to|of) [^,;]{0,30}?(?:erasure|erase|delet|forgotten)\\p{L}*|right to be forgotten|erasure|(?<!(?:archiving|retention|storage) and )deletion(?: of (?:personal )?data)?',
  },
  {
    topic: 'oikeudet/oikaiseminen',
    fi: 'oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) [^,;]{0,40}?(?:oikais|korja|oikaistuks|korjatuks)\\p{L}*|oikais|(?:virheellisen )?(?:henkilö)?(?:tiedon|tietojen|tiedo) korja|korjaa?m|korjaus(?: oike)?|virheen korja|korjausvaatimu',
    sv: 'rätt(?:en)? [^,;]{0,40}?(?:rätta|rättels|korriger|berikt)\\p{L}*|rättelse|rätta|korriger|rättande',
    en: 'right (?:to|of) [^,;]{0,30}?(?:rectif|correct)\\p{L}*|rectif|correct',
  },
  {
    topic: 'oikeudet/rajoittaminen',
    fi: '(?:oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) )?(?:[^,;]{0,30}?käsitte\\p{L}+ )?rajoitt|rajoittamisoike|oikeus rajoit',
    sv: '(?:rätt(?:en)? [^,;]{0,30}?)?begräns\\p{L}*(?: av behandling\\p{L}*)?',
    en: '(?:right (?:to|of) [^,;]{0,20}?)?restrict\\p{L}*(?: of processing| processing)?',
  },
  {
    topic: 'oikeudet/kielto-oikeus',
    fi: 'kielto-? ?oikeu|kielto-(?=[ ,])|kieltämisoike|(?:oikeus )?kiel(?:tää|täyty)\\p{L}*[^,;]{0,20}(?:suora)?markkin\\p{L}*|(?:oikeus )?kiel(?:tää|täyty)|suoramarkkino\\p{L}+ (?:kielt|kiell)|suoramarkkinointikiel|kielto(?:je|oikeu)|suoramarkkino',
    sv: 'förbudsrätt|förbud(?:et)? mot (?=direkt|reklam|marknads)|rätt att (?:förbjuda|motsätta sig direkt)[^,;]{0,40}|direktmarknadsför',
    en: 'right (?:to|of) (?:prohibit|opt[ -]out|refus|forbid)[^,;]{0,40}|prohibition|direct marketing|opt[ -]?out',
  },
  {
    topic: 'oikeudet/vastustamisoikeus',
    fi: '(?:oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) )?(?:[^,;]{0,30}?käsitte\\p{L}+ )?vastust|vastustamis-?oike',
    sv: '(?:rätt(?:en|ighet)? (?:att |till )?)?(?:göra )?(?:invänd|motsätt|opponer|protest)\\p{L}*(?: sig)?(?: mot)?(?: behandling\\p{L}*)?',
    en: '(?:right to )?object(?!ive)\\p{L}*(?: to (?:the )?processing)?',
  },
  {
    topic: 'oikeudet/ilmoittaminen-vastaanottajille',
    fi: '(?:oikaisu|poisto)\\p{L}*[^;]{0,40}ilmoittam\\p{L}*',
    sv: 'underrättelse till mottagar|anmälningsskyldighet',
    en: 'notification (?:obligation )?(?:of|regarding) (?:rectif|eras)[^,;]{0,60}',
  },
  {
    topic: 'oikeudet/tarkastusoikeus',
    fi: 'tarkastus-?oikeu|tarkistus-?oikeu|tarkastus-|tarkistus-|(?:oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) )?(?:saada )?(?<!ellä on )pääsy|oikeu(?:s|tta|den|desta|det|teen)(?!\\p{L}) (?:saada )?(?:[^,;]{0,20}?)(?:tarkast|tarkist|tutustu|tietoa|tieto[aj]|jäljennös)\\p{L}*|tarkast(?:amis|aminen|aa|us)|tarkist(?:amis|aminen|aa|us)|oikeus tietoihin|tietopyyn|omien tietojen tark|tietojen tarkast|oikeus tietojen tark|tiedonsaantioike|oikeus tietää',
    sv: '(?:rätt(?:en)? (?:till|att få) )?(?:insyn|tillgång|registerutdrag)|rätt(?:en)? att (?:granska|kontrollera|ta del|få (?:tillgång|information))[^,;]{0,40}|granska(?!\\p{L})|granskningsrätt|insynsrätt|kontrollrätt|granskning',
    en: 'right (?:of|to) (?:access|inspect|be informed|information|review|check)\\p{L}*|(?<!who (?:has|have|can) )access (?:right|request|to)|inspection|right of inspection',
  },
  {
    topic: 'oikeudet/muut-oikeudet',
    fi: '(?:muut|muita|muiden|muu) (?:[\\p{L}]+ ){0,4}oikeu(?:det|ksi|s)\\p{L}*',
    sv: '(?:andra|övriga) (?:[\\p{L}]+ ){0,3}rättigheter[^,;]{0,60}',
    en: 'other (?:[\\p{L}]+ ){0,3}rights',
  },
  {
    topic: 'oikeudet/oikeuksien-käyttäminen',
    fi: 'oikeuksien (?:käyttä|toteut)|(?:miten|kuinka) (?:\\p{L}+ )?(?:käytä|käyttää|toteut)\\p{L}* [^,;]{0,20}oikeu|oikeuksi\\p{L}* (?:käyttä|koskev)|(?:tieto)?pyynt(?:öjen|öihin|ö|öön)\\p{L}*(?: (?:teke|toteut|vastaa|käsitt)\\p{L}*)?|rekisteröidyn (?:pyynnöt|yhteydenot)',
    sv: '(?:utöva|utövande|använd|hur du (?:utövar|använder))\\p{L}* (?:av )?(?:dina |sina )?rättighet|begäran',
    en: "(?:exercis\\p{L}*|using|use of|how (?:can|do) you exercise) (?:of )?(?:your |the |data subjects?['’]? )?rights|requests?(?=$|:)",
  },
  {
    topic: 'oikeudet',
    fi: 'rekisteröi\\p{L}+ (?:[\\p{L}-]+ ){0,3}oikeu|(?:sinun |teidän |asiakkaan |jäsenen |käyttäjän |henkilön |potilaan |työnhakijan )?oikeu(?:det|tesi|tenne|s$|ksistasi|ksista)|mi(?:tä|tkä|llaisia) oikeuksia|oikeuksiasi|oikeudet|mitkä ovat oikeu|oikeuteni|vaikutusmahdollisuu',
    sv: 'rättighet|(?:dina|registrerades?) rätt',
    en: "rights of (?:the |a )?(?:registered|data subjects?|users?|customers?|members?)(?: persons?| people)?|(?:your |data subjects?['’]?s? )?(?:privacy |data protection(?:-related| related)? )?rights",
  },
  {
    topic: 'valvontaviranomainen',
    fi: 'valvontaviranomai|valvova viranomai|tietosuojavaltuutetun (?:toimiston )?yhteystie|viranomainen(?=$|:)',
    sv: 'tillsynsmyndighet|dataombudsmannens (?:byrås )?kontakt',
    en: 'supervisory authority|contact (?:details|information) of the (?:office of the )?data protection ombudsman\\p{L}*',
  },
];
