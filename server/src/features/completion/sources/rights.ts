import { messages } from '../../../messages';
import { RIGHTS, type Language, type Right, type Section } from '../../../notice';
import {
  declaredMarketing,
  marketingInWords,
  RIGHT_GROUNDS_SECTIONS,
  standingOf,
  viewFor,
  type RegisterView,
  type RuleView,
} from '../../../rules';
import { registerOf, type Slot, type Surroundings } from '../suggestion';

/** Whether a right belongs into this notice, as far as it tells, and why. */
export interface RightStanding {
  /** Undefined where the notice does not say enough. */
  readonly applies: boolean | undefined;
  readonly note: string | undefined;
}

const BY_BASES: readonly string[] = RIGHTS;

const READS = {
  sections: [...RIGHT_GROUNDS_SECTIONS, 'rekisterit/automaattinen-päätöksenteko'],
  prose: ['rekisterit/käyttötarkoitukset', 'rekisterit/tietosisältö', 'rekisterit/henkilötietoryhmät'],
} as const;

/**
 * Tells of each right under `oikeudet` whether the registers give it: by the legal bases, form and sources they state
 * (GDPR 7(3), 15–18, 20, 21), their direct marketing (21(2)) and their automated decisions (22).
 * @returns undefined for a slot elsewhere
 */
export function rightsStanding(
  slot: Slot,
  { notice, language }: Surroundings,
): ((key: string) => RightStanding | undefined) | undefined {
  if (slot.path.at(-1) !== 'oikeudet') return undefined;
  const view = viewFor(READS, notice);
  const own = registerOf(slot.path);
  const registers = own?.length === 2 ? view.registers.filter(({ path }) => path[1] === own[1]) : view.registers;
  if (registers.length === 0) return undefined;
  return (key) => {
    if (isByBases(key)) return byBases(view, registers, key, language);
    if (key === 'kielto-oikeus') return ofMarketing(view, registers, language);
    return key === 'automaattiset-päätökset' ? ofDecisions(registers, language) : undefined;
  };
}

function isByBases(key: string): key is Right {
  return BY_BASES.includes(key);
}

function byBases(view: RuleView, registers: readonly RegisterView[], right: Right, language: Language): RightStanding {
  const labels = messages(language).completion;
  const standings = registers.map((register) => standingOf(view, register, right));
  const given =
    standings.find(({ standing }) => standing === 'yes') ?? standings.find(({ standing }) => standing === 'likely');
  if (given) return { applies: true, note: given.because && labels.rightFollows(nameOf(given.because)) };
  const none = standings.every(({ standing }) => standing === 'no');
  return none ? { applies: false, note: labels.rightNotGiven } : { applies: undefined, note: undefined };
}

/** The basis by its name in the format; a text is not repeated. */
function nameOf(because: Section): string {
  return because.text !== undefined && /^[\p{L}-]{1,40}$/u.test(because.text)
    ? because.text
    : String(because.path.at(-1));
}

function ofMarketing(view: RuleView, registers: readonly RegisterView[], language: Language): RightStanding {
  const labels = messages(language).completion;
  if (declaredMarketing(registers).length > 0 || marketingInWords(view))
    return { applies: true, note: labels.rightFollows('suoramarkkinointi') };
  const purposes = registers.flatMap((register) => register.section('käyttötarkoitukset').items);
  const denied = purposes.length > 0 && purposes.every((purpose) => purpose.get('suoramarkkinointi').denied);
  return { applies: denied ? false : undefined, note: denied ? labels.noMarketing : undefined };
}

function ofDecisions(registers: readonly RegisterView[], language: Language): RightStanding {
  const denied = registers.every((register) => register.section('automaattinen-päätöksenteko').denied);
  return { applies: denied ? false : undefined, note: denied ? messages(language).completion.noDecisions : undefined };
}
