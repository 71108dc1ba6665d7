/** From an act and a provision to targets. */

import { hasArticles } from '../acts/act-words';
import type { ReferenceFlag } from '../acts/act-words';
import type { Place, Provision } from '../provisions/grammar-provision';
import { roman } from '../provisions/chapter-number';
import { actById } from '../acts/lexicon';
import { sectionOfChapter } from './gdpr-section';
import { formatTarget } from '../target';
import type { Target } from '../target';

/** Articles whose points all stand in one paragraph, so that a paragraph left out can be told. */
const ONLY_LETTERED_PARAGRAPH: ReadonlyMap<string, string> = new Map([
  ['6', '1'],
  ['9', '2'],
]);

/** Targets and what was noticed while making them. */
export interface Targets {
  readonly targets: readonly string[];
  readonly flags: readonly ReferenceFlag[];
}

/**
 * The targets of a provision.
 *
 * @param act the act it belongs to.
 * @param provision as read.
 * @returns each target once, in the order of the text.
 */
export function targetsOf(act: string, provision: Provision): Targets {
  const flags = new Set<ReferenceFlag>(provision.flags);
  const targets = new Set(provision.places.map((place) => formatTarget(targetOf(act, provision, place, flags))));
  return { targets: [...targets], flags: [...flags] };
}

/**
 * A provision as its act counts its sections. Where each chapter begins anew, "kirjanpitolain 2.10 §" is section 10 of
 * chapter 2 ("tietosuojalain 4.1 §" is the first moment of section 4), and a chapter named once holds for the rest of a list.
 *
 * @param act the act it belongs to.
 * @param provision as read.
 */
export function ofAct(act: string, provision: Provision): Provision {
  if (provision.kind === 'article' && !hasArticles(act)) return lettered(provision);
  const articles = sectionOfChapter(act, provision);
  if (articles !== undefined) return articles;
  if (provision.kind !== 'section' || !countsByChapter(act)) return provision;
  let named: string | undefined;
  let dotted: string | undefined;
  const places = provision.places.map((place): Place => {
    named = place.chapter ?? named;
    const [number, ...path] = place.dotted === true && named === undefined ? place.path : [];
    if (number === undefined) return within(place, named ?? dotted);
    dotted = place.number;
    return { chapter: dotted, number, path };
  });
  return { ...provision, places };
}

/** "artikel 2 a i lagen": a statute has sections with letters, and no lettered points right in a section. */
function lettered(provision: Provision): Provision {
  const places = provision.places.map((place): Place => {
    const [letter = '', ...path] = place.path;
    return /^[a-zåäö]$/.test(letter) ? { ...place, number: place.number + letter, path } : place;
  });
  return { ...provision, places };
}

function within(place: Place, chapter: string | undefined): Place {
  return chapter === undefined ? place : { ...place, chapter };
}

/** Whether an act is known to number its sections afresh in each chapter. */
export function countsByChapter(act: string): boolean {
  return actById(act)?.restarts === true;
}

function targetOf(act: string, provision: Provision, place: Place, flags: Set<ReferenceFlag>): Target {
  const through = place.through === undefined ? {} : { through: place.through };
  if (provision.kind === 'recital') return { act, part: 'recital', number: place.number, ...through, path: [] };
  if (provision.kind === 'chapter') return chapterTarget(act, place);
  const chapter = keepsChapter(act) && place.chapter !== undefined ? { chapter: place.chapter } : {};
  return { act, part: 'provision', ...chapter, number: place.number, ...through, path: wholePath(act, place, flags) };
}

function chapterTarget(act: string, place: Place): Target {
  const figures = hasArticles(act) ? roman : (number: string): string => number;
  const through = place.through === undefined ? {} : { through: figures(place.through) };
  return { act, part: 'chapter', number: figures(place.number), ...through, path: [] };
}

/** Chapters are kept where they are needed to tell the section, and for acts that are not known. */
function keepsChapter(act: string): boolean {
  const entry = actById(act);
  return entry === undefined ? !hasArticles(act) : entry.restarts === true;
}

/** "6 artiklan f kohta" → 6(1)(f). */
function wholePath(act: string, place: Place, flags: Set<ReferenceFlag>): readonly string[] {
  const first = place.path[0];
  if (act !== 'gdpr' || first === undefined || !/^[a-z]$/.test(first)) return place.path;
  const paragraph = ONLY_LETTERED_PARAGRAPH.get(place.number);
  if (paragraph === undefined) return place.path;
  flags.add('inferred-paragraph');
  return [paragraph, ...place.path];
}
