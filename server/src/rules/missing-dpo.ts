import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';
import { sentencesIn } from './shared/sentences';

const OFFICER: Words = {
  fi: /tietosuojavastaav/iu,
  sv: /dataskyddsombud/iu,
  en: /data protection officer|(?<!\p{L})DPO(?!\p{L})/iu,
};

const NONE: Words = {
  fi: /(?<!\p{L})(?:ei ole|emme ole|ei tarvit|ilman)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|inget|saknar|utan)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|without)(?!\p{L})/iu,
};

/** A public body must designate a data protection officer and tell the contact details: GDPR 13(1)(b), 14(1)(b), 37(1)(a). */
export const missingDpo: Rule = {
  meta: {
    code: 'missing-dpo',
    severity: 'error',
    law: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:37(1)(a)', 'gdpr:37(7)'],
    authority: 'laki',
    reads: { sections: ['rekisterinpitäjä', 'tietosuojavastaava'], prose: 'all' },
    problem: {
      fi: 'Rekisterinpitäjä on viranomainen, mutta selosteessa ei ole tietosuojavastaavan yhteystietoja.',
      sv: 'Den personuppgiftsansvarige är en myndighet, men i beskrivningen finns inga kontaktuppgifter till dataskyddsombudet.',
      en: 'The controller is a public authority, but the notice gives no contact details of a data protection officer.',
    },
    demand: {
      fi: 'Viranomaisen on nimitettävä tietosuojavastaava (tietosuoja-asetuksen 37 artiklan 1 kohdan a alakohta) ja kerrottava tämän yhteystiedot (13 artiklan 1 kohdan b alakohta, 14 artiklan 1 kohdan b alakohta): lisää tietosuojavastaava.',
      sv: 'En myndighet ska utnämna ett dataskyddsombud (artikel 37.1 a i dataskyddsförordningen) och ange ombudets kontaktuppgifter (artikel 13.1 b, artikel 14.1 b): lägg till tietosuojavastaava.',
      en: 'A public authority must designate a data protection officer (Article 37(1)(a) of the GDPR) and give the contact details (Article 13(1)(b), Article 14(1)(b)): add tietosuojavastaava.',
    },
  },
  *check(view) {
    const kind = view.section('rekisterinpitäjä').get('tyyppi');
    const officer = view.section('tietosuojavastaava');
    if (kind.text !== 'viranomainen' || (officer.filled && !officer.denied)) return;
    const told = textsAbout(view).some((prose) =>
      sentencesIn(prose).some(({ text }) => OFFICER[prose.language].test(text) && !NONE[prose.language].test(text)),
    );
    if (told) return;
    const what = {
      fi: 'tietosuojavastaavan yhteystiedot',
      sv: 'dataskyddsombudets kontaktuppgifter',
      en: 'contact details of the data protection officer',
    };
    yield {
      path: officer.exists ? officer.path : kind.path,
      related: officer.exists ? [{ path: kind.path }] : [],
      fixes: officer.filled ? [] : [insertPlaceholder([], officer, 'tietosuojavastaava', what, view.primaryLanguage)],
    };
  },
};
