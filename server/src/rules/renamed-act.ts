import type { Fix } from '../finding';
import { acts } from '../law';
import type { Language } from '../notice';
import { mentionsOfActs, wordsAt, type ActMention } from './shared/act-mentions';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

/** The acts that have borne another name, each with the words by which a text may still call it. */
const RENAMED = [...acts.values()].flatMap((act) => (act.formerNames ?? []).map((former) => ({ act, former })));
const RENAMED_ACTS = [...new Set(RENAMED.map(({ act }) => act.id))];

/** Inflected forms of a Finnish name in -kaari or -laki, and how the described new name is inflected. */
const FINNISH_CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:kaaren|lain)$/iu, 'annetun lain'],
  [/(?:kaaressa|laissa)$/iu, 'annetussa laissa'],
  [/(?:kaaresta|laista)$/iu, 'annetusta laista'],
  [/(?:kaareen|lakiin)$/iu, 'annettuun lakiin'],
  [/(?:kaarta|lakia)$/iu, 'annettua lakia'],
];

/** An act cited by a name it no longer bears, such as the Information Society Code for Act 917/2014. */
export const renamedAct: Rule = {
  meta: {
    code: 'renamed-act',
    severity: 'information',
    law: ['fi:917/2014'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” on lain entinen nimi; laki on nykyisin {name} ({number}).',
      sv: '”{text}” är lagens tidigare namn; lagen heter nu {name} ({number}).',
      en: '“{text}” is the former name of the Act, which is now called {name} ({number}).',
    },
    demand: {
      fi: 'Laki on voimassa ja viittaus ymmärrettävissä, mutta lukija löytää lain nykyisellä nimellä: korvaa nimi.',
      sv: 'Lagen gäller och hänvisningen går att förstå, men läsaren hittar lagen under dess nuvarande namn: byt ut namnet.',
      en: 'The Act is in force and the reference can be understood, but readers find it by its present name: replace the name.',
    },
  },
  *check(view, { asOf }) {
    for (const mention of mentionsOfActs(view, RENAMED_ACTS)) {
      for (const { act, former } of RENAMED) {
        if (former.until > asOf || !mention.targets.some((target) => target.act === act.id)) continue;
        const place = nameIn(mention, former[mention.prose.language]);
        if (!place) continue;
        const { span, words } = wordsAt(mention.prose, place.start, place.end);
        const name = act.names[mention.prose.language];
        yield {
          path: mention.prose.path,
          span,
          data: { text: words, name, number: act.id.replace(/^fi:/, '') },
          fixes: renameFix(mention, span, words, name),
        };
      }
    }
  },
};

/** Words right before a name that itself says it is a former one: "(917/2014; entinen tietoyhteiskuntakaari)". */
const CALLED_FORMER = /(?:entinen|ent\.|aiempi|aikaisempi|aiemmin|tidigare|formerly|former|previously)\s+["”“«]?$/iu;

/** The former name in the mention, with its ending; a name within 'laki … (entinen tietoyhteiskuntakaari)' has been left out as history. */
function nameIn({ reference, prose }: ActMention, name: string): { start: number; end: number } | undefined {
  const stem = prose.language === 'fi' ? name.replace(/i$/u, '') : name;
  const at = reference.text.toLowerCase().indexOf(stem.toLowerCase());
  if (at < 0 || CALLED_FORMER.test(reference.text.slice(0, at))) return undefined;
  const ending = /^\p{L}{0,8}/u.exec(reference.text.slice(at + stem.length))?.[0] ?? '';
  return { start: reference.start + at, end: reference.start + at + stem.length + ending.length };
}

function renameFix({ prose }: ActMention, span: { start: number; end: number }, old: string, name: string): Fix[] {
  const text = inPlaceOf(old, name, prose.language);
  if (text === undefined) return [];
  return [replaceWith(prose.path, span, text)];
}

/** The new name in the old one's grammatical form; undefined where that can't be told. */
function inPlaceOf(old: string, name: string, language: Language): string | undefined {
  const capital = /^\p{Lu}/u.test(old);
  const cased = (text: string): string =>
    (capital ? text : text.charAt(0).toLowerCase()) + (capital ? '' : text.slice(1));
  if (language === 'en') return name;
  if (language === 'sv')
    return /s$/u.test(old) ? undefined : cased(/en$/u.test(old) ? name.replace(/^Lag /u, 'Lagen ') : name);
  if (/(?:kaari|laki)$/iu.test(old)) return cased(name);
  const described = /^Laki (.+)$/u.exec(name)?.[1];
  const form = FINNISH_CASES.find(([ending]) => ending.test(old))?.[1];
  if (!described || !form) return undefined;
  const text = `${described} ${form}`;
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
