import { SOURCE_SECTIONS, sourcesElsewhere } from './shared/data-sources';
import { missingInRegisters } from './shared/missing-in-registers';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** Where the data come from, under another heading. */
const TOLD: Words = {
  fi: /(?:tieto(?:ja|jen)?|tiedot|henkilötie\p{L}*)[^.]{0,60}(?:saadaan|saamme|kerätään|keräämme|kertyy|tulevat|tulee|hankitaan|rekisteröidään|tallennetaan)[^.]{0,100}(?:\p{L}(?:lta|ltä|sta|stä)(?!\p{L})|itse|yhteydessä|kun(?!\p{L}))|(?:saadaan|kerätään|keräämme|saamme)[^.]{0,80}(?:tieto|tiedot)|tietoläh|(?:asiakas|rekisteröity|jäsen|henkilö|käyttäjä|hakija) (?:itse )?(?:antaa|ilmoittaa|toimittaa)|antamasi|annat/iu,
  sv: /uppgift\p{L}*[^.]{0,60}(?:fås|erhålls|samlas|hämtas|lämnas|kommer)[^.]{0,80}(?:från|av|när|i samband)|(?:samlar|får|hämtar)[^.]{0,60}uppgift|uppgiftskäll|informationskäll|(?:du|kunden|den registrerade) (?:själv )?(?:lämnar|uppger|ger)/iu,
  en: /(?:data|information)[^.]{0,60}(?:obtained|collected|received|come|comes|gathered)[^.]{0,80}(?:from|when|by|through)|we (?:collect|obtain|receive|get)[^.]{0,60}(?:data|information)|sources? of (?:the )?(?:data|information)|(?:you|customers?|data subjects?|members?) (?:give|provide|submit)/iu,
};

const OTHER_MATTERS = ['evästeet', 'oikeudet', 'rekisterit/oikeudet', 'rekisterit/suojaus', 'muutokset'];

/**
 * The source of data that come from elsewhere than the person: GDPR 14(2)(f). Where a notice tells no source at all, nothing
 * shows whether it owes one: it is asked for the fact, as information.
 */
export const missingSource: Rule = {
  meta: {
    code: 'missing-source',
    severity: 'error',
    law: ['gdpr:14(2)(f)', 'gdpr:13', 'gdpr:14'],
    authority: 'laki',
    reads: { sections: SOURCE_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota, mistä lähteestä henkilötiedot saadaan.',
      sv: 'I beskrivningen anges inte från vilken källa personuppgifterna fås.',
      en: 'The notice does not say from what source the personal data come.',
    },
    demand: {
      fi: 'Jos tietoja saadaan muualta kuin rekisteröidyltä, tietosuoja-asetus vaatii kertomaan lähteen (14 artiklan 2 kohdan f alakohta): kerro tietolähteet, sillä ne ratkaisevat, sovelletaanko 13 vai 14 artiklaa.',
      sv: 'Om uppgifter fås från någon annan än den registrerade kräver dataskyddsförordningen att källan anges (artikel 14.2 f): ange tietolähteet, eftersom de avgör om artikel 13 eller 14 tillämpas.',
      en: 'Where data come from elsewhere than the data subject, the GDPR requires the source to be told (Article 14(2)(f)): give tietolähteet, since they decide whether Article 13 or 14 applies.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) => !register.section('tietolähteet').filled && !saidInWords(view, TOLD, register, OTHER_MATTERS),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'tietolähteet',
      what: {
        fi: 'mistä tiedot saadaan: rekisteröidyltä itseltään vai muualta',
        sv: 'varifrån uppgifterna fås: från den registrerade eller från annat håll',
        en: 'where the data come from: the data subject or elsewhere',
      },
      severity: () => 'information',
    });
    const seen = new Set<string>();
    for (const source of view.registers.flatMap(sourcesElsewhere)) {
      const place = JSON.stringify(source.path);
      if (seen.has(place) || source.get('nimi').filled || source.get('kuvaus').filled) continue;
      seen.add(place);
      const what = { fi: 'lähteen nimi', sv: 'källans namn', en: 'name of the source' };
      yield {
        path: source.get('laji').path,
        fixes: [
          insertPlaceholder(source.path, source.get('nimi'), 'nimi', what, view.primaryLanguage, view.primaryLanguage),
        ],
      };
    }
  },
};
