/**
 * The written form of a legal target and its parts.
 *
 * A target names one act and, where known, one place in it:
 * `gdpr`, `gdpr:6(1)(f)`, `gdpr:15-22`, `gdpr:recital:47`, `gdpr:chapter:II`,
 * `fi:1050/2018:29(1)(2)`, `fi:305/1991:2c`, `fi:1336/1997:2:10` (chapter:section),
 * `eu:32021D0914`, `eu:32005R0001:13`, `se:1998:204`, `ax:2007:88:4` (the statute book of Åland).
 *
 * An act that a text names by its title only, and whose number is not known, is known by that title:
 * `name:kuvitelmalaki:5`, `name:lag_om_katthem`, `name:Fancy_Act:5(1)`. The title is in its base form, in lower case
 * where the language has names of acts so; a low line stands for a space.
 */

/**
 * The year of a Finnish act.
 *
 * @param act `fi:<number>/<year>`.
 */
export function yearOfAct(act: string): number {
  return Number(act.slice(-'yyyy'.length));
}

/** One legal target. `number` is an article of an EU act or a section (§) of a national one. */
export interface Target {
  /** `gdpr`, `fi:<number>/<year>`, `eu:<CELEX>`, `se:<year>:<number>`, `ax:<year>:<number>` or `name:<title>`. */
  readonly act: string;
  /** What of the act is meant. */
  readonly part: 'act' | 'provision' | 'recital' | 'chapter';
  /** Chapter before a section, where sections are numbered afresh in each chapter. */
  readonly chapter?: string;
  /** Article, section (`2c`), recital, or chapter (Roman for the GDPR). */
  readonly number?: string;
  /** Last of a range. */
  readonly through?: string;
  /** Paragraph, point … or moment, item …, outermost first. */
  readonly path: readonly string[];
}

const ACT = /^(?:gdpr|fi:\d{1,4}\/\d{4}|eu:\d{5}[A-Z]{1,2}\d{4}|(?:se|ax):\d{4}:\d{1,4}|name:[^\s:()]{2,300})(?=:|$)/;
const BY_NAME = 'name:';
const PROVISION = /^(?:(\d{1,3}[a-z]?):)?(\d{1,4}[a-zåäö]?)(?:-(\d{1,4}[a-zåäö]?))?((?:\([0-9a-zåäö]{1,4}\)){0,5})$/;
const NAMED_PART = /^(recital|chapter):([0-9IVXL]{1,6}[a-z]?)(?:-([0-9IVXL]{1,6}[a-z]?))?$/;

/**
 * Reads a target.
 *
 * @param target the written form.
 * @returns its parts, or undefined when it is not a target.
 */
export function parseTarget(target: string): Target | undefined {
  const act = ACT.exec(target)?.[0];
  if (act === undefined) return undefined;
  if (act.length === target.length) return { act, part: 'act', path: [] };
  const rest = target.slice(act.length + 1);
  const named = NAMED_PART.exec(rest);
  if (named !== null) {
    return {
      act,
      part: named[1] === 'recital' ? 'recital' : 'chapter',
      number: named[2],
      ...(named[3] === undefined ? {} : { through: named[3] }),
      path: [],
    };
  }
  const provision = PROVISION.exec(rest);
  if (provision === null) return undefined;
  const path = (provision[4] ?? '').split(/[()]/).filter((step) => step !== '');
  return {
    act,
    part: 'provision',
    ...(provision[1] === undefined ? {} : { chapter: provision[1] }),
    number: provision[2],
    ...(provision[3] === undefined ? {} : { through: provision[3] }),
    path,
  };
}

/**
 * Writes a target; the inverse of {@link parseTarget}.
 *
 * @param target its parts.
 * @returns the written form.
 */
export function formatTarget(target: Target): string {
  if (target.part === 'act' || target.number === undefined) return target.act;
  const range = target.through === undefined ? target.number : `${target.number}-${target.through}`;
  if (target.part !== 'provision') return `${target.act}:${target.part}:${range}`;
  const chapter = target.chapter === undefined ? '' : `${target.chapter}:`;
  return `${target.act}:${chapter}${range}${target.path.map((step) => `(${step})`).join('')}`;
}

/**
 * The act of a title whose number is not known.
 *
 * @param words of the title in its base form.
 */
export function actOfTitle(words: readonly string[]): string {
  return BY_NAME + words.join('_');
}

/**
 * The title by which an act is known.
 *
 * @param act as in targets.
 * @returns the title, or undefined for an act that has a number.
 */
export function titleOfAct(act: string): string | undefined {
  return act.startsWith(BY_NAME) ? act.slice(BY_NAME.length).replaceAll('_', ' ') : undefined;
}
