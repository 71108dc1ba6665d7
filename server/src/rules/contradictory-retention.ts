import { durationsIn, parseDuration, sameDuration, type Duration, type Language, type Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { textsOfRegister } from './shared/register-texts';
import type { Rule, RuleFinding } from './rule';
import { sentencesIn } from './shared/sentences';
import type { RegisterView, RuleView } from './view';

/**
 * Two periods for the same data of one register: the reader cannot work out how long the data are kept (Article 13(2)(a)).
 * Periods with different starting moments, grounds or explanations may both be right and are left alone.
 */
export const contradictoryRetention: Rule = {
  meta: {
    code: 'contradictory-retention',
    severity: 'warning',
    law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/säilytysajat'], prose: ['rekisterit/säilytysajat'] },
    problem: {
      fi: 'Samoille tiedoille annetaan kaksi säilytysaikaa: ”{text}” ja ”{other}”.',
      sv: 'För samma uppgifter anges två lagringstider: ”{text}” och ”{other}”.',
      en: 'Two retention periods are given for the same data: “{text}” and “{other}”.',
    },
    demand: {
      fi: 'Säilytysaika tai sen määrittämiskriteerit on kerrottava niin, että lukija tietää, kuinka kauan hänen tietojaan säilytetään (13 artiklan 2 kohdan a alakohta): kirjoita oikea aika tai kerro, mistä aikojen ero johtuu.',
      sv: 'Lagringstiden eller kriterierna för den ska anges så att läsaren vet hur länge uppgifterna lagras (artikel 13.2 a): skriv rätt tid eller ange varför tiderna skiljer sig.',
      en: 'The retention period or its criteria must be given so that the reader knows how long the data are kept (Article 13(2)(a)): write the right period or say why the two differ.',
    },
  },
  *check(view) {
    const told = new Set<string>();
    for (const register of view.registers)
      for (const finding of [...betweenItems(register), ...betweenSentences(view, register)]) {
        const place = JSON.stringify([finding.path, finding.span]);
        if (!told.has(place)) yield finding;
        told.add(place);
      }
  },
};

/** Items that name the same data and differ in nothing but the time. */
function* betweenItems(register: RegisterView): Generator<RuleFinding> {
  const seen = new Map<string, { time: Section; duration: Duration }>();
  for (const item of register.section('säilytysajat').items) {
    const time = item.get('aika');
    const duration = parseDuration(time.text ?? '');
    if (!duration || time.text === undefined || item.get('kriteeri').filled || item.get('kuvaus').filled) continue;
    const circumstances = ['alkaen', 'peruste'].map((key) => folded(item.get(key).text));
    for (const data of item.get('tiedot').filled ? item.texts('tiedot') : ['']) {
      const key = JSON.stringify([folded(data), ...circumstances]);
      const before = seen.get(key);
      if (!before) seen.set(key, { time, duration });
      else if (!sameDuration(before.duration, duration)) {
        const other = before.time.text?.trim() ?? '';
        yield { path: time.path, data: { text: time.text.trim(), other }, related: [{ path: before.time.path }] };
        break;
      }
    }
  }
}

/** '… säilytetään 3 vuotta asiakassuhteen päättymisestä': the data, and from when. */
const KEPT: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:kaikki |rekisterin |rekisteröidyn )?(?<data>\p{L}{4,40}?)(?:t|ja|jä|a|ä|en)? (?:säilytetään|poistetaan|hävitetään|säilytämme|poistamme) (?:rekisterissä |enintään |vähintään |viimeistään )?$/iu,
  sv: /^(?:alla )?(?<data>\p{L}{4,40}?)(?:na|erna|orna)? (?:lagras|sparas|bevaras|raderas|förvaras) (?:i registret )?(?:i |efter |inom )?$/iu,
  en: /^(?:all |the )?(?<data>[\p{L} ]{4,40}?) (?:is|are) (?:kept|stored|retained|deleted|erased) (?:for |after |within )?$/iu,
};

/** Two sentences of a register's retention text about the same data, from the same moment. */
function* betweenSentences(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const seen = new Map<string, { path: Section['path']; duration: Duration; words: string }>();
  for (const prose of textsOfRegister(view, register, ['säilytysajat']))
    for (const sentence of sentencesIn(prose)) {
      const [only, ...more] = durationsIn(sentence.text);
      const match = only && more.length === 0 ? KEPT[prose.language].exec(sentence.text.slice(0, only.start)) : null;
      if (!only || !match) continue;
      const from = folded(sentence.text.slice(only.end)).replace(/^(?:ajan|kuluttua|jälkeen)\s/u, '');
      const key = JSON.stringify([
        prose.language,
        folded(match.groups?.['data']).replace(/tie[dt]o\p{L}{0,6}$/u, 'tieto'),
        from,
      ]);
      const before = seen.get(key);
      const { span, words } = wordsAt(prose, sentence.start + only.start, sentence.start + only.end);
      if (!before) seen.set(key, { path: prose.path, duration: only.duration, words });
      else if (!sameDuration(before.duration, only.duration))
        yield { path: prose.path, span, data: { text: words, other: before.words }, related: [{ path: before.path }] };
    }
}

function folded(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
