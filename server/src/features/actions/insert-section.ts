import type { Analysis } from '../../analysis';
import { clauseAt } from '../../clauses';
import { keyDoc, shapeAt, STANDARD_CLAUSE, type Language, type Shape } from '../../notice';
import { entryOf, type Path } from '../../yaml';
import { replace, type TextEdit } from '../edits';
import type { ActionPlace, ActionProvider } from './action';
import type { SectionLayout } from './section-layout';
import { isOrdered, layoutAt, sectionAfter } from './section-order';
import { placeholder, translatedLine, withLineBreaks } from './written';

/** The sections the notice or the register does not have yet, each at its usual place and in its usual shape. */
export const insertSection: ActionProvider = {
  kind: 'refactor.rewrite.insertSection',
  offer(place) {
    const map = mapAround(place.path);
    const layout = layoutAt(place.analysis.document, map);
    const node = place.analysis.document.nodeAt(map);
    if (!layout) return [];
    return (shapeAt(map)?.keys ?? []).flatMap((key) => {
      const text = entryOf(node, key) ? undefined : skeleton(place.analysis, [...map, key]);
      if (text === undefined) return [];
      const title = place.labels.insertSection(titleOf([...map, key], place.language));
      return [{ title, edits: [insertion(place, layout, map, key, text)] }];
    });
  },
};

/** The nearest map of sections that a place is in. */
function mapAround(path: Path): Path {
  for (let length = path.length; length > 0; length--)
    if (isOrdered(path.slice(0, length))) return path.slice(0, length);
  return [];
}

function titleOf(path: Path, language: Language): string {
  const shape = shapeAt(path);
  return (shape && (keyDoc(shape)?.title[language] || shape.title)) || String(path[path.length - 1]);
}

/** Before the section that follows in the standard order, with an empty line between where its neighbours have one. */
function insertion({ analysis }: ActionPlace, layout: SectionLayout, map: Path, key: string, text: string): TextEdit {
  const { source } = analysis.document;
  const next = sectionAfter(layout, map, key);
  const pad = ' '.repeat(layout.column);
  const lines = `${key}:${text}`.replace(/\n/g, `\n${pad}`);
  const isFirst = next !== undefined && next === layout.sections[0];
  if (isFirst && layout.inItem) {
    const at = next.keyStart;
    return replace(analysis, { start: at, end: at }, withLineBreaks(`${lines}\n${pad}`, source));
  }
  const last = layout.sections[layout.sections.length - 1];
  const at = next?.start ?? last?.end ?? source.length;
  const isParted = [next, next ? undefined : last].some((section) => section !== undefined && section.gap !== '');
  const gap = isParted && !isFirst && text.includes('\n') ? '\n' : '';
  const broken = at > 0 && source[at - 1] !== '\n' && !source.startsWith('\uFEFF', at - 1) ? '\n' : '';
  const after = isFirst && text.includes('\n') ? '\n' : '';
  return replace(analysis, { start: at, end: at }, withLineBreaks(`${broken}${gap}${pad}${lines}\n${after}`, source));
}

/** The keys a section's item begins with: what is said first of each. */
const ITEM_KEYS: Readonly<Record<string, readonly string[]>> = {
  käyttötarkoitukset: ['kuvaus'],
  henkilötietoryhmät: ['ryhmä', 'tiedot'],
  tietosisältö: ['ryhmä', 'tiedot'],
  tietolähteet: ['kuvaus'],
  säilytysajat: ['tiedot', 'aika', 'alkaen'],
  vastaanottajat: ['nimi', 'tarkoitus'],
  luovutukset: ['vastaanottaja', 'tiedot', 'peruste'],
  siirrot: ['vastaanottaja', 'maa'],
  yhteisrekisterinpitäjät: ['nimi', 'sähköposti'],
  rekisterit: ['nimi'],
  'muut-kohdat': ['otsikko', 'teksti'],
};

/** The keys of a section that is one thing. */
const MAP_KEYS: Readonly<Record<string, readonly string[]>> = {
  rekisterinpitäjä: ['nimi', 'osoite', 'sähköposti'],
  edustaja: ['nimi', 'osoite', 'sähköposti'],
  yhteyshenkilö: ['nimi', 'sähköposti'],
  vastuuhenkilö: ['nimi', 'sähköposti'],
  tietosuojavastaava: ['nimi', 'sähköposti'],
  oikeusperusteet: ['teksti'],
};

/** The rights that hold on every legal basis; the others are a matter of the bases, and of judgement. */
const RIGHTS = ['tarkastusoikeus', 'oikaiseminen', 'rajoittaminen', 'valitusoikeus'] as const;

/**
 * What stands after a new key's colon, in lines indented from column 0: the standard clause where there is one, else marked
 * places to fill in.
 * @returns undefined for a key that is no section: a date, a choice of listed values, the defaults
 */
function skeleton(analysis: Analysis, path: Path): string | undefined {
  const key = String(path[path.length - 1]);
  const shape = shapeAt(path);
  if (!shape || shape.isDate || shape.values.length > 0) return undefined;
  if (clauseAt(path)) return ` ${STANDARD_CLAUSE}`;
  if (key === 'oikeudet') return RIGHTS.map((right) => `\n  ${right}: ${STANDARD_CLAUSE}`).join('');
  const { languages } = analysis.notice;
  const item = shape.child(0);
  const fields = (parent: Shape, at: Path, keys: readonly string[]): string[] =>
    keys.map((name) => `${name}: ${toFillIn(parent.child(name), [...at, name], languages)}`);
  if (item && ITEM_KEYS[key]) return `\n  - ${fields(item, [...path, 0], ITEM_KEYS[key]).join('\n    ')}`;
  if (MAP_KEYS[key])
    return fields(shape, path, MAP_KEYS[key])
      .map((field) => `\n  ${field}`)
      .join('');
  return shape.isText ? ` ${toFillIn(shape, path, languages)}` : undefined;
}

/** A place to fill in, in each language of the notice where the text may be one per language. */
function toFillIn(shape: Shape | undefined, path: Path, languages: readonly Language[]): string {
  const text = (language: Language): string => placeholder(titleOf(path, language));
  const [only] = languages;
  if (languages.length < 2 || !shape?.keys.includes('fi')) return text(only ?? 'fi');
  return translatedLine(new Map(languages.map((language) => [language, text(language)])));
}
