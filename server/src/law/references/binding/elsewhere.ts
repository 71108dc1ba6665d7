/** Words right before a provision that make it one of a contract, of bylaws, of a treaty, of an act that nobody knows. */

import type { Tokens } from '../language/tokens';

const OTHER_TEXT =
  /(?:sääntöjen|säännöissä|säännön|ohjesäännön|säännöstön|säännöstössä|säädöksen|sopimuksen|sopimuksessa|sopimusten|ehtojen|ehdoissa|järjestyksen|kirjan|sääntö|määräyksen|määräysten|ohjeen|liitteen|selosteen|pöytäkirjan|suosituksen|standardin|stadga|stadgan|stadgans|konventionens|fördragets|avtalets|stadgarnas|ordningens|reglemente|reglementet|reglementets|instruktion|instruktionen|instruktionens|villkorens|beskrivnings|beskrivningens|redogörelses|redogörelsens|dokumentets|meddelandets|policyns|regel|regler|reglerna|reglernas)$/;
const OTHER_WORD = new Set([
  'seut',
  'sopimus',
  'eis',
  'säännöt',
  'yhtiöjärjestys',
  'euf',
  'tfeu',
  'perusoikeuskirja',
  'ks',
  'rules',
  'terms',
  'bylaws',
  'conditions',
]);

/** "ElinkL 5 §", "HGB § 257": an abbreviation of an act that is not known; in a line of capitals any word would be one. */
const UNKNOWN_SHORT = /^(?:\p{Lu}\p{Ll}{2,20}L|\p{Lu}{2,6})$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Capitals before a section that name no act. */
const NO_SHORT = /^(?:eu|ey|eg|fi|ja|tai|och|and|or|of|sekä|ks)$/;

function unknownShort(tokens: Tokens, i: number): boolean {
  const raw = tokens.at(i)?.raw ?? '';
  if (!UNKNOWN_SHORT.test(raw) || NO_SHORT.test(tokens.word(i))) return false;
  return !CAPITALS.test(raw) || (!CAPITALS.test(tokens.at(i - 1)?.raw ?? '') && tokens.gap(i + 1) < 2);
}

/** Texts of other kinds, after "i" or "of the": regulations of a town, contracts, minutes, folders. */
const OTHER_KIND =
  /^(?:\p{L}{4,}(?:bestämmelserna|reglementet|reglerna|stadgan|stadgarna|avtalet|kontraktet|villkoren|protokollet|handboken|anvisningen|anvisningarna|instruktionen|broschyren|mappen|blanketten|beskrivningen|redogörelsen)|reglementet|reglerna|kontraktet|protokollet|mappen|bilagan|blanketten|stadgar|stadgarna|bolagsordning(?:en)?|arbetsordning(?:en)?|rules|bylaws|contract|folder|minutes|handbook|lease|list|form|manual|brochure|appendix|annex)$/u;
/** "of the data protection rules" of the Union */
const NO_ATTRIBUTE = /^(?:act|law|decree|code|regulation|directive|lagen|förordningen|the|protection|privacy|eu)$/;
const LONGEST_NAME = 3;

/**
 * Whether the words after "i" or "of" name a text that is no act: "i ordningsreglerna", "of the price list".
 *
 * @param tokens the text.
 * @param i index after the connective and its article.
 */
export function namesOtherText(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + LONGEST_NAME; at += 1) {
    const word = tokens.word(at);
    if (word === '' || NO_ATTRIBUTE.test(word) || tokens.gap(at) === 2) return false;
    if (OTHER_KIND.test(word)) return true;
  }
  return false;
}

/** Minutes and clauses: "protokoll § 12", "Minutes § 140", "clause 4 §". */
const RECORD =
  /^(?:minutes|protokoll|protokollet|pöytäkirja|pöytäkirjassa|clause|klausul|möte|kokous|bilaga|liite|board|council|committee)$|(?:hallitus|lautakunta|valtuusto|jaosto|toimikunta|styrelsen?|nämnden?|fullmäktige|mötet|kokouksessa)$/;
const LONGEST_BETWEEN = 14;

/** Index before the date or parenthesis that ends right before `i`: "protokoll 12.3.2020 § 140", "ehtojen (YSE 1998) 8 §". */
function beforeAside(tokens: Tokens, i: number): number {
  const enclosed = tokens.sign(i - 1) === ')';
  for (let at = i - 1; at > i - LONGEST_BETWEEN; at -= 1) {
    if (enclosed && tokens.sign(at) === '(') return at;
    if (!enclosed && tokens.digits(at) === '' && tokens.sign(at) !== '.') return at + 1;
  }
  return i;
}

const THEIR = /^(?:niiden|deras|their)$/;
const RULES =
  /^(?:\p{L}*(?:sääntöjä|sääntöihin|säännöt|säännöissä|sääntöjen|stadgar|stadgarna)|rules|bylaws|ehdot|ehtoja|villkoren)$/u;
const LONGEST_CLAUSE = 8;

/** "noudatamme seuran sääntöjä; niiden 7 artiklan mukaan": what is theirs is that of the rules named right before. */
function ofRules(tokens: Tokens, i: number): boolean {
  if (!THEIR.test(tokens.word(i))) return false;
  for (let at = i - 1; at > i - LONGEST_CLAUSE; at -= 1) if (RULES.test(tokens.word(at))) return true;
  return false;
}

/** "this document's article 4", "the policy’s section 2". */
const OWN_TEXT = /^(?:document|notice|policy|statement|description|agreement|contract|handbook|guide|report)$/;

/**
 * What the word before a bare provision says of its act.
 *
 * @param tokens the text.
 * @param i where the provision begins.
 * @returns 'elsewhere' when it belongs to a contract, bylaws, a treaty.
 */
export function pointsBack(tokens: Tokens, i: number): 'elsewhere' | undefined {
  const aside = tokens.word(i - 1) === '' ? beforeAside(tokens, i) : i;
  const before = tokens.word(aside - 1);
  if (before === '' || before === 'ks') return undefined;
  if (RECORD.test(before) || ofRules(tokens, i - 1)) return 'elsewhere';
  if (tokens.at(i - 1)?.suffix === 's' && OWN_TEXT.test(before)) return 'elsewhere';
  if (aside !== i) return OTHER_TEXT.test(before) ? 'elsewhere' : undefined;
  return unknownShort(tokens, i - 1) || OTHER_WORD.has(before) || OTHER_TEXT.test(before) ? 'elsewhere' : undefined;
}
