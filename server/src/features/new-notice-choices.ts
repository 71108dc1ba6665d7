import { cite } from '../law';
import { shapeAt, valueDoc, type KeyDoc, type Language } from '../notice';
import { basesOffered, CONTROLLER_TYPES, registerTemplates, type ControllerType } from '../templates';
import type { Path } from '../yaml';

/** One thing to choose, as a list shows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it means, in a few words; empty where the label says it. */
  readonly description: string;
}

export interface RegisterChoice extends Choice {
  /** True where such an organisation usually keeps such a register. */
  readonly suits: boolean;
  readonly bases: readonly (Choice & { readonly proposed: boolean })[];
}

/** What an author may choose from when a notice is begun. */
export interface NewNoticeChoices {
  readonly types: readonly Choice[];
  /** For the kind of organisation asked about; those that suit it first. */
  readonly registers: readonly RegisterChoice[];
}

const TYPE: Path = ['rekisterinpitäjä', 'tyyppi'];
const BASIS: Path = ['rekisterit', 0, 'oikeusperusteet', 0];

/** The choices of a new notice in a language, those of the registers for a kind of organisation. */
export function newNoticeChoices(type: ControllerType, language: Language): NewNoticeChoices {
  const registers = registerTemplates.map((template) => ({
    value: template.name,
    label: template.label[language],
    description: template.about[language],
    suits: template.suits.includes(type),
    bases: basesOffered(template, type, language).map(({ basis, purposes, proposed }) => ({
      value: basis,
      label: labelOf(BASIS, basis, language),
      description: purposes.join('; '),
      proposed,
    })),
  }));
  return {
    types: CONTROLLER_TYPES.map((value) => ({ value, label: titleOf(TYPE, value, language), description: '' })),
    registers: [...registers.filter(({ suits }) => suits), ...registers.filter(({ suits }) => !suits)],
  };
}

/** The title of a listed value, with the provision it stands for. */
function labelOf(path: Path, value: string, language: Language): string {
  const [law] = docOf(path, value)?.law ?? [];
  const title = titleOf(path, value, language);
  return law === undefined ? title : `${title} (${cite(law, language)})`;
}

function titleOf(path: Path, value: string, language: Language): string {
  return docOf(path, value)?.title[language] ?? value;
}

function docOf(path: Path, value: string): KeyDoc | undefined {
  const shape = shapeAt(path);
  return shape && valueDoc(shape, value);
}
