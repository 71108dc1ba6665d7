import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** Recipients, or that there are none, under another heading. */
const TOLD: Words = {
  fi: /luovut\p{L}*|vastaanottaj\p{L}*|alihankki|palveluntarjoaj|yhteistyökumppan|henkilötietojen käsittelij|ulkopuolis(?:ille|en|ten)|sivullis|kolmansille/iu,
  sv: /lämnas? (?:\p{L}+ ){0,3}ut|utlämn|mottagare|underleverantör|tjänsteleverantör|personuppgiftsbiträde|utomstående/iu,
  en: /disclos|recipient|subcontract|service provider|processor|third part|shared? with/iu,
};

/** To whom the data are given, or that they are given to nobody: GDPR 13(1)(e), 14(1)(e), owed where there are recipients. */
export const missingRecipients: Rule = {
  meta: {
    code: 'missing-recipients',
    severity: 'information',
    law: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:4(9)'],
    authority: 'laki',
    reads: {
      sections: [
        'rekisterit/vastaanottajat',
        'rekisterit/luovutukset',
        'rekisterit/siirrot',
        'rekisterit/julkaiseminen',
      ],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei kerrota henkilötietojen vastaanottajista eikä siitä, ettei niitä ole.',
      sv: 'I beskrivningen nämns varken mottagare av personuppgifterna eller att det inte finns några.',
      en: 'The notice mentions neither recipients of the personal data nor that there are none.',
    },
    demand: {
      fi: 'Mahdolliset vastaanottajat tai vastaanottajaryhmät on kerrottava (tietosuoja-asetuksen 13 artiklan 1 kohdan e alakohta, suomenkielisessä asetuksessa toinen d; 14 artiklan 1 kohdan e alakohta), ja myös henkilötietojen käsittelijä on vastaanottaja: lisää vastaanottajat tai kerro, ettei niitä ole.',
      sv: 'Eventuella mottagare eller kategorier av mottagare ska anges (artikel 13.1 e, artikel 14.1 e i dataskyddsförordningen), och även ett personuppgiftsbiträde är en mottagare: lägg till vastaanottajat eller ange att det inte finns några.',
      en: 'The recipients or categories of recipients, if any, must be told (Article 13(1)(e), Article 14(1)(e) of the GDPR), and a processor is a recipient too: add vastaanottajat, or say that there are none.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) =>
        ['vastaanottajat', 'luovutukset', 'julkaiseminen'].every((key) => !register.section(key).filled) &&
        !register.section('siirrot').items.some((item) => item.get('vastaanottaja').filled) &&
        !saidInWords(view, TOLD, register, ['oikeudet', 'rekisterit/oikeudet', 'evästeet', 'rekisterit/tietolähteet']),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'vastaanottajat',
      what: {
        fi: 'vastaanottajat tai tieto siitä, ettei niitä ole',
        sv: 'mottagarna eller uppgift om att det inte finns några',
        en: 'the recipients, or a statement that there are none',
      },
    });
  },
};
