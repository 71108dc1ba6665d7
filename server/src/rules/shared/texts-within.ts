import type { Prose } from '../../notice';
import type { Path } from '../../yaml';
import type { RuleView } from '../view';

/** The texts of a list by each place that holds them, made once: asking for a register's texts does not read all others'. */
const indexes = new WeakMap<readonly Prose[], ReadonlyMap<string, readonly Prose[]>>();

/** The texts at or below a path, in file order. */
export function textsWithin(view: RuleView, path: Path): readonly Prose[] {
  const texts = view.prose();
  let index = indexes.get(texts);
  if (!index) indexes.set(texts, (index = indexOf(texts)));
  return index.get(path.reduce<string>(below, '')) ?? [];
}

function indexOf(texts: readonly Prose[]): Map<string, Prose[]> {
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
}

/** The place one step below another; no key of a YAML file has a NUL in it. */
function below(place: string, step: Path[number] | undefined): string {
  return `${place}\0${step ?? ''}`;
}
