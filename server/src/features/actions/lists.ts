import { isLanguage, isTranslated, shapeAt, STANDARD_CLAUSE, type Language } from '../../notice';
import { isEmpty, type Path, type YamlNode } from '../../yaml';
import { replace } from '../edits';
import { ownValue, textPlace, type ActionPlace, type ActionProvider, type OwnValue } from './action';
import { asEnumeration, enumerationIn, type Enumeration } from './enumeration';
import { oneLine, translatedLine, withLineBreaks } from './written';

/** A text that lists things becomes a list, in every language it is in; what introduces it stays as text. */
export const textToList: ActionProvider = {
  kind: 'refactor.rewrite',
  offer(place) {
    const path = textPlace(place.path);
    const target = targetOf(path);
    const value = target && ownValue(place.analysis, path);
    const texts = value && textsOf(place, value.node);
    if (!value || !texts || isTaken(place, path, target)) return [];
    const lists = new Map([...texts].map(([language, text]) => [language, enumerationIn(text, language)]));
    const written = writeList(lists, value, target);
    if (written === undefined) return [];
    const { source } = place.analysis.document;
    const start = target === 'beside-text' ? value.entry.keySpan.start : value.stretch.start;
    const edit = replace(place.analysis, { start, end: value.stretch.end }, withLineBreaks(written, source));
    return [{ title: place.labels.textToList, edits: [edit] }];
  },
};

/** A list of plain texts becomes one text, where the text could be made a list again. */
export const listToText: ActionProvider = {
  kind: 'refactor.rewrite',
  offer(place) {
    const { analysis } = place;
    const path = typeof place.path[place.path.length - 1] === 'number' ? place.path.slice(0, -1) : place.path;
    const value = shapeAt(path)?.isText ? ownValue(analysis, path) : undefined;
    if (value?.node.kind !== 'list') return [];
    const items = value.node.items.flatMap((item) => (item.kind === 'scalar' && !isEmpty(item) ? [item.text] : []));
    if (items.length < value.node.items.length) return [];
    const text = asEnumeration(items, analysis.notice.primaryLanguage);
    if (text === undefined) return [];
    return [
      { title: place.labels.listToText, edits: [replace(analysis, value.stretch, ` ${oneLine(text, value.flow)}`)] },
    ];
  },
};

/**
 * Where the list goes: in place of the text; there or under `luettelo` where the text is introduced; or under `luettelo`
 * beside a section's `teksti`.
 */
type Target = 'plain' | 'section' | 'beside-text';

function targetOf(path: Path): Target | undefined {
  const shape = shapeAt(path);
  if (shape?.allowsList && shape.child(0)?.isText) return shape.keys.includes('luettelo') ? 'section' : 'plain';
  const section = path[path.length - 1] === 'teksti' ? shapeAt(path.slice(0, -1))?.child('luettelo') : undefined;
  return section?.child(0)?.isText ? 'beside-text' : undefined;
}

function isTaken({ analysis }: ActionPlace, path: Path, target: Target): boolean {
  return target === 'beside-text' && analysis.document.nodeAt([...path.slice(0, -1), 'luettelo']) !== undefined;
}

function textsOf({ analysis }: ActionPlace, node: YamlNode): Map<Language, string> | undefined {
  const primary = analysis.notice.primaryLanguage;
  if (node.kind === 'scalar')
    return isEmpty(node) || node.text === STANDARD_CLAUSE ? undefined : new Map([[primary, node.text]]);
  if (node.kind !== 'map' || !isTranslated(node)) return undefined;
  const texts = new Map<Language, string>();
  for (const { key, value, merged } of node.entries) {
    if (merged || value.kind !== 'scalar' || isEmpty(value) || !isLanguage(key)) return undefined;
    texts.set(key, value.text);
  }
  return texts;
}

/** The new value, from behind the colon; undefined where the languages do not list as many things, or it does not fit. */
function writeList(
  lists: ReadonlyMap<Language, Enumeration | undefined>,
  value: OwnValue,
  target: Target,
): string | undefined {
  const all = [...lists.values()];
  const [first] = all;
  const alike = (one: Enumeration | undefined): boolean =>
    one !== undefined &&
    one.items.length === first?.items.length &&
    (one.intro === undefined) === (first.intro === undefined);
  if (!first || !all.every(alike)) return undefined;
  const isTranslation = value.node.kind === 'map';
  const line = (pick: (one: Enumeration) => string, flow: boolean): string => {
    const texts = new Map([...lists].flatMap(([language, one]) => (one ? [[language, pick(one)] as const] : [])));
    return isTranslation ? translated(texts) : oneLine(pick(first), flow);
  };
  const items = first.items.map((_, index) => line((one) => one.items[index] ?? '', value.flow));
  if (value.flow) return first.intro === undefined && target !== 'beside-text' ? ` [${items.join(', ')}]` : undefined;

  const pad = ' '.repeat(value.column);
  const intro = first.intro === undefined ? undefined : line((one) => one.intro ?? '', false);
  const list = (indent: string): string => items.map((item) => `\n${indent}  - ${item}`).join('');
  if (target === 'beside-text') return `${intro === undefined ? '' : `teksti: ${intro}\n${pad}`}luettelo:${list(pad)}`;
  if (intro === undefined) return list(pad);
  return target === 'section' ? `\n${pad}  teksti: ${intro}\n${pad}  luettelo:${list(`${pad}  `)}` : undefined;
}

function translated(texts: ReadonlyMap<Language, string>): string {
  return translatedLine(new Map([...texts].map(([language, text]) => [language, oneLine(text, true)])));
}
