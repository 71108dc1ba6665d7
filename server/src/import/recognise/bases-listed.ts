import type { Language } from '../../language';

/** How an item begins that names a basis of Article 6(1), as people write them in lists. */
const BASIS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:rekisteröidyn|asiakkaan|henkilön|käyttäjän|jäsenen|nimenomainen|antama\p{L}*|rekisterinpitäjän|yhtiön|yrityksen|yhdistyksen|tai|kolmannen|osapuolen|laki|lain) )*(?:suostumu(?:s|kse)|(?:asiakas|jäsen|palvelu|työ|toimeksianto)?sopimu(?:s|ks)\p{L}*(?= ?$|[,.;(:]| täytäntöön| toimeenpan| valmistel| jossa| tai )|(?:lakisäätei|lainsäädän)\p{L}* (?:velvo|tehtäv)|laki(?= ?$|[.,;(])|oikeutet\p{L}+ e[td]u|yleinen etu|yleistä etua|elintärke|julkisen vallan|asiakassuhde(?= ?$|[.,;(])|jäsenyys(?= ?$|[.,;(]))/iu,
  sv: /^(?:(?:den|registrerades?|kundens|uttryckligt|ett|personuppgiftsansvariges?) )*(?:samtyck|(?:kund|medlems|tjänste)?avtal(?:et)?(?= ?$|[,.;(]| där| med)|fullgör\p{L}* av (?:ett )?avtal|rättslig förpliktelse|lagstadgad|berättiga\p{L}* intresse|allmänt intresse|myndighetsutövning|skydd av .{0,20}vitala)/iu,
  en: /^(?:(?:the|a|an|your|our|data|subject['’]s|explicit|customer['’]?s?|controller['’]s) )*(?:consent|contract(?:ual)?(?= ?$|[,.;(]| with| to| relation| between)|performance of (?:a |the )?contract|(?:compliance with (?:a )?)?(?:legal|statutory) obligation|legitimate interest|public interest|vital interest|official authority)/iu,
};

/** How a statute is named: 'Kirjastolaki 904/1998', 'Bokföringslagen (1336/1997)', 'Accounting Act', 'GDPR, artikla 6'. */
const STATUTE =
  /^(?:(?:eu|suomen|finska|finlands|finnish|the|euroopan|europeiska)\S* )*(?:[\p{L}-]*(?:laki|asetus|lagen|förordning(?:en)?|direktiivi)(?!\p{L})|laki \p{L}+|lag(?:en)? om |act on |[\p{L} ]{2,40} act(?!\p{L})|(?:[\p{L}-]+ ){0,4}(?:tietosuoja-asetu|dataskyddsförordning|data protection regulation)|gdpr)/iu;

/** Longest item that names a statute and no more, in UTF-16 units: a purpose may begin with one too. */
const LONGEST_STATUTE = 130;

/** True where each item of a list names a basis or a statute: such a list tells what the processing rests on, not what it is for. */
export function isListOfBases(items: readonly string[], language: Language): boolean {
  return (
    items.length > 0 &&
    items.every((item) => BASIS[language].test(item) || (item.length <= LONGEST_STATUTE && STATUTE.test(item)))
  );
}
