import { basesNamed, basesReferredTo, type LegalBasis } from '../../law';
import { matchTextOf, sentencesOf, type Language } from '../../notice';
import type { Piece } from '../recognise/route';
import { map, text, word, type Value } from '../tree';
import { listed } from './listed';
import { proseOf } from './prose';

/** The bases that a text names: by the points of Article 6(1) it refers to, else by their words. */
export function basesIn(words: string, language: Language): LegalBasis[] {
  const referred = [...new Set(basesReferredTo(matchTextOf(words), language))];
  return referred.length > 0 ? referred : basesNamed(words, language);
}

/** A section on bases: listed where each item of the source's list is one basis, its words beside it; else text. */
export function basesValue(pieces: readonly Piece[], language: Language): Value {
  const lists = pieces.flatMap(({ part }) => (part.kind === 'list' ? [part] : []));
  const named = lists.length === 1 ? lists[0]?.items.map((item) => basesIn(item.text, language)) : undefined;
  const isList = named?.every((bases) => bases.length === 1) === true;
  const value = isList ? listed(pieces, (words) => basis(words, language), false) : text(proseOf(pieces));
  // the format has no bare text for bases
  return value.kind === 'text' ? map([{ key: 'teksti', value }]) : value;
}

function basis(words: string, language: Language): Value {
  const [named = ''] = basesIn(words, language);
  return map([
    { key: 'peruste', value: word(named) },
    { key: 'kuvaus', value: text(words) },
  ]);
}

/** 'The basis is …', 'the processing is based on …'. */
const STATED: Readonly<Record<Language, RegExp>> = {
  fi: /perust(?:eena|eina|e|eet) (?:on|ovat|toimii|toimivat)(?!\p{L})|käsittely(?:mme)?\s[^.]{0,40}perustuu/iu,
  sv: /grund(?:en|er|erna)?[^.]{0,40} är(?!\p{L})|(?:grundar|baserar) sig på|grundas på|baseras på/iu,
  en: /(?:basis|bases|ground|grounds)[^.]{0,50} (?:is|are)(?!\p{L})|processing[^.]{0,30} based on/iu,
};

/** What leaves it open whether or where a basis is relied on. */
const HEDGED: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:tai|taikka|ei|eivät|tietyissä|tietyin|joissakin|joissain|eräissä|osin|osittain|esim|esimerkiksi|mm|muun muassa|voi|voivat|saattaa|ellei|jos|mikäli|kuten|tapauksissa|tilanteissa|silloin|kun|8 §)(?!\p{L})|henkilötietola/iu,
  sv: /(?<!\p{L})(?:eller|inte|vissa|delvis|till exempel|t\.ex|bl\.a|kan|om|ifall|såsom|när|fall)(?!\p{L})|personuppgiftslag/iu,
  en: /(?<!\p{L})(?:or|not|some|certain|partly|e\.g|for example|such as|may|can|if|when|cases|unless)(?!\p{L})|personal data act/iu,
};

/** Most words under a heading on bases that need no verb to state one: 'Suostumus'. */
const LONGEST_ANSWER = 6;

/** The bases that sentences state plainly, once each; what is conditional, one of several or of the past law stays text alone. */
export function plainBases(
  pieces: readonly Piece[],
  language: Language,
): { readonly basis: LegalBasis; readonly line: number }[] {
  const found = new Map<LegalBasis, number>();
  for (const { part, topic } of pieces) {
    if (part.kind !== 'text') continue;
    for (const { text: sentence } of sentencesOf(part.text)) {
      const isAnswer = topic === 'rekisterit/oikeusperusteet' && sentence.split(/\s+/u).length <= LONGEST_ANSWER;
      if (!(isAnswer || STATED[language].test(sentence)) || HEDGED[language].test(sentence)) continue;
      for (const stated of basesIn(sentence, language)) if (!found.has(stated)) found.set(stated, part.line);
    }
  }
  return [...found].map(([stated, line]) => ({ basis: stated, line }));
}
