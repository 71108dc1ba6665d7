import { declaredData, insertGround, undeclaredData } from './shared/declared-data';
import { negated } from './shared/negation';
import { insertPlaceholder } from './shared/placeholder-fix';
import { lineOf } from './shared/sentences';
import type { Rule, RuleFinding } from './rule';
import type { Words } from './shared/said-in-words';
import type { Section } from '../notice';
import type { RuleView } from './view';

const KEY = 'rikostiedot';

/** Data on convictions and offences, as lists of data name them. */
const CRIMINAL: Words = {
  fi: /rikosrekister\p{L}*|rikostaust\p{L}*|rikostuomio\p{L}*|rikostie(?:to|do)\p{L}*|rikosepäil\p{L}*|rikoshistoria\p{L}*|(?<!\p{L})rikoks(?:ia|ista|iin)\p{L}*/iu,
  sv: /straffregist\p{L}*|brottslig bakgrund|fällande dom\p{L}*|brottsmisstank\p{L}*|lagöverträdels\p{L}*|brottsregist\p{L}*/iu,
  en: /criminal (?:records?|convictions?|background|offences?|history)/iu,
};

/** That a text of the notice names what allows it: Article 10, TSL 7 §, the Acts on criminal background and on clearances. */
const GROUND_NAMED =
  /(?<!\d)10 ?artikla|(?:artikla\p{L}*|artikel|articles?|art\.) ?10(?!\d)|(?:tietosuojala|dataskyddsla|data protection act|TSL)[^.]{0,30}(?<!\d)7 ?§|7 ?§[^.]{0,20}dataskyddsla|section 7[^.]{0,20}data protection act|504\/2002|148\/2014|726\/2014|770\/1993|rikostausta[^.]{0,60}(?:laki|lain|laissa)|(?:laki|lain|laissa)[^.]{0,80}rikostausta|turvallisuusselvitysla|rikosrekisterila|säkerhetsutredningsla|straffregisterla|security clearance act|criminal records act/iu;

/** That the section's own text tells a ground, in whatever words. */
const GROUND_TOLD =
  /(?<!\p{L})(?:lai[nst]|laki|lakiin|laissa)|lakisäät|velvoit|§|artik|perust|lag(?:en|stadga|stift)?(?!ra)|grund|förplikt|law|legal|act(?!iv)|basis|ground|oikeusvaa|rättsliga anspråk/iu;

const GROUND = {
  fi: 'laki, jonka nojalla rikostuomioita ja rikoksia koskevia tietoja käsitellään (10 artikla, tietosuojalain 7 §)',
  sv: 'den lag med stöd av vilken uppgifter om fällande domar och brott behandlas (artikel 10, 7 § i dataskyddslagen)',
  en: 'the law under which data on convictions and offences are processed (Article 10, section 7 of the Data Protection Act)',
};

/**
 * Data on criminal convictions and offences without a ground: declared, an error; inferred from the words of the register's
 * data, a warning. GDPR 10, 13(1)(c); Data Protection Act (1050/2018) 7.
 */
export const criminalDataNoBasis: Rule = {
  meta: {
    code: 'criminal-data-no-basis',
    severity: 'error',
    law: ['gdpr:10', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'fi:1050/2018:7'],
    authority: 'laki',
    reads: { sections: [`rekisterit/${KEY}`], prose: 'all' },
    problem: {
      fi: 'Rikostuomioita tai rikoksia koskevien tietojen (”{text}”) käsittelylle ei kerrota perustetta.',
      sv: 'För behandlingen av uppgifter om fällande domar eller brott (”{text}”) anges ingen grund.',
      en: 'No ground is given for processing data on criminal convictions or offences (“{text}”).',
    },
    demand: {
      fi: 'Tällaisia tietoja saa käsitellä vain viranomaisen valvonnassa tai lain nojalla (10 artikla, tietosuojalain 7 §), ja käsittelyn oikeusperuste on kerrottava (13 artiklan 1 kohdan c alakohta): lisää rekisterin rikostietoihin peruste.',
      sv: 'Sådana uppgifter får behandlas bara under kontroll av en myndighet eller med stöd av lag (artikel 10, 7 § i dataskyddslagen), och den rättsliga grunden ska anges (artikel 13.1 c): lägg till grunden under ”rikostiedot” i registret.',
      en: 'Such data may be processed only under the control of official authority or where law authorises it (Article 10, section 7 of the Data Protection Act), and the legal basis must be told (Article 13(1)(c)): add the ground under “rikostiedot” in the register.',
    },
  },
  *check(view) {
    if (view.prose().some((prose) => GROUND_NAMED.test(lineOf(prose)))) return;
    const declared = declaredData(view, KEY).filter(({ section }) => !section.denied);
    for (const { section } of declared) yield* checkDeclared(view, section);
    for (const { home, finding } of undeclaredData(view, CRIMINAL, declared))
      yield { ...finding, severity: 'warning', fixes: [insertGround(view, home, KEY, GROUND, 'peruste')] };
  },
};

function* checkDeclared(view: RuleView, section: Section): Generator<RuleFinding> {
  const text = section.text ?? '';
  if (section.get('peruste').filled || GROUND_TOLD.test(text)) return;
  if (!section.affirmed && text !== '' && negated(text, 0, text.length, view.primaryLanguage)) return;
  const fixes = section.isStructured
    ? [
        insertPlaceholder(
          section.path,
          section.get('peruste'),
          'peruste',
          GROUND,
          view.primaryLanguage,
          view.primaryLanguage,
        ),
      ]
    : [];
  const words =
    section.texts('tiedot')[0] ?? (section.affirmed || text === '' ? KEY : text.trim().replace(/\s+/g, ' '));
  yield {
    path: section.path,
    part: 'key',
    data: { text: words.length > 60 ? `${words.slice(0, 57)}…` : words },
    fixes,
  };
}
