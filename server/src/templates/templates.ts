import data from 'seloste:templates';
import type { Language, Translated } from '../language';
import type { Json } from '../yaml';

/** The kinds of organisation that `rekisterinpitäjä.tyyppi` knows, by their names in the format. */
export const CONTROLLER_TYPES = [
  'yritys',
  'viranomainen',
  'yhdistys',
  'säätiö',
  'taloyhtiö',
  'tutkimus',
  'yksityishenkilö',
] as const;

export type ControllerType = (typeof CONTROLLER_TYPES)[number];

/** A register that a new notice may begin with (snippets/templates/registers/). */
export interface RegisterTemplate {
  readonly name: string;
  readonly label: Translated;
  /** The title of a notice that has this register alone. */
  readonly title: Translated;
  /** What the register is about, in a few words. */
  readonly about: Translated;
  /** The kinds of organisation that usually keep such a register; any may. */
  readonly suits: readonly ControllerType[];
  /** The register in the format's keys, with the conditions that `fill` understands. */
  readonly register: Json;
  /** What it adds to the notice itself, such as the section on cookies. */
  readonly notice?: Json;
}

/** What every new notice has, whatever its registers (snippets/templates/notice.yaml). */
export interface NoticeFrame {
  /** Lines of the comment at the top of the file. */
  readonly comments: Readonly<Record<Language, readonly string[]>>;
  /** The title of a notice with several registers. */
  readonly title: Translated;
  /** The sections before the registers, and after the rights. */
  readonly before: Json;
  readonly after: Json;
}

const all = data as { readonly frame: NoticeFrame; readonly registers: readonly RegisterTemplate[] };

export const noticeFrame: NoticeFrame = all.frame;

export const registerTemplates: readonly RegisterTemplate[] = all.registers;

/** A template by its name; dots and accents may be left out. */
export function templateNamed(name: string): RegisterTemplate | undefined {
  const wanted = withoutDots(name);
  return registerTemplates.find((template) => withoutDots(template.name) === wanted);
}

/** A kind of organisation by its name; dots and accents may be left out. */
export function controllerTypeNamed(name: string): ControllerType | undefined {
  const wanted = withoutDots(name);
  return CONTROLLER_TYPES.find((type) => withoutDots(type) === wanted);
}

function withoutDots(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
