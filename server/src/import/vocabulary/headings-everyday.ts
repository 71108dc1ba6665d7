import type { HeadingWords } from './heading-words';

/** The rest of a question, up to what it is joined with. */
const REST = '(?:(?! (?:ja|sekä|och|samt|and) )[^;]){0,40}';
const END = '(?= ?$|:)';

/**
 * Headings in everyday words, as whole phrases: 'Who can see your data?', 'Missä tiedot sijaitsevat?'. They come before the
 * terms of the law, which are words of them: 'Where is your data stored' names no 'data stored'.
 */
export const everydayHeadings: readonly HeadingWords[] = [
  {
    topic: 'rekisterit/vastaanottajat',
    fi: `kenen kanssa (?:[\\p{L}]+ ){0,2}jaetaan${REST}|kuka (?:muu )?(?:pääsee|näkee|saa nähdä|voi nähdä|käyttää|katsoo)${REST}|ketkä (?:\\p{L}+ )?(?:pääsevät|näkevät|saavat|käyttävät)${REST}|käytettävät (?:palvelut|järjestelmät|työkalut)${END}|kolman\\p{L}+ osapuol\\p{L}+ (?:palvelu|toimija)|käyttämämme (?:palvelu|järjestelm|työkalu|kumppan)`,
    sv: `tredjepartsbehandlare|tredjepartsleverantör|(?:vem|vilka) (?:annan |annat |andra )?(?:har tillgång|har åtkomst|kan (?:se|läsa|komma åt)|får (?:se|ta del)|kan ta del|tar del|ser)${REST}|vem (?:mer|annars) (?:behandla|hantera)${REST}`,
    en: `who (?:else )(?:process|handl|receiv|see|access|get|use)${REST}|who (?:can see|sees|receives|gets|may (?:see|access)|is given)${REST}|sub-?processors?|social (?:media )?plug-?ins?`,
  },
  {
    topic: 'rekisterit/luovutukset',
    fi: `(?:annammeko|annetaanko|välitetäänkö|välitämmekö|siirtyvätkö)${REST}`,
    sv: `(?:ger|säljer|förmedlar) vi${REST}|lämnas (?:mina |dina |person)?uppgift${REST}`,
    en: `(?:do|will|when do) (?:we|you) (?:give|hand|pass|sell|rent)${REST}|(?:assignment|conveyance|handover|surrender) of (?:personal )?(?:data|information)|(?:disclosure |requests? )?(?:for |by |to )?law enforcement|(?:business|corporate) (?:transfers?|transactions?)`,
  },
  {
    topic: 'rekisterit/suojaus',
    fi: `missä (?:henkilö)?tie(?:dot|tosi|toni|tojani) (?:sijaits|ovat|tallenn)${REST}`,
    sv: `var (?:lagras|sparas|förvaras|finns) (?:dina |mina |person)?uppgift${REST}`,
    en: `where (?:(?:is|are) )?(?:your |my |the |personal )*(?:data|information) (?:is |are )?(?:stored|kept|held|located)${REST}|(?:location|place) of (?:the )?(?:personal )?(?:data|information)|how (?:do )?we keep [^;]{0,30}(?:safe|secure)`,
  },
  {
    topic: 'rekisterit/tietolähteet',
    fi: `(?:mitä kautta|mistä lähteistä) (?:[\\p{L}]+ ){0,3}(?:saa|kerä|tule)${REST}`,
    sv: `(?:från vilka källor|på vilka sätt) ${REST}`,
    en: `where (?:the |your |our |does the |do the )*(?:personal )?(?:data|information) (?:comes?|originates?|(?:is|are) (?:obtained|collected|received))${REST}|how (?:it|they|the data|data|information|your data) (?:reach|come|arrive|get)${REST}|from which sources${REST}`,
  },
  {
    topic: 'rekisterit/säilytysajat',
    fi: `milloin (?:[\\p{L}]+ ){0,2}(?:poistetaan|hävitetään|poistamme)${REST}`,
    sv: `datalagring${END}|bevaringstid|när (?:rader|gallra|ta)\\p{L}*${REST}`,
    en: `time[ -]?limits? for (?:erasure|deletion|retention|storage|removal)|length of (?:the )?(?:storage|retention)|when (?:is|are|do we) [^;]{0,30}delet`,
  },
  {
    topic: 'rekisterit/tietosisältö',
    fi: `^(?:henkilö)?tiedot${END}|(?:[\\p{L}]+ )?(?:kerättäv|tallentuv|tallennettav)\\p{L}+ (?:henkilö)?tie(?:to|dot)`,
    sv: `hurdana uppgifter${REST}|^(?:person)?uppgifter${END}|(?:registrets )?(?:uppgifts|informations)innehåll|(?:konto|profil|identitets|betalnings|fakturerings|beställnings|tekniska )(?:uppgifter|data)(?: och \\p{L}+)?${END}`,
    en: `^(?:personal )?(?:data|information)${END}|(?:[\\p{L}]+ )?(?:usage|access|server|activity) logs${END}|(?:the )?(?:data|information) (?:that )?we (?:hold|have|store|keep)${REST}|(?:account|identity|billing|payment|financial|transaction|profile|business|order|usage|identification)(?:,? (?:and|or|&) \\p{L}+)? (?:data|information)${END}`,
  },
  {
    topic: 'rekisterit/käyttötarkoitukset',
    fi: `^(?:mainonta|mainostaminen)${END}|kameravalvonta${END}|mitä (?:me )?(?:teemme|tehdään) (?:henkilö)?tie${REST}`,
    sv: `^(?:annonsering|reklam)${END}|så (?:här )?(?:använder|behandlar|hanterar) vi${REST}|kameraövervakning${END}|användningssyft`,
    en: `^advertis(?:ing|ements?)${END}|why(?=,)|(?:camera|video) surveillance${END}|cctv${END}`,
  },
  {
    topic: 'rekisterit/rekisteröidyt',
    fi: `(?:kenen|keiden) (?:henkilö)?tie(?:toja|dot)${REST}`,
    sv: `vems (?:person)?uppgifter${REST}`,
    en: `whose (?:personal )?(?:data|information)${REST}`,
  },
  {
    topic: 'rekisterit/oikeusperusteet',
    fi: `millä oikeudella${REST}`,
    sv: `med (?:vilken|vilket|stöd av vilken) (?:rätt|stöd|grund)${REST}`,
    en: `(?:by|on) what (?:right|authority)${REST}`,
  },
  {
    topic: 'rekisterit/tietojen-antaminen',
    fi: `(?:onko|täytyykö|pitääkö) (?:minun )?(?:pakko )?(?:antaa|luovuttaa|ilmoittaa) (?:henkilö)?tie${REST}`,
    sv: `måste (?:jag|du|man) (?:lämna|uppge|ge)${REST}|vad händer om (?:jag|du|man) inte${REST}`,
    en: `(?:is it|are you|am i) (?:compulsory|mandatory|required|obliged|obligat\\p{L}+|necessary) to (?:provide|give|supply)${REST}|(?:do|must) (?:i|you) (?:have to )?(?:provide|give)${REST}|what (?:happens )?if (?:i|you) (?:do not|don['’]t|fail to|refuse to) (?:provide|give)${REST}`,
  },
  {
    topic: 'rekisterinpitäjä',
    fi: `(?:yrityksen|yhtiön|yhdistyksen|organisaation|palveluntarjoajan) (?:perus|yhteys)?tiedot${END}`,
    sv: `registeradministratör|(?:företagets|bolagets|föreningens|organisationens) (?:kontakt)?uppgifter${END}|om (?:företaget|föreningen|bolaget)${END}`,
    en: `company (?:information|details|profile)${END}|responsible (?:company|authority|organi[sz]ation|entity|body)|who controls ${REST}`,
  },
  {
    topic: 'yhteyshenkilö',
    fi: `(?:mihin|kehen|keneen) (?:voi\\p{L}* |voin )?(?:olla yhteydessä|ottaa yhteyttä)|jos sinulla on kysyttävää`,
    sv: `person(?:en|er)? som (?:handhar|handlägger|förvaltar) (?:person)?regist|har du (?:frågor|någonting att fråga)${REST}|vid frågor${END}`,
    en: `regist(?:er|ry) controller['’]s contact${END}|questions? (?:about|regarding|concerning)${REST}|(?:got|any|have|do you have)(?: a| any)? (?:questions?|comments?)${REST}|(?:questions|comments|feedback)(?:,? (?:and|or) (?:questions|comments|feedback|contact))+`,
  },
  {
    topic: 'tietosuojavastaava',
    fi: `rekisterinpitäjän tietosuojavastaava`,
    sv: `den personuppgiftsansvarig\\p{L}+ dataskyddsombud`,
    en: `controller['’]s (?:data protection officer|dpo(?!\\p{L}))`,
  },
  {
    topic: 'muutokset',
    fi: `(?:miten|milloin) (?:me )?(?:voimme )?(?:päivit|muut)${REST}`,
    sv: `(?:hur|när) (?:kan )?(?:vi )?(?:uppdatera|ändra)${REST}`,
    en: `(?:how|when) (?:do|can|may|will) we (?:update|change|amend)${REST}`,
  },
  {
    topic: 'rekisterit/nimi',
    fi: `mistä rekisteristä on kyse`,
    sv: `vilket register (?:gäller|rör)${REST}`,
    en: `name of the person(?:al|nel|s)? regist(?:er|ry)|^(?:personal )?data file${END}`,
  },
  {
    topic: 'evästeet',
    fi: `(?:seuranta|kohdentamis)tekniik|verkkosivujen seuranta${END}`,
    sv: `spårning(?:stekni\\p{L}+)?${END}`,
    en: `(?:web(?:site)? )?tracking${END}|tracking pixels?`,
  },
  {
    topic: 'linkit',
    fi: `upotet\\p{L}+ sisäl`,
    sv: `inbäddat innehåll${REST}`,
    en: `embedded content${REST}`,
  },
  {
    topic: 'muut-kohdat',
    fi: `lasten tiedot${END}`,
    sv: `barns uppgifter${END}`,
    en: `(?:students|users|persons|people) under (?:the age of )?\\d+`,
  },
  {
    topic: 'johdanto',
    fi: `^tietoa (?:henkilö)?tietojen käsittelystä${END}|^sitoutumisemme`,
    sv: `^information om (?:behandling|hantering)(?:en)? av (?:person)?uppgifter${END}|^vårt åtagande`,
    en: `^information (?:on|about) (?:the )?processing of personal data${END}|our commitment(?: to (?:your )?privacy)?`,
  },
];
