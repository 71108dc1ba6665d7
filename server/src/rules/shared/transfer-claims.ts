import type { TextSpan } from '../../finding';
import type { Prose } from '../../notice';
import type { Words } from './said-in-words';
import { onOneLine, sentencesIn } from './sentences';

/** Outside the EEA, as texts put it. */
const OUTSIDE: Words = {
  fi: /(?<!\p{L})(?:EU|ETA|Euroopan (?:unionin|talousalueen)|unionin|talousalueen)(?!\p{L})[^.;]{0,60}?ulkopuol\p{L}*|kolmansi(?:in|ssa|lle)\s+mai\p{L}+|kolmanteen maahan|kolmannessa maassa/iu,
  sv: /utanför\s(?:[^.;,]{0,20}\s)?(?:EU|EES|Europeiska unionen|unionen|Europeiska ekonomiska)(?:[-/ ](?:och |eller )?(?:EU|EES)(?!\p{L}))?|till (?:ett )?tredje\s?l[aä]nd\p{L}*/iu,
  en: /outside\s(?:of\s)?(?:the\s)?(?:EU|EEA|European (?:Union|Economic Area))(?:\s?(?:\/|or|and)\s?(?:the\s)?(?:EU|EEA)(?!\p{L}))?|to (?:a )?third countr\p{L}*/iu,
};

/** A finite verb of moving, disclosing or handling data there; a heading has none. */
const MOVES: Words = {
  fi: /siirretään|siirtyy|siirtyä|siirtyvät|siirrämme|siirtää|siirretty|luovutetaan|luovutamme|luovuttaa|käsitellään|käsittelemme|käsitellä|tallennetaan|säilytetään|sijaits|tapahtu|toimii|toimivat/iu,
  sv: /överförs|överföra|överför(?!ing)|överföras|behandlas|lagras|lämnas|finns|befinner/iu,
  en: /transferred|we (?:also )?(?:may )?transfer|(?:is|are|be) (?:stored|processed|located|accessed|disclosed|hosted)/iu,
};

const NEGATION: Words = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|eikä|eivätkä|emmekä|ilman)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|ej|aldrig|varken|inga)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|neither|nor)(?!\p{L})|n['’]t/iu,
};

/** A transfer that is only thought of: 'jos tietoja siirrettäisiin', 'om uppgifter överförs', 'if data are transferred'. */
const CONDITION: Words = {
  fi: /(?<!\p{L})(?:jos|mikäli|ellei|jollei|ellemme|paitsi|siltä osin|siinä tapauksessa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:om|ifall|såvida|i den mån|förutom)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|unless|should|except|where|in the event)(?!\p{L})/iu,
};

/** Words that name a transfer mechanism, or leave it open that one is named. */
const MECHANISM =
  /lausek|riittävyy|vastaavuuspää|komissi[^.]{0,160}(?:riittäv|hyväksy)|(?:riittäv|hyväksy)[^.]{0,160}komissi|sitov|konsernisääntö|konsernin sisäi|käytännesäänt|sertifi|privacy shield|safe harbo|data privacy framework|(?<!\p{L})DPF|tietosuojakehy|(?<!\p{L})(?:BCR|SCC)|(?:46|47|49) artikla|klausul|adekvat skyddsnivå|bindande|certifi|artikel (?:46|47|49)|kommissionens|clause|adequacy|adequate level|binding corporate|(?:article|art\.) (?:46|47|49)|the commission/iu;

/** Grounds of Article 49 in words: the person's consent, a contract with the person. */
const DEROGATION = /suostumu|sopimu|samtyck|avtal|consent|contract/iu;

