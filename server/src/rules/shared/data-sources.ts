import { PLACEHOLDER } from '../../finding';
import type { Language, Section } from '../../notice';
import type { Words } from './said-in-words';
import { sentencesOf } from './sentences';
import type { RegisterView } from '../view';

/** What a rule that asks where the data come from must declare. */
export const SOURCE_SECTIONS = ['rekisterit/tietolähteet'] as const;

/** From whom a register's data come, as far as the notice tells; a kind that is not told is not assumed. */
export interface Sources {
  /** Some of the data come from the person, given or observed: Article 13. */
  readonly person: boolean;
  /** Some of the data come from elsewhere: Article 14. */
  readonly elsewhere: boolean;
}

const FROM_PERSON: Words = {
  fi: /(?:itsel(?:tä|lä)|(?:^|[^\p{L}])(?:sinulta|teiltä)(?![\p{L}])|rekisteröidy(?:ltä|iltä)|(?:asiakkaa|jäsene|käyttäjä|työntekijä|hakija|osallistuja|tilaaja|lainaaja|opiskelija|potilaa)(?:lta|ltä)|(?:asiakk|jäsen|käyttäj|työntekijö|hakijo|osallistuj|tilaaj|opiskelijo|potila)\p{L}{1,4}(?:ilta|iltä)|(?:^|[^\p{L}])(?:rekisteröity|asiakas|jäsen|käyttäjä|hakija|henkilö|tilaaja|yksityishenkilöt|asiakkaat|jäsenet)(?![\p{L}])[^.]{0,40}(?:antaa|antavat|ilmoittaa|toimittaa|kertoo|luovuttaa)|(?:^|[^\p{L}])(?:annat|antamasi|ilmoitat|asioi|asioinnin|asioidessa)|käytö(?:n yhteydessä|stä(?![\p{L}])))/iu,
  sv: /(?:av|från) (?:den registrerade|kunden|medlemmen|dig|personen|användaren|sökanden|er)(?:[^\p{L}]|$)|(?:den registrerade|kunden|medlemmen|du|användaren|sökanden|prenumeranten)(?: själv)? (?:lämnar|uppger|ger|anger)/iu,
  en: /from (?:you|the (?:data subject|customer|member|user|applicant|person)s?)(?:[^\p{L}]|$)|(?:you|the (?:data subject|customer|member|user|applicant|person|subscriber)) (?:give|gives|provide|provides|submit|submits)/iu,
};

const FROM_ELSEWHERE: Words = {
  fi: /väestötietojärjestelm|väestörekister|digi- ja väestötietoviras|verohallin|kaupparekister|luottotieto|julkis(?:ista|esta)(?: [\p{L}-]+)? (?:lähte|rekister)|viranomais(?:ilta|elta|ten rekister)|(?:muilta|toisilta) (?:yrityks|organisaatio|viranomais|rekisterinpitäj|kumppan)|kolmansilta osapuol|yhteistyökumppane(?:ilta|iden rekister)|työnantaja(?:lta|ilta)/iu,
  sv: /befolkningsdatasystem|befolkningsregist|skatteförvaltning|handelsregist|kreditupplysning|offentlig[at]?(?: \p{L}+)? (?:käll|regist)|(?:av|från) (?:andra )?(?:myndighet|samarbetspartner|tredje part|arbetsgivar|andra (?:företag|organisation))/iu,
  en: /population information system|tax administration|trade register|credit (?:information|reference)|public(?:ly available)? (?:sources|registers)|from (?:the |other )?(?:authorit|third part|partner|employer|other (?:compan|organi[sz]ation))/iu,
};

const NEGATION: Words = {
  fi: /(?:^|[^\p{L}])(?:ei|eivät|emme|eikä|ilman)(?![\p{L}])/iu,
  sv: /(?:^|[^\p{L}])(?:inte|inga|ingen|utan)(?![\p{L}])/iu,
  en: /(?:^|[^\p{L}])(?:not|no|never)(?![\p{L}])/iu,
};

const PERSON_KINDS: readonly (string | undefined)[] = ['itseltä', 'havainnoitu'];
const ELSEWHERE_KINDS: readonly (string | undefined)[] = ['muualta', 'julkinen'];

/** The sources whose kind says that the data come from elsewhere. */
export function sourcesElsewhere(register: RegisterView): readonly Section[] {
  return register.section('tietolähteet').items.filter((item) => ELSEWHERE_KINDS.includes(item.get('laji').text));
}

/** Where a register's data come from: by the kinds of its sources, and by their words where a kind is not told. */
export function sourcesOf(register: RegisterView, language: Language): Sources {
  const section = register.section('tietolähteet');
  let person = false;
  let elsewhere = false;
  const read = (text: string | undefined): void => {
    if (text?.includes(PLACEHOLDER)) return;
    for (const sentence of sentencesOf((text ?? '').normalize('NFC'))) {
      if (NEGATION[language].test(sentence.text)) continue;
      person ||= FROM_PERSON[language].test(sentence.text);
      elsewhere ||= FROM_ELSEWHERE[language].test(sentence.text);
    }
  };
  read(section.text);
  for (const item of section.items) {
    const kind = item.get('laji').text;
    if (PERSON_KINDS.includes(kind)) person = true;
    else if (ELSEWHERE_KINDS.includes(kind)) elsewhere = true;
    else if (kind === undefined) [item.text, item.get('kuvaus').text, item.get('nimi').text].forEach(read);
  }
  return { person, elsewhere };
}
