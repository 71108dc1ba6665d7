import { basesNamed, basesReferredTo, type LegalBasis } from '../../law';
import type { Language, Prose } from '../../notice';
import type { Words } from './said-in-words';
import { sentencesIn } from './sentences';

/** Words that make a sentence one about the basis of processing. */
const BASIS: Words = {
  fi: /perust|oikeutus|nojalla|(?<!\p{L})6 artikla/iu,
  sv: /grund|stöd av|rättsgrund|artikel 6/iu,
  en: /(?<!\p{L})bas(?:is|es|ed)(?!\p{L})|ground|Article 6/iu,
};

/** The bases that a text of any kind tells the processing to rest on: in words, or by a point of Article 6(1). */
export function basesTold(prose: Prose): LegalBasis[] {
  const told = new Set<LegalBasis>(basesReferredTo(prose.match, prose.language));
  for (const { text } of sentencesIn(prose)) {
    if (BASIS[prose.language].test(text)) basesNamed(text, prose.language).forEach((basis) => told.add(basis));
  }
  return [...told];
}

/** Words with which Article 6(1) itself, and nothing else, is told over again. */
const FORMULA: Words = {
  fi: /^(?:\p{L}{1,3}|rekisterinpitäj\p{L}*|yhtiö\p{L}*|yritykse\p{L}*|meidän|meille|jonkun|joku|jokin|kolman\p{L}*|osapuol\p{L}*|taho\p{L}*|oikeutet\p{L}*|etu\p{L}*|edu\p{L}*|toteut\p{L}*|tarpee\p{L}*|tarvi\p{L}*|käsit\p{L}*|tieto\p{L}*|tiedo\p{L}*|henkilö|henkilön|henkilötie\p{L}*|perus\p{L}*|oikeusperus\p{L}*|artikla\p{L}*|kohta|kohda\p{L}*|alakoh\p{L}*|tietosuoja\p{L}*|yleis\p{L}*|asetu\p{L}*|gdpr|mukai\p{L}*|nojalla|ovat|jotta|jonka|johon|seuraav\p{L}*|suostu\p{L}*|antanut|antama\p{L}*|sopimu\p{L}*|sekä|että|lakisääte\p{L}*|velvo\p{L}*|noudatt\p{L}*|täyttä\p{L}*|täyttö\p{L}*|myös|lisäksi|osin|osittain|joissakin|tilanteissa|tapauksissa|laki|lain|euroopan|unionin|parlamentin|neuvoston|tämän|tässä|rekiste\p{L}*|yhteen|useamp\p{L}*|nimet\p{L}*|erityi\p{L}*|tarkoitu\p{L}*|käyttötarkoitu\p{L}*|toimenpite\p{L}*|pyyn\p{L}*|valmist\p{L}*|teh[dt]y\p{L}*|mukaan|antaa|antavat|tekemis\p{L}*|voimme|kanssa|ennen|siihen|siitä|hänen|välttämät\p{L}*|edellyt\p{L}*|suorit\p{L}*|tehtäv\p{L}*|julki\p{L}*|valla\p{L}*|elintärke\p{L}*)$/iu,
  sv: /^(?:\p{L}{1,3}|personuppgift\p{L}*|uppgift\p{L}*|ansvarig\p{L}*|vårt|våra|tredje|parts?|berättiga\p{L}*|intress\p{L}*|nödvändig\p{L}*|behandl\p{L}*|grund\p{L}*|rättslig\p{L}*|artikel|punkt\p{L}*|dataskydds\p{L}*|allmän\p{L}*|förordning\p{L}*|gdpr|enligt|stöd|samtyck\p{L}*|avtal\p{L}*|eller|också|förpliktel\p{L}*|fullgör\p{L}*|uppfyll\p{L}*|registrera\p{L}*|bolaget\p{L}*|företaget\p{L}*|ändamål\p{L}*|specifik\p{L}*|åtgärd\p{L}*|innan|begäran|utför\p{L}*|myndighet\p{L}*|grundläggande|deras|dess|detta|denna|vissa|fall|flera|lämna\p{L}*)$/iu,
  en: /^(?:\p{L}{1,3}|personal|data|controller\p{L}*|third|part(?:y|ies|ys)|legitimate|interest\p{L}*|necess\p{L}*|process\p{L}*|bas(?:is|ed|es)|legal\p{L}*|article|point|paragraph|general|protection|regulation|gdpr|with|under|from|consent\p{L}*|contract\p{L}*|obligation\p{L}*|compl\p{L}*|perform\p{L}*|pursu\p{L}*|purpose\p{L}*|subject\p{L}*|specific|more|steps|prior|request|ent(?:er|ry)\p{L}*|into|task\p{L}*|public|official|authority|vital|protect\p{L}*|this|that|these|company\p{L}*|some|cases|given|which|according)$/iu,
};

/** True where a text says nothing of its own beside the terms of Article 6(1). */
export function restatesArticle6(text: string, language: Language): boolean {
  return (text.normalize('NFC').match(/\p{L}+/gu) ?? []).every((word) => FORMULA[language].test(word));
}
