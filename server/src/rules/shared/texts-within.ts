import type { Prose } from '../../notice';
import type { Path } from '../../yaml';
import type { RuleView } from '../view';
import { once } from './once';

/** The texts at or below a path, in file order. */
export function textsWithin(view: RuleView, path: Path): readonly Prose[] {
  return indexOf(view.prose()).get(path.reduce<string>(below, '')) ?? [];
}

/** The texts of a list by each place that holds them: asking for a register's texts does not read all others'. */
const indexOf = once((texts: readonly Prose[]): ReadonlyMap<string, readonly Prose[]> => {
  const index = new Map<string, Prose[]>();
  for (const prose of texts) {
    let key = '';
    for (let length = 0; length <= prose.path.length; length++) {
      const held = index.get(key);
      if (held) held.push(prose);
      else index.set(key, [prose]);
      key = below(key, prose.path[length]);
    }
  }
  return index;
});

/** The place one step below another; no key of a YAML file has a NUL in it. */
function below(place: string, step: Path[number] | undefined): string {
  return `${place}\0${step ?? ''}`;
}
