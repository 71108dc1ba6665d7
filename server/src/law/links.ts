import type { Language } from '../notice';
import { parseTarget, type Target } from './references';

const EUR_LEX: Readonly<Record<Language, string>> = { fi: 'FI', sv: 'SV', en: 'EN' };
const GDPR_CELEX = '32016R0679';

/**
 * The address of the official text in the reader's language: EUR-Lex for EU acts, Finlex for Finnish ones; undefined
 * for a target of neither. The address of the act is certain (law.md §1.4, §2.4); the fragment leads to the article
 * where the page has such an anchor, and does no harm where it has not.
 */
export function officialLink(target: string, language: Language): string | undefined {
  const parsed = parseTarget(target);
  if (!parsed) return undefined;
  if (parsed.act === 'gdpr') return eurLex(GDPR_CELEX, language) + fragment(parsed);
  if (parsed.act.startsWith('eu:')) return eurLex(parsed.act.slice(3), language);
  return parsed.act.startsWith('fi:') ? finlex(parsed.act.slice(3), language) : undefined;
}

function eurLex(celex: string, language: Language): string {
  return `https://eur-lex.europa.eu/legal-content/${EUR_LEX[language]}/TXT/?uri=CELEX:${celex}`;
}

function fragment(target: Target): string {
  if (target.number === undefined) return '';
  return target.part === 'provision'
    ? `#art_${target.number}`
    : target.part === 'recital'
      ? `#rct_${target.number}`
      : '';
}

/** Finlex's addresses since 2025; there is no general English collection, so an English reader gets the Finnish text. */
function finlex(id: string, language: Language): string {
  const [number, year] = id.split('/');
  return language === 'sv'
    ? `https://www.finlex.fi/sv/lagstiftning/${year}/${number}`
    : `https://www.finlex.fi/fi/lainsaadanto/${year}/${number}`;
}