/** A safeguard spoken of without saying which. */
const UNNAMED_SAFEGUARD: Words = {
  fi: /(?:lain|lainsäädännön|tietosuoja-asetuksen|tietosuojalainsäädännön|tietosuojasääntelyn|asetuksen) (?:edellyttäm|vaatim|mukais|salli)\p{L}*(?: (?!ja |tai |sekä )\p{L}+)?|asianmukais\p{L}{0,6} (?:suoja\p{L}*|siirto\p{L}*|toime?npit\p{L}*)|riittäv\p{L}{0,6} (?:suoja\p{L}*|tietosuoja\p{L}*|suojatoim\p{L}*)/iu,
  sv: /(?:som|så som) (?:lagen|lagstiftningen|dataskyddslagstiftningen|dataskyddsförordningen) (?:kräver|förutsätter)|i enlighet med (?:lagen|gällande lag\p{L}*|lagstiftningen|dataskyddslagstiftningen|dataskyddsförordningen)|lämpliga skyddsåtgärder|tillräckligt skydd/iu,
  en: /(?:as|where) required by (?:the )?(?:applicable )?(?:law|GDPR|legislation|data protection \p{L}+)|in (?:accordance|compliance) with (?:the )?(?:applicable )?(?:law|GDPR|legislation|data protection \p{L}+)|(?:appropriate|suitable|adequate) (?:safeguards|protection|measures)/iu,
};

/** The safeguards a copy must be obtainable of, by their names. */
const NAMED_SAFEGUARD: Words = {
  fi: /(?<!\p{L})(?:vakio|malli|sopimus)\p{L}{0,20}lausek\p{L}*|sitov\p{L}* (?:yritys)?sään\p{L}*/iu,
  sv: /standard\p{L}{0,20}klausul\p{L}*|bindande företags\p{L}*/iu,
  en: /standard (?:contractual )?clauses|model clauses|binding corporate rules/iu,
};

/** Where a copy of the safeguards is found, or that it is given on request. */
const COPY =
  /jäljennö|kopio|saatavi|nähtävi|luettavis|pyynnöstä|pyydettäessä|pyytämällä|https?:|www\.|linki|kopia|kopior|tillgänglig|begäran|cop(?:y|ies)|available|on request/iu;

/** Words of a text, in characters of `prose.match.text`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** True for a text that may tell of transfers: no heading, no right to have data moved, no cookie text. */
export function tellsOfTransfers(prose: Prose): boolean {
  return !prose.path.includes('otsikko') && !/(?:^|\/)oikeudet$|^evästeet$/u.test(prose.section);
}

/** The words 'outside the EEA' of the first clause that says that data go there; a denial or a condition says nothing. */
export function transferClaim(prose: Prose): Found | undefined {
  const { language } = prose;
  for (const sentence of sentencesIn(prose)) {
    const text = onOneLine(sentence.text);
    if (CONDITION[language].test(text)) continue;
    const found = OUTSIDE[language].exec(text);
    if (!found) continue;
    const clause = clauseOf(text, found.index, found.index + found[0].length);
    if (!MOVES[language].test(clause) || NEGATION[language].test(clause)) continue;
    const start = sentence.start + found.index;
    return { start, end: start + found[0].length, text: found[0] };
  }
  return undefined;
}

/** Between commas and semicolons: a denial there says nothing of what is said here. */
function clauseOf(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1;
  const stop = text.slice(end).search(/[,;]/u);
  return text.slice(from, stop < 0 ? text.length : end + stop);
}

/** True where a text names a mechanism of Chapter V. */
export function namesMechanism(text: string): boolean {
  return MECHANISM.test(onOneLine(text));
}

/** True where a text names a ground of Article 49: consent or a contract. */
export function namesDerogation(text: string): boolean {
  return DEROGATION.test(text);
}

/** True where a text tells where a copy of the safeguards is found. */
export function tellsOfCopy(text: string): boolean {
  return COPY.test(text);
}

/** The words that speak of a safeguard without naming it. */
export function unnamedSafeguard(prose: Prose): Found | undefined {
  return firstOf(prose, UNNAMED_SAFEGUARD[prose.language]);
}

/** The standard clauses or binding rules a text names. */
export function namedSafeguard(prose: Prose): Found | undefined {
  return firstOf(prose, NAMED_SAFEGUARD[prose.language]);
}

function firstOf(prose: Prose, words: RegExp): Found | undefined {
  const found = words.exec(onOneLine(prose.match.text));
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : undefined;
}

/** A stretch of the matching text as a finding marks it. */
export function spanOf(prose: Prose, { start, end }: Found): TextSpan {
  return prose.match.toOriginal(start, end);
}
