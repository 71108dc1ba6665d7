import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** Transfers, or that there are none, under another heading. */
const TOLD: Words = {
  fi: /(?<!\p{L})(?:EU|ETA|EY)(?!\p{L})[^.]{0,60}(?:ulkopuol|sisä)|Euroopan (?:unionin|talousalue)[^.]{0,60}(?:ulkopuol|sisä)|kolman(?:teen|siin) ma|(?:vain|ainoastaan) Suomessa|ulkomaille/iu,
  sv: /(?:utanför|inom) (?:EU|EES|Europeiska)|tredjel[aä]nd|(?:endast|enbart|bara) i Finland/iu,
  en: /(?:outside|within|inside|beyond) (?:of )?(?:the )?(?:EU|EEA|European)|third countr|only in Finland/iu,
};

/** Transfers to third countries, or that there are none: GDPR 13(1)(f), 14(1)(f), owed where there are transfers. */
export const missingTransferInfo: Rule = {
  meta: {
    code: 'missing-transfer-info',
    severity: 'information',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44'],
    authority: 'laki',
    reads: { sections: ['rekisterit/siirrot'], prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota, siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle.',
      sv: 'I beskrivningen anges inte om uppgifter överförs utanför EU och EES.',
      en: 'The notice does not say whether data are transferred outside the EU and the EEA.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan siirrosta kolmanteen maahan ja siirtoperusteesta, jos tietoja siirretään (13 artiklan 1 kohdan f alakohta, suomenkielisessä asetuksessa e; 14 artiklan 1 kohdan f alakohta): lisää siirrot tai kerro, ettei tietoja siirretä.',
      sv: 'Dataskyddsförordningen kräver uppgift om överföring till tredjeland och grunden för den, om uppgifter överförs (artikel 13.1 f, artikel 14.1 f): lägg till siirrot eller ange att uppgifter inte överförs.',
      en: 'Where data are transferred to a third country, the GDPR requires the transfer and its ground to be told (Article 13(1)(f), Article 14(1)(f)): add siirrot, or say that no data are transferred.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) => !register.section('siirrot').filled && !saidInWords(view, TOLD, register, ['oikeudet']),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'siirrot',
      what: {
        fi: 'siirtyykö tietoja EU- ja ETA-alueen ulkopuolelle: minne, kenelle ja millä siirtoperusteella',
        sv: 'om uppgifter överförs utanför EU och EES: vart, till vem och på vilken grund',
        en: 'whether data go outside the EU and the EEA: where, to whom and on what ground',
      },
    });
  },
};
