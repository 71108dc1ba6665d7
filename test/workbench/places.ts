/** Where things are on the screen, for the mouse. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** A place on the screen, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element on the screen. */
export async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  assert.ok(box !== null, 'the element is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of the first place on the screen where the editor shows a text within one line. */
export async function placeOfText(editor: Locator, word: string): Promise<Place> {
  const place = await editor.locator('.view-lines').evaluate((lines, wanted) => {
    for (const line of lines.querySelectorAll('.view-line')) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes
        .map((node) => node.data)
        .join('')
        .replaceAll('\u00a0', ' ');
      const found = text.indexOf(wanted);
      if (found < 0) continue;
      // The tokens of a line are elements of their own: find the one that has the middle of the text.
      let middle = found + Math.floor(wanted.length / 2);
      for (const node of nodes) {
        if (middle >= node.data.length) {
          middle -= node.data.length;
          continue;
        }
        const range = document.createRange();
        range.setStart(node, middle);
        range.setEnd(node, middle + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return undefined;
  }, word);
  if (place === undefined) throw new Error(`'${word}' is not on the screen`);
  return place;
}
