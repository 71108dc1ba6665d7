import { thirdCountriesIn } from '../../law';
import type { Language, Prose } from '../../notice';
import { sentencesIn, type Sentence } from './sentences';

/** The register's sections whose texts tell where data go. */
export const TRANSFER_KEYS = ['siirrot', 'luovutukset', 'vastaanottajat', 'suojaus'] as const;

type Words = Readonly<Record<Language, RegExp>>;

/** Outside the EU or the EEA, or third countries, as notices say it. */
export const OUTSIDE: Words = {
  fi: /(?:(?<!\p{L})(?:EU|ETA|EEA)(?!\p{L})|unionin|talousalue)[^.;]{0,60}ulkopuol|ulkopuolis(?:iin|elle|een|issa) (?:mai|valtio)|kolman(?:siin|teen|sissa|nessa|nelle)? ?(?:mai|maa)|kolmansi(?:in|ssa) mai/iu,
  sv: /(?:utanför|utom)[^.;]{0,60}(?:EU|EES|unionen|samarbetsområdet)(?!\p{L})|tredje ?l[aä]nd/iu,
  en: /outside[^.;]{0,60}(?:EU|EEA|European Union|European Economic Area|Union)(?!\p{L})|third countr/iu,
};

/** Data do not go there. */
const DENIED: Words = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|eikä|eivätkä|emmekä)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:siirretä|siirry|siirtää|siirrä|luovuteta|luovuta|anneta|lähetetä|lähetä|toimiteta|viedä)(?!\p{L})/iu,
  sv: /(?:överförs|överför|överlämnas|lämnas|lämnar|skickas|översänds|utlämnas)\s(?:[^.;]{0,40}\s)?(?:inte|icke|ej|aldrig|inga)(?!\p{L})|(?<!\p{L})(?:inte|inga|ingen|ej)\s(?:[^.;]{0,60}\s)?(?:överför|lämna|skicka|översänd|utlämna)/iu,
  en: /(?:not|never|no longer|no (?:personal )?data (?:is|are))\s(?:[^.;]{0,60}\s)?(?:transferred|transfer|disclosed|disclose|sent|send|moved|exported)(?!\p{L})/iu,
};

/** Data go or lie there. */
const AFFIRMED: Words = {
  fi: /(?<!\p{L})(?:siirretään|siirtyy|siirtyvät|siirrämme|luovutetaan|luovutamme|tallennetaan|tallentuu|tallentuvat|tallentaa|säilyttää|käsittelee|säilytetään|käsitellään|sijaitsee|sijaitsevat|lähetetään)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:överförs|överför|lagras|sparas|förvaras|behandlas|finns|ligger|skickas)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is|are|we) (?:transferred|transfer|stored|store|located|hosted|processed|sent|kept)(?!\p{L})/iu,
};

/** What makes a sentence less than plain: a condition, an exception, a habit, a possibility. */
const QUALIFIED: Words = {
  fi: /(?<!\p{L})(?:ellei|elleivät|ellemme|jollei|jos|mikäli|paitsi|lukuun ottamatta|muutoin|muuten|muulloin|säännönmukais\p{L}*|säännöllis\p{L}*|lähtökohtais\p{L}*|pääsääntöis\p{L}*|yleensä|poikkeu\p{L}*|kuitenkin|ilman|saattaa|saatetaan|voidaan|voi|mahdollis\p{L}*|muualle|muihin|muun|muissa|enää|aiemmin|riittävä\p{L}*|vain|ainoastaan|kuin)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:om|såvida|förutom|utom|annars|i övrigt|regelmässig\p{L}*|regelbundet|i regel|i princip|vanligtvis|normalt|undantag\p{L}*|dock|emellertid|utan|kan|får|eventuell\p{L}*|möjlig\p{L}*|andra|annat|längre|tidigare|adekvat\p{L}*|bara|endast)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:unless|if|except\p{L}*|otherwise|regular\p{L}*|as a rule|generally|usually|normally|however|without|may|might|can|could|other|any more|longer|previously|adequate|only|save)(?!\p{L})/iu,
};

/** True for a sentence that says of the EU's outside that data do not go there, with or without an exception. */
export function deniesTransfer(sentence: string, language: Language): boolean {
  return OUTSIDE[language].test(sentence) && DENIED[language].test(sentence);
}

/** The sentence that says, plainly and of everything, that data are not transferred outside the EU or the EEA. */
export function plainDenial(prose: Prose): Sentence | undefined {
  return sentencesIn(prose).find(
    ({ text }) =>
      deniesTransfer(text, prose.language) && !QUALIFIED[prose.language].test(text.replace(/ulkopuol\p{L}*/giu, '')),
  );
}

/** Words that tell of a transfer as a fact: the country, or the words for the EU's outside; in matching text. */
export function plainTransfer(prose: Prose): { readonly start: number; readonly end: number } | undefined {
  const { language } = prose;
  for (const { text, start } of sentencesIn(prose)) {
    if (!AFFIRMED[language].test(text) || NEGATED[language].test(text) || QUALIFIED[language].test(text)) continue;
    const [country] = thirdCountriesIn(text);
    const words = OUTSIDE[language].exec(text);
    const mark = country ?? (words ? { start: words.index, end: words.index + words[0].length } : undefined);
    if (mark) return { start: start + mark.start, end: start + mark.end };
  }
  return undefined;
}

const NEGATED: Words = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|eikä|eivätkä|emmekä)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|inga|ingen|ej|aldrig|varken)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|nor|neither)(?!\p{L})|n['’]t(?!\p{L})/iu,
};
