import type { Language } from '../../../server/src/notice';
import type { Path } from '../../../server/src/yaml';
import { analyseText } from './analyse';

type Answers = Readonly<Record<Language, string>>;
const same = (text: string): Answers => ({ fi: text, sv: text, en: text });

/** What a person would write at a place, by the key it stands under; the last is for the rest. */
const ANSWERS: readonly (readonly [key: string, answers: Answers])[] = [
  ['katuosoite', same('Kaarnapolku 5')],
  ['postinumero', same('33200')],
  ['postitoimipaikka', { fi: 'Tampere', sv: 'Tammerfors', en: 'Tampere' }],
  ['sähköposti', same('tietosuoja@kapyverstas.esimerkki.fi')],
  ['maa', same('FI')],
  ['nimi', same('Konehuone Helmi Oy')],
  ['luovutukset', { fi: 'ei', sv: 'nej', en: 'none' }],
  ['siirrot', { fi: 'ei', sv: 'nej', en: 'none' }],
  ['automaattinen-päätöksenteko', { fi: 'ei', sv: 'nej', en: 'none' }],
  ['aika', { fi: '2 vuotta', sv: '2 år', en: '2 years' }],
  ['kesto', { fi: '6 kuukautta', sv: '6 månader', en: '6 months' }],
  ['kolmannet', { fi: 'ei', sv: 'nej', en: 'none' }],
  ['alkaen', { fi: 'asian päättymisestä', sv: 'från det att ärendet har avslutats', en: 'from the end of the matter' }],
  [
    'säädös',
    {
      fi: 'kuntalain (410/2015) 7 §',
      sv: '7 § i kommunallagen (410/2015)',
      en: 'section 7 of the Local Government Act (410/2015)',
    },
  ],
  [
    'suostumus',
    {
      fi: 'Suostumus annetaan merkitsemällä tyhjä ruutu lomakkeella.',
      sv: 'Samtycket ges genom att kryssa för en tom ruta i formuläret.',
      en: 'Consent is given by ticking an empty box in the form.',
    },
  ],
  [
    'seuraukset',
    { fi: 'Asiaa ei voida ratkaista.', sv: 'Ärendet kan inte avgöras.', en: 'The matter cannot be decided.' },
  ],
  ['peruste', { fi: 'kanteen määräaika', sv: 'tidsfristen för talan', en: 'the time limit of an action' }],
  ['', { fi: 'kuvattu lukijalle tässä', sv: 'beskrivet för läsaren här', en: 'described to the reader here' }],
];

/** The marked places of a notice, filled in as a person would; found by the rule that looks for them, not by their form. */
export function filledIn(source: string): string {
  const { text, findings, notice } = analyseText(source);
  let filled = source;
  for (const { finding, range } of [...findings].reverse()) {
    if (finding.code !== 'template-placeholder') continue;
    const [start, end] = [text.offsetAt(range.start), text.offsetAt(range.end)];
    filled = filled.slice(0, start) + answerAt(finding.path, notice.primaryLanguage) + filled.slice(end);
  }
  return filled;
}

function answerAt(path: Path, primary: Language): string {
  const steps = path.map(String);
  const own = steps.at(-1);
  const language = own === 'fi' || own === 'sv' || own === 'en' ? own : primary;
  const answers = ANSWERS.find(([key]) => key === '' || steps.slice(-3).includes(key))?.[1];
  return answers?.[language] ?? '';
}
