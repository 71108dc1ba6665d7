/** A piece of the page and what identifies it. */
export interface Piece {
  readonly id: string;
  readonly html: string;
}

/**
 * Makes the children of a container the given pieces, touching only what differs: an element whose id and HTML are the same
 * is the same element, so that the selection, the focus and the scroll position stay.
 * @param shown the HTML each id has now; kept up to date
 */
export function patch(container: Element, pieces: readonly Piece[], shown: Map<string, string>): void {
  const present = new Map<string, Element>();
  for (const child of [...container.children]) {
    const id = child.getAttribute('data-id');
    if (id === null || present.has(id)) child.remove();
    else present.set(id, child);
  }
  const wanted = new Set(pieces.map((piece) => piece.id));
  for (const [id, element] of present) {
    if (wanted.has(id)) continue;
    element.remove();
    shown.delete(id);
  }
  let previous: Element | null = null;
  for (const piece of pieces) {
    let element = present.get(piece.id);
    if (!element || shown.get(piece.id) !== piece.html) {
      const fresh = parse(piece.html);
      if (element?.isConnected) element.replaceWith(fresh);
      element = fresh;
      present.set(piece.id, element);
      shown.set(piece.id, piece.html);
    }
    const place: Element | null = previous ? previous.nextElementSibling : container.firstElementChild;
    if (place !== element) container.insertBefore(element, place);
    previous = element;
  }
}

function parse(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!element) throw new Error('a block without an element');
  return element;
}
