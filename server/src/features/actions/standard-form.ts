import { isoDate, isLanguage, shapeAt, writtenDuration } from '../../notice';
import type { Path } from '../../yaml';
import { replace } from '../edits';
import { ownValue, textPlace, type ActionProvider } from './action';
import { oneLine } from './written';

/** A date in the other of the two forms there are, a length of time in the usual one. */
export const standardForm: ActionProvider = {
  kind: 'refactor.rewrite',
  offer({ analysis, labels, path }) {
    const node = ownValue(analysis, path)?.node;
    if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') return [];
    const last = path[path.length - 1];
    const language = isLanguage(last) ? last : analysis.notice.primaryLanguage;
    const written = shapeAt(path)?.isDate
      ? otherDate(node.text)
      : isDuration(textPlace(path))
        ? writtenDuration(node.text, language)
        : undefined;
    if (written === undefined || written === node.text) return [];
    return [{ title: labels.writeAs(written), edits: [replace(analysis, node.span, oneLine(written, true))] }];
  },
};

function otherDate(text: string): string | undefined {
  const iso = isoDate(text);
  if (iso === undefined || text !== iso) return iso;
  const [year, month, day] = iso.split('-').map(Number);
  return day ? `${day}.${month}.${year}` : `${month}/${year}`;
}

/** Keys whose text is a length of time, by the definition they belong to. */
const DURATIONS: ReadonlySet<string> = new Set(['sailytysaika.aika', 'evaste.kesto']);

function isDuration(path: Path): boolean {
  const shape = shapeAt(path);
  return shape !== undefined && DURATIONS.has(`${shape.owner}.${shape.key}`);
}
