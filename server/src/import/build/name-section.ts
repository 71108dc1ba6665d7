import { registerNamesOf } from '../extract/register-names';
import type { FoundHeading } from '../recognise/found-heading';
import type { Line } from '../recognise/lines';
import type { Part } from '../recognise/parts';
import type { Piece } from '../recognise/route';
import type { SourceSection } from '../recognise/sections';
import { isOfRegister, type Topic } from '../topics';
import type { Gathered } from './gathered';

/** A section under a heading for the names of registers. */
export interface NameSection {
  readonly heading: FoundHeading;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  /** Its index among the source's sections. */
  readonly index: number;
  /** The section before it. */
  readonly over: SourceSection | undefined;
  /** True where it begins a register's own sections. */
  readonly beginsRegister: boolean;
}

/**
 * Reads the names of registers, and what stands beside them: a description, the controller, or what else the heading names.
 * @param routed gives the parts of the section that are no names the places of what the heading names beside them
 */
export function readNames(
  section: NameSection,
  gathered: Gathered,
  routed: (parts: readonly Part[], topics: readonly Topic[]) => readonly Piece[],
): void {
  const { heading, lines, index } = section;
  const { registers, labels, description } = registerNamesOf(section.parts);
  if (registers.length > 0) {
    gathered.register = section.beginsRegister ? gathered.registers.length : undefined;
    gathered.registers.push(...registers);
  }
  const register = gathered.register ?? 0;
  // the key says what the heading says, however it is worded
  gathered.heading({ ...heading, confidence: 1 }, 'rekisterit/nimi', register, true);
  for (const { label, line } of labels) gathered.label(label, line, 'rekisterit/nimi', undefined, register);
  // 'Rekisterin nimi ja rekisterinpitäjä': what is no name tells of the controller
  if (heading.topics.includes('rekisterinpitäjä')) {
    const named = new Set(registers.map(({ line }) => line));
    const rest = lines.filter(({ line }) => !named.has(line) && !labels.some((label) => label.line === line));
    gathered.contact('rekisterinpitäjä', rest);
    gathered.noted(heading, 'rekisterinpitäjä', undefined, false);
    return;
  }
  const others = besideName(section);
  const isOne = gathered.registers.length < 2;
  if (others.length === 0 || description.length === 0) {
    for (const words of description)
      gathered.say('rekisterit/kuvaus', words, heading.line, index, isOne ? gathered.register : register);
    return;
  }
  const parts = description.map((words): Part => ({ kind: 'text', text: words, line: heading.line }));
  const pieces = routed(parts, others);
  for (const topic of new Set(pieces.map((piece) => piece.topic)))
    gathered.noted(heading, topic, gathered.register, false);
  for (const piece of pieces) gathered.add(piece);
}

/** 'Rekisterin nimi ja käsittelyn tarkoitus': what a heading, or the one right over it, names beside the register's name. */
function besideName({ heading: { topics }, over }: NameSection): readonly Topic[] {
  const isGroup = topics.length === 1 && over?.lines.length === 0 && over.topics.includes('rekisterit/nimi');
  return (isGroup ? over.topics : topics).filter((topic) => topic !== 'rekisterit/nimi' && isOfRegister(topic));
}
