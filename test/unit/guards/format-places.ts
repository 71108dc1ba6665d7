/** Every place of the format, found by walking it from the root as a file would. */
import { noticeShape, type Shape } from '../../../server/src/notice';

export interface FormatPlace {
  /** The shortest way there, with `*` for any item. */
  readonly path: string;
  readonly shape: Shape;
}

/** One place for each key of each definition and for each item; what recurs below is walked once. */
export function formatPlaces(): FormatPlace[] {
  const places: FormatPlace[] = [];
  const seen = new Set<string>();
  const queue: { path: readonly string[]; shape: Shape }[] = [{ path: [], shape: noticeShape }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, shape } = next;
    const children = [
      ...shape.keys.map((key) => ({ step: key, child: shape.child(key) })),
      { step: '*', child: shape.child(0) },
    ];
    for (const { step, child } of children) {
      if (!child) continue;
      const identity = `${child.owner ?? path.join('/')}.${child.key ?? '*'}=${child.definition ?? ''}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      places.push({ path: [...path, step].join('/'), shape: child });
      queue.push({ path: [...path, step], shape: child });
    }
  }
  return places;
}
