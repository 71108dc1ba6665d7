import type { Section } from '../notice';
import { COOKIE_SECTIONS, cookieTexts, nonEssentialCookies, usesNonEssentialCookies } from './shared/cookies';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import type { RuleView } from './view';
import type { Words } from './shared/wording';

/** A lifetime told in words. */
const LIFETIME: Words = {
  fi: /\d\s?(?:kk|kuukau|vuo|päiv|vrk|vuorokau|viikko|tunti|tunnin|minuut)|istun(?:non|to)|(?:yhden|kahden|kolmen|kuuden|kolmentoista) (?:vuoden|kuukauden|päivän|viikon)|vuoden ajan|sulje|vanhene|voimassaol|elinik|kesto/iu,
  sv: /\d\s?(?:månad|år|dag|dygn|veck|timm|minut)|session|(?:ett|två|tre|sex) (?:år|månader)|stänger|livsläng|giltig|löper ut/iu,
  en: /\d\s?(?:month|year|day|week|hour|minute)|session|(?:one|two|three|six) (?:years?|months)|close (?:your|the) browser|lifetime|expire|duration/iu,
};

/** Third parties' access told in words, or denied. */
const THIRD_PARTIES: Words = {
  fi: /kolman|kumppan|ulkopuoli|kolmas|google|meta(?!\p{L})|facebook|omia evästeitä|omat evästeet|evästeitämme|muut eivät|palveluntarjoaj|mainosverkosto/iu,
  sv: /tredje part|tredjepart|partner|utomstående|google|meta(?!\p{L})|facebook|egna kakor|tjänsteleverantör|annonsnätverk/iu,
  en: /third part|third-part|partner|google|meta(?!\p{L})|facebook|own cookies|first-party|service provider|advertising network/iu,
};

const DETAILS = ['kesto', 'kolmannet'] as const;

/** What the placeholders ask for. */
const ASKED = {
  kesto: { fi: 'evästeen toiminta-aika', sv: 'kakans livslängd', en: 'lifetime of the cookie' },
  kolmannet: {
    fi: 'ei, tai kuka muu pääsee evästeen tietoihin',
    sv: 'nej, eller vem annan som har tillgång till kakans uppgifter',
    en: 'no, or who else has access to the data of the cookie',
  },
};

/** Cookies without their lifetime or third parties' access to them: C-673/17 (Planet49) on the information that consent needs. */
export const missingCookieDetails: Rule = {
  meta: {
    code: 'missing-cookie-details',
    severity: 'warning',
    law: ['fi:917/2014:205', 'gdpr:13(2)(a)', 'gdpr:13(1)(e)'],
    authority: 'ratkaisu',
    reads: { sections: COOKIE_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Muista kuin välttämättömistä evästeistä puuttuu tieto: {missing}.',
      sv: 'Om andra kakor än nödvändiga saknas uppgift: {missing}.',
      en: 'Information is missing on cookies that are not strictly necessary: {missing}.',
    },
    demand: {
      fi: 'Unionin tuomioistuimen mukaan käyttäjälle on kerrottava evästeiden toiminta-aika (”kesto”) ja se, pääsevätkö kolmannet niiden tietoihin (”kolmannet”) (tuomio C-673/17): lisää tiedot.',
      sv: 'Enligt EU-domstolen ska användaren få veta kakornas livslängd (”kesto”) och om tredje parter får tillgång till deras uppgifter (”kolmannet”) (dom C-673/17): lägg till uppgifterna.',
      en: 'According to the Court of Justice the user must be told how long the cookies work (“kesto”) and whether third parties have access to them (“kolmannet”) (judgment in C-673/17): add the information.',
    },
  },
  *check(view) {
    const listed = nonEssentialCookies(view);
    if (listed.length > 0) yield* listed.flatMap((cookie) => ofCookie(cookie, view));
    else if (usesNonEssentialCookies(view)) yield* ofText(view);
  },
};

/** The details a listed cookie lacks; the section's text on third parties counts for all of them. */
function ofCookie(cookie: Section, view: RuleView): RuleFinding[] {
  const missing = DETAILS.filter((key) => !cookie.get(key).filled);
  const lacks = missing.filter((key) => key === 'kesto' || !view.section('evästeet').get('kolmannet-osapuolet').filled);
  if (lacks.length === 0) return [];
  const name = cookie.get('nimi');
  return [
    {
      path: name.exists ? name.path : cookie.path,
      part: 'key',
      data: { missing: lacks.map((key) => `”${key}”`).join(', ') },
      fixes: lacks.map((key) => insertPlaceholder(cookie.path, cookie.get(key), key, ASKED[key], view.primaryLanguage)),
    },
  ];
}

/** The details that running text about cookies lacks. */
function ofText(view: RuleView): RuleFinding[] {
  const texts = cookieTexts(view.prose());
  const told = (words: Words): boolean => texts.some(({ text, prose }) => words[prose.language].test(text));
  const cookies = view.section('evästeet');
  const items = cookies.items;
  const lifetime = told(LIFETIME) || (items.length > 0 && items.every((item) => item.get('kesto').filled));
  const thirds =
    told(THIRD_PARTIES) ||
    cookies.get('kolmannet-osapuolet').filled ||
    (items.length > 0 && items.every((item) => item.get('kolmannet').filled));
  const missing = [...(lifetime ? [] : ['”kesto”']), ...(thirds ? [] : ['”kolmannet”'])];
  return missing.length === 0 ? [] : [{ path: cookies.path, part: 'key', data: { missing: missing.join(', ') } }];
}
