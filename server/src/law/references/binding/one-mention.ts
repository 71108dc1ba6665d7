/**
 * One reference that was found in pieces: an Act named a second time in apposition ("the Secondary Use Act, i.e. …",
 * "…, patientlagen"), a part of it that is singled out ("… Act (1/2000) and in particular sections 4 and 5", "… and its
 * section 4"), a chapter before the articles that are in it. A reader takes them as one.
 */

import { INTRODUCES, QUOTES } from '../acts/act-learned';
import type { ReferenceFlag } from '../acts/act-words';
import { PERSONAL_DATA_ACT, hasArticles } from '../acts/act-words';
import { parseTarget, titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';
import { headOf } from '../language/heads';
import { AND, CHAPTER } from '../language/words';

/** A mention and the tokens that it is made of. */
export interface Mention {
  readonly first: number;
  readonly next: number;
  readonly targets: readonly string[];
  readonly explicitAct: boolean;
  readonly flags: readonly ReferenceFlag[];
}

/**
 * Joins neighbouring mentions that are one reference.
 *
 * @param tokens the text.
 * @param mentions in the order of the text.
 */
export function oneMention(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const whole = before === undefined ? undefined : together(tokens, before, mention);
    if (whole === undefined) joined.push(mention);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

const LONGEST_BETWEEN = 7;

function together(tokens: Tokens, one: Mention, other: Mention): Mention | undefined {
  const between = other.first - one.next;
  if (between < 0 || between > LONGEST_BETWEEN) return undefined;
  if (namedRightly(tokens, one, other)) return join(tokens, one, other, other.targets);
  const act = soleAct(one);
  if (act === undefined || act !== soleAct(other)) return undefined;
  for (let at = one.next; at < other.first; at += 1) if (tokens.at(at)?.kind === 'break') return undefined;
  const [alone, otherAlone] = [isAct(one), isAct(other)];
  if (alone && other.explicitAct && namedAgain(tokens, one, other)) return join(tokens, one, other, other.targets);
  if (
    alone &&
    !otherAlone &&
    !other.explicitAct &&
    (singledOut(tokens, one.next, other.first) || accordingTo(tokens, one.next, other.first))
  )
    return join(tokens, one, other, other.targets);
  if (
    !alone &&
    otherAlone &&
    other.explicitAct &&
    (between === 0
      ? tokens.gap(other.first) < 2
      : enclosed(tokens, one, other) || isQuoted(tokens, one, other) || isActLast(tokens, one, other))
  )
    return join(tokens, one, other, one.targets);
  if (
    isChapter(one) &&
    !otherAlone &&
    !isChapter(other) &&
    !CHAPTER.has(tokens.word(other.next - 1)) &&
    (between === 1 ? /^[,(:]$/.test(tokens.sign(one.next)) : isBeside(tokens, one, other, act))
  )
    return join(tokens, one, other, other.targets);
  return undefined;
}

/** "GDPR kapitel 3 artikel 15": in an act whose articles are numbered through, the chapter before one says nothing more. */
function isBeside(tokens: Tokens, one: Mention, other: Mention, act: string): boolean {
  return one.next === other.first && tokens.gap(other.first) === 1 && hasArticles(act);
}

/** "Article 6 of Regulation (EU) 2016/679, hereinafter the GDPR": the act that is named again stands behind its provision. */
function isActLast(tokens: Tokens, one: Mention, other: Mention): boolean {
  const provision = tokens.digits(one.first) !== '' || PROVISION.test(tokens.word(one.first));
  return one.explicitAct && provision && namedAgain(tokens, one, other);
}

const PROVISION = /^(?:art|§|section|sec|subsection|paragraph|point|led|punkt|kap|chapter|pykäl|kohd|kohta)/;

function join(tokens: Tokens, one: Mention, other: Mention, targets: readonly string[]): Mention {
  const opening = QUOTES.has(tokens.sign(other.first - 1)) ? other.first - 2 : other.first - 1;
  const bracket = opening >= one.next && tokens.sign(opening) === '(';
  const opened = bracket || QUOTES.has(tokens.sign(other.first - 1));
  const quoted = opened && QUOTES.has(tokens.sign(other.next)) ? other.next + 1 : other.next;
  const next = bracket && tokens.sign(quoted) === ')' ? quoted + 1 : quoted;
  return {
    first: one.first,
    next,
    targets,
    explicitAct: one.explicitAct || other.explicitAct,
    flags: [...new Set([...one.flags, ...other.flags])],
  };
}

/** The act of all targets, where it is one. */
function soleAct(mention: Mention): string | undefined {
  const acts = new Set(mention.targets.map((target) => parseTarget(target)?.act));
  return acts.size === 1 ? [...acts][0] : undefined;
}

function isAct(mention: Mention): boolean {
  return mention.targets.every((target) => parseTarget(target)?.part === 'act');
}

function isChapter(mention: Mention): boolean {
  return mention.targets.length === 1 && parseTarget(mention.targets[0] ?? '')?.part === 'chapter';
}

const APPOSITION =
  /^(?:eli|alltså|dvs|siis|namely|nämligen|viz|den|den så|så|the|sk|ns|niin|kallade|kallad|sanottu|sanotun|so|called|lyhyesti|lyhyemmin|shortly|även|myös|also|known|as|i|e|s|k|n)$/;
/** "…, hereinafter referred to as the …". */
const REFERRED_TO = /^(?:referred|to)$/;
const SIGN = /^[,([/.-]$/;

/** "…, patientlagen", "… (the Patient Act)": another name of the act, with nothing but signs and words of naming before it. */
function namedAgain(tokens: Tokens, one: Mention, other: Mention): boolean {
  const introduced = tokens.sign(one.next) === ',' && INTRODUCES.has(tokens.word(one.next + 1));
  if (tokens.gap(one.next) === 2 || (!introduced && sameName(tokens, one, other))) return false;
  // "…, GDPR, article 30", but "…, GDPR article 30" is a second reference
  const listed = other.first === one.next + 1 && tokens.sign(one.next) === ',';
  // "yleinen tietosuoja-asetus (2016/679), tietosuoja-asetusta täydentävä …": the word of the name once more begins a second one
  if (listed && !introduced && repeats(tokens, one, other)) return false;
  // "dataskyddslag GDPR", "tietosuoja-asetus TSA 5 artikla", "Accounting Act Kirjanpitolaki (1336/1997, section 2)"
  if (one.next === other.first) return tokens.gap(other.first) === 1;
  if (listed && !isAct(other) && tokens.sign(other.first + 1) !== ',' && !isTranslated(tokens, one, other))
    return false;
  for (let at = one.next; at < other.first; at += 1) {
    const sign = tokens.sign(at);
    // a full stop is one of "s.k.", "dvs." and "i.e." only
    if (sign === '.' && tokens.word(at - 1).length > 2 && tokens.word(at - 1) !== 'dvs') return false;
    const word = tokens.word(at);
    const naming =
      APPOSITION.test(word) ||
      (OR.test(word) && isIntroduced(tokens, one)) ||
      (introduced && (INTRODUCES.has(word) || REFERRED_TO.test(word)));
    if (!SIGN.test(sign) && !QUOTES.has(sign) && !naming) return false;
    if (tokens.gap(at) === 2) return false;
  }
  return tokens.gap(other.first) < 2 && tokens.sign(one.next) !== '.';
}

/** "Accounting Act, Kirjanpitolaki 2 luku 10 §", "kirjanpitolaki, bokföringslagen 2:10": the name in another language. */
function isTranslated(tokens: Tokens, one: Mention, other: Mention): boolean {
  const [name, again] = [tokens.word(one.next - 1), tokens.word(other.first)].map(languageOfHead);
  return name !== undefined && again !== undefined && name !== again;
}

function languageOfHead(word: string): string | undefined {
  if (/^(?:act|code|decree)$/.test(word)) return 'en';
  const head = headOf(word)?.head;
  return head === undefined ? undefined : /^@(?:lag|balk|förordning)/.test(head) ? 'sv' : 'fi';
}

const OR = /^(?:or|tai|eller)$/;

/** "…, jäljempänä ”tietosuoja-asetus”": the mention has a short name that another may follow with "or". */
function isIntroduced(tokens: Tokens, { first, next }: Mention): boolean {
  for (let at = next - 1; at > first && at > next - LONGEST_BETWEEN; at -= 1)
    if (INTRODUCES.has(tokens.word(at))) return true;
  return false;
}

/** The Personal Data File Act, by whose name many still called the Personal Data Act that took its place. */
const [OLD_NAME, OF_PRESENT] = ['fi:471/1987', PERSONAL_DATA_ACT];

/**
 * "henkilörekisterilain (henkilötietolaki 523/1999, 10 §)", "työterveyslaki (työterveyshuoltolaki 1383/2001)": after an old name,
 * or one that no table has, the parentheses tell which act is meant.
 */
function namedRightly(tokens: Tokens, one: Mention, other: Mention): boolean {
  const inside = tokens.sign(one.next) === '(' && other.first === one.next + 1 && tokens.gap(one.next) < 2;
  if (!inside || !isAct(one) || !other.explicitAct || tokens.isLeftOpen(one.next)) return false;
  const [named, meant] = [soleAct(one) ?? '', soleAct(other) ?? ''];
  if (named === OLD_NAME) return meant === OF_PRESENT;
  return (
    titleOfAct(named) !== undefined &&
    titleOfAct(meant) === undefined &&
    (sameName(tokens, one, other) || sharesName(tokens, one, other))
  );
}

/** "kattproduktlagen (lagen om kattprodukter 1/2000)": the title in the parentheses has a word that begins as the name does. */
function sharesName(tokens: Tokens, one: Mention, other: Mention): boolean {
  const name = tokens.word(one.first).slice(0, SAME_LETTERS);
  if (name.length < SAME_LETTERS) return false;
  for (let at = other.first; at < other.next; at += 1) if (tokens.word(at).startsWith(name)) return true;
  return false;
}

/** "GDPR, GDPR article 6": the same name twice is a list of two. */
function sameName(tokens: Tokens, one: Mention, other: Mention): boolean {
  const name = tokens.word(one.first).slice(0, SAME_LETTERS);
  return name === tokens.word(other.first).slice(0, SAME_LETTERS);
}

const SAME_LETTERS = 5;

/** Whether the first word of the other name is in this one. */
function repeats(tokens: Tokens, one: Mention, other: Mention): boolean {
  const name = tokens.word(other.first);
  if (name.length < SAME_LETTERS) return false;
  for (let at = one.first; at < one.next; at += 1) if (tokens.word(at) === name) return true;
  return false;
}
const OWNER = /^(?:sen|dess|its)$/;
const EMPHASIS =
  /^(?:erit|erityisesti|etenkin|varsinkin|särskilt|särsk|speciellt|synnerhet|framför|esp|especially|particularly|particular|notably|mainly|lähinnä|främst)$/;
const SMALL = /^(?:in|i|allt)$/;

/**
 * "ja erityisesti sen", "och i synnerhet", ", and its"; after ", in particular" the provision is rather a second reference.
 */
function singledOut(tokens: Tokens, from: number, to: number): boolean {
  let told = false;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    if (OWNER.test(word) || AND.has(word)) joined = true;
    if (OWNER.test(word) || EMPHASIS.test(word)) told = true;
    else if (
      !AND.has(word) &&
      !SMALL.test(word) &&
      !/^[,:(-]$/.test(tokens.sign(at)) &&
      !(tokens.sign(at) === '.' && told)
    )
      return false;
  }
  return told && joined;
}

/** "dataskyddsförordningen enligt artikel 6.1 a", "the GDPR under Article 6": by what provision of it. */
function accordingTo(tokens: Tokens, from: number, to: number): boolean {
  const words = [];
  for (let at = from; at < to; at += 1) words.push(tokens.gap(at) === 1 ? tokens.word(at) : '');
  return (
    /^(?:enligt|per|under|pursuant to|according to|in accordance with)$/.test(words.join(' ')) && tokens.gap(to) === 1
  );
}

/** "13 § ”Potilaslaki”": the act by its short name in quotation marks. */
function isQuoted(tokens: Tokens, one: Mention, other: Mention): boolean {
  const quotes = QUOTES.has(tokens.sign(one.next)) && QUOTES.has(tokens.sign(other.next));
  return quotes && other.first === one.next + 1 && tokens.gap(one.next) === 1 && one.explicitAct;
}

/** "section 4 of the Cat Act (1/2000": the act once more, right inside parentheses. */
function enclosed(tokens: Tokens, one: Mention, other: Mention): boolean {
  return (
    other.first === one.next + 1 && tokens.sign(one.next) === '(' && one.explicitAct && !sameName(tokens, one, other)
  );
}
