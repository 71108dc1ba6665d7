/** Titles in one word: "kuvitelmalaki", "kuvitelma-asetus", "koira- ja kissalaki", "påhittslagen", "katt- och hundlagen". */

import type { Title } from './act-by-name';
import { isActOfItsOwn } from './act-coordinated';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';

/** A kind of compound title: its base form, and the forms in which it can be told from other words without a provision. */
interface Kind {
  readonly base: string;
  readonly certain: RegExp;
  /** What stands before the head in words for acts in general, and in words that end so by chance. */
  readonly never: RegExp;
  /** What stands before it in words that are rarely the titles of acts: they count with a provision only. */
  readonly rare?: RegExp;
}

const GENERAL =
  'sateenvarjo|varjo|täydennys|erityis|erillis|puite|yleis|katto|perus|kansallis|kehys|muutos|voimaanpano|voimaantulo|toimeenpano|täytäntöönpano|valtuutus|poikkeus|uudistus|tausta|sektori|toimiala|substanssi|maakunta|väliaikais|osavaltio|liittovaltio|raami|runko|lisä|rinnakkais|kumoamis|soveltamis|ohjaus|viite|malli|säädös|kansainvälis|hallinto-oikeus|ulkomaan|jäsenvaltio|alue';
const CHANCE =
  'luonnon|työ|vuoren|tunturin|mäen|holvi|kita|suu|päivä|ylä|sharia|viidakko|sota|vero|jol|tuol|tuon|mil|täl|sel|samal|saman|kaiken|eri|minkä|jonkin|ravinto|sairaa|kahvi|maati|kulak|pää';
const SETTINGS_OF =
  'oletus|eväste|yksityisyys|selain|laite|puhelin|kieli|tili|profiili|käyttäjä|turva|turvallisuus|ilmoitus|sijainti|mainos|mainonta|markkinointi|seuranta|verkko|järjestelmä|sovellus|suostumus|näkyvyys|näyttö|haku|uutiskirje|viestintä|tietosuoja|tietoturva|keksi|cookie|asiakas|kampanja|some|jakamis|analytiikka|perus|lisä|erityis|ase|raja-arvo|säätö|tulostus|kuva|ääni|aika|päivämäärä|tehdas|kalenteri|sähköposti|palvelin|tietokanta|palvelu|pikku|yleis|oma|muut|kuvan|äänen|evästeiden|palvelun|hankinta|kellon|teema|istunto';

function never(...lists: readonly string[]): RegExp {
  return new RegExp(`^(?:${lists.join('|')})$`);
}

/** "fastslagen", "djurslagen", "hemmalagen": participles, kinds and teams. */
const SWEDISH_CHANCE =
  '(?:före|fast|bort|hop|isär|igen|kring|sönder|från|genom|ny|åter|skatte|koppar|berg|virkes|material|samman|ut|ned|ner|på|av|in|om|an|upp|över|under|till|ihop|ur|fram|mot|djur|träd|fisk|kostnad|klock|hjärt|virke|jord|fågel|växt|mat|ord|färg|ljud|vapen|bransch|sten|papper|bröd|frukt|avgift|data|person)s|mål|lands|hem|hemma|borta|projekt|arbets|team|idrotts|fotbolls|ishockey|dam|herr|ungdoms|vinnar|expert|delägar|väg|junior|senior|pojk|flick|knatte|stafett|tävlings|representations|ätt?iks|salt|salts|tjock|ur|natur|under|grund|[ck]ol|med|sylt|socker|gurk|krydd|isoler|by|bya|skift|skiftes|mat|turnerings|kurs|redaktions|finalist|forskar|farmar|motståndar|deltagar|veteran|liga|.*(?:boll|bandy|hockey)s?';
const SWEDISH_GENERAL =
  'special|ram|riks|landskaps|medlemsstats|skatte|för|straff|nationell|genomförande|ändrings|införande|stats|bak|bas|grund';

/** The balks that are acts; "balken" is a beam as well. */
const BALK =
  '(?!(?:jorda|föräldra|brotts|miljö|handels|byggninga|socialförsäkrings|ärvda|äktenskaps|giftermåls|rättegångs|utsöknings)$).*';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  // "internetselain": a browser
  [
    '@laki',
    {
      base: 'laki',
      certain: /^la(?:ki|in|kia|kiin|issa|kina)$/,
      never: never(GENERAL, CHANCE, '.*[^i]l', '.*se'),
      // "kukkulanlaki", "murphynlaki": the tops of hills and the laws of somebody have a genitive
      rare: /[aeouyäö]n$/,
    },
  ],
  // "elinkaari", and the names of streets
  [
    '@kaari',
    { base: 'kaari', certain: /^(?!)/, never: never('elin|aika|sateen|valo|sisä|ulko|ympyrän|neljännes|vuosi') },
  ],
  [
    '@asetus',
    { base: 'asetus', certain: /^asetu(?:s|ksen|ksessa|ksesta|kseen|sta)$/, never: never(GENERAL, SETTINGS_OF) },
  ],
  ['@direktiivi', { base: 'direktiivi', certain: /^direktiivi/, never: never(GENERAL) }],
  [
    '@lag',
    {
      base: 'lag',
      certain: /^lagens?$/,
      // "kostnadsslagen": with its own s, "slag" is a kind or a stroke
      never: never(SWEDISH_CHANCE, SWEDISH_GENERAL, '.*[bdfgklmnprtv]ss'),
      // "bakslagen", "djurslagen": one syllable and "slag", too
      rare: /^[^aeiouyåäö]*[aeiouyåäö]+[^aeiouyåäö]*s$/,
    },
  ],
  ['@balk', { base: 'balk', certain: /^balkens?$/, never: never(BALK) }],
  [
    '@förordning',
    {
      base: 'förordning',
      certain: /^förordningens?$/,
      never: never(SWEDISH_GENERAL, 'statsråds|ministerie|kommissions|verkställighets'),
    },
  ],
  ['@direktiv', { base: 'direktiv', certain: /^direktivets?$/, never: never(SWEDISH_GENERAL, 'sär|ägar') }],
]);

