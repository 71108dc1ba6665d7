import type { Language } from '../../notice';
import type { Words } from './said-in-words';

/**
 * Words from which a reader can work out a time: a figure with a unit, a date, an event that begins or ends the time, an
 * act other than data protection law.
 */
export const DEFINITE: Words = {
  fi: /\d\s*(?:[–-]\s*\d+\s*)?(?:v(?!\p{L})|vuo|kk|kuukau|vko|viik|päiv|vrk|vuorokau|tun)|(?<!\p{L})(?:yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdentoista|puolen|puoli|yksi|kaksi|kolme|viisi|kuusi) (?:vuo|kuukau|viik|päiv|vuorokau)|(?<!\p{L})(?:vuoden|kuukauden|viikon|vuorokauden) (?:ajan|kulut|jälk|aikana|sisäl)|vuosittain|päätty|päättym|päättä|kuluttua|kunnes|saakka|(?<!\p{L})asti(?!\p{L})|jälkeen|peruu|perua|perun|vanhen|pysyvä|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|§|\d{1,4}\/\d{4}|(?<!\p{L}|tietosuoja|henkilötieto)(?!tietosuoja|henkilötieto)\p{L}{4,}(?:lain|laki|lakia|laissa|asetuksen)(?!\p{L})/iu,
  sv: /\d\s*(?:[–-]\s*\d+\s*)?(?:år|mån|veck|dag|dygn|tim)|(?<!\p{L})(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|ett halvt) (?:år|månad|veck|dag|dygn)|efter (?:att|det att)|(?<!\p{L})(?:tills|till dess)(?! vidare)|upphör|avslut|utgång|återkall|preskri|permanent|varaktigt|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|§|\d{1,4}\/\d{4}|(?<!\p{L})(?!dataskydd|personuppgift)\p{L}{4,}lag(?:en|ens)(?!\p{L})/iu,
  en: /\d\s*(?:[–-]\s*\d+\s*)?(?:year|month|week|day|hour)|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a) (?:year|month|week|day)|(?<!\p{L})(?:after|until(?! further)|expir|terminat|withdraw|permanent)|ends(?!\p{L})|ended|(?<!\p{L})end of|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}|section \d|\d{1,4}\/\d{4}|(?<!protection )(?<!\p{L})act(?= \(| \d|,)|(?:accounting|bookkeeping|contracts|hours|limitation|tax\p{L}*|associations) act(?!\p{L})/iu,
};

/** A phrase that gives no time, whatever else its sentence says. */
const PLAIN: Words = {
  fi: /(?<!\p{L})(?:(?:tarpeellisen|tarvittavan|välttämättömän|kohtuullisen|riittävän|asianmukaisen|lakisääteisen)|(?:lain|lainsäädännön) (?:vaatiman|edellyttämän|salliman|määräämän|mukaisen)|(?:käyttö)?tarkoituksen (?:vaatiman|edellyttämän)) (?:säilytys)?ajan(?!\p{L})|(?<!\p{L})(?:asiakassuhteen|asiakkuuden)(?: (?:voimassaolo|keston?|voimassaolon))? ?ajan(?!\p{L})|niin kauan,? kuin (?:\p{L}+ ){0,3}(?:asiakassuhde|asiakkuus|asiakkuutesi|asiakassuhteesi|asiakastili|käyttäjätili|tili) (?:\p{L}+ ){0,2}(?:voimassa|jatkuu|kestää|olemassa|aktiivinen|auki|käytössä)|niin kauan,? kuin (?:sinulla|asiakkaalla|käyttäjällä) on (?:asiakas|käyttäjä)?tili|niin kauan,? kuin olet asiakkaa\p{L}{1,4}/giu,
  sv: /(?<!\p{L})(?:under )?(?:en |den )?(?:skälig|rimlig|nödvändig|behövlig|tillräcklig)[at]? tid(?!\p{L})|den tid (?:som )?(?:lagen|lagstiftningen) (?:kräver|förutsätter|tillåter)|under (?:hela )?(?:den tid )?(?:kundförhållandet|kundrelationen)(?:s varaktighet)?(?!\p{L})|så länge (?:som )?(?:kundförhållandet|kundrelationen|kontot|kundkontot|användarkontot) (?:varar|pågår|består|gäller|finns|fortgår|är (?:i kraft|aktivt))|så länge du (?:är kund|har ett (?:kund|användar)?konto)(?!\p{L})/giu,
  en: /(?<!\p{L})for (?:a|the|such) (?:reasonable|necessary|required|adequate) (?:period|time)(?: of time)?|for the (?:period|time) (?:required|permitted|allowed) by (?:the )?law|(?:for|during|throughout) the (?:duration of the |whole )?customer relationship|as long as (?:the |your )?(?:customer relationship|customer account|user account|account) (?:lasts|continues|exists|is (?:valid|active|in force))|as long as you (?:have|keep|maintain) (?:an|your) (?:customer |user )?account/giu,
};

