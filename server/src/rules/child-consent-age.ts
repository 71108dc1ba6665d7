import type { Prose } from '../notice';
import type { Rule, RuleFinding } from './rule';
import type { Words } from './shared/said-in-words';
import { onOneLine, sentencesIn, type Sentence } from './shared/sentences';

/** An age of a person: 'alle 12-vuotiaan', 'fyllt 12 år', 'under the age of 12'. A bare number of years is no age. */
const AGE: Words = {
  fi: /(?<mark>(?<!\d|[–-])(?<age>\d{1,2})[ -]?vuotia\p{L}*|täyt(?:tä|ti|et)\p{L}* (?<age2>\d{1,2}) vuotta|(?<age3>\d{1,2}) vuotta täyt\p{L}*|(?<age4>\d{1,2}) vuoden ikä\p{L}*|ikäraja\p{L}* on (?<age5>\d{1,2}) vuotta)/giu,
  sv: /(?<mark>(?:under|minst|fyllt|fyller) (?<age>\d{1,2}) år|(?<!\d|[–-])(?<age2>\d{1,2})[ -]?åring\p{L}*|(?<age3>\d{1,2}) års ålder|åldersgränsen är (?<age4>\d{1,2}) år)/giu,
  en: /(?<mark>(?:under|below) (?:the age of )?(?<age>\d{1,2})(?! ?%)|aged? (?:of )?(?<age2>\d{1,2})|(?<!\d|[–-])(?<age3>\d{1,2})[ -]years?(?: of age|[ -]olds?)|age limit is (?<age4>\d{1,2}))/giu,
};

const CONSENT: Words = { fi: /suostum/iu, sv: /samtyck/iu, en: /consent/iu };
const CHILD: Words = {
  fi: /huoltaj|vanhem(?:mat|pi|man|pain|mil)|(?<!\p{L})(?:lapsi|laps[eti])|alaikäi|nuor/iu,
  sv: /vårdnadshavar|förälder|föräldr|barn|minderårig|ungdom/iu,
  en: /guardian|parent|child|minor|young/iu,
};
/** Personal data and services: consent to a camp or a photograph at school is another matter. */
const OF_DATA: Words = {
  fi: /tie(?:to|do)|käsit|palvelu|sovellu|verkko|sivusto|rekister|uutiskirj|tili/iu,
  sv: /uppgift|behandl|tjänst|appl?ikation|webb|regist|nyhetsbrev|konto/iu,
  en: /data|information|process|service|app(?!l)|application|website|regist|newsletter|account/iu,
};
/** The limit given as what the law of Finland says. */
const AS_LAW: Words = {
  fi: /tietosuojala(?!insäädäntöä)|suome[ns]|(?<!\p{L})(?:laissa|lain) (?:säädet|asetet|asettam|mukaan|mukais|vaatim|edellyttäm)/iu,
  sv: /dataskyddslagen|i finland|finsk lag|enligt lag(?:en)?(?!\p{L})/iu,
  en: /data protection act|in finland|finnish law|(?:under|according to|by) (?:the )?law/iu,
};
const OVER: Words = { fi: /yli $/iu, sv: /över $/iu, en: /over $/iu };

/**
 * A child's own consent to an online service from below 13, or 16 given as what Finnish law says: GDPR 8(1), Data Protection
 * Act (1050/2018) 5. A controller's own higher limit is lawful and stays unmarked.
 */
export const childConsentAge: Rule = {
  meta: {
    code: 'child-consent-age',
    severity: 'warning',
    law: ['fi:1050/2018:5', 'gdpr:8(1)'],
    authority: 'laki',
    reads: { prose: 'all' },
    validFrom: '2019-01-01',
    problem: {
      fi: '”{text}” ei ole se ikä, jossa lapsi voi Suomen lain mukaan itse suostua tietojensa käsittelyyn verkkopalvelussa.',
      sv: '”{text}” är inte den ålder då ett barn enligt finsk lag självt kan samtycka till behandling av sina uppgifter i en nättjänst.',
      en: '“{text}” is not the age at which a child can, under Finnish law, consent to the processing of the child’s data in an online service.',
    },
    demand: {
      fi: 'Ikäraja on Suomessa 13 vuotta (tietosuojalain 5 §), ja sitä nuoremman puolesta suostumuksen antaa tai hyväksyy vanhempainvastuunkantaja (8 artiklan 1 kohta): korjaa ikä; korkeamman rajan saa pitää omana käytäntönä, kun sitä ei sanota laiksi.',
      sv: 'Åldersgränsen är 13 år i Finland (5 § i dataskyddslagen), och för yngre barn ges eller godkänns samtycket av den som har föräldraansvar (artikel 8.1): rätta åldern; en högre gräns får tillämpas som egen praxis när den inte påstås vara lag.',
      en: 'The age limit is 13 in Finland (section 5 of the Data Protection Act), and for a younger child the holder of parental responsibility gives or authorises the consent (Article 8(1)): correct the age; a higher limit may be kept as one’s own practice when it is not said to be the law.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) for (const sentence of sentencesIn(prose)) yield* checkSentence(prose, sentence);
  },
};

function* checkSentence(prose: Prose, sentence: Sentence): Generator<RuleFinding> {
  const { start } = sentence;
  const text = onOneLine(sentence.text);
  const { language } = prose;
  if (!CONSENT[language].test(text) || !CHILD[language].test(text) || !OF_DATA[language].test(text)) return;
  const ages = Array.from(text.matchAll(AGE[language]), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    age: Number(Object.entries(match.groups ?? {}).find(([name, value]) => name.startsWith('age') && value)?.[1]),
    above: OVER[language].test(text.slice(0, match.index)),
  }));
  // a sentence that gives the right limit too sets the others against it
  if (ages.some(({ age }) => age === 13)) return;
  for (const { from, to, age, above } of ages) {
    const tooLow = age < 13 && !(above && age === 12);
    if (!tooLow && !(age === 16 && AS_LAW[language].test(text))) continue;
    const span = prose.match.toOriginal(start + from, start + to);
    yield { path: prose.path, span, data: { text: text.slice(from, to).replace(/\s+/g, ' ') } };
  }
}
