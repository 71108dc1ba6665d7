import { unzipSync, type UnzipFileFilter } from 'fflate/browser';
import { decodeText } from './encoding';
import type { ReadLimits } from './limits';
import { refuse } from './problem';
import { walkXml } from './xml';

/** The parts of a Word document that say what its text is, as XML. */
export interface DocxParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly properties?: string;
  /** Where links lead, by the identifier that the document uses. */
  readonly links: ReadonlyMap<string, string>;
}

/** Many times what a document with pictures has; an archive may state billions. */
const MOST_PARTS = 10_000;

interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The parts of a Word document. Only they are unpacked, and only where together they are not larger than the limit.
 * @throws {UnreadableSource} `malformed`, `unsupported` for other packed formats, `archive-bomb`
 */
export function openDocx(bytes: Uint8Array, limits: ReadLimits): DocxParts {
  const unpack = unpacker(bytes, limits);
  const root = relationships(unpack(['_rels/.rels'])[0] ?? refuse('unsupported'), '', limits);
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? refuse('unsupported');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const [document, linked] = unpack([main, `${folder}_rels/${main.slice(folder.length)}.rels`]);
  if (document === undefined) refuse('malformed');
  // workbooks and slides have the same package around them
  if (!/<(\w+:)?document[\s>]/.test(document.slice(0, 5000))) refuse('unsupported');

  const related = linked === undefined ? [] : relationships(linked, folder, limits);
  const target = (type: string): string => related.find((one) => one.type === type && !one.isExternal)?.target ?? '';
  const [styles, numbering, footnotes, endnotes, properties] = unpack([
    ...['styles', 'numbering', 'footnotes', 'endnotes'].map(target),
    root.find(({ type }) => type === 'core-properties')?.target ?? '',
  ]);
  return {
    document,
    ...(styles === undefined ? {} : { styles }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(footnotes === undefined ? {} : { footnotes }),
    ...(endnotes === undefined ? {} : { endnotes }),
    ...(properties === undefined ? {} : { properties }),
    links: new Map(related.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target])),
  };
}

/** @returns a function from names to the texts of these parts; undefined for what is not there */
function unpacker(bytes: Uint8Array, limits: ReadLimits): (names: readonly string[]) => (string | undefined)[] {
  const sizes = new Map<string, number>();
  unzip(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    if (sizes.size > MOST_PARTS) throw new RangeError('too many parts');
    return false;
  });
  let unpacked = 0;
  return (names) => {
    // the unpacker stops at the size that the archive states, whatever the data goes on to
    for (const name of names) unpacked += sizes.get(name) ?? 0;
    if (unpacked > limits.unpacked) refuse('archive-bomb');
    const parts = unzip(bytes, ({ name }) => names.includes(name));
    return names.map((name) => (parts[name] ? decodeText(parts[name]) : undefined));
  };
}

function unzip(bytes: Uint8Array, filter: UnzipFileFilter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return refuse('malformed');
  }
}

function relationships(xml: string, folder: string, limits: ReadLimits): Relationship[] {
  const found: Relationship[] = [];
  walkXml(xml, limits, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const isExternal = mode === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : partName(folder, target),
        isExternal,
      });
    },
  });
  return found;
}

/** The name in the archive of a part that another in `folder` names. */
function partName(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  const name: string[] = [];
  for (const step of steps) {
    if (step === '..') name.pop();
    else if (step !== '.') name.push(step);
  }
  return name.join('/');
}
