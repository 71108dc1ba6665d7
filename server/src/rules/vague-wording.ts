import type { Prose } from '../notice';
import { negated } from './shared/negation';
import type { Rule } from './rule';
import { findingOf, hitsOf, says, type Hit, type Wording, type Words } from './shared/wording';

/** Where WP260 rev.01 asks for definite statements: purposes, bases, recipients, retention, transfers. */
const SECTIONS = [
  'rekisterit/käyttötarkoitukset',
  'rekisterit/oikeusperusteet',
  'rekisterit/oikeutettu-etu',
  'rekisterit/vastaanottajat',
  'rekisterit/luovutukset',
  'rekisterit/säilytysajat',
  'rekisterit/siirrot',
];

/** Words that leave open whether the thing happens at all. */
const INDEFINITE: Wording = {
  fi: [
    /(?<![\p{L}-])(?:saatamme|saatetaan|saattavat|saattaa|mahdollisesti|tarvittaessa|tarpeen mukaan|soveltuvin osin|joissakin tilanteissa|joissain tilanteissa|joiltakin osin|joskus|toisinaan|pääsääntöisesti|yleensä|usein)(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<![\p{L}-])(?:kan (?:eventuellt )?komma att|eventuellt|möjligen|vid behov|i tillämpliga delar|i vissa fall|ibland|i regel|vanligtvis|vanligen|ofta)(?!\p{L})/dgiu,
  ],
  en: [
    /(?<![\p{L}-])(?:might|possibly|perhaps|if needed|as needed|as appropriate|where appropriate|from time to time|sometimes|generally|typically|usually|often)(?!\p{L})/dgiu,
  ],
};

/** Words of habit, which a denial leaves as open as an assertion: 'tietoja ei pääsääntöisesti luovuteta'. */
const HABIT =
  /^(?:pääsääntöisesti|yleensä|usein|i regel|vanligtvis|vanligen|ofta|generally|typically|usually|often)$/iu;

/** Words of possibility that a condition in the same sentence makes definite: 'voidaan luovuttaa, jos laki …'. */
const POSSIBLE: Wording = {
  fi: [/(?<![\p{L}-])(?:voidaan|voimme)(?!\p{L})/dgiu],
  sv: [/(?<=(?:uppgifter(?:na)?|vi|behandlingen)\s(?:\p{L}{1,20}\s){0,2})kan(?!\p{L}| komma| eventuellt)/dgiu],
  en: [/(?<![\p{L}-])may(?! not)(?!\p{L}|\s\d)/dgu],
};
const CONDITION: Words = {
  fi: /(?<!\p{L})(?:jos|kun|mikäli|silloin|vain|ainoastaan|ellei|jollei|vasta|niin kauan|laki|lain|lakiin|laissa|lainsäädän\p{L}*|suostumu\p{L}*|pyynnöst\p{L}*|viranomai\p{L}*|velvo\p{L}*|enintään|milloin tahansa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:om|när|då|endast|bara|enligt lag|lagen|lagstad\p{L}*|samtycke\p{L}*|begäran|myndighet\p{L}*|högst|skyldighet\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|when|where|only|unless|once|law|legal\p{L}*|statut\p{L}*|consent\p{L}*|request\p{L}*|authorit\p{L}*|at most|oblig\p{L}*|requir\p{L}*)(?!\p{L})/iu,
};

/** The reader as the one who may: a right, or what the reader does. Words of possibility are right there. */
const READER_MAY: Words = {
  fi: /(?<!\p{L})(?:voit|voitte|saatat|sinulla on|(?:rekisteröi(?:ty|dyt)|henkilö|asiak(?:as|kaat)|jäsen(?:et)?|käyttäjät?|tilaajat?)\s(?:\p{L}{1,20}\s){0,2}(?:voi|voivat|saattaa|saattavat))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du|ni|den registrerade|de registrerade|kunden|medlemmen|användaren|personen)\s(?:\p{L}{1,20}\s){0,2}kan(?!\p{L})|(?<!\p{L})kan\s(?:du|ni|den registrerade|kunden)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:you|data subjects?|customers?|members?|users?|the person)\s(?:\p{L}{1,20}\s){0,2}(?:may|might|can)(?!\p{L})/iu,
};
/** Set phrases in which the words mean something else: a matter brought before an authority, a clause of purpose. */
const SET_PHRASE: Words = {
  fi: /saat(?:taa|etaan|tavat|amme)[^.]{0,60}(?:käsiteltäväksi|voimaan|tietoon|ajan tasalle|päätökseen|loppuun)|(?<!\p{L})jotta\s(?:\S{1,30}\s){0,5}(?:voimme|voidaan)(?!\p{L})/iu,
  sv: /(?:så att|för att|på vilket sätt)\s(?:\S{1,30}\s){0,5}kan(?!\p{L})/iu,
  en: /(?:so that|in order that)\s(?:\S{1,30}\s){0,5}may(?!\p{L})/iu,
};

/** Indefinite words where a definite statement is owed: WP260 rev.01 recommends avoiding them. One finding a sentence. */
export const vagueWording: Rule = {
  meta: {
    code: 'vague-wording',
    severity: 'information',
    law: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
    authority: 'ohje',
    reads: { prose: SECTIONS },
    problem: {
      fi: '”{text}” jättää auki, tapahtuuko näin.',
      sv: '”{text}” lämnar öppet om detta sker.',
      en: '“{text}” leaves open whether this happens.',
    },
    demand: {
      fi: 'Tiedot annetaan selkeästi (12 artiklan 1 kohta), ja suuntaviivat WP260 suosittelevat välttämään epämääräisiä ilmauksia tarkoituksista, perusteista, vastaanottajista ja säilytyksestä kerrottaessa: kerro, mitä tehdään ja milloin.',
      sv: 'Informationen ska vara klar och tydlig (artikel 12.1), och riktlinjerna WP260 rekommenderar att obestämda uttryck undviks om ändamål, grunder, mottagare och lagring: ange vad som görs och när.',
      en: 'Information is to be clear (Article 12(1)), and the guidelines WP260 recommend avoiding indefinite language about purposes, bases, recipients and retention: say what is done and when.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      if (prose.path.includes('otsikko')) continue;
      let settled: unknown; // the sentence that has its finding, or needs none
      let conditional: unknown;
      for (const { hit, isPossible } of inOrder(prose)) {
        const sentence = hit.sentence.start;
        if (sentence === settled || (isPossible && sentence === conditional)) continue;
        if (isPossible && says(hit, CONDITION)) conditional = sentence;
        else if (isRight(hit)) settled = sentence;
        else if (HABIT.test(hit.text) || !negated(prose.match.text, hit.start, hit.end, prose.language)) {
          settled = sentence;
          yield findingOf(hit);
        }
      }
    }
  },
};

/** The words of both kinds, in the order of the text. */
function inOrder(prose: Prose): { hit: Hit; isPossible: boolean }[] {
  const indefinite = Array.from(hitsOf(prose, INDEFINITE), (hit) => ({ hit, isPossible: false }));
  const possible = Array.from(hitsOf(prose, POSSIBLE), (hit) => ({ hit, isPossible: true }));
  return [...indefinite, ...possible].sort((a, b) => a.hit.start - b.hit.start);
}

/** True where the sentence makes such words right: it is about the reader, or they are part of a set phrase. */
function isRight(hit: Hit): boolean {
  return says(hit, READER_MAY) || says(hit, SET_PHRASE);
}
