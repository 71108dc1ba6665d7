import type { Language } from '../notice';
import { acts } from './data';
import { numberedPart } from './finnish-case';
import { parseTarget, titleOfAct, type Target } from './references';

/**
 * A target as it is cited in running text of a language: 'GDPR 6 artiklan 1 kohdan f alakohta', 'artikel 6.1 f GDPR',
 * 'Article 6(1)(f) GDPR', 'tietosuojalain (1050/2018) 21 §'. The target itself where it can't be read.
 */
export function cite(target: string, language: Language): string {
  const parsed = parseTarget(target);
  if (!parsed) return target;
  return parsed.act === 'gdpr' ? citeGdpr(parsed, language) : citeAct(parsed, language);
}

function citeGdpr(target: Target, language: Language): string {
  const { number, through, path, part } = target;
  if (part === 'act' || number === undefined) return 'GDPR';
  const span = through ? `${number}–${through}` : number;
  if (part === 'recital')
    return { fi: `GDPR, johdanto-osan ${span} kappale`, sv: `skäl ${span} i GDPR`, en: `Recital ${span} GDPR` }[
      language
    ];
  if (part === 'chapter')
    return { fi: `GDPR ${span} luku`, sv: `kapitel ${span} i GDPR`, en: `Chapter ${span} GDPR` }[language];
  const [paragraph, point] = path;
  switch (language) {
    case 'fi': {
      if (!paragraph) return `GDPR ${span} artikla`;
      return point
        ? `GDPR ${span} artiklan ${paragraph} kohdan ${point} alakohta`
        : `GDPR ${span} artiklan ${paragraph} ${numberedPart(number)}`;
    }
    case 'sv':
      return `artikel ${span}${paragraph ? `.${paragraph}` : ''}${point ? ` ${point}` : ''} GDPR`;
    case 'en':
      return `${through ? 'Articles' : 'Article'} ${span}${path.map((step) => `(${step})`).join('')} GDPR`;
  }
}

/**
 * A provision of the GDPR in as few signs as its language has for it, without the Regulation's name: '6 art. 1 k. b', 'art. 6.1 b',
 * 'Art. 6(1)(b)'. Undefined for any other target.
 */
export function citeShort(target: string, language: Language): string | undefined {
  const parsed = parseTarget(target);
  if (parsed?.act !== 'gdpr' || parsed.part !== 'provision' || parsed.number === undefined) return undefined;
  const [paragraph, point] = parsed.path;
  switch (language) {
    case 'fi':
      return `${parsed.number} art.${paragraph ? ` ${paragraph} k.` : ''}${point ? ` ${point}` : ''}`;
    case 'sv':
      return `art. ${parsed.number}${paragraph ? `.${paragraph}` : ''}${point ? ` ${point}` : ''}`;
    case 'en':
      return `Art. ${parsed.number}${parsed.path.map((step) => `(${step})`).join('')}`;
  }
}

function citeAct(target: Target, language: Language): string {
  const name = actName(target.act, language);
  if (target.number === undefined) return name;
  const section = `${target.chapter ? `${target.chapter}:` : ''}${target.number}${target.through ? `–${target.through}` : ''}`;
  const inner =
    target.path.length > 0
      ? { fi: ` ${target.path[0]} mom.`, sv: ` ${target.path[0]} mom.`, en: ` subs. ${target.path[0]}` }[language]
      : '';
  return target.act.startsWith('eu:') ? `${name}, art. ${section}` : `${name}, ${section} §${inner}`;
}

/** 'Tietosuojalaki (1050/2018)', '2007:88', 'kuvitelmalaki'. */
function actName(id: string, language: Language): string {
  const act = acts.get(id);
  const number = id.replace(/^\w+:/, '');
  return act ? `${act.names[language]} (${number})` : (titleOfAct(id) ?? number);
}
