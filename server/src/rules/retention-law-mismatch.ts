import { parseDuration, type Section } from '../notice';
import {
  ACCOUNTING_ACT,
  ACCOUNTING_YEARS,
  accountingSentences,
  isYears,
  OTHER_ACTS,
  retentionItems,
} from './shared/accounting-retention';
import { wordsAt } from './shared/act-mentions';
import { negated } from './shared/negation';
import type { Rule } from './rule';

const KEYS = ['peruste', 'kuvaus'] as const;

/**
 * A period told as the Accounting Act's that its chapter 2, section 10 does not have: it knows six years and ten. Both are
 * minimum periods, so a longer time may be lawful, but then it has another ground than the Act.
 */
export const retentionLawMismatch: Rule = {
  meta: {
    code: 'retention-law-mismatch',
    severity: 'warning',
    law: ['fi:1336/1997:2:10', 'gdpr:13(2)(a)', 'gdpr:5(1)(e)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/säilytysajat'], prose: 'all' },
    problem: {
      fi: 'Perusteena on kirjanpitolaki, mutta aikaa ”{text}” siinä ei ole.',
      sv: 'Som grund anges bokföringslagen, men tiden ”{text}” finns inte i den.',
      en: 'The Accounting Act is given as the ground, but it has no period of “{text}”.',
    },
    demand: {
      fi: 'Kirjanpitolain (1336/1997) 2 luvun 10 §:n mukaan tositteita säilytetään vähintään kuusi vuotta ja kirjanpitoja ja tilinpäätöstä vähintään kymmenen: korjaa aika tai kerro muu peruste.',
      sv: 'Enligt 2 kap. 10 § i bokföringslagen (1336/1997) bevaras verifikationer minst sex år och bokföringar och bokslut minst tio år: rätta tiden eller ange en annan grund.',
      en: 'Under Chapter 2, section 10 of the Accounting Act (1336/1997) vouchers are kept for at least six years and ledgers and financial statements for at least ten: correct the period or state another ground.',
    },
  },
  *check(view) {
    const read = new Set<string>();
    for (const item of retentionItems(view)) {
      const time = item.get('aika');
      const ground = KEYS.flatMap((key) => item.texts(key)).join(' ');
      if (time.text === undefined || !ACCOUNTING_ACT.test(ground)) continue;
      read.add(JSON.stringify(item.path));
      const duration = parseDuration(time.text);
      if (!duration || ACCOUNTING_YEARS.some((years) => isYears(duration, years)) || OTHER_ACTS.test(allOf(item)))
        continue;
      yield { path: time.path, data: { text: time.text.trim() } };
    }
    for (const { prose, sentence, duration, start, end, language } of accountingSentences(view, ACCOUNTING_ACT)) {
      // the words of an item already judged as a whole are not read a second time
      if ([...read].some((path) => JSON.stringify(prose.path).startsWith(path.slice(0, -1)))) continue;
      if (ACCOUNTING_YEARS.some((years) => isYears(duration, years)) || duration.years === 0) continue;
      if (
        OTHER_ACTS.test(sentence.text) ||
        negated(prose.match.text, start, end, language) ||
        !KEPT.test(sentence.text) ||
        AS_LONG_AS_THE_ACT.test(sentence.text.slice(end - sentence.start))
      )
        continue;
      const { span, words } = wordsAt(prose, start, end);
      yield { path: prose.path, span, data: { text: words } };
    }
  },
};

/** What is kept, and not what is old: 'viimeisten 3 vuoden tositteet' is no period of keeping. */
const KEPT =
  /säily|säilö|arkisto|poist|hävit|förvara|lagra|spara|bevara|arkiver|radera|keep|kept|retain|retention|store|archiv|delet|eras/iu;

/** After a period of something else: '…, laskutustietoja kirjanpitolain edellyttämän ajan'; what the Act asks is then told without a number. */
const AS_LONG_AS_THE_ACT =
  /^[^.;]*(?:[,;]|(?<!\p{L})(?:ja|sekä|mutta|och|samt|men|and|but|while)(?!\p{L}))[^.;]*?(?:kirjanpitola(?:in|issa)[^.;,]{0,30}?(?:edellyttä|vaati|määrä|sääde|säätä|muka)\p{L}*[^.;,]{0,20}?(?<!\p{L})(?:\p{L}*ajan|\p{L}*aikaa|\p{L}*ajat)|(?:tid|länge|tider)(?!\p{L})[^.;,]{0,20}bokföringslagen|(?:period|long|time)(?!\p{L})[^.;,]{0,30}(?:accounting|bookkeeping) act)/iu;

function allOf(item: Section): string {
  return ['tiedot', 'peruste', 'kuvaus', 'alkaen'].flatMap((key) => item.texts(key)).join(' ');
}
