import { PLACEHOLDER, type Fix } from '../finding';
import { mentionsOfActs, type ActMention } from './shared/act-mentions';
import type { Rule } from './rule';

/** The three sets of standard contractual clauses that Implementing Decision (EU) 2021/914 repealed. */
const OLD_SETS = ['eu:32001D0497', 'eu:32004D0915', 'eu:32010D0087'] as const;
const NEW_SET = '(EU) 2021/914';

/** What a person must know before the number may be changed: no contract is renewed by an edit of the notice. */
const TO_CHECK = {
  fi: 'tarkista, että uudet lausekkeet on otettu sopimukseen',
  sv: 'kontrollera att de nya klausulerna har tagits in i avtalet',
  en: 'check that the new clauses have been taken into the contract',
} as const;

/** An old set of standard contractual clauses as a safeguard: unusable after 27 December 2022 (GDPR 46(2)(c), 2021/914 Article 4). */
export const oldStandardClauses: Rule = {
  meta: {
    code: 'old-standard-clauses',
    severity: 'error',
    law: ['eu:32021D0914', 'gdpr:46(2)(c)', 'gdpr:13(1)(f)'],
    authority: 'laki',
    reads: { prose: 'all' },
    validFrom: '2022-12-28',
    problem: {
      fi: '”{text}” viittaa vanhoihin vakiolausekkeisiin, joita sai käyttää enintään 27.12.2022 asti.',
      sv: '”{text}” hänvisar till gamla standardavtalsklausuler, som fick användas högst till den 27 december 2022.',
      en: '“{text}” refers to old standard contractual clauses, which could be used until 27 December 2022 at the latest.',
    },
    demand: {
      fi: 'Tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohdan mukaiset lausekkeet ovat nyt komission täytäntöönpanopäätöksessä (EU) 2021/914: tarkista sopimus vastaanottajan kanssa ja kerro voimassa oleva siirtoperuste.',
      sv: 'Klausulerna enligt artikel 46.2 c i dataskyddsförordningen finns nu i kommissionens genomförandebeslut (EU) 2021/914: kontrollera avtalet med mottagaren och uppge den gällande överföringsgrunden.',
      en: 'The clauses under Article 46(2)(c) of the GDPR are now in Commission Implementing Decision (EU) 2021/914: check the contract with the recipient and state the transfer ground in force.',
    },
  },
  *check(view) {
    for (const mention of mentionsOfActs(view, OLD_SETS)) {
      const number = numberIn(mention);
      const span = mention.prose.match.toOriginal(number.start, number.end);
      const text = mention.prose.text.slice(span.start, span.end);
      yield { path: mention.prose.path, span, data: { text }, fixes: [replaceNumber(mention, span)] };
    }
  },
};

/** The number alone of the mention: the words around it ('komission päätös') stay right. */
function numberIn({ reference }: ActMention): { start: number; end: number } {
  const found = /(?:\((?:EU|EY|EC|EG)\)\s?)?(?:2001\/497|2004\/915|2010\/87)(?:\/(?:EU|EY|EC|EG))?/u.exec(
    reference.text,
  );
  if (!found) return reference;
  return { start: reference.start + found.index, end: reference.start + found.index + found[0].length };
}

function replaceNumber({ prose }: ActMention, span: { start: number; end: number }): Fix {
  return {
    title: {
      fi: `Korvaa päätöksellä ${NEW_SET} ja merkitse tarkistettavaksi`,
      sv: `Ersätt med beslut ${NEW_SET} och märk för kontroll`,
      en: `Replace with Decision ${NEW_SET} and mark for checking`,
    },
    change: {
      kind: 'replace-text',
      path: prose.path,
      span,
      text: `${NEW_SET} ${PLACEHOLDER}${TO_CHECK[prose.language]}]`,
    },
    needsFacts: true,
  };
}
