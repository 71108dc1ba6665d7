import { declaredData, insertGround, undeclaredData } from './shared/declared-data';
import { negated } from './shared/negation';
import { lineOf } from './shared/sentences';
import type { Rule, RuleFinding } from './rule';
import type { Words } from './shared/said-in-words';
import type { Section } from '../notice';
import type { RuleView } from './view';

const KEY = 'erityiset-henkilötietoryhmät';

/** Data of Article 9(1), as lists of data name them; occupations and insurances that only sound like it are left out. */
const SPECIAL: Words = {
  fi: /terveystie\p{L}*|terveydentil\p{L}*|(?<!\p{L})(?:sairau(?:s|de|t|k)(?!vakuutu|kulu)\p{L}*|diagnoos\p{L}*|lääkity\p{L}*)|(?:ammattiliit|ammattiyhdisty)\p{L}* ?jäsen\p{L}*|uskon(?:to|no|nno)\p{L}*|vakaumu\p{L}*|poliitti\p{L}* (?:mielipi|kan|vakaumu)\p{L}*|puoluekan\p{L}*|(?<!\p{L})etni\p{L}*|seksuaali\p{L}*|biometri\p{L}*|sormenjäl\p{L}*|geneet\p{L}*/iu,
  sv: /hälsouppgift\p{L}*|hälsotillstånd\p{L}*|hälsodata|sjukdom\p{L}*|sjukfrånvaro\p{L}*|(?<!\p{L})diagnos(?!tik)\p{L}*|medicinering\p{L}*|medlem\p{L}* i (?:ett )?fack\p{L}*|fack(?:förenings|förbunds)?medlem\p{L}*|religi\p{L}*|politisk\p{L}* åsikt\p{L}*|etnisk\p{L}*|sexuell\p{L}*|biometrisk\p{L}*|fingeravtryck\p{L}*|genetisk\p{L}*/iu,
  en: /health (?:data|information|status|condition)s?|state of health|medical (?:data|information|history|records?|conditions?)|illness\p{L}*|diseases?|(?<!\p{L})diagnos(?!tic)\p{L}*|medication|trade[- ]union member\p{L}*|religio\p{L}*|political opinions?|ethnic\p{L}*|sexual\p{L}*|biometric\p{L}*|fingerprints?|genetic\p{L}*/iu,
};

/** That a text of the notice names a ground of Article 9(2), or an Act on health or working life that carries one. */
const GROUND_NAMED =
  /(?:artikla\p{L}*|artikel|articles?|art\.) ?9(?!\d)|(?<!\d)9 ?artikla|9 ?\(2\)|9\.2|nimenomai\p{L}* suostum|uttryckligt samtycke|explicit consent|(?:tietosuojala|dataskyddsla|data protection act|TSL)[^.]{0,30}(?<!\d)6 ?§|6 ?§[^.]{0,20}dataskyddsla|section 6[^.]{0,20}data protection act|759\/2004|yksityisyyden suoja|integritetsskydd i arbetsl|terveyshuol|terveydenhuol|sosiaalihuol|potilaslak|potilaan asema|hälsovård|patient|health ?care|työsopimusla|työehtosopimu|sairausvakuutu/iu;

/** That the text of the section itself tells a ground, in whatever words. */
const GROUND_TOLD =
  /suostum|(?<!\p{L})(?:lai[nst]|laki|lakiin|laissa)|lakisäät|velvoit|§|artik|perust|samtyck|lag(?:en|stadga|stift)?(?!ra)|grund|förplikt|consent|law|legal|act(?!iv)|basis|ground/iu;

/**
 * Special categories of data without a ground of Article 9(2): declared, an error; inferred from the words of the register's
 * data, a warning. GDPR 13(1)(c), 9; Data Protection Act (1050/2018) 6.
 */
export const specialCategoryNoBasis: Rule = {
  meta: {
    code: 'special-category-no-basis',
    severity: 'error',
    law: ['gdpr:9(2)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'fi:1050/2018:6'],
    authority: 'laki',
    reads: { sections: [`rekisterit/${KEY}`], prose: 'all' },
    problem: {
      fi: 'Erityisiin henkilötietoryhmiin kuuluvien tietojen (”{text}”) käsittelylle ei kerrota 9 artiklan mukaista perustetta.',
      sv: 'För behandlingen av uppgifter som hör till särskilda kategorier (”{text}”) anges ingen grund enligt artikel 9.',
      en: 'No ground under Article 9 is given for processing data that belong to special categories (“{text}”).',
    },
    demand: {
      fi: 'Tällaisia tietoja saa käsitellä vain 9 artiklan 2 kohdan tai tietosuojalain (1050/2018) 6 §:n perusteella, ja käsittelyn oikeusperuste on kerrottava (13 artiklan 1 kohdan c alakohta): lisää rekisterin erityisiin henkilötietoryhmiin peruste.',
      sv: 'Sådana uppgifter får behandlas bara med stöd av artikel 9.2 eller 6 § i dataskyddslagen (1050/2018), och den rättsliga grunden ska anges (artikel 13.1 c): lägg till grunden i registrets särskilda kategorier.',
      en: 'Such data may be processed only under Article 9(2) or section 6 of the Data Protection Act (1050/2018), and the legal basis must be told (Article 13(1)(c)): add the ground to the register’s special categories.',
    },
  },
  *check(view) {
    if (view.prose().some((prose) => GROUND_NAMED.test(lineOf(prose)))) return;
    const declared = declaredData(view, KEY).filter(({ section }) => !section.denied);
    for (const { section } of declared) yield* checkDeclared(view, section);
    for (const { home, finding } of undeclaredData(view, SPECIAL, declared))
      yield { ...finding, severity: 'warning', fixes: [insertGround(view, home, KEY, GROUND)] };
  },
};

const GROUND = {
  fi: 'millä 9 artiklan 2 kohdan tai tietosuojalain 6 §:n perusteella tietoja käsitellään',
  sv: 'med stöd av vilken punkt i artikel 9.2 eller 6 § i dataskyddslagen uppgifterna behandlas',
  en: 'under which point of Article 9(2) or of section 6 of the Data Protection Act the data are processed',
};

/** What is declared: items without a ground, or a text that tells of none. */
function* checkDeclared(view: RuleView, section: Section): Generator<RuleFinding> {
  const told = (text: string | undefined): boolean => text !== undefined && GROUND_TOLD.test(text);
  const denies = (text: string): boolean => negated(text, 0, text.length, view.primaryLanguage);
  if (told(section.text)) return;
  const { items } = section;
  for (const item of items) {
    const group = item.get('ryhmä').text;
    if (item.isStructured) {
      if (item.get('peruste').filled || item.get('säädös').filled || told(item.get('kuvaus').text)) continue;
      const description = item.get('kuvaus');
      const fixes = description.filled ? [] : [insertGround(view, item.path, 'kuvaus', GROUND)];
      yield { path: [...item.path, 'peruste'], part: 'key', data: { text: group ?? KEY }, fixes };
    } else if (item.text !== undefined && !told(item.text) && !denies(item.text))
      yield { path: item.path, data: { text: item.text } };
  }
  if (items.length === 0 && section.text !== undefined && !section.affirmed && !denies(section.text))
    yield { path: section.path, part: 'key', data: { text: shortened(section.text) } };
  if (section.affirmed) yield { path: section.path, part: 'key', data: { text: KEY } };
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
