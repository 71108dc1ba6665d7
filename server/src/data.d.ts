/** Data modules made at build time from the YAML and JSON files of `schemas/` and `snippets/` (scripts/lib/data-plugin.mjs). */

declare module 'seloste:validators' {
  interface ValidationError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  interface Validator {
    (data: unknown): boolean;
    readonly errors?: readonly ValidationError[] | null;
  }
  /** One validator for the notice's shell, one for each top-level key (`key:…`), one for a register (`item:rekisterit`). */
  const validators: Readonly<Record<string, Validator>>;
  export default validators;
}

declare module 'seloste:schema' {
  const schema: unknown;
  export default schema;
}

declare module 'seloste:law' {
  const files: Readonly<Record<string, unknown>>;
  export default files;
}

declare module 'seloste:clauses' {
  const clauses: readonly unknown[];
  export default clauses;
}

declare module 'seloste:templates' {
  const templates: unknown;
  export default templates;
}

declare module 'seloste:suggestions' {
  const files: Readonly<Record<string, unknown>>;
  export default files;
}

declare module 'seloste:key-docs' {
  const docs: unknown;
  export default docs;
}

declare module 'seloste:vocabulary' {
  /** What people write, by the key and the listed value they mean. */
  const vocabulary: {
    readonly keys: Readonly<Record<string, readonly string[]>>;
    readonly values: Readonly<Record<string, readonly string[]>>;
  };
  export default vocabulary;
}

/** Weights learnt from examples (`learning/`), as the scripts of `learning/` write them and `recognise/weights.ts` of the import reads them. */
interface LearntWeights {
  /** The name of each class by the letter that stands for it in the weights. */
  readonly classes: Readonly<Record<string, string>>;
  /** What a weight of 1 stands for. */
  readonly unit: number;
  /** By feature: letters of classes, each with the weight for it: 'b12k-9'. */
  readonly weights: Readonly<Partial<Record<string, string>>>;
}

declare module 'seloste:heading-lines' {
  /** Which lines of old notices are headings, by their looks: learnt by scripts/learn-headings.mjs. */
  const learnt: LearntWeights;
  export default learnt;
}

declare module 'seloste:section-words' {
  /** What sections of old notices are about, by their words: learnt by scripts/learn-sections.mjs. */
  const learnt: LearntWeights;
  export default learnt;
}
