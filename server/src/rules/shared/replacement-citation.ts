import type { Language } from '../../notice';
import { acts, cite, parseTarget, type Target } from '../../law';

/** Endings of the section sign that a Finnish citation may carry, and what they make of 'artikla' and 'kohta'. */
const CASES: Readonly<Record<string, { readonly artikla: string; readonly kohta: string }>> = {
  n: { artikla: 'artiklan', kohta: 'kohdan' },
  ssä: { artikla: 'artiklassa', kohta: 'kohdassa' },
  stä: { artikla: 'artiklasta', kohta: 'kohdasta' },
  ään: { artikla: 'artiklaan', kohta: 'kohtaan' },
  ää: { artikla: 'artiklaa', kohta: 'kohtaa' },
};

/** Words after a citation that ask the genitive of it: '30 § mukaan' is '30 §:n mukaan' with its ending left out. */
const GENITIVE_BEFORE = /^\s{0,3}(?:muka|nojalla|perusteella|edellyttä|tarkoitta|vaati|asetta)/iu;

/**
 * A provision as it is cited in place of an old citation, in the old one's grammatical case where the language has cases:
 * 'henkilötietolain 26 §:n' → 'GDPR 15 artiklan'.
 * @param old the citation that goes; `after` the text that follows it
 * @returns undefined where the sentence would come out wrong
 */
export function citedInPlaceOf(old: string, after: string, target: string, language: Language): string | undefined {
  const parsed = parseTarget(target);
  if (!parsed) return undefined;
  if (language !== 'fi')
    return asWritten(old, parsed.act === 'gdpr' ? cite(target, language) : sectionOf(parsed, '', language));
  const ending = /§\s?:?\s?(\p{L}{1,3})$/u.exec(old)?.[1] ?? (GENITIVE_BEFORE.test(after) ? 'n' : undefined);
  const form = ending === undefined ? undefined : CASES[ending];
  if (ending !== undefined && !form) return undefined;
  if (parsed.act !== 'gdpr') return asWritten(old, sectionOf(parsed, ending === undefined ? '' : `:${ending}`, 'fi'));
  if (!form) return cite(target, 'fi');
  return cite(target, 'fi')
    .replace(/artikla$/, form.artikla)
    .replace(/kohta$/, form.kohta);
}

/** A section of a Finnish act in running text: 'tietosuojalain (1050/2018) 29 §:n', '29 § i dataskyddslagen (1050/2018)'. */
function sectionOf(target: Target, ending: string, language: Language): string | undefined {
  const name = acts.get(target.act)?.names[language];
  if (name === undefined || target.number === undefined) return undefined;
  const identity = `(${target.act.replace(/^\w+:/, '')})`;
  switch (language) {
    case 'fi':
      return `${actInGenitive(name)} ${identity} ${target.number} §${ending}`;
    case 'sv':
      return `${target.number} § i ${name.replace(/^(\p{L}*lag)/iu, '$1en').toLowerCase()} ${identity}`;
    case 'en':
      return `section ${target.number} of the ${name} ${identity}`;
  }
}

/** 'Tietosuojalaki' → 'tietosuojalain'; 'Laki sähköisen viestinnän palveluista' → 'sähköisen viestinnän palveluista annetun lain'. */
function actInGenitive(name: string): string {
  const described = /^Laki (.+)$/u.exec(name)?.[1];
  return described ? `${described} annetun lain` : name.replace(/laki$/u, 'lain').toLowerCase();
}

/** With a capital where the old citation had one. */
function asWritten(old: string, replacement: string | undefined): string | undefined {
  if (!replacement || !/^\p{Lu}/u.test(old)) return replacement;
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}
