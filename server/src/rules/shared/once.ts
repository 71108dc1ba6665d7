/**
 * Makes something of an object once, and keeps it as long as the object is there.
 * @param make takes the object; what it gives must not be changed
 */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    let known = kept.get(of);
    if (!known) kept.set(of, (known = { made: make(of) }));
    return known.made;
  };
}
