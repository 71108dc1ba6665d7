import type { Language } from '../notice';
import { acts } from './data';

/** How the Regulation is named: in full, and by its abbreviation where the author uses that. */
const GDPR: Readonly<Record<Language, { readonly full: string; readonly short: string; readonly longName: RegExp }>> = {
  fi: { full: 'yleisen tietosuoja-asetuksen', short: 'GDPR:n', longName: /asetu/i },
  sv: { full: 'den allmänna dataskyddsförordningen', short: 'GDPR', longName: /förordning/i },
  en: { full: 'the General Data Protection Regulation', short: 'the GDPR', longName: /regulation/i },
};

/**
 * A provision with its Act as a sentence of the language names it: before it in the genitive in Finnish, after it in
 * Swedish and English. The Act's number and abbreviation are kept where the mention has them.
 * @param act as in a target
 * @param mention the reference as written
 * @param provision written already
 * @returns undefined for an Act whose name is not known
 */
export function actInSentence(act: string, mention: string, provision: string, language: Language): string | undefined {
  const name = act === 'gdpr' ? regulation(mention, language) : actName(act, mention, language);
  if (name === undefined) return undefined;
  switch (language) {
    case 'fi':
      return `${name} ${provision}`;
    case 'sv':
      return `${provision} i ${name}`;
    case 'en':
      return `${provision} of ${name}`;
  }
}

function regulation(mention: string, language: Language): string {
  const { full, short, longName } = GDPR[language];
  const abbreviated = /\bGDPR\b/i.test(mention);
  if (abbreviated && !longName.test(mention)) return short;
  return (
    full + (/2016\s*\/\s*679|679\s*\/\s*2016/.test(mention) ? ' (EU) 2016/679' : '') + (abbreviated ? ' (GDPR)' : '')
  );
}

function actName(act: string, mention: string, language: Language): string | undefined {
  const name = acts.get(act)?.names[language];
  if (!name) return undefined;
  const number = act.replace(/^\w+:/, '');
  const [serial = '', year = ''] = number.split('/');
  const numbered = new RegExp(
    `\\b${serial}\\s*/\\s*(?:${year}|${year.slice(2)})\\b|\\b${year}\\s*/\\s*${serial}\\b`,
  ).test(mention);
  return inflected(name, language) + (numbered ? ` (${number})` : '');
}

/** 'tietosuojalain', 'yksityisyyden suojasta työelämässä annetun lain'; 'lagen om …', 'dataskyddslagen'; 'the … Act'. */
function inflected(name: string, language: Language): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  switch (language) {
    case 'fi':
      return small.startsWith('laki ')
        ? `${small.slice('laki '.length)} annetun lain`
        : small.replace(/laki$/, 'lain').replace(/kaari$/, 'kaaren');
    case 'sv':
      return small
        .replace(/^lag(?= )/, 'lagen')
        .replace(/lag$/, 'lagen')
        .replace(/balk$/, 'balken');
    case 'en':
      return `the ${name}`;
  }
}
