import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';

/** Joint controllers and what they have agreed, in one text. */
const JOINT: Words = {
  fi: /yhteisrekisterinpi|yhdessä/iu,
  sv: /gemensamt/iu,
  en: /joint/iu,
};

const AGREED: Words = {
  fi: /järjestely|sop(?:ineet|imu|ittu|ivat)|vastu[un]|vastaa|työnja|tehtävänja/iu,
  sv: /arrangemang|avtal|kommit överens|ansvar(?!ig)|svarar/iu,
  en: /arrange|agree|responsib|answer/iu,
};

/** Joint controllers make the essence of their arrangement available to the data subject: GDPR 26(2). */
export const missingJointControllerArrangement: Rule = {
  meta: {
    code: 'missing-joint-controller-arrangement',
    severity: 'warning',
    law: ['gdpr:26(2)', 'gdpr:26(1)'],
    authority: 'laki',
    reads: { sections: ['yhteisrekisterinpitäjät'], prose: 'all' },
    problem: {
      fi: 'Selosteessa on yhteisrekisterinpitäjiä, mutta siinä ei kerrota heidän järjestelynsä keskeisiä osia eikä sitä, mistä ne saa.',
      sv: 'I beskrivningen anges gemensamt personuppgiftsansvariga, men varken det väsentliga innehållet i deras arrangemang eller var det finns tillgängligt.',
      en: 'The notice names joint controllers but tells neither the essence of their arrangement nor where it is available.',
    },
    demand: {
      fi: 'Tietosuoja-asetuksen 26 artiklan 2 kohta vaatii, että järjestelyn keskeiset osat ovat rekisteröidyn saatavilla: kerro avaimessa järjestely, kuka vastaa mistäkin, tai mistä tiedon saa.',
      sv: 'Artikel 26.2 i dataskyddsförordningen kräver att det väsentliga innehållet i arrangemanget görs tillgängligt för den registrerade: ange under nyckeln järjestely vem som ansvarar för vad eller var uppgiften finns.',
      en: 'Article 26(2) of the GDPR requires the essence of the arrangement to be made available to the data subject: tell under the key järjestely who is responsible for what, or where that is available.',
    },
  },
  *check(view) {
    const joint = view.section('yhteisrekisterinpitäjät');
    if (!joint.filled || joint.denied || joint.get('järjestely').filled) return;
    const told = textsAbout(view).some(
      ({ section, language, match: { text } }) =>
        AGREED[language].test(text) && (section === 'yhteisrekisterinpitäjät' || JOINT[language].test(text)),
    );
    if (told) return;
    const what = {
      fi: 'kuka vastaa mistäkin tai mistä järjestelyn keskeiset osat saa',
      sv: 'vem som ansvarar för vad eller var det väsentliga innehållet i arrangemanget finns',
      en: 'who is responsible for what, or where the essence of the arrangement is available',
    };
    // a bare list has no place for the arrangement
    const fixes = joint.get('luettelo').exists
      ? [
          insertPlaceholder(
            joint.path,
            joint.get('järjestely'),
            'järjestely',
            what,
            view.primaryLanguage,
            view.primaryLanguage,
          ),
        ]
      : [];
    yield { path: joint.path, part: 'key', fixes };
  },
};
