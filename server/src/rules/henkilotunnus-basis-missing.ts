import { declaredData, insertGround, undeclaredData } from './shared/declared-data';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import type { Words } from './shared/said-in-words';
import { onOneLine, sentencesIn } from './shared/sentences';
import type { RuleView } from './view';

const KEY = 'henkilötunnus';

const IDENTITY_CODE: Words = {
  fi: /(?<!\p{L})(?:henkilötunnu\p{L}*|hetu(?:n|t|a|ja|jen)?(?!\p{L})|sosiaaliturvatunnu\p{L}*)/iu,
  sv: /personbeteckning\p{L}*|personnummer\p{L}*|personnumret/iu,
  en: /personal identity (?:code|number)s?|personal identification (?:code|number)s?|social security numbers?|national identification numbers?/iu,
};

/** Why it may be processed: the section, consent, an Act, or the need to single a person out. */
const REASON: Words = {
  fi: /29 ?§|yksiselitt|yksilöi|yksilöimi|erotta|luoton|luotto|perin(?:tä|nä)|vuokra|vakuutu|suostum|lakisäät|(?<!\p{L})(?:laki|lain|laissa|lakiin)(?!\p{L})|velvoit|verotu|palkan/iu,
  sv: /29 ?§|entydig|individualiser|identifier|kredit|indrivning|hyr|försäkring|samtyck|lag(?!ra)|skyldighet|beskattning|lön/iu,
  en: /section 29|unambiguous|single out|uniquely|identify|identification|credit|collection|lease|insurance|consent|law|act(?!iv)|obligation|taxation|payroll/iu,
};

const GROUND = {
  fi: 'millä tietosuojalain 29 §:n perusteella henkilötunnusta käsitellään',
  sv: 'med stöd av vilken grund i 29 § i dataskyddslagen personbeteckningen behandlas',
  en: 'under which ground of section 29 of the Data Protection Act the personal identity code is processed',
};

/**
 * The personal identity code among the data and no ground of section 29 of the Data Protection Act (1050/2018) told. Articles 13
 * and 14 do not ask for it: telling it is good practice.
 */
export const henkilotunnusBasisMissing: Rule = {
  meta: {
    code: 'henkilotunnus-basis-missing',
    severity: 'information',
    law: ['fi:1050/2018:29', 'gdpr:87'],
    authority: 'tapa',
    reads: { sections: [`rekisterit/${KEY}`], prose: 'all' },
    problem: {
      fi: 'Rekisterissä on henkilötunnus (”{text}”), mutta selosteessa ei kerrota, millä perusteella sitä käsitellään.',
      sv: 'I registret finns personbeteckningen (”{text}”), men beskrivningen anger inte på vilken grund den behandlas.',
      en: 'The register contains the personal identity code (“{text}”), but the notice does not say on what ground it is processed.',
    },
    demand: {
      fi: 'Henkilötunnusta saa käsitellä vain tietosuojalain (1050/2018) 29 §:n perusteella, ja on hyvä tapa kertoa, mikä niistä soveltuu: lisää rekisteriin ”henkilötunnus” ja sen peruste.',
      sv: 'Personbeteckningen får behandlas bara på de grunder som anges i 29 § i dataskyddslagen (1050/2018), och det är god sed att berätta vilken av dem som gäller: lägg till ”henkilötunnus” och dess grund i registret.',
      en: 'The personal identity code may be processed only on the grounds of section 29 of the Data Protection Act (1050/2018), and it is good practice to say which applies: add “henkilötunnus” and its ground to the register.',
    },
  },
  *check(view) {
    if (reasonTold(view)) return;
    const declared = declaredData(view, KEY);
    for (const { section } of declared) {
      // a text of its own tells what it tells
      const told = section.get('peruste').filled || (section.text !== undefined && !section.affirmed);
      if (section.denied || told) continue;
      const language = view.primaryLanguage;
      const fixes = section.isStructured
        ? [insertPlaceholder(section.path, section.get('peruste'), 'peruste', GROUND, language, language)]
        : [];
      yield { path: section.path, part: 'key', data: { text: KEY }, fixes };
    }
    for (const { home, finding } of undeclaredData(view, IDENTITY_CODE, declared))
      yield { ...finding, fixes: [insertGround(view, home, KEY, GROUND, 'peruste')] };
  },
};

/** True where a sentence anywhere names the code and a reason for it. */
function reasonTold(view: RuleView): boolean {
  return view
    .prose()
    .some((prose) =>
      sentencesIn(prose).some(
        ({ text }) => IDENTITY_CODE[prose.language].test(onOneLine(text)) && REASON[prose.language].test(text),
      ),
    );
}
