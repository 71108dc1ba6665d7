import { parseDuration, type Section } from '../notice';
import { ACCOUNTING, accountingSentences, isYears, retentionItems } from './shared/accounting-retention';
import { wordsAt } from './shared/act-mentions';
import type { Rule } from './rule';

/** The end of the calendar year, as the six years are counted. */
const CALENDAR_YEAR =
  /kalenterivuo|kalenderår|calendar year|(?<!\p{L})vuoden (?:lopu|päätty)|vuodenvaihte|årets (?:slut|utgång)|end of the year/iu;
/** The end of the financial year, as the ten years are counted. */
const FINANCIAL_YEAR = /tilikau|tilivuo|räkenskap|financial year|fiscal year|accounting (?:year|period)/iu;
/** A starting moment right after a length of time in running text, up to a comma or the clause's end. */
const START_AFTER =
  /^(?:\s(?:ajan|ajaksi))?\s(?<mark>(?:(?:sen |kunkin |kyseisen |ko\. )?(?:tili(?:kauden|vuoden)|laskun|ostoksen|oston|tilauksen|maksun|asiakassuhteen|asiakkuuden|tositteen|tapahtuman)\s(?:lopusta|loputtua|päättymisestä|päätyttyä|päättymisen jälkeen|päiväyksestä|jälkeen|tekemisestä|laatimisesta|laatimispäivästä)|(?:från|efter) (?:utgången av |slutet av )?(?:räkenskaps(?:periodens|perioden|årets|året)|fakturans|köpet|kundförhållandets)(?: (?:utgång|slut|datum))?|(?:from|after) (?:the end of )?the (?:(?:financial|fiscal) year|invoice|purchase|customer relationship)(?: (?:date|end(?:s|ed)?))?))(?!\p{L})/du;

/**
 * The six years of vouchers counted from another moment than the end of the calendar year in which the financial year ended,
 * or the ten years of the books from another than the end of the financial year. The periods are minimum periods.
 */
export const retentionAccountingStart: Rule = {
  meta: {
    code: 'retention-accounting-start',
    severity: 'information',
    law: ['fi:1336/1997:2:10', 'gdpr:13(2)(a)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/säilytysajat'], prose: 'all' },
    problem: {
      fi: 'Kirjanpitoaineiston säilytysaika lasketaan tässä toisesta hetkestä kuin kirjanpitolaissa: ”{text}”.',
      sv: 'Bevaringstiden för bokföringsmaterial räknas här från en annan tidpunkt än i bokföringslagen: ”{text}”.',
      en: 'The period for accounting records is counted here from another moment than in the Accounting Act: “{text}”.',
    },
    demand: {
      fi: 'Kirjanpitolain (1336/1997) 2 luvun 10 §:n mukaan tositteiden kuusi vuotta alkaa sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt, ja kirjanpitojen kymmenen vuotta tilikauden päättymisestä: tarkista alkamishetki.',
      sv: 'Enligt 2 kap. 10 § i bokföringslagen (1336/1997) räknas de sex åren för verifikationer från utgången av det kalenderår då räkenskapsperioden har upphört och de tio åren för bokföringar från räkenskapsperiodens utgång: kontrollera tidpunkten.',
      en: 'Under Chapter 2, section 10 of the Accounting Act (1336/1997) the six years for vouchers run from the end of the calendar year in which the financial year ended, and the ten years for ledgers from the end of the financial year: check the moment.',
    },
  },
  *check(view) {
    for (const item of retentionItems(view)) {
      const start = item.get('alkaen');
      const duration = parseDuration(item.get('aika').text ?? '');
      if (start.text === undefined || !duration || !ACCOUNTING.test(topicOf(item))) continue;
      const vouchers = isYears(duration, 6) && !CALENDAR_YEAR.test(start.text);
      const books = isYears(duration, 10) && !FINANCIAL_YEAR.test(start.text) && !CALENDAR_YEAR.test(start.text);
      if (vouchers || books) yield { path: start.path, data: { text: start.text.trim() } };
    }
    for (const { prose, sentence, duration, end } of accountingSentences(view, ACCOUNTING)) {
      if (CALENDAR_YEAR.test(sentence.text) || prose.path.includes('alkaen')) continue;
      const match = START_AFTER.exec(prose.match.text.slice(end, end + 120).replace(/\n/gu, ' '));
      const mark = match?.indices?.groups?.['mark'];
      if (!mark) continue;
      const [from, to] = mark;
      const { span, words } = wordsAt(prose, end + from, end + to);
      if (isYears(duration, 6) || (isYears(duration, 10) && !FINANCIAL_YEAR.test(words)))
        yield { path: prose.path, span, data: { text: words } };
    }
  },
};

function topicOf(item: Section): string {
  return ['tiedot', 'peruste', 'kuvaus'].flatMap((key) => item.texts(key)).join(' ');
}
