import type { Language } from '../../language';
import type { Topic } from '../topics';

/** How running text tells of a topic: the patterns that are sure of it. */
export interface ContentWords {
  readonly topic: Topic;
  readonly sure: Readonly<Record<Language, RegExp>>;
}

/**
 * Words of a sentence by topic. A sentence may tell of several; where two are sure, the first in this table is surer. In lower
 * case, since a pattern that must mind the case of every letter of Unicode takes long to build.
 */
export const contentWords: readonly ContentWords[] = [
  {
    topic: 'oikeudet/valitusoikeus',
    sure: {
      fi: /(?:valit(?:us|uks|taa)|kantel|kannella)[^.]{0,120}(?:viranomai|tietosuojavaltuut)|(?:viranomai|tietosuojavaltuut)[^.]{0,80}(?:valit(?:us|uks|taa)|kantel|kannella|ratkaistavaks|käsiteltäväks)/u,
      sv: /(?:klagomål|besvär|anmäl)[^.]{0,100}(?:tillsynsmyndighet|dataombudsman)|(?:tillsynsmyndighet|dataombudsman)[^.]{0,80}(?:klag|besvär)/u,
      en: /(?:complain|appeal)[^.]{0,120}(?:authorit|ombudsman)|(?:authorit|ombudsman)[^.]{0,80}complain/u,
    },
  },
  {
    topic: 'oikeudet/kielto-oikeus',
    sure: {
      fi: /(?:kielt|kiellä|kiello|kieltoj|vastust)[^.]{0,140}(?:markkinoin|mainon|mainos|mainont|etämyy|uutiskirj)|(?:markkinoin|mainon|mainos|etämyy|uutiskirj)[^.]{0,90}(?:kielt|kiellä|kiello|kieltoj|vastust)/u,
      sv: /(?:förbj|förbud|motsätta|invänd|säga nej)[^.]{0,120}(?:marknadsför|reklam)|(?:marknadsför|reklam)[^.]{0,80}(?:förbj|förbud|motsätt|invänd)/u,
      en: /(?:object|prohibit|forbid|opt[ -]out|refus|decline)[^.]{0,120}(?:marketing|advertis)|(?:marketing|advertis)[^.]{0,80}(?:object|prohibit|opt[ -]out)/u,
    },
  },
  {
    topic: 'oikeudet/suostumuksen-peruuttaminen',
    sure: {
      fi: /(?:peruut|perua|perumalla|peruu)[^.]{0,60}suostumu|suostumu[^.]{0,80}(?:peruut|peruminen|perua|perumi|peruu)/u,
      sv: /(?:återkall|återta|dra tillbaka)[^.]{0,60}samtyck|samtyck[^.]{0,60}(?:återkall|återta|dra tillbaka)/u,
      en: /withdraw[^.]{0,60}consent|consent[^.]{0,60}withdraw/u,
    },
  },
  {
    topic: 'oikeudet/siirto-oikeus',
    sure: {
      fi: /siirto-oike|siirrettävyy|(?:oikeu[^.]{0,60})?siir(?:tää|rettyä|retyksi|tämis|rto)[^.]{0,80}(?:järjestelmästä toiseen|toiselle rekisterinpitäj)|koneellisesti luettava/u,
      sv: /portab|(?:överför|flytta)[^.]{0,80}(?:annan personuppgiftsansvarig|ett annat system|system till)|maskinläsbar/u,
      en: /portab|transmit[^.]{0,60}another controller|machine[- ]readable/u,
    },
  },
  {
    topic: 'oikeudet/rajoittaminen',
    sure: {
      fi: /käsittelyn rajoitt|rajoit(?:taa|tamista|tamaan)[^.]{0,60}käsittely|oikeus [^.]{0,40}rajoit/u,
      sv: /begräns\p{L}* (?:av )?(?:sina |dina )?(?:\p{L}*behandling|personuppgift)|behandlingen begränsas/u,
      en: /(?:restrict|limit)\p{L}* (?:of |the )?(?:\p{L}+ )?process|right to restrict/u,
    },
  },
  {
    topic: 'oikeudet/vastustamisoikeus',
    sure: {
      fi: /vastust(?:aa|amis|amaan|amalla)/u,
      sv: /(?:göra invändning|invända|motsätta sig|rätt att invända)/u,
      en: /(?:right to (?:object|oppose)|(?:object to|oppose) (?:the |our )?(?:\p{L}+ )?(?:process|use))/u,
    },
  },
  {
    topic: 'oikeudet/poistaminen',
    sure: {
      fi: /tulla[^.]{0,20}unohd|(?:oikeus|pyytää|pyydä|vaatia|pyynnöstä|vaatimuksesta)[^.]{0,90}(?:poistam|poistett|poistoa|poistaa|hävit|poista(?!na))|(?:poistetaan|poistaa|hävitetään|poistam)[^.]{0,60}(?:pyynnöstä|vaatimuksesta|pyytä)/u,
      sv: /bli (?:bort)?glömd|(?:rätt|begär|kräva)[^.]{0,80}(?:rader|borttag|ta(?:s|gna|ga) bort|bort)/u,
      en: /(?:right|request|ask)[^.]{0,80}(?:eras|delet|forgotten|remov)/u,
    },
  },
  {
    topic: 'oikeudet/oikaiseminen',
    sure: {
      fi: /oikais(?:e|u|t)|korjauspyyn|(?:oikeus|vaatia|pyytää|voi|saa)[^.]{0,100}(?:korja|täydent)|(?:virheelli|puutteelli|väärä)[^.]{0,80}(?:korja|täydent|oikais|poist)/u,
      sv: /rättelse|(?<!\p{L})rätta(?:s|r)?(?!\p{L})|(?:felaktig|ofullständig|bristfällig)[^.]{0,80}(?:rätt|korriger|komplett)/u,
      en: /rectif|(?:right|request|ask|may)[^.]{0,80}correct|(?:inaccurate|incorrect|incomplete)[^.]{0,60}(?:correct|rectif|complet)/u,
    },
  },
  {
    topic: 'oikeudet/tarkastusoikeus',
    sure: {
      fi: /tarkast(?:usoike|uspyyn|aa|ettav|amis)|tarkistaa|tarkistus(?:oike|pyyn)|tarkistami|oikeus [^.]{0,60}(?:pääsy|saada (?:\p{L}+ ){0,3}(?:tie|jäljenn|kopio|selvit|vahvist|nähtäv)|tutustua|tietää)|tietopyyn/u,
      sv: /(?:rätt|begär)[^.]{0,60}(?:insyn|tillgång|granska|kontrollera|ta del|registerutdrag|få veta|information)|granskningsbegäran/u,
      en: /(?:right|request|entitled)[^.]{0,60}(?:access|inspect|review|check|obtain (?:a copy|confirmation|information)|know)/u,
    },
  },
  {
    topic: 'oikeudet/oikeuksien-käyttäminen',
    sure: {
      fi: /pyyn(?:tö|nö)[^.]{0,120}(?:kirjallis|lähet|osoit|teh(?:dä|dään|tävä)|toimit|sähköposti|henkilökohtai|esittä)|(?:kirjallis|lähet|osoit)[^.]{0,60}pyyn(?:tö|nö)|vastaa(?:mme)?[^.]{0,80}(?:kuukau|ajassa|pyyntö)|todista[^.]{0,40}henkilölli|oikeuks[^.]{0,40}käyttä/u,
      sv: /begäran[^.]{0,100}(?:skriftlig|skicka|rikta|göras|lämna|riktas)|(?:skriftlig|skicka)[^.]{0,60}begäran|svarar[^.]{0,60}månad|styrka[^.]{0,30}identitet/u,
      en: /request[^.]{0,100}(?:writ|sent|submitt|address|made|email)|(?:writ|submit|send)[^.]{0,60}request|exercis[^.]{0,30}right|repl[^.]{0,40}month|(?:prove|verify)[^.]{0,40}identity/u,
    },
  },
  {
    topic: 'evästeet/hallinta',
    sure: {
      fi: /eväste[^.]{0,140}(?:estä|estämi|kiel[tl]|pois|tyhjen|poistaa|poistam|asetuks|hallinn)|(?:estä|kiel[tl]|poistaa|asetuks)[^.]{0,90}eväste/u,
      sv: /(?:kakor|cookie|kakan)[^.]{0,100}(?:blockera|radera|stäng|inställning|avvisa|förhindra|ta bort|tacka nej)|(?:blockera|radera|stäng|inställning|avvisa|förhindra|neka)[^.]{0,80}(?:kakor|cookie)/u,
      en: /cookie[^.]{0,100}(?:block|delet|disabl|reject|setting|refus|prevent|clear)|(?:block|delet|disabl|reject|setting|refus|prevent|clear)[^.]{0,80}cookie/u,
    },
  },
  {
    topic: 'evästeet/suostumus',
    sure: {
      fi: /(?:hyväksy|suostu)[^.]{0,60}eväste|eväste[^.]{0,60}(?:suostumu|hyväksynt)/u,
      sv: /(?:godkänn|samtyck|accepter)[^.]{0,60}(?:kakor|cookie)|(?:kakor|cookie)[^.]{0,60}(?:samtyck|godkänn)/u,
      en: /(?:accept|consent|agree)[^.]{0,60}cookie|cookie[^.]{0,60}(?:consent|accept)/u,
    },
  },
  {
    topic: 'evästeet/analytiikka',
    sure: {
      fi: /google analytics|analytiikka(?:palvel|työkalu|ohjelm)/u,
      sv: /google analytics|analysverktyg|webbanalys/u,
      en: /google analytics|analytics (?:service|tool)/u,
    },
  },
  {
    topic: 'evästeet',
    sure: { fi: /eväste|cookie/u, sv: /(?<!\p{L})kak(?:or|an|orna)(?!\p{L})|cookie/u, en: /cookie/u },
  },
  {
    topic: 'linkit',
    sure: {
      fi: /linkk?[ei]j?[^.]{0,100}(?:sivusto|sivuil|verkkosiv)|kolman(?:sien|nen) osapuol[^.]{0,40}(?:sivusto|verkkosiv)/u,
      sv: /länk(?:ar|en)?[^.]{0,80}(?:webb|sidor)|tredje ?parts? webb/u,
      en: /links?[^.]{0,60}(?:web ?)?sites?|third[- ]party (?:web ?)?sites?/u,
    },
  },
  {
    topic: 'rekisterit/automaattinen-päätöksenteko',
    sure: {
      fi: /automa[^.]{0,50}päätö/u,
      sv: /automatis[^.]{0,50}beslut/u,
      en: /automat[^.]{0,50}decision/u,
    },
  },
  {
    topic: 'rekisterit/profilointi',
    sure: { fi: /profiloi/u, sv: /profiler(?:ing|as|ar)/u, en: /profiling|profiled/u },
  },
  {
    topic: 'rekisterit/siirrot',
    sure: {
      fi: /(?:(?<!\p{L})(?:eu|eta|eea)(?!\p{L})|unionin|talousalue)[^.]{0,60}ulkopuol|kolmansi(?:in|ssa) mai|kolmanteen maahan|privacy shield|(?:malli|vakio)(?:sopimus)?lausek|sellaisiin maihin|yhdysval/u,
      sv: /(?:utanför|utom)[^.]{0,60}(?:eu|ees|unionen|samarbetsområdet)|tredje ?l[aä]nd|privacy shield|standardavtalsklausul/u,
      en: /outside[^.]{0,60}(?:eu|eea|european union|european economic area)|third countr|privacy shield|standard contractual clauses/u,
    },
  },
  {
    topic: 'rekisterit/säilytysajat',
    sure: {
      fi: /säily(?:te|tä|ty)[^.]{0,140}(?:kauan|vuo(?:tta|den|si|deksi)|kuukau|pysyvä|määräaj|tarpeelli|ajan|aika|voimassa|päätty|kunnes)|(?:poist|hävit)[^.]{0,100}(?:kuluttua|kuluessa|vuoden|vuotta|päättymi|päätyttyä)|säilytysai?[kj]a|\d+ (?:vuotta|vuoden|kuukautta|kuukauden|kk)(?!\p{L})[^.]{0,60}(?:päätty|kuluttua|jälkeen|lukien)/u,
      sv: /(?:lagra|spara|förvara|bevara)[^.]{0,120}(?:så länge|år(?!\p{L})|månad|permanent|tid|varaktigt)|(?:rader|ta[sr]? bort|förstör|gallra)[^.]{0,80}(?:efter|inom|år(?!\p{L}))|lagringstid|förvaringstid|bevaringstid/u,
      en: /(?:retain|stor|keep|kept|preserv)[^.]{0,120}(?:as long as|years?|months?|period|permanent|until|necessary)|(?:delet|eras|destroy)[^.]{0,80}(?:after|within|years?|months?)|retention period/u,
    },
  },
  {
    topic: 'rekisterit/suojaus',
    sure: {
      fi: /palomuur|salasan|lukit|lukko|lukollis|kulunvalvon|varmuuskopio|salassapi|vaitiolo|(?:rekisteri|tiedot|tietoja|järjestelmä|aineisto|tietokannat?|palvelime)[^.]{0,80}suoja(?:ttu|taan|amme|tut)|tietoturva|suojattu (?:asianmukais|teknis)|käyttöoikeu[^.]{0,60}(?:vain|rajat|henkilö)/u,
      sv: /brandvägg|lösenord|låst|låsta|passerkontroll|säkerhetskopi|tystnadsplikt|(?:skyddas|skyddade|skyddat)|datasäkerhet/u,
      en: /firewall|password|locked|access control|backup|confidentiality obligation|(?:protected|secured) (?:by|with|against)|(?:data|information) security/u,
    },
  },
  {
    topic: 'rekisterit/luovutukset',
    sure: {
      fi: /(?<!\p{L})(?:luovutetaan|luovuteta|luovutamme|luovuta|luovutettu|luovuteta(?:an|kaan)|luovuttaa henkilötie|luovuttaa tie|luovuttamis|luovutuks|luovutus)[\p{L}]*/u,
      sv: /lämnas (?:inte |ut|regelmässigt)|lämnar (?:inte )?ut|utlämn|överlåts|säljs/u,
      en: /disclos|hand(?:ed|ing)? over|(?:be|is|are)(?: not)? given (?:or|to|out)|disposed(?! of)|transferred to (?:external|third|outside|other) part|(?:sold|share[ds]?|sharing|release[ds]?|rent)[^.]{0,40}(?:third|data|information|partner)/u,
    },
  },
  {
    topic: 'rekisterit/vastaanottajat',
    sure: {
      fi: /ulkoist|alihankk|palveluntarjoaj|henkilötietojen käsittelij|vastaanottaj|(?:henkilö)?tietoja käsittele(?:e|vät)[^.]{0,80}(?:henkilö|työnteki|toimihenk)|tietoihin [^.]{0,30}pääsy (?:on )?vain/u,
      sv: /underleverantör|(?:har|behöver|får) tillgång till (?:person)?uppgift|personuppgiftsbiträd|tjänsteleverantör|mottagare|utkontrakter/u,
      en: /subcontract|(?<!\p{L})receiv(?:ing|es?) your|service provider|data processor|recipients|outsourc/u,
    },
  },
  {
    topic: 'rekisterit/tietojen-antaminen',
    sure: {
      fi: /(?:tietojen (?:antami|luovuttami|toimittami)|antaa (?:henkilö)?tie)[^.]{0,80}(?:pakoll|edellyt|vapaaeht|vaatim|velvo|välttämät)|(?:ellei|jos|mikäli)[^.]{0,60}(?:ei|et|ellet) (?:anna|toimita|luovuta)/u,
      sv: /(?:lämna|tillhandahålla|uppge)[^.]{0,60}(?:obligator|frivillig|krav|förutsättning|nödvändig)|om (?:du|den registrerade) inte lämnar/u,
      en: /provi(?:d|s)[^.]{0,60}(?:mandatory|voluntary|requirement|obligat|necessary)|if you do not provide/u,
    },
  },
  {
    topic: 'rekisterit/oikeusperusteet',
    sure: {
      fi: /oikeusperust|käsittely[^.]{0,60}perust(?:uu|ee|eena|eina|eet)|perusteet? (?:henkilötietojen )?käsittely|perusteena o(?:n|vat)|(?<!\p{L})8 §|(?<!\p{L})6(?:\.| )? ?art|yleinen edellytys|lain (?:sallimin|mukaisin) tavoin|oikeutet\p{L}+ e(?:tu|du)/u,
      sv: /rättslig\p{L}* grund|laglig\p{L}* grund|behandling\p{L}*[^.]{0,60}(?:grundar|baserar|bygger)|artikel 6|berättiga\p{L}* intress/u,
      en: /legal bas|lawful bas|basis (?:of|for) (?:the )?process|processing[^.]{0,50}(?:based on|basis)|article 6|legitimate interest/u,
    },
  },
  {
    topic: 'rekisterit/tietolähteet',
    sure: {
      fi: /tietolähte|(?:julkisista|muista|yleisistä) (?:\p{L}+ )?(?:lähte|rekister)|tie(?:toja|dot|toa)[^.]{0,80}(?:saadaan|kerätään|kertyy|kerääntyy|hankitaan|saada|kerätä|saamme|keräämme)[^.]{0,160}(?:ltä|lta|ilta|iltä|rekistere|lomak|yhteydessä|itse)|(?:saadaan|kerätään|saamme|keräämme)[^.]{0,60}(?:asiakkaalta|rekisteröidyltä|itseltään|jäseneltä|henkilöltä|sinulta|suoraan)/u,
      sv: /(?:uppgift|information)\p{L}*[^.]{0,60}(?:samlas|fås|erhålls|inhämtas|hämtas|kommer)[^.]{0,80}(?:från|av|via|genom|i samband)|offentliga källor|informationskäll/u,
      en: /(?:data|information)[^.]{0,60}(?:collected|obtained|received|gathered|comes)[^.]{0,40}(?:from|by|via|when|through|directly)|public(?:ly available)? sources/u,
    },
  },
  {
    topic: 'rekisterit/tietosisältö',
    sure: {
      fi: /(?:rekisteri|rekisteriin|rekisterissä|rekisteröidyistä|rekisteröidystä|asiakkaasta|jäsenestä|asiakkaista|jäsenistä)[^.]{0,60}(?:tallennetaan|tallennetta|tallentaa|sisältää|sisältyy|kerätään|talletetaan|käsitellään)|(?:tallennettavia|kerättäviä|seuraavia|tallennettavat) (?:henkilö)?tietoja/u,
      sv: /(?:registret|i registret|om den registrerade|om kunden)[^.]{0,60}(?:lagras|innehåller|sparas|samlas|registreras)|följande (?:person)?uppgifter/u,
      en: /(?:register|file|registry)[^.]{0,50}(?:contains|includes|stored|holds)|following (?:personal )?(?:data|information)|(?:we|data) (?:may )?(?:collect|process) (?:the following|such)/u,
    },
  },
  {
    topic: 'rekisterit/käyttötarkoitukset',
    sure: {
      fi: /käyttötarkoi|tarkoituksena on|(?:käsittelyn|rekisterin|tietojen|henkilötietojen)[^.]{0,40}(?<!saman |sen )tarkoitu(?:s|kse)|(?:henkilö)?tietoja (?:\p{L}+ )?(?:käsitellään|käytetään|kerätään|voidaan käyttää|voidaan käsitellä)|(?:käytämme|keräämme|käsittelemme) (?:\p{L}+ )?(?:henkilö)?tieto[^.]{0,120}(?:varten|tarkoitu|miseksi|miseen|lussa)|käytämme (?:henkilö)?tieto/u,
      sv: /ändamål|syfte|avsikten? (?:är|med)|vi (?:samlar in|använder|behandlar)[^.]{0,60}uppgifter[^.]{0,40} för |(?:uppgifter|uppgifterna) (?:används|behandlas|samlas in) (?:för|i)/u,
      en: /purpose|we (?:also )?(?:collect|use|process|need)[^.]{0,40}(?:data|information|details)[^.]{0,30} (?:in order to|to|for) |(?:data|information)[^.]{0,30}(?:is|are) (?:used|processed|collected) (?:for|to|in order)|we use (?:your|the|personal)/u,
    },
  },
  {
    topic: 'oikeudet',
    sure: {
      fi: /seuraavat oikeudet|(?:sinulla|rekisteröidyllä|asiakkaalla|jäsenellä) on (?:\p{L}+ ){0,3}oikeu/u,
      sv: /följande rättigheter|(?:du|den registrerade) har (?:\p{L}+ ){0,3}rätt/u,
      en: /following rights|(?:you|data subjects?|registered persons?) (?:has|have) (?:\p{L}+ ){0,3}right/u,
    },
  },
  {
    topic: 'muutokset',
    sure: {
      fi: /(?:muut|päivit)[^.]{0,60}(?:selostet|selostetta|käytäntö|ilmoitusta|lausek)|(?:seloste|selostetta|ilmoitu|käytäntö)[^.]{0,60}(?:muut|päivit|voimassa)|voimassa oleva \p{L}*seloste|pidät\p{L}+ oikeuden muut/u,
      sv: /(?:ändra|uppdatera)[^.]{0,60}(?:beskriv|meddeland|polic)|(?:beskrivning|meddeland|polic)[^.]{0,60}(?:ändra|uppdatera)/u,
      en: /(?:chang|updat|amend|revis|modif)[^.]{0,60}(?:notice|policy|statement)|(?:notice|policy|statement)[^.]{0,60}(?:chang|updat|amend|revis)/u,
    },
  },
  {
    topic: 'valvontaviranomainen',
    sure: {
      fi: /tietosuojavaltuutetun toimisto|valvontaviranomais\p{L}+ yhteystie/u,
      sv: /dataombudsmannens byrå/u,
      en: /office of the data protection ombudsman/u,
    },
  },
];
