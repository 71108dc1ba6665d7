/** English titles: "the Fancy Act", "the Act on the Keeping of Cats", "Government Decree on Cat Shelters". */

import type { Title } from './act-by-name';
import { afterInnerBracket, afterIssuer } from './act-words';
import { findName } from './lexicon';
import { isOtherState } from '../language/states';
import type { Tokens } from '../language/tokens';

const LONGEST = 24;
const HEADS = /^(?:Act|Decree|Directive|Regulation)$/;
const ABOUT = /^(?:on|concerning|regarding|governing|regulating)$/;
const SMALL = /^(?:of|on|and|in|the|for|to|with|against|by|from|at|as|or)$/;

/**
 * The English title whose head stands at a token.
 *
 * @param tokens the text.
 * @param i index of "Act", "Decree", "Directive", "Regulation".
 */
export function englishTitleAt(tokens: Tokens, i: number): Title | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  const lower = raw === 'act' && tokens.word(i - 1) === 'the' && ABOUT.test(tokens.word(i + 1));
  if (!HEADS.test(raw) && !lower) return undefined;
  const on = raw === 'Decree' ? afterIssuer(tokens, i + 1) : i + 1;
  return ABOUT.test(tokens.word(on)) ? about(tokens, i, on) : lower ? undefined : named(tokens, i);
}

/** Words with a capital before a title or for acts in general, none of it. */
const NO_TITLE =
  /^(?:a|an|the|this|that|these|such|any|each|every|finnish|finland|finlands|under|in|pursuant|according|see|also|and|or|by|our|your|its|their|if|as|for|with|when|where|which|of|on|to|from|at|said|same|new|old|current|present|applicable|relevant|following|section|sections|article|articles|chapter|national|implementing|amended|law|laws|act|acts|oy|oyj|ab|ltd|ry|rf|inc|plc|e|g|i|ii|iii)$/;
/** Titles that say no more than whose act it is. */
const GENERAL =
  /^(?:eu|european|union|commission|council|government|state|ministry|parliament|the|of|and|national|local|legal|general|data|privacy|special|framework|e|member|federal|delegated|implementing|legislative|royal|presidential|class|master|final|draft|proposed|right|sister|delegation|good|how|we|you|they|i|who|what|people|not|must|may|will|can|should|shall|do|does|single|first|second|prohibited|unlawful|illegal|wrongful|negligent|wilful|willful|fraudulent|criminal|administrative|juridical|balancing|quick|voluntary|affirmative|physical|terrorist)$/;
/** Well-known acts of other states, by a word of their titles. */
const ABROAD =
  /^(?:california|colorado|virginia|connecticut|utah|nevada|texas|patriot|cloud|us|u|hipaa|coppa|ccpa|cpra|gramm|sarbanes|personally|pipeda|south)$/;
const ABROAD_TITLES =
  /^(?:children’s online privacy protection|childrens online privacy protection|children's online privacy protection|health insurance portability and accountability|foreign intelligence surveillance|stored communications|fair credit reporting|privacy rights|consumer privacy|federal trade commission|information and privacy|computer fraud and abuse|investigatory powers|telephone consumer protection|can spam|digital millennium copyright|personal information protection|online safety|modern slavery|bribery|communications decency|freedom of access to information)$/;
/** "California", "Kenya", "Sarbanes-Oxley". */
function isAbroad(word: string): boolean {
  return ABROAD.test(word.split('-')[0] ?? '') || isOtherState(word);
}

/**
 * Whether the words with capitals before a name say that it is the act of another state: "Virginia Consumer Data
 * Protection Act".
 *
 * @param tokens the text.
 * @param first where the name begins.
 */
export function ownedAbroad(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_OWNER && tokens.isCapital(at) && tokens.gap(at + 1) === 1; at -= 1)
    if (isAbroad(tokens.word(at))) return true;
  return false;
}

const LONGEST_OWNER = 5;

const NOT_AFTER = /^(?:oy|ab|ltd|inc|llc|gmbh|now|group|as|like|in|upon|accordingly|together)$/;

