/**
 * Words between which a space was lost: "DataProtection", "lagenom", "ofthe", "yleinentietosuoja-asetus". The small words
 * beside a name are parted in any text; the words of a name only where they make it up (see `splits`).
 */

/** "ofthe Act", "theEU", "GDPRArticle", "EUGDPR". */
const SMALL =
  /^(?:(?:of|in|on|to|by|with|under|from|and)(?=the$)|(?:EU|GDPR|European|Finnish|[Tt]he)(?=\p{Lu}\p{Ll}{2}|EU$|GDPR$))/u;

/** "yleisentietosuoja-asetuksen", "allmännadataskyddsförordningen", "ipersonuppgiftslagen". */
const ATTRIBUTE =
  /^(?:yleinen|yleis(?:en|tä|essä|estä|een|ellä)|uu(?:si|den|tta|dessa)|kansalli(?:nen|sen|sta|sessa)|suomen|allmänna|finska|nya|den|i)(?=tietosuoja|henkilötieto|yleis|dataskydd|personuppgifts|allmänna|nya$|lagens?$)/i;

/** "tietojen suojastaLinkki", "rättigheterLänk": what screens say of a link, glued to its text. */
const LINK = /^\p{L}*?\p{Ll}(?=(?:Linkki|Länk|Link|Avautuu|Aukeaa|Siirryt|Öppnas|Opens|Ulkoinen|Extern|External)$)/u;

/** "TietosuojalakiTulosta", "FöreningslagenAnvändarvillkor": the text of a page that ran on after the name of an act. */
const NAME = /^\p{L}*?(?:laki|lain|lagen|asetus|asetuksen|förordning|förordningen|Act|Regulation)(?=\p{Lu}\p{Ll})/u;

/** "6 artiklan 1 ckohta", "calakohdan". */
const LETTER = /^[a-kA-K](?=(?:ala)?koh(?:ta|taa|taan|dan|dat|dassa|dasta|tien|tia)$)/;

/** "1 b-kohtalaki taiteen …", "6 artiklalaki …": a list of acts whose lines ran together. */
const UNIT = /^(?:koh(?:ta|dat|dan|taan)|artikla(?:t|n)?|momentti)(?=laki$|asetus$)/i;

/** "EU:ntietosuoja-asetuksen", "EU:sdataskyddsförordning": an ending to which the name is glued. */
export const GLUED_ENDING = /:[ns](?=yleis|yleinen|uuden|tietosuoja|henkilötieto|dataskydd|allmän)/y;

/**
 * Where a small word or a name ends to which the next word is glued.
 *
 * @param raw a word as written.
 * @returns the length of the first word, or 0.
 */
export function smallWord(raw: string): number {
  return (
    [SMALL, ATTRIBUTE, NAME, LINK, LETTER, UNIT]
      .map((part) => part.exec(raw)?.[0].length ?? 0)
      .find((length) => length > 0) ?? 0
  );
}

/** One letter can be the beginning of any word. */
const SHORTEST_PART = 2;

/**
 * The ways in which a word can be two.
 *
 * @param word in lower case.
 */
export function* splits(word: string): Generator<readonly [string, string]> {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) yield [word.slice(0, at), word.slice(at)];
}