/** 'As long as … necessary': vague unless what it is necessary for is something of its own. */
const NECESSARY: Words = {
  fi: /(?<!\p{L})(?:niin kauan(?: aikaa)?|sen aikaa|sen ajan|niin pitkään|kauempaa|kauemmin|pidempään|pitempään),? (?:ja [^.,;]{1,40} )?ku(?:in|n)(?<inner>[^.,;]{0,70}?)(?<!\p{L})(?:tarpeen|tarpeellis(?:ta|et|ia)|välttämät(?:öntä|tömiä|tömät|ön)|tarvi(?:taan|tsemme|tsee)|edellyttä(?:ä|vät)|vaati(?:i|vat)|sallii|velvoittaa)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:så länge|längre än|den tid|(?:under )?så lång tid)(?: som)?(?<inner>[^.,;]{0,70}?)(?<!\p{L})(?:nödvändigt|nödvändiga|nödvändig|behövligt|behövs|krävs|kräver|förutsätter|tillåter)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?:as|so) long as|longer than|(?:for )?(?:the|such) (?:period|time)(?: that| as)?)(?<inner>[^.,;]{0,70}?)(?<!\p{L})(?:necessary|needed|required|requires?|needs?|permits?|allows?)(?!\p{L})/giu,
};

/** Words that say nothing of a time: the data, the purposes, the service, the law, and small words. */
const GENERAL: Words = {
  fi: /^(?:\p{L}{1,3}|ovat|tämä|tätä|nämä|niiden|niitä|näiden|sitä|siinä|kulloinkin|vain|aina|myös|sekä|joka|jota|joita|joihin|johon|jonka|jossa|mitä|kuin|tieto\p{L}*|tietoja|tietojen|tiedot|tiedon|henkilötie\p{L}*|tarkoitu\p{L}*|käyttötarkoitu\p{L}*|käsitte\p{L}*|rekister\p{L}*|kannalta|edellä|tässä|selost\p{L}*|kuvat\p{L}*|mainit\p{L}*|määri\p{L}*|toteut\p{L}*|täyt\p{L}*|hoita\p{L}*|hoito\p{L}*|hoidon|asiakassuh\p{L}*|asiakku\p{L}*|palvelu\p{L}*|laki|lain|lait|lainsäädän\p{L}*|lakisäätei\p{L}*|velvoit\p{L}*|velvollis\p{L}*|varten|vuoksi|takia|mukai\p{L}*|kerä\p{L}*|käyte\p{L}*|käyttö\p{L}*|ylläpi\p{L}*|tuottami\p{L}*|tarjoami\p{L}*|oikeut\p{L}*|peruste\p{L}*|perustel\p{L}*|liiketoimin\p{L}*|säily\p{L}*|kyseis\p{L}*|yhtiö\p{L}*|asiaton\p{L}*|toiminna\p{L}*|soveltuv\p{L}*|voimassa|oleva\p{L}*)$/iu,
  sv: /^(?:\p{L}{1,3}|detta|denna|dessa|deras|vilket|vilka|enligt|också|endast|uppgift\p{L}*|personuppgift\p{L}*|ändamål\p{L}*|syfte\p{L}*|behandl\p{L}*|regist\p{L}*|ovan|beskriv\p{L}*|nämn\p{L}*|fullgör\p{L}*|uppfyll\p{L}*|sköt\p{L}*|kundförhåll\p{L}*|kundrelation\p{L}*|tjänst\p{L}*|lagen|lagar\p{L}*|lagstift\p{L}*|skyldig\p{L}*|förpliktel\p{L}*|samla\p{L}*|använd\p{L}*|upprätthål\p{L}*|tillhandahål\p{L}*|berättig\p{L}*|verksamhet\p{L}*|gällande|lagr\p{L}*)$/iu,
  en: /^(?:\p{L}{1,3}|this|that|these|those|they|their|them|which|with|from|only|data|personal|information|purpose\p{L}*|process\p{L}*|regist\p{L}*|notice|above|describ\p{L}*|defin\p{L}*|stat\p{L}*|fulfil\p{L}*|achiev\p{L}*|manag\p{L}*|customer|relationship|service\p{L}*|legislation|applicable|legal|obligation\p{L}*|statutory|collect\p{L}*|used|maintain\p{L}*|provid\p{L}*|legitimate|interest\p{L}*|business|stored|keep|kept|retain\p{L}*|purposes|were|have|been|where|absolutely|reasonably)$/iu,
};

/** Until further notice: of the time itself, not of a contract or a decision in force until further notice. */
export const UNTIL_FURTHER_NOTICE: Words = {
  fi: /(?<!\p{L})toistaiseksi(?!\p{L}| voimassa)/giu,
  sv: /(?<!\p{L})tills vidare(?!\p{L})/giu,
  en: /(?<!\p{L})until further notice(?!\p{L})/giu,
};

/** The phrases of a text that stand for a time and give none, as stretches of it. */
export function vaguePeriods(text: string, language: Language): { start: number; end: number }[] {
  const plain = Array.from(text.matchAll(PLAIN[language]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const necessary = [...text.matchAll(NECESSARY[language])].flatMap((match) => {
    const end = match.index + match[0].length;
    const what = `${match.groups?.['inner'] ?? ''} ${/^[^.,;:\n]{0,120}/u.exec(text.slice(end))?.[0] ?? ''}`;
    return isGeneral(what, language) ? [{ start: match.index, end }] : [];
  });
  return [...plain, ...necessary.filter((one) => !plain.some((other) => overlaps(one, other)))];
}

function isGeneral(text: string, language: Language): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => GENERAL[language].test(word));
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
