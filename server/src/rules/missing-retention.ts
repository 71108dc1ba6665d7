import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule } from './rule';
import { saidInWords, textsAbout, type Words } from './shared/said-in-words';
import { sentencesIn } from './shared/sentences';

/** Data kept, and for how long or until what. */
const KEPT: Words = {
  fi: /(?:säily[tv]|arkistoi|säilö)\p{L}*[^.]{0,120}(?:\d|vuo(?:si|de|tt)|kuukau|ajan|aika|kunnes|päätty|päättym|jälkeen|pysyvästi|toistaiseksi|kauan|pitkään)|(?:\d|vuo(?:si|de|tt)|kuukau|kunnes|päätty|päättym|jälkeen|pysyvästi|kauan|pitkään)[^.]{0,80}(?:säily[tv]|arkistoi)|säilytysai(?:ka|ko|ja)/iu,
  sv: /(?:lagra|bevara|spara|förvara|arkiver|sparas)\p{L}*[^.]{0,120}(?:\d|år|månad|länge|tills|efter|varaktigt|permanent)|(?:lagrings|förvarings|bevarande)tid/iu,
  en: /(?:store|retain|retention|keep|kept|archiv)\p{L}*[^.]{0,120}(?:\d|year|month|as long|until|after|permanent)|retention (?:period|time)|storage period/iu,
};

/** Data erased, and when: a time in figures or words. */
const ERASED: Words = {
  fi: /(?:poist|hävit|tuho|anonymis)\p{L}*[^.]{0,120}(?:\d{1,3}|yhden|kahden|kolmen|viiden|kymmenen) (?:vuo|kuukau|kk|päiv|vrk|viiko)|(?:(?<!\d)\d{1,3}|yhden|kahden|kolmen|viiden|kymmenen) (?:vuo|kuukau|kk|päiv|vrk|viiko)[^.]{0,120}(?:poist|hävit|tuho|anonymis)/iu,
  sv: /(?:radera|gallra|förstör|avlägsna|anonymiser)\p{L}*[^.]{0,120}(?:\d{1,3}|ett|två|tre|fem|tio) (?:år|månad|dag|veck)/iu,
  en: /(?:eras|delet|destroy|remov|anonymi)\p{L}*[^.]{0,120}(?:\d{1,3}|one|two|three|five|ten) (?:year|month|day|week)/iu,
};

/** Erased on request: the time is that of the answer. */
const REQUEST: Words = { fi: /pyy(?:n|t|d)/iu, sv: /begär/iu, en: /request/iu };

/** What is kept there is cookies, or the protected thing; what is erased on request says nothing of retention. */
const KEPT_ELSEWHERE = ['evästeet', 'rekisterit/suojaus', 'oikeudet', 'rekisterit/oikeudet', 'muutokset'];

/** Every register tells how long the data are kept, or how the time is determined: GDPR 13(2)(a), 14(2)(a). */
export const missingRetention: Rule = {
  meta: {
    code: 'missing-retention',
    severity: 'error',
    law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/säilytysajat'], prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota, kuinka kauan henkilötietoja säilytetään.',
      sv: 'I beskrivningen anges inte hur länge personuppgifterna lagras.',
      en: 'The notice does not say how long the personal data are kept.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan säilytysajan tai, jos se ei ole mahdollista, kriteerit, joilla aika määräytyy (13 artiklan 2 kohdan a alakohta, 14 artiklan 2 kohdan a alakohta): lisää rekisteriin säilytysajat.',
      sv: 'Dataskyddsförordningen kräver att lagringstiden anges eller, om det inte är möjligt, de kriterier som används för att fastställa den (artikel 13.2 a, artikel 14.2 a): lägg till säilytysajat i registret.',
      en: 'The GDPR requires the retention period or, if that is not possible, the criteria used to determine it (Article 13(2)(a), Article 14(2)(a)): add säilytysajat to the register.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) =>
        !register.section('säilytysajat').filled &&
        !saidInWords(view, KEPT, register, KEPT_ELSEWHERE) &&
        !textsAbout(view, register, ['evästeet', 'muutokset']).some((prose) =>
          sentencesIn(prose).some(
            ({ text }) => ERASED[prose.language].test(text) && !REQUEST[prose.language].test(text),
          ),
        ),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'säilytysajat',
      what: {
        fi: 'säilytysaika tietoryhmittäin ja tapahtuma, josta se lasketaan',
        sv: 'lagringstiden per kategori av uppgifter och den händelse från vilken den räknas',
        en: 'the retention period for each category of data and the event from which it runs',
      },
    });
  },
};
