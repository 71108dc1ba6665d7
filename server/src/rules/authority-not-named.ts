import type { Fix, TextSpan } from '../finding';
import { country } from '../law';
import { STANDARD_CLAUSE, type Prose } from '../notice';
import { rightStated, RIGHTS_SECTIONS } from './shared/rights';
import type { Rule } from './rule';
import type { Words } from './shared/said-in-words';
import { onOneLine, sentencesIn } from './shared/sentences';
import type { RuleView } from './view';

/** A supervisory authority by its name, office, address or site; of another country too. */
const NAMED =
  /tietosuojavaltuut|tietosuojaviranomais|dataombudsman|dataskyddsmyndighet|datainspektion|integritetsskyddsmyndighet|data protection (?:ombudsman|commission|authority)|information commissioner|datatilsynet|andmekaitse|tietosuoja\.fi|tietosuoja@om|di\.ax|edpb/iu;

/** The right to complain to an authority that the sentence does not name; the group is the word for the authority. */
const COMPLAINT: Words = {
  fi: /(?<!\p{L})(?:valitu[sk]|valitta[amv]|valittaa|kante[lr]|kannel)[^.]{0,100}?(?<body>valvontaviranomai\p{L}*|viranomaiselle)|(?<body2>valvontaviranomai\p{L}*)[^.]{0,80}(?:valitu[sk]|valitta[amv]|kantel|kannel)/iu,
  sv: /klagomål[^.]{0,100}?(?<body>(?:tillsyns)?myndighet\p{L}*)|(?<body2>tillsynsmyndighet\p{L}*)[^.]{0,80}klagomål/iu,
  en: /complain[^.]{0,100}?(?<body>(?:supervisory )?authorit\p{L}*)|(?<body2>supervisory authorit\p{L}*)[^.]{0,80}complain/iu,
};

/**
 * The complaint right is stated and the authority is not identified. GDPR 13(2)(d) asks for the right; naming the authority
 * is what lets the reader use it, and is good practice.
 */
export const authorityNotNamed: Rule = {
  meta: {
    code: 'authority-not-named',
    severity: 'information',
    law: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77', 'fi:1050/2018:8'],
    authority: 'tapa',
    reads: { sections: [...RIGHTS_SECTIONS, 'valvontaviranomainen', 'rekisterinpitäjä'], prose: 'all' },
    problem: {
      fi: 'Selosteessa kerrotaan valitusoikeudesta, mutta ei sitä, mille valvontaviranomaiselle valitus tehdään.',
      sv: 'I beskrivningen nämns klagomålsrätten men inte vilken tillsynsmyndighet klagomålet lämnas till.',
      en: 'The notice mentions the right to complain but not to which supervisory authority.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan oikeudesta (13 artiklan 2 kohdan d alakohta); viranomaisen nimeäminen yhteystietoineen on hyvä tapa, ja Suomessa valvontaviranomainen on tietosuojavaltuutettu: lisää ”valvontaviranomainen: vakioteksti”.',
      sv: 'Dataskyddsförordningen kräver att rätten nämns (artikel 13.2 d); att ange myndigheten med kontaktuppgifter är god sed, och i Finland är dataombudsmannen tillsynsmyndighet: lägg till ”valvontaviranomainen: vakioteksti”.',
      en: 'The GDPR requires the right to be told (Article 13(2)(d)); naming the authority with its contact details is good practice, and in Finland it is the Data Protection Ombudsman: add “valvontaviranomainen: vakioteksti”.',
    },
  },
  *check(view) {
    const stated = rightStated(view, 'valitusoikeus');
    if (view.section('valvontaviranomainen').filled || stated.some((place) => place.text === STANDARD_CLAUSE)) return;
    const texts = view.prose();
    if (texts.some((prose) => NAMED.test(prose.match.text))) return;
    const fixes = inFinland(view) ? [NAME_AUTHORITY] : [];
    for (const prose of texts) {
      if (prose.path.includes('oikeuksien-käyttäminen')) continue; // tells how a request ends, not of the right
      const span = bodyIn(prose);
      if (!span) continue;
      yield { path: prose.path, span, fixes };
      return;
    }
    const [place] = stated;
    if (place && !place.denied) yield { path: place.path, part: 'key', fixes };
  },
};

const NAME_AUTHORITY: Fix = {
  title: {
    fi: 'Lisää ”valvontaviranomainen: vakioteksti”',
    sv: 'Lägg till ”valvontaviranomainen: vakioteksti”',
    en: 'Add “valvontaviranomainen: vakioteksti”',
  },
  change: { kind: 'insert', path: [], key: 'valvontaviranomainen', value: 'vakioteksti' },
  needsFacts: false,
};

/** True for a controller in Finland, or one that tells no country; the public sector of Åland has an authority of its own. */
function inFinland(view: RuleView): boolean {
  const controller = view.section('rekisterinpitäjä');
  const written = controller.get('maa').text;
  const postcode = controller.get('osoite').get('postinumero').text ?? '';
  return (written === undefined || country(written)?.code === 'FI') && !/^(?:AX-?)?22\d{3}$/u.test(postcode.trim());
}

function bodyIn(prose: Prose): TextSpan | undefined {
  for (const sentence of sentencesIn(prose)) {
    const found = COMPLAINT[prose.language].exec(onOneLine(sentence.text));
    const body = found?.groups?.['body'] ?? found?.groups?.['body2'];
    if (!found || body === undefined) continue;
    const start = sentence.start + found.index + found[0].indexOf(body);
    return prose.match.toOriginal(start, start + body.length);
  }
  return undefined;
}
