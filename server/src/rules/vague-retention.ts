import type { TextSpan } from '../finding';
import { durationsIn, type Language, type Prose } from '../notice';
import type { Path } from '../yaml';
import type { Rule, RuleFinding } from './rule';
import { ACCOUNTING } from './shared/accounting-retention';
import { onceAText, textSays } from './shared/once-a-text';
import type { Words } from './shared/said-in-words';
import { sentenceAround, sentencesIn } from './shared/sentences';
import { DEFINITE, UNTIL_FURTHER_NOTICE, vaguePeriods } from './shared/vague-period-words';

const RETENTION = 'rekisterit/säilytysajat';

/** Sections that speak of other times: of cookies, of the rights' conditions, of the past. */
const OTHER_TIMES = ['evästeet', 'oikeudet', 'rekisterit/oikeudet', 'muutokset', 'laatimisperuste'];

/** What is kept, where the section does not tell that the text is about retention. */
const KEPT: Words = {
  fi: /säily[tv]|arkistoi|poist(?:amme|etaan|aa)|hävit/iu,
  sv: /lagra|bevara|spara|förvara|arkiver|radera/iu,
  en: /(?<!\p{L})(?:stor(?:e|es|ed|age|ing)|retain|retention|keep|kept|archiv|delet|eras)/iu,
};

/** The reader does something, or the words are about the reader's own papers. */
const READER: Words = {
  fi: /(?<!\p{L})(?:voit|sinun kannattaa|suosittelemme)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du kan|du bör)(?!\p{L})/iu,
  en: /(?<!\p{L})you (?:can|may|should)(?!\p{L})/iu,
};

/**
 * A retention time from which nobody can work out a time ('as long as necessary', 'for the customer relationship') where
 * nothing near it gives one: GDPR 13(2)(a), 5(1)(e); WP260 rev.01; the Ombudsman's decisions TSV/26/2020 and 3831/161/21.
 */
export const vagueRetention: Rule = {
  meta: {
    code: 'vague-retention',
    severity: 'error',
    law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    problem: {
      fi: 'Ilmauksesta ”{text}” lukija ei voi päätellä, kuinka kauan tietoja säilytetään.',
      sv: 'Av uttrycket ”{text}” kan läsaren inte sluta sig till hur länge uppgifterna lagras.',
      en: 'From the words “{text}” a reader cannot work out how long the data are kept.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii ajan tai kriteerit (13 artiklan 2 kohdan a alakohta), ja suuntaviivojen WP260 ja tietosuojavaltuutetun ratkaisujen (esimerkiksi TSV/26/2020) valossa lukijan on voitava päätellä aika itse: kerro tietoryhmittäin aika ja sen alku tai tapahtuma, jonka jälkeen tiedot poistetaan.',
      sv: 'Dataskyddsförordningen kräver en tid eller kriterier (artikel 13.2 a), och i ljuset av riktlinjerna WP260 och dataombudsmannens avgöranden (till exempel TSV/26/2020) ska läsaren själv kunna sluta sig till tiden: ange för varje kategori av uppgifter en tid och när den börjar eller den händelse efter vilken uppgifterna raderas.',
      en: 'The GDPR requires a period or criteria (Article 13(2)(a)), and in the light of the guidelines WP260 and of decisions of the Data Protection Ombudsman (such as TSV/26/2020) the reader must be able to work out the time: give for each category of data a period and its start, or the event after which the data are erased.',
    },
  },
  *check(view) {
    const texts = view
      .prose()
      .filter(({ path, section }) => !path.includes('otsikko') && !OTHER_TIMES.includes(section));
    const periods = texts.filter(({ section }) => section === RETENTION);
    const toldElsewhere = texts.filter((prose) => prose.section !== RETENTION && tellsPeriod(prose));
    for (const prose of texts) {
      const own = prose.section === RETENTION;
      if (vagueIn(prose, own).length === 0) continue;
      const near = periods.filter(({ path }) => (own ? sameUnit(prose.path, path) : sameRegister(prose.path, path)));
      if ([prose, ...near].some((text) => tellsTime(text, prose))) continue;
      if (toldElsewhere.some(({ path }) => sameRegister(prose.path, path))) continue;
      yield* checkText(prose, own);
    }
  },
};

