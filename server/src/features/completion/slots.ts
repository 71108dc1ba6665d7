import { noticeShape, shapeAt, type Shape } from '../../notice';
import type { Cursor } from './cursor';
import type { Slot } from './suggestion';

/** How far a nested map or list is indented. */
const STEP = 2;

/**
 * The places that a cursor may become, the likeliest first: `- ` and half a word may be a key of an item or the item itself;
 * after `oikeudet: ` a map belongs on the lines below.
 */
export function slotsOf(cursor: Cursor): Slot[] {
  const shape = cursor.path.length === 0 ? noticeShape : shapeAt(cursor.path);
  if (!shape) return [];
  const here: Slot = {
    mode: 'value',
    path: cursor.path,
    shape,
    siblings: cursor.siblings,
    previous: cursor.previous,
    prefix: '',
    suffix: '',
    column: cursor.column,
    flow: cursor.flow,
    keyOnly: cursor.hasColon,
    typed: cursor.typed,
  };
  switch (cursor.kind) {
    case 'text':
      return [{ ...here, mode: 'text' }];
    case 'key':
      return [{ ...here, mode: 'key' }];
    case 'item':
      return itemSlots(here, shape);
    case 'line':
      return cursor.flow ? inBrackets(here) : onOwnLine(here);
    case 'value':
      return cursor.flow ? inBrackets(here) : isBeginning(cursor) ? afterColon(here) : [here];
  }
}

/** A value that may be a text, a map or a list, where its first line begins. */
function onOwnLine(slot: Slot): Slot[] {
  const slots: Slot[] = [slot];
  if (slot.shape.allowsMap) slots.push({ ...slot, mode: 'key' });
  if (mayBeItems(slot.shape)) slots.push(...itemSlots({ ...slot, path: [...slot.path, 0] }, slot.shape.child(0)));
  return slots;
}

/** True where no more than a word is typed, which may be the beginning of what stands on the lines below. */
function isBeginning({ typed, start, end }: Cursor): boolean {
  return typed === '' || (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(typed) && end - start === typed.length);
}

/** The value of a key in its line; a map or a list goes to the lines below. */
function afterColon(slot: Slot): Slot[] {
  const slots: Slot[] = [slot];
  const column = slot.column + STEP;
  const below: Slot = { ...slot, siblings: [], previous: undefined, prefix: `\n${' '.repeat(column)}`, column };
  if (slot.shape.allowsMap) slots.push({ ...below, mode: 'key' });
  if (mayBeItems(slot.shape)) slots.push(...itemSlots({ ...below, path: [...slot.path, 0] }, slot.shape.child(0)));
  return slots;
}

/** True where items are offered beside a single value; of countries one is enough. */
function mayBeItems(shape: Shape): boolean {
  return shape.allowsList && !shape.isCountry;
}

/** An item of a list, with its dash. */
function itemSlots(slot: Slot, shape: Shape | undefined): Slot[] {
  if (!shape || slot.keyOnly) return [];
  const item: Slot = {
    ...slot,
    shape,
    siblings: [],
    previous: undefined,
    prefix: `${slot.prefix}- `,
    column: slot.column + STEP,
  };
  return shape.allowsMap ? [{ ...item, mode: 'key' }, item] : [item];
}

/** Within brackets everything stays on the line: a map gets its braces, a list its brackets. */
function inBrackets(slot: Slot): Slot[] {
  const slots: Slot[] = [slot];
  if (slot.shape.allowsMap && slot.typed === '') slots.push({ ...slot, mode: 'key', prefix: '{', suffix: '}' });
  return slots;
}

/** True where a value of a list stands without the list's brackets. */
export function needsBrackets(shape: Shape): boolean {
  return shape.allowsList && shape.values.length === 0 && !shape.isText && !shape.isCountry;
}
