import type { Section, Translated } from '../notice';
import { SOURCE_SECTIONS, sourcesOf } from './shared/data-sources';
import { missingInRegisters } from './shared/missing-in-registers';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** Whether the data must be given. */
const REQUIRED: Words = {
  fi: /(?:antaminen|antamista|luovuttaminen|toimittaminen|ilmoittaminen|antamisen)[^.]{0,80}(?:pakolli|vapaaeht|edelly|lakisäät|perustuu|sopimu|välttämät|vaatimu|tarpeen)|(?:pakollis|vapaaehtois)\p{L}* (?:\p{L}+ )?tie(?:to|do|tä)|(?:tie(?:to|do)\p{L}*|kentät|kohdat) (?:on|ovat) pakollis|tähdellä merkity|edelly\p{L}+[^.]{0,60}(?:tietojen|henkilötietojen) (?:antami|luovuttami|toimittami)/iu,
  sv: /(?:lämna|lämnas|lämnar|uppge|ger|ange)\p{L}*[^.]{0,80}(?:frivillig|obligatorisk|krävs|förutsätt|lagstadga|nödvändig)|(?:obligatoriska|frivilliga) (?:\p{L}+ )?(?:uppgift|fält)/iu,
  en: /(?:provid|provision|giving|suppl)\p{L}*[^.]{0,80}(?:mandatory|voluntar|required|requirement|obligat|necessary|condition)|(?:mandatory|required|voluntary|optional) (?:\p{L}+ )?(?:data|information|fields?)/iu,
};

/** What follows if they are not. */
const OTHERWISE: Words = {
  fi: /(?<!\p{L})(?:jos|ellei|jollei|mikäli|ellet|jollet)(?!\p{L})[^.]{0,60}(?:et|ei|eivät|tietoja|tietojaan|ellet|jollet)(?!\p{L})[^.]{0,60}(?:anna|toimit|luovut|ilmoit|anneta|saada|saad?a)|ilman (?:näitä|tarvittavia|kyseisiä|edellä|välttämättömiä|pakollisia|henkilö)\p{L}*|antamatta jättämi|jättää (?:tiedot )?antamatta/iu,
  sv: /(?:om|ifall) (?:du|kunden|den registrerade|uppgifterna|man|personen)[^.]{0,40} inte (?:lämna|uppge|ger|ange)|(?:lämnas|uppges) (?:uppgifterna )?inte|utan (?:dessa |de nödvändiga )?(?:person)?uppgift/iu,
  en: /(?:if|where|should|unless) (?:you|the|a|data)[^.]{0,60}(?:not (?:be )?(?:provid|giv|suppl)|fail to|refuse to)|(?:without|failure to provide) (?:this|these|the|such)? ?(?:personal )?(?:data|information)/iu,
};

const OTHER_MATTERS = ['evästeet', 'oikeudet', 'rekisterit/oikeudet', 'rekisterit/luovutukset', 'muutokset'];

const WHAT: Readonly<Record<'tietojen-antaminen' | 'seuraukset', Translated>> = {
  'tietojen-antaminen': {
    fi: 'onko tietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna',
    sv: 'är det obligatoriskt att lämna uppgifterna och vad följer om de inte lämnas',
    en: 'whether the data must be given, and what follows if they are not',
  },
  seuraukset: {
    fi: 'mitä seuraa, jos tietoja ei anna',
    sv: 'vad som följer om uppgifterna inte lämnas',
    en: 'what follows if the data are not given',
  },
};

/** Where the person gives the data: whether they must, and what follows if they do not: GDPR 13(2)(e). */
export const missingProvisionRequirement: Rule = {
  meta: {
    code: 'missing-provision-requirement',
    severity: 'error',
    law: ['gdpr:13(2)(e)'],
    authority: 'laki',
    reads: { sections: [...SOURCE_SECTIONS, 'rekisterit/tietojen-antaminen'], prose: 'all' },
    problem: {
      fi: 'Tietoja saadaan rekisteröidyltä, mutta selosteessa ei kerrota, onko niiden antaminen pakollista tai mitä seuraa, jos niitä ei anna.',
      sv: 'Uppgifter fås från den registrerade, men i beskrivningen anges inte om det är obligatoriskt att lämna dem eller vad som följer om de inte lämnas.',
      en: 'Data come from the data subject, but the notice does not say whether they must be given or what follows if they are not.',
    },
    demand: {
      fi: 'Tietosuoja-asetuksen 13 artiklan 2 kohdan e alakohta vaatii kertomaan, perustuuko tietojen antaminen lakiin tai sopimukseen, onko se pakollista ja mitä antamatta jättämisestä voi seurata: lisää tietojen-antaminen.',
      sv: 'Artikel 13.2 e i dataskyddsförordningen kräver uppgift om huruvida lämnandet av uppgifter grundar sig på lag eller avtal, är obligatoriskt och vad som kan följa om de inte lämnas: lägg till tietojen-antaminen.',
      en: 'Article 13(2)(e) of the GDPR requires the notice to say whether providing the data is a statutory or contractual requirement, whether it is obligatory and what failing to do so may lead to: add tietojen-antaminen.',
    },
  },
  *check(view) {
    const fromPerson = view.registers.filter((register) => sourcesOf(register, view.primaryLanguage).person);
    const lacking = fromPerson.filter(
      (register) =>
        !register.section('tietojen-antaminen').filled &&
        !saidInWords(view, REQUIRED, register, OTHER_MATTERS) &&
        !saidInWords(view, OTHERWISE, register, OTHER_MATTERS),
    );
    yield* missingInRegisters(view, lacking, { key: 'tietojen-antaminen', what: WHAT['tietojen-antaminen'] });
    const seen = new Set<string>();
    for (const register of fromPerson) {
      const told = register.section('tietojen-antaminen');
      const place = JSON.stringify(told.path);
      if (seen.has(place) || !owesConsequences(told)) continue;
      if (saidInWords(view, OTHERWISE, register, OTHER_MATTERS)) continue;
      seen.add(place);
      yield {
        path: told.get('velvoite').path,
        severity: 'warning',
        fixes: [
          insertPlaceholder(
            told.path,
            told.get('seuraukset'),
            'seuraukset',
            WHAT.seuraukset,
            view.primaryLanguage,
            view.primaryLanguage,
          ),
        ],
      };
    }
  },
};

/** Giving is said to be required, and nothing more is said. */
function owesConsequences(told: Section): boolean {
  const duty = told.get('velvoite').text;
  return duty !== undefined && duty !== 'vapaaehtoinen' && !told.get('seuraukset').filled && told.text === undefined;
}