/** A sentence about the accounting records and nothing else, by how it begins. */
const ACCOUNTING_RECORDS: Words = {
  fi: /^\s*(?:kirjanpito(?:aineisto|tosit)|kirjanpidon\s|tosit(?:e|tee|te))/iu,
  sv: /^\s*(?:bokföringsmaterial|bokföringens\s|verifika(?:t|tion))/iu,
  en: /^\s*(?:the\s)?(?:accounting (?:records|material|data)|vouchers)(?!\p{L})/iu,
};

/**
 * True where a text gives a time. The one time told of the accounting records is no time of the other data: 'Asiakastietoja
 * säilytetään niin kauan kuin asiakassuhde kestää. Kirjanpitoaineisto säilytetään kuusi vuotta.'
 */
function tellsTime(prose: Prose, vague: Prose): boolean {
  const { language } = prose;
  if (!textSays(prose, DEFINITE)) return false;
  const telling = sentencesIn(prose).filter(({ text }) => DEFINITE[language].test(text));
  if (telling.some(({ text }) => !ACCOUNTING_RECORDS[language].test(text) || durationsIn(text).length > 1)) return true;
  // 'Tositteet säilytetään lain vaatiman ajan. Kirjanpitoaineisto säilytetään kuusi vuotta.'
  return telling.length === 0 || sentencesIn(vague).some(({ text }) => isOfAccounting(text, vague.language));
}

function isOfAccounting(sentence: string, language: Language): boolean {
  return ACCOUNTING.test(sentence) && vaguePeriods(sentence, language).length > 0;
}

/** True where a sentence tells how long the data are kept, under whatever heading. */
const tellsPeriod = onceAText((_, language, read) =>
  sentencesIn(read).some(({ text }) => KEPT[language].test(text) && DEFINITE[language].test(text)),
);

const vagueWordsIn = onceAText((text, language): readonly TextSpan[] => vaguePeriods(text, language));

const untilFurtherNoticeIn = onceAText((text, language): readonly TextSpan[] =>
  [...text.matchAll(UNTIL_FURTHER_NOTICE[language])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
);

/** What of a text is vague; 'until further notice' is only of the data where they are told of. */
function vagueIn(prose: Prose, own: boolean): readonly TextSpan[] {
  return own ? [...vagueWordsIn(prose), ...untilFurtherNoticeIn(prose)] : vagueWordsIn(prose);
}

function* checkText(prose: Prose, own: boolean): Generator<RuleFinding> {
  const { text } = prose.match;
  for (const { start, end } of vagueIn(prose, own)) {
    const sentence = sentenceAround(sentencesIn(prose), start)?.text ?? text;
    if (READER[prose.language].test(sentence)) continue;
    if (!own && !KEPT[prose.language].test(sentence)) continue;
    const span = prose.match.toOriginal(start, end);
    yield { path: prose.path, span, data: { text: prose.text.slice(span.start, span.end).replace(/\s+/g, ' ') } };
  }
}

/** What a row of retention times says of itself, or the section's common words together with all its rows. */
function sameUnit(one: Path, other: Path): boolean {
  if (!sameRegister(one, other) || one[0] !== other[0]) return false;
  const row = rowOf(one);
  return row === undefined || rowOf(other) === undefined || row === rowOf(other);
}

function sameRegister(one: Path, other: Path): boolean {
  return one[0] !== 'rekisterit' || other[0] !== 'rekisterit' || one[1] === other[1];
}

/** The row of a list under the section; undefined for the section's own words. */
function rowOf(path: Path): number | undefined {
  const below = path.slice(path.indexOf('säilytysajat') + 1);
  return below.find((step) => typeof step === 'number');
}
