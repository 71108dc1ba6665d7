import { Parser } from 'htmlparser2';
import type { ReadLimits } from './limits';
import { refuse } from './problem';

/** What happens at the tags and the texts of an XML document; names are without their prefixes. */
export interface XmlHandler {
  /** @returns true where nothing inside this element is wanted */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => boolean | void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads an XML document as events. Nothing recurses.
 * @throws {UnreadableSource} `malformed` where its root is not closed (it was cut), `too-deep`
 */
export function walkXml(xml: string, limits: ReadLimits, handler: XmlHandler): void {
  let depth = 0;
  /** The depth of the element that is passed over; 0 where none is. */
  let skippedAt = 0;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > limits.depth) refuse('too-deep');
        if (skippedAt === 0 && handler.open(local(name), withoutPrefixes(attributes)) === true) skippedAt = depth;
      },
      onclosetag: (name, isImplied) => {
        if (skippedAt === 0) handler.close?.(local(name));
        else if (skippedAt === depth) skippedAt = 0;
        depth--;
        if (depth === 0) isWhole = !isImplied;
      },
      ontext: (text) => {
        if (skippedAt === 0) handler.text?.(text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!isWhole) refuse('malformed');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
