/** The languages a notice, a message and a clause exist in. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** A text in every language of the tool. */
export type Translated = Readonly<Record<Language, string>>;
