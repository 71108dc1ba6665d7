import type { Prose, Section } from '../../notice';
import { COOKIE } from './implied-consent';
import { sentencesIn } from './sentences';
import type { RuleView } from '../view';
import type { Words } from './wording';

/** What a rule that asks for cookies must declare. */
export const COOKIE_SECTIONS = ['evästeet'] as const;

/** Purposes for which a cookie is not strictly necessary: analytics, advertising. */
const NON_ESSENTIAL: Words = {
  fi: /analytiik|analysoi|(?<!\p{L})analytics|kävijäseuran|kävijämäär|kävijätilast|kohdenta|kohdenne|mainon|mainok|mainost|markkinoin|seurantaevä|seurata sivusto|seuraamme sivusto|käytön seura/iu,
  sv: /analys|analytik|(?<!\p{L})analytics|besöksstatistik|antalet besök|riktad|annons|reklam|marknadsför|spårning/iu,
  en: /analytic|analys|visitor (?:numbers|statistics|count)|target|advert|marketing|tracking/iu,
};

/** The cookies of the list that are not strictly necessary, as the notice itself classes them. */
export function nonEssentialCookies(view: RuleView): Section[] {
  return view
    .section('evästeet')
    .items.filter((item) => ['toiminnallinen', 'analytiikka', 'markkinointi'].includes(item.get('luokka').text ?? ''));
}

/** The texts about cookies: of the cookie section, and sentences elsewhere that name cookies. */
export function cookieTexts(prose: readonly Prose[]): { text: string; prose: Prose }[] {
  return prose.flatMap((item) => {
    if (item.section === 'evästeet') return [{ text: item.match.text, prose: item }];
    return sentencesIn(item)
      .filter((sentence) => COOKIE[item.language].test(sentence.text))
      .map((sentence) => ({ text: sentence.text, prose: item }));
  });
}

/** True where the notice itself says that it uses cookies which are not strictly necessary: a class, a service, a purpose. */
export function usesNonEssentialCookies(view: RuleView): boolean {
  const cookies = view.section('evästeet');
  if (!cookies.filled || cookies.denied) return false;
  if (nonEssentialCookies(view).length > 0) return true;
  if (cookies.items.length > 0 && cookies.items.every((item) => item.get('luokka').text === 'välttämätön'))
    return false;
  const analytics = cookies.get('analytiikka');
  if (analytics.filled && !analytics.denied && namesService(analytics)) return true;
  return view
    .prose()
    .filter((prose) => prose.section === 'evästeet')
    .some((prose) => sentencesIn(prose).some((sentence) => purposeIn(sentence.text, prose)));
}

/** Services named in the list under `analytiikka`. */
function namesService(analytics: Section): boolean {
  return analytics.items.some((item) => item.filled);
}

/** A purpose told of, and not denied: 'emme käytä evästeitä mainontaan' tells of none. */
function purposeIn(sentence: string, prose: Prose): boolean {
  return NON_ESSENTIAL[prose.language].test(sentence) && !DENIED[prose.language].test(sentence);
}

const DENIED: Words = {
  fi: /(?<!\p{L})(?:ei|emme|eivät|eikä|emmekä|ilman)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|inga|ingen|inget|utan|varken)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|without|neither|never)(?!\p{L})/iu,
};
