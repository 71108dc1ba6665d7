/**
 * Longer titles that end, or begin, in the name of a well-known act: "the Finnish Immigration Service Personal Data Act",
 * "Personal Data Act in Immigration Administration", "polisens personuppgiftslag". What is meant is another act than the
 * Personal Data Act, and one that is in force.
 */

import { PERSONAL_DATA_ACT } from './act-words';
import type { ActHit } from './act-words';
import { headOf } from '../language/heads';
import { actOfTitle } from '../target';
import { englishTitleAt } from './title-english';
import type { Tokens } from '../language/tokens';

/** Acts whose Finnish and Swedish short names other acts have as their last words. */
const SHADOWED = new Set([PERSONAL_DATA_ACT, 'fi:1050/2018']);
/** Words with a capital that may stand before the name and say nothing of another act. */
const NO_PART =
  /^(?:the|a|an|this|oy|oyj|ab|abp|ltd|ry|rf|inc|plc|finnish|finland|finlands|finnlands|national|new|old|former|current|see|under|and|or|of|in|by|to|for|as|per|via|our|your|general|eu|european|union|eus|uk|act|law|laws|section|sections|chapter|article|articles|pursuant|according|following|basis|obligation|obligations|legal|requirement|requirements|interest|consent|contract|period|periods|retention|purpose|purposes|regulation|directive|decree|gdpr|legislation|applicable|personal|data|protection|act’s|also|both|with|from|on|if|where|when|its|their|it|is|only|finland’s|description|statement|policy|notice|file|privacy|register|registry|record|security|database|website|shop|rights)$/;
const CONTROLLER =
  /^(?:company|group|club|association|society|foundation|parish|municipality|city|university|school|hospital|clinic|bank)$/;
const PLACE_AFTER =
  /^(?:finland|eu|europe|the|section|chapter|force|particular|accordance|addition|its|this|case|which)$/i;
/** Genitives of bodies and fields, in Swedish and Finnish. */
const SWEDISH_BODY =
  /(?:ingens|verkets|väsendets|maktens|polisens|tullens|rådets|myndighetens|sektorns|vårdens|kyrkans)$/;
const FINNISH_BODY = /(?:.hallinnon|.viraston|seuraamuslaitoksen|vartiolaitoksen|poliisin|tullin|puolustusvoimien)$/;
const NO_BODY = /^(?:lagstiftningens|förordningens|tillämpningens|regeringens|beskrivningens|rekisterinpitäjän)$/;
const LONGEST = 8;

/**
 * The act of a longer title around a known name.
 *
 * @param tokens the text.
 * @param first where the known name begins, its attributes included.
 * @param next index after it.
 * @param act its target.
 * @returns the other act by its title, or undefined where the name stands for itself.
 */
export function longerTitle(tokens: Tokens, first: number, next: number, act: string): ActHit | undefined {
  const isEnglish = tokens.word(next - 1) === 'act';
  if (isEnglish && act.startsWith('fi:')) return english(tokens, first, next);
  if (!SHADOWED.has(act)) return undefined;
  return isEnglish ? english(tokens, first, next) : ofBody(tokens, first, next);
}

const capital = (tokens: Tokens, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens.at(i)?.raw ?? '');

function english(tokens: Tokens, first: number, next: number): ActHit | undefined {
  if (tokens.at(next - 1)?.raw !== 'Act') return undefined;
  let start = first;
  while (start > first - LONGEST && tokens.gap(start) === 1 && capital(tokens, start - 1)) {
    // "the Club’s Associations Act": whose, not of what
    if (NO_PART.test(tokens.word(start - 1)) || tokens.at(start - 1)?.suffix === 's') break;
    start -= 1;
  }
  // "the Company Personal Data Act"
  if (start === first - 1 && CONTROLLER.test(tokens.word(start))) return undefined;
  // A single capital may be that of the sentence.
  const sentence = start === first - 1 && (start === 0 || tokens.gap(start) === 2 || tokens.sign(start - 1) !== '');
  if (start < first && !sentence) return titled(tokens, start, next);
  const about = /^(?:in|for)$/.test(tokens.word(next)) && tokens.gap(next + 1) === 1;
  if (!about || !capital(tokens, next + 1) || PLACE_AFTER.test(tokens.word(next + 1))) return undefined;
  let end = next + 1;
  while (end < next + LONGEST && capital(tokens, end) && tokens.gap(end) === 1) end += 1;
  return end > next + 2 ? titled(tokens, first, end) : undefined;
}

/** Words with a capital that may follow a title with no sign between and do not go on with it. */
const NOT_ITS_WORD =
  /^(?:the|this|that|act|law|acts|laws|section|sections|sec|secs|sect|chapter|chapters|chap|chapt|ch|article|articles|art|arts|finland|finlex|finnish|national|and|or|of|for|by|it|its|as|if|see|no|number|we|our|you|your|gdpr|eu|data|personal|regulation|directive|decree|government|link|opens|legal|purpose|processing|retention|controller|when|where|after|in|on|with|pursuant|under)$/;

/** What is known of a longer title is short; a long one is whole, whatever the text goes on with. */
const LONGEST_CUT = 5;
/** Last words with which translators say nothing else: "Act on Utility Model Rights". */
const SAYS_NO_MORE = /^(?:rights|services|service|activities|matters|operations|issues|measures|system)$/;

/**
 * The act of a title that goes on after a known one: of "Act on Archives Shelving" the Archives Act is only the beginning.
 *
 * @param tokens the text.
 * @param i index of the "Act" that begins the known name.
 * @param next index after it.
 */
export function longerAbout(tokens: Tokens, i: number, next: number): ActHit | undefined {
  if (tokens.at(i)?.raw !== 'Act' || next > i + LONGEST_CUT) return undefined;
  if (tokens.gap(next) !== 1 || !capital(tokens, next)) return undefined;
  const word = tokens.word(next);
  // "Act on Archives Arkistolaki": its name in another language
  if (NOT_ITS_WORD.test(word) || headOf(word) !== undefined || !capital(tokens, next - 1)) return undefined;
  const whole = englishTitleAt(tokens, i);
  if (whole?.next === next + 1 && SAYS_NO_MORE.test(word)) return undefined;
  return whole === undefined || whole.next <= next ? undefined : titled(tokens, i, whole.next);
}

function ofBody(tokens: Tokens, first: number, next: number): ActHit | undefined {
  const body = tokens.word(first - 1);
  const last = tokens.word(next - 1);
  if (tokens.gap(first) !== 1 || body.length < 6 || NO_BODY.test(body)) return undefined;
  // "verkets personuppgiftslag", but not "enligt beskrivningens dataskyddslagen"
  const swedish = SWEDISH_BODY.test(body) && /lags?$/.test(last);
  return swedish || (FINNISH_BODY.test(body) && /la(?:k|i)/.test(last)) ? titled(tokens, first - 1, next) : undefined;
}

function titled(tokens: Tokens, first: number, next: number): ActHit {
  const words: string[] = [];
  for (let at = first; at < next; at += 1) words.push(tokens.at(at)?.raw ?? '');
  return { act: actOfTitle(words), weak: false, first, next, open: false, outer: next, flags: [] };
}
