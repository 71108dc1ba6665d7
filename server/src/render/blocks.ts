import type { Path } from '../yaml';

/** Text within a line. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** What a Markdown value is made of. */
export type Rich =
  | { readonly kind: 'paragraph' | 'subheading'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Rich[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly Rich[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface LabelledValue {
  readonly label: string;
  readonly value: readonly Inline[];
}

/** One item of a list with its particulars: a purpose and its legal basis, a retention period and its reason. */
export interface RecordItem {
  readonly path: Path;
  readonly lead: readonly Inline[];
  readonly rows: readonly LabelledValue[];
}

export type Content =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'rich'; readonly body: readonly Rich[] }
  | { readonly kind: 'facts'; readonly rows: readonly LabelledValue[] }
  | { readonly kind: 'records'; readonly items: readonly RecordItem[] }
  | { readonly kind: 'missing'; readonly text: string };

/**
 * One piece of the rendered notice: what the preview and every output format consume. It knows its section and path and
 * no line, so that a new line at the top of the file changes no block.
 */
export interface Block {
  /** Stays the same while its place in the notice does. */
  readonly id: string;
  readonly section: string;
  readonly path: Path;
  readonly content: Content;
  /** Set apart from the rest: the right to object, as GDPR 21(4) demands. */
  readonly apart?: boolean;
}

export function text(value: string): Inline[] {
  return value === '' ? [] : [{ kind: 'text', text: value }];
}
