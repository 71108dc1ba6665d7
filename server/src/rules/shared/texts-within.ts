import type { Prose } from '../../notice';
import type { Path } from '../../yaml';
import type { RuleView } from '../view';

/** The texts of a view by each place that holds them, made once: asking for a register's texts does not read all others'. */
const indexes = new WeakMap<RuleView, ReadonlyMap<string, readonly Prose[]>>();

/** The texts at or below a path, in file order. */
export function textsWithin(view: RuleView, path: Path): readonly Prose[] {
  let index = indexes.get(view);
  if (!index) indexes.set(view, (index = indexOf(view.prose())));
  return index.get(keyOf(path)) ?? [];
}

function indexOf(texts: readonly Prose[]): Map<string, Prose[]> {
  const index = new Map<string, Prose[]>();
  for (const prose of texts)
    for (let length = 0; length <= prose.path.length; length++) {
      const key = keyOf(prose.path.slice(0, length));
      const held = index.get(key);
      if (held) held.push(prose);
      else index.set(key, [prose]);
    }
  return index;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