const SHORTEST = 3;
/** "EU-laki", "EU-direktivet": an act of the Union, but which one? */
const ANY_OF_UNION = /^(?:eu|eus|ey|eg|ec|uk|us|usa|bkt|ay)$/;

/**
 * The title in one word at a token.
 *
 * @param tokens the text.
 * @param i index of the word, or of its part after a hyphen.
 */
export function compoundTitle(tokens: Tokens, i: number): Title | undefined {
  const word = tokens.word(i);
  const key = headOf(word);
  const kind = key === undefined ? undefined : KINDS.get(key.head);
  if (key === undefined || kind === undefined) return undefined;
  const hyphen = key.prefix === '' && joined(tokens, i - 1) ? tokens.word(i - 2) : '';
  const prefix = key.prefix === '' ? hyphen : key.prefix;
  if (prefix.length < SHORTEST || ANY_OF_UNION.test(prefix) || kind.never.test(prefix)) return undefined;
  const certain =
    kind.certain.test(word.slice(key.prefix.length)) &&
    kind.rare?.test(prefix) !== true &&
    !isProper(tokens, i, key.head) &&
    !isSwedishPlural(tokens, i, key.head);
  const one = hyphen === '' ? prefix + kind.base : `${prefix}-${kind.base}`;
  const first = hyphen === '' ? i : i - 2;
  const before = hyphen === '' && AND.has(tokens.word(i - 1)) && joined(tokens, i - 2, 1) ? tokens.word(i - 3) : '';
  if (before.length < SHORTEST || isActOfItsOwn(before, key.head))
    return { words: [one], first, next: i + 1, weak: !certain };
  return { words: [`${before}-`, tokens.word(i - 1), one], first: i - 3, next: i + 1, weak: !certain };
}

/**
 * Whether a word is one for acts in general, or ends in the head of an act by chance: "erityislaki", "speciallagen", "jollakin".
 *
 * @param word in lower case.
 */
export function namesNoAct(word: string): boolean {
  const key = headOf(word);
  return key !== undefined && KINDS.get(key.head)?.never.test(key.prefix) === true;
}

/** A hyphen that touches the word before it, and the one after it where `after` is 0. */
function joined(tokens: Tokens, i: number, after: 0 | 1 = 0): boolean {
  return tokens.sign(i) === '-' && tokens.gap(i) === 0 && (after === 1 || tokens.gap(i + 1) === 0);
}

/** What stands before the definite plural only: "de bästa hemmalagen", "alla bruksvederlagen". */
const OF_PLURAL =
  /^(?:de|dessa|alla|båda|bägge|samtliga|flera|många|några|olika|våra|era|sina|mina|dina|enskilda|övriga|andra|mellan)$/;

/** "de … lagen": several teams, layers or the like; an act is one, and several are "-lagar". */
function isSwedishPlural(tokens: Tokens, i: number, head: string): boolean {
  if (head !== '@lag') return false;
  const adjective = /[ae]$/.test(tokens.word(i - 1)) && /^(?:de|dessa|alla|båda|våra)$/.test(tokens.word(i - 2));
  return adjective || OF_PLURAL.test(tokens.word(i - 1));
}

const FIRM = /^(?:oy|oyj|ab|abp|ky|tmi|ry)$/;
const FIRM_BEFORE = /^(?:oy|ab|(?:asianajo|laki|lakiasiain)toimisto)$/;

/** A word with a capital in the middle of a sentence may be the name of a person or a firm; "-lagen" is none. */
function isProper(tokens: Tokens, i: number, head: string): boolean {
  if (head !== '@laki') return false;
  const raw = tokens.at(i)?.raw ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(raw)) return false;
  if (FIRM.test(tokens.word(i + 1)) || FIRM_BEFORE.test(tokens.word(i - 1))) return true;
  const before = tokens.gap(i) === 1 ? (tokens.at(i - 1)?.raw ?? '') : '';
  const after = tokens.gap(i + 1) === 1 ? (tokens.at(i + 1)?.raw ?? '') : '';
  return /^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after);
}
