/** What notices commonly say: data subjects, groups of data, purposes and starting points, in three languages. */
import files from 'seloste:suggestions';
import type { Translated } from '../language';

export interface DataGroup {
  readonly group: Translated;
  readonly items: readonly Translated[];
}

export interface Purpose {
  readonly purpose: Translated;
  /** The legal bases it usually rests on, by their names in the format: told to the author, never written for one. */
  readonly bases: readonly string[];
  readonly marketing?: true;
}

export const dataSubjects = files['data-subjects'] as readonly Translated[];
export const dataGroups = files['data-groups'] as readonly DataGroup[];
export const purposes = files['purposes'] as readonly Purpose[];
/** Events that a retention period is counted from. */
export const starts = files['starts'] as readonly Translated[];
