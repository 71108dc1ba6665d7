import type { Section, Translated } from '../notice';
import { insertPlaceholder } from './shared/placeholder-fix';
import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule, RuleFinding } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';
import type { RuleView } from './view';

/** Automated decisions, or that there are none, under another heading. */
const TOLD: Words = {
  fi: /automa(?:atti|tisoi)\p{L}*[^.]{0,60}(?:päätö|päätt)|(?:päätö|päätt)[^.]{0,60}automa/iu,
  sv: /automat\p{L}*[^.]{0,60}beslut|beslut[^.]{0,60}automat/iu,
  en: /automat\p{L}*[^.]{0,60}decision|decision[^.]{0,60}automat/iu,
};

const WHAT: Readonly<Record<'logiikka' | 'seuraukset', Translated>> = {
  logiikka: {
    fi: 'millä tiedoilla ja millaisin perustein päätös syntyy',
    sv: 'på vilka uppgifter och enligt vilka principer beslutet fattas',
    en: 'from what data and on what principles the decision is made',
  },
  seuraukset: {
    fi: 'mitä päätös merkitsee ja mitä siitä voi seurata rekisteröidylle',
    sv: 'vad beslutet innebär och vad det kan leda till för den registrerade',
    en: 'what the decision means and may lead to for the data subject',
  },
};

/** Automated decisions are told with their logic, significance and consequences: GDPR 13(2)(f), 14(2)(g), 22. */
export const missingAutomatedDecisionInfo: Rule = {
  meta: {
    code: 'missing-automated-decision-info',
    severity: 'error',
    law: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22'],
    authority: 'laki',
    reads: {
      sections: ['rekisterit/automaattinen-päätöksenteko', 'oikeudet', 'rekisterit/oikeudet'],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei kerrota, tehdäänkö automaattisia päätöksiä ja millä logiikalla ja seurauksin.',
      sv: 'I beskrivningen anges inte om automatiserade beslut fattas och med vilken logik och vilka följder.',
      en: 'The notice does not say whether automated decisions are made, and by what logic and with what consequences.',
    },
    demand: {
      fi: 'Jos tehdään 22 artiklassa tarkoitettuja päätöksiä, tietosuoja-asetus vaatii kertomaan niistä, niiden logiikasta, merkityksestä ja seurauksista (13 artiklan 2 kohdan f alakohta, 14 artiklan 2 kohdan g alakohta): täydennä automaattinen-päätöksenteko, tai kirjoita siihen ”ei”, jos päätöksiä ei tehdä.',
      sv: 'Om beslut som avses i artikel 22 fattas kräver dataskyddsförordningen uppgift om dem, deras logik, betydelse och följder (artikel 13.2 f, artikel 14.2 g): fyll i automaattinen-päätöksenteko, eller skriv ”ei” om sådana beslut inte fattas.',
      en: 'Where decisions referred to in Article 22 are made, the GDPR requires the notice to tell of them and of their logic, significance and consequences (Article 13(2)(f), Article 14(2)(g)): complete automaattinen-päätöksenteko, or write “ei” there if no such decisions are made.',
    },
  },
  *check(view) {
    const ofNotice = view.section('oikeudet').get('automaattiset-päätökset').filled;
    const silent = view.registers.filter(
      (register) =>
        !register.section('automaattinen-päätöksenteko').filled &&
        !ofNotice &&
        !register.section('oikeudet').get('automaattiset-päätökset').filled &&
        !saidInWords(view, TOLD, register),
    );
    yield* missingInRegisters(view, silent, {
      key: 'automaattinen-päätöksenteko',
      what: {
        fi: 'tehdäänkö automaattisia päätöksiä',
        sv: 'fattas automatiserade beslut',
        en: 'whether automated decisions are made',
      },
      severity: () => 'information',
    });
    const seen = new Set<string>();
    for (const register of view.registers) {
      const declared = register.section('automaattinen-päätöksenteko');
      const place = JSON.stringify(declared.path);
      if (!seen.has(place)) yield* checkDeclared(view, declared);
      seen.add(place);
    }
  },
};

/** Decisions declared by a bare 'kyllä' or with some particulars; what is told in running text is not judged. */
function* checkDeclared(view: RuleView, declared: Section): Generator<RuleFinding> {
  if (!declared.filled || declared.denied) return;
  if (declared.affirmed && declared.text !== undefined && !declared.isStructured) {
    yield { path: declared.path };
    return;
  }
  if (!declared.isStructured || declared.text !== undefined) return;
  const language = view.primaryLanguage;
  const missing: ('logiikka' | 'seuraukset')[] = [];
  if (!declared.get('logiikka').filled) missing.push('logiikka');
  if (!declared.get('seuraukset').filled && !declared.get('merkitys').filled) missing.push('seuraukset');
  if (missing.length === 0) return;
  yield {
    path: declared.path,
    part: 'key',
    fixes: missing.map((key) =>
      insertPlaceholder(declared.path, declared.get(key), key, WHAT[key], language, language),
    ),
  };
}
