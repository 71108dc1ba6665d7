import type { ReadLimits } from './limits';
import { walkXml } from './xml';

/** What Word's properties say of a paragraph or of a run of text; undefined where they say nothing. */
export interface Properties {
  readonly style?: string;
  /** From 0; 9 is text. */
  readonly outline?: number;
  readonly list?: string;
  readonly listLevel?: number;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  readonly isHidden?: boolean;
  /** Half points. */
  readonly size?: number;
}

/**
 * What one element of `pPr` or `rPr` says, added to what was known.
 * @returns the same where it says nothing of interest
 */
export function withProperty(
  known: Properties,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Properties {
  const { val } = attributes;
  const isOn = val === undefined || !/^(0|false|off|none)$/.test(val);
  switch (name) {
    case 'pStyle':
    case 'rStyle':
      return val === undefined ? known : { ...known, style: val };
    case 'outlineLvl':
      return { ...known, outline: Number(val ?? 9) };
    case 'numId':
      return val === undefined ? known : { ...known, list: val };
    case 'ilvl':
      return { ...known, listLevel: Number(val ?? 0) };
    case 'spacing': {
      const { before, after } = attributes;
      return {
        ...known,
        ...(before === undefined ? {} : { before: Number(before) }),
        ...(after === undefined ? {} : { after: Number(after) }),
      };
    }
    case 'b':
      return { ...known, isBold: isOn };
    case 'u':
      return { ...known, isUnderlined: isOn };
    case 'vanish':
      return { ...known, isHidden: isOn };
    case 'sz':
      return { ...known, size: Number(val) };
    default:
      return known;
  }
}

interface Style {
  readonly name: string;
  readonly basedOn?: string;
  readonly properties: Properties;
}

/** A style with all that it takes from the styles it is based on. */
export interface ResolvedStyle extends Properties {
  readonly name: string;
  /** Of a style made for headings; 1 is the highest. */
  readonly heading?: number;
}

/** Styles are based on others in few steps; a circle ends here. */
const LONGEST_CHAIN = 20;

/** The styles of a document by identifier. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaults: Properties = {};
  private defaultParagraph = '';
  private readonly resolved = new Map<string, ResolvedStyle>();

  constructor(xml: string | undefined, limits: ReadLimits) {
    if (xml !== undefined) this.read(xml, limits);
  }

  /** @param id undefined for the style of paragraphs that name none */
  paragraph(id: string | undefined): ResolvedStyle {
    return this.resolve(id !== undefined && this.styles.has(id) ? id : this.defaultParagraph, this.defaults);
  }

  /** A style of runs: only what it says itself, since its paragraph's style stands under it. */
  run(id: string | undefined): Properties {
    return id === undefined ? {} : this.resolve(id, {});
  }

  private resolve(id: string, defaults: Properties): ResolvedStyle {
    const known = this.resolved.get(id);
    if (known) return known;
    const chain: Style[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
      const style = this.styles.get(next);
      if (style) chain.unshift(style);
      next = style?.basedOn;
    }
    const properties = chain.reduce<Properties>((all, style) => ({ ...all, ...style.properties }), defaults);
    const heading = headingOf(chain, properties.outline);
    const style = { ...properties, name: chain.at(-1)?.name ?? '', ...(heading === undefined ? {} : { heading }) };
    this.resolved.set(id, style);
    return style;
  }

  private read(xml: string, limits: ReadLimits): void {
    let id: string | undefined;
    let style: { name: string; basedOn?: string; properties: Properties } | undefined;
    walkXml(xml, limits, {
      open: (name, attributes) => {
        if (name === 'style') {
          id = attributes['styleId'] ?? '';
          style = { name: '', properties: {} };
          if (attributes['type'] === 'paragraph' && attributes['default'] === '1') this.defaultParagraph = id;
        } else if (!style) this.defaults = withProperty(this.defaults, name, attributes);
        else if (name === 'name') style.name = attributes['val'] ?? '';
        else if (name === 'basedOn' && attributes['val'] !== undefined) style.basedOn = attributes['val'];
        else style.properties = withProperty(style.properties, name, attributes);
        // conditional formats of tables, which are no property of the style as a whole
        return name === 'tblStylePr' || name === 'latentStyles';
      },
      close: (name) => {
        if (name !== 'style' || id === undefined || !style) return;
        this.styles.set(id, style);
        style = undefined;
      },
    });
  }
}

/** By its outline level, else by the name: of the style itself or of one that it is based on. */
function headingOf(chain: readonly Style[], outline: number | undefined): number | undefined {
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  for (const { name } of [...chain].reverse()) {
    if (/^(title|otsikko|rubrik)$/i.test(name)) return 1;
    const [, level] = /^(?:heading|otsikko|rubrik) ?([1-9])\b/i.exec(name) ?? [];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}
