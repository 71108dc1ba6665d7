import type { Fix } from '../finding';
import type { Section } from '../notice';
import { SOURCE_SECTIONS, sourcesElsewhere } from './shared/data-sources';
import type { Rule } from './rule';
import type { Words } from './shared/said-in-words';

/** Public or not, told in words. */
const TOLD: Words = {
  fi: /julki[ns]|julkise|yleisesti saatavil|avoimes|kaikkien saatavil/iu,
  sv: /offentlig|allmänt tillgänglig|öppna? (?:käll|data)/iu,
  en: /public|open (?:source|data)/iu,
};

/** A source elsewhere than the person: whether it is publicly accessible is told where it applies: GDPR 14(2)(f). */
export const sourcePublicOrNot: Rule = {
  meta: {
    code: 'source-public-or-not',
    severity: 'warning',
    law: ['gdpr:14(2)(f)'],
    authority: 'laki',
    reads: { sections: SOURCE_SECTIONS },
    problem: {
      fi: 'Tietoja saadaan muualta kuin rekisteröidyltä, mutta selosteesta ei ilmene, onko lähde yleisesti saatavilla.',
      sv: 'Uppgifter fås från någon annan än den registrerade, men av beskrivningen framgår inte om källan är allmänt tillgänglig.',
      en: 'Data come from elsewhere than the data subject, but the notice does not show whether the source is publicly accessible.',
    },
    demand: {
      fi: 'Tietosuoja-asetuksen 14 artiklan 2 kohdan f alakohta vaatii kertomaan lähteen lisäksi, jos tiedot ovat peräisin yleisesti saatavilla olevasta lähteestä: kerro avaimessa julkinen, onko lähde sellainen.',
      sv: 'Artikel 14.2 f i dataskyddsförordningen kräver att det utöver källan anges om uppgifterna kommer från en allmänt tillgänglig källa: ange under nyckeln julkinen om källan är sådan.',
      en: 'Article 14(2)(f) of the GDPR requires the notice to tell the source and, where applicable, that it is publicly accessible: say under the key julkinen whether the source is one.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const source of view.registers.flatMap(sourcesElsewhere)) {
      const place = JSON.stringify(source.path);
      if (seen.has(place) || source.get('laji').text === 'julkinen' || source.get('julkinen').filled) continue;
      seen.add(place);
      const words = [source.get('kuvaus'), source.get('nimi')].map(({ text }) => text ?? '').join(' ');
      if (TOLD[view.primaryLanguage].test(words.normalize('NFC'))) continue;
      yield { path: source.get('laji').path, fixes: choices(source) };
    }
  },
};

/** Which of the two is true only the controller knows. */
function choices(source: Section): Fix[] {
  if (source.get('julkinen').exists) return [];
  return (['ei', 'kyllä'] as const).map((value) => ({
    title: {
      fi: value === 'ei' ? 'Lähde ei ole yleisesti saatavilla' : 'Lähde on yleisesti saatavilla',
      sv: value === 'ei' ? 'Källan är inte allmänt tillgänglig' : 'Källan är allmänt tillgänglig',
      en: value === 'ei' ? 'The source is not publicly accessible' : 'The source is publicly accessible',
    },
    change: { kind: 'insert', path: source.path, key: 'julkinen', value },
    needsFacts: true,
  }));
}