/** "Fancy Act": words with capitals before the head. */
function named(tokens: Tokens, i: number): Title | undefined {
  if (NOT_AFTER.test(tokens.word(i + 1)) || isYear(tokens, i + 1)) return undefined;
  let first = i;
  for (let at = i - 1; at > i - LONGEST; at -= 1) {
    if (tokens.gap(at + 1) === 2) break;
    const word = tokens.word(at);
    // "the Act on Cats and the Dog Decree": a second title
    if (word === 'the' && tokens.word(at - 1) === 'and') break;
    if (word !== '' && tokens.isCapital(at)) {
      if ((NO_TITLE.test(word) && !SMALL.test(word)) || isOwner(tokens, at)) break;
      first = at;
    } else if (!SMALL.test(word) && !/^[-'’&]$/.test(tokens.sign(at)) && !hyphened(tokens, at)) break;
  }
  while (first < i && (NO_TITLE.test(tokens.word(first)) || tokens.sign(first) !== '')) first += 1;
  if (first === i || SMALL.test(tokens.word(i - 1))) return undefined;
  const words = rawWords(tokens, first, i);
  const plain = words.map((word) => word.toLowerCase());
  if (plain.every((word) => GENERAL.test(word)) || (GENERAL.test(plain.at(-1) ?? '') && plain.length === 1))
    return undefined;
  if (plain.some(isAbroad) || ABROAD_TITLES.test(plain.join(' '))) return undefined;
  if (/^(?:we|you|they|how|who|what|not|must|may|will|can|should|to)$/.test(plain.at(-1) ?? '')) return undefined;
  // A name that the tables know, read by them, or refused there.
  for (let at = first; at < i; at += 1) if ((findName(tokens, at)?.next ?? 0) >= i) return undefined;
  return { words: [...words, tokens.at(i)?.raw ?? ''], first, next: i + 1, weak: false };
}

/** Whose rights and duties acts are about; any other genitive says whose notice this is: "the Club’s Cat Shelter Act". */
const PERSONS =
  /(?:child|children|patient|employee|worker|farmer|seafarer|seaman|seamen|consumer|women|woman|person|people|student|citizen|veteran|contractor|state|parent|tenant|entrepreneur|client|customer|artist|author|officer|prisoner)$/;

function isOwner(tokens: Tokens, i: number): boolean {
  return tokens.at(i)?.suffix === 's' && !PERSONS.test(tokens.word(i));
}

/** The "operative" of "Co-operative Ferries Act". */
function hyphened(tokens: Tokens, i: number): boolean {
  return tokens.word(i) !== '' && tokens.gap(i) === 0 && tokens.sign(i - 1) === '-';
}

/** "Act 1998", "Act of 1998": the acts of other states are cited by their years. */
function isYear(tokens: Tokens, i: number): boolean {
  const at = tokens.word(i) === 'of' || tokens.sign(i) === ',' || tokens.sign(i) === '(' ? i + 1 : i;
  return /^(?:19|20)\d\d$/.test(tokens.digits(at)) && tokens.sign(at + 1) !== '/' && tokens.sign(at + 1) !== ':';
}

const VERB_BEFORE = /^(?:to|we|you|they|may|will|can|must|not|shall|should|and|or|who|that|which|who)$/;
/** Words that begin the rest of the sentence, never a part of a title in small letters. */
const REST =
  /^(?:is|are|was|were|has|have|had|requires|require|which|that|who|whose|shall|we|must|may|can|will|applies|apply|provides|provide|regulates|states|sets|stipulates|obliges|entitles|it|they|you|our|your|if|when|where|as|under|pursuant|according|section|sections|article|articles|chapter|only|also|unless|because|so|then|be|been|this|these|there|does|do|prescribes|contains|defines|see|or|gdpr)$/;
const HEAD_WORD = /^(?:act|decree|regulation|directive|code|gdpr)$/;

/** "Act on the Keeping of Cats", "Act on the keeping of cats", "Decree of the Ministry of Cats on Shelters". */
function about(tokens: Tokens, i: number, on: number): Title | undefined {
  if (VERB_BEFORE.test(tokens.word(i - 1)) || tokens.gap(on) === 2) return undefined;
  const start = tokens.word(on + 1) === 'the' ? on + 2 : on + 1;
  const capitals = tokens.isCapital(start);
  // "Act on client fees" needs a sign that it is a title.
  if (!capitals && tokens.word(i - 1) !== 'the' && !/^(?:finnish|government)$/.test(tokens.word(i - 1)))
    return undefined;
  let end = -1;
  let and = -1;
  for (let at = start; at < on + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (/^[-'’&]$/.test(token.norm) && tokens.gap(at) < 2) continue;
    const inner = afterInnerBracket(tokens, at);
    if (inner > at) {
      at = inner - 1;
      continue;
    }
    if (token.kind === 'word' && end === at && HEADS.test(token.raw)) end = and < 0 ? end : and;
    // "… Cats and Finnish Dog Act"
    if (token.norm === 'finnish' && and === at - 1) {
      end = and;
      break;
    }
    if (token.kind !== 'word' || HEAD_WORD.test(token.norm) || namesAct(tokens, at)) break;
    // Of "… Cats and the Dog Act" the title ends before the second one.
    if (token.norm === 'and') and = at;
    if (SMALL.test(token.norm) || (capitals && goesOnUnder(tokens, at))) continue;
    if (capitals ? !tokens.isCapital(at) : REST.test(token.norm)) break;
    if (token.gap === 2 && at > start && tokens.gap(at) === 2 && !capitals) break;
    end = at + 1;
  }
  if (end < 0) return undefined;
  const words = rawWords(tokens, on, end);
  return { words: [cased(tokens.at(i)?.raw ?? ''), ...words], first: i, next: end, weak: false };
}

/** Participles after which a title may go on with "under": "Act on Records Kept under the Cat System". */
const KEPT = /^(?:Kept|Held|Paid|Given|Made|\p{Lu}\p{Ll}{2,}ed)$/u;

const PROVISION = /^(?:sections?|articles?|chapters?)$/;

/** That of "Act on Services Provided under the Cat Act" begins the name of another act. */
function goesOnUnder(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) !== 'under' || !KEPT.test(tokens.at(i - 1)?.raw ?? '')) return false;
  let at = tokens.word(i + 1) === 'the' ? i + 2 : i + 1;
  if (!tokens.isCapital(at) || PROVISION.test(tokens.word(at)) || namesAct(tokens, at)) return false;
  while (tokens.isCapital(at) && !HEAD_WORD.test(tokens.word(at))) at += 1;
  return !HEAD_WORD.test(tokens.word(at));
}

/** A known name begins here that ends in the head of one: "… and the Accounting Act". */
function namesAct(tokens: Tokens, i: number): boolean {
  const name = findName(tokens, i);
  return name !== undefined && HEAD_WORD.test(tokens.word(name.next - 1));
}

function cased(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of a stretch as written; hyphens and apostrophes stay with the word before them. */
function rawWords(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    const suffix = token.kind === 'word' && token.suffix === 's' ? '’s' : '';
    if (/^[-'’]$/.test(token.norm) || (tokens.sign(at - 1) === '-' && token.gap === 0 && words.length > 0))
      words.push((words.pop() ?? '') + token.raw + suffix);
    else if (token.kind === 'word' || token.norm === '&') words.push(token.raw + suffix);
  }
  return words;
}

/** Words of a sentence: "the law for cats that is (1/2000)". */
const OF_SENTENCE = /^(?:is|are|was|were|be|has|have|had|shall|will|must|may|can|we|you|they|which|that|who|if|when)$/;

/**
 * "law for the keeping of cats (1/2000)", "Act for the Keeping of Cats 1/2000": a title as some translate it, which only its number
 * makes one.
 *
 * @param tokens the text.
 * @param i index of the head.
 */
export function isTitleFor(tokens: Tokens, i: number): boolean {
  if (!/^(?:act|law|decree)$/.test(tokens.word(i)) || tokens.word(i + 2) === '') return false;
  for (let at = i + 2; at < i + LONGEST; at += 1) {
    if (tokens.sign(at) === '(' || tokens.digits(at) !== '') return true;
    if (OF_SENTENCE.test(tokens.word(at)) || (tokens.word(at) === '' && tokens.sign(at) !== '-')) return false;
  }
  return false;
}
