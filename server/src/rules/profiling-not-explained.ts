import type { Language, Prose, Section } from '../notice';
import { SOURCE_SECTIONS } from './shared/data-sources';
import { negated } from './shared/negation';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';
import { sentenceAround, sentencesIn } from './shared/sentences';

/** Profiling by its name; a profile in a service, and 'profiling' as a thing to object to, are not it. */
const PROFILING: Words = {
  fi: /(?<!\p{L})profiloi\p{L}*/giu,
  sv: /(?<!\p{L})profiler(?:ing|ar|as|a)\p{L}*/giu,
  en: /(?<!\p{L})profil(?:ing|e the|es the)(?!\p{L})/giu,
};

/** By what means, from what or for what: a sentence that explains. */
const EXPLAINED: Words = {
  fi: /perusteel|avulla|kohden|suunna|suunta|tarkoitu|jotta|varten|käyte|käytä|yhdist|analysoi|pääte|arvioi|ennakoi|luokit|ryhmit|(?:miseksi|misessa|ntaan|miseen)(?!\p{L})/iu,
  sv: /på grundval|grund av|utifrån|för att|med hjälp|rikta|använd|analyser|bedöm|kombiner|indela|så att/iu,
  en: /based on|on the basis|in order|so that|target|used? |using|combin|analy|assess|predict|evaluat|segment|tailor/iu,
};

/** Conditions and rights speak of profiling in general, not of this controller's. */
const GENERAL: Words = {
  fi: /(?<!\p{L})(?:oikeus|vastusta\p{L}*|kieltää|jos|mikäli|kuten|tarkoittaa|tarkoitetaan)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:rätt|invända|motsätta|om|såsom|inbegripet|avses)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:right|object|if|such as|including|means)(?!\p{L})/iu,
};

const OTHER_MATTERS = ['oikeudet', 'rekisterit/oikeudet', 'evästeet', 'muutokset', 'laatimisperuste'];

/** Profiling or inferred data are mentioned and not explained: GDPR 5(1)(a), recital 60, WP260 rev.01. */
export const profilingNotExplained: Rule = {
  meta: {
    code: 'profiling-not-explained',
    severity: 'warning',
    law: ['gdpr:5(1)(a)', 'gdpr:recital:60', 'gdpr:4(4)'],
    authority: 'ohje',
    reads: {
      sections: ['rekisterit/profilointi', 'rekisterit/automaattinen-päätöksenteko', ...SOURCE_SECTIONS],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa mainitaan profilointi tai päätellyt tiedot, mutta siinä ei kerrota, mistä tiedoista ja mihin profiili tehdään.',
      sv: 'I beskrivningen nämns profilering eller härledda uppgifter, men där anges inte av vilka uppgifter och för vad profilen görs.',
      en: 'The notice mentions profiling or inferred data but does not say from what data and for what the profile is made.',
    },
    demand: {
      fi: 'Käsittelyn on oltava rekisteröidylle läpinäkyvää (tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta), ja johdanto-osan 60 kappaleen ja suuntaviivojen WP260 mukaan profiloinnista ja sen seurauksista tulisi kertoa: selitä se avaimessa profilointi.',
      sv: 'Behandlingen ska vara öppen för den registrerade (artikel 5.1 a i dataskyddsförordningen), och enligt skäl 60 och riktlinjerna WP260 bör profileringen och dess följder beskrivas: förklara den under nyckeln profilointi.',
      en: 'Processing must be transparent to the data subject (Article 5(1)(a) of the GDPR), and according to recital 60 and the guidelines WP260 profiling and its consequences should be explained: explain it under the key profilointi.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    const what = {
      fi: 'mistä tiedoista ja mihin tarkoitukseen profiili tehdään ja mitä siitä seuraa',
      sv: 'av vilka uppgifter och för vilket ändamål profilen görs och vad det leder till',
      en: 'from what data and for what purpose the profile is made, and what follows from it',
    };
    for (const register of view.registers) {
      const own = register.section('profilointi');
      const texts = textsAbout(view, register, OTHER_MATTERS);
      const mentions = texts.flatMap((prose) => mentionsIn(prose));
      const decisions = register.section('automaattinen-päätöksenteko');
      const told =
        explains(own) || own.denied || decisions.get('logiikka').filled || mentions.some(({ explained }) => explained);
      if (told) continue;
      const fix = insertPlaceholder(register.path, own, 'profilointi', what, view.primaryLanguage);
      const inferred = register.section('tietolähteet').items.filter((item) => item.get('laji').text === 'päätelty');
      const mention = mentions[0];
      const finding = own.filled
        ? { path: own.path, part: 'key' as const, fixes: own.isStructured ? [kindFix(own, view.primaryLanguage)] : [] }
        : mention
          ? { path: mention.prose.path, span: mention.span, fixes: [fix] }
          : inferred[0] && { path: inferred[0].get('laji').path, fixes: [fix] };
      const place = finding && JSON.stringify([finding.path, 'span' in finding ? finding.span : undefined]);
      if (!finding || place === undefined || seen.has(place)) continue;
      seen.add(place);
      yield finding;
    }

    function kindFix(own: Section, language: Language): ReturnType<typeof insertPlaceholder> {
      return insertPlaceholder(own.path, own.get('kuvaus'), 'kuvaus', what, language, language);
    }
  },
};

/** A section that says more than 'kyllä'. */
function explains(section: Section): boolean {
  if (!section.filled) return false;
  if (section.isStructured) return section.get('kuvaus').filled || section.text !== undefined;
  return !section.affirmed;
}

interface Mention {
  readonly prose: Prose;
  readonly span: { start: number; end: number };
  readonly explained: boolean;
}

function mentionsIn(prose: Prose): Mention[] {
  const { text } = prose.match;
  return [...text.matchAll(PROFILING[prose.language])].flatMap((match) => {
    const end = match.index + match[0].length;
    const sentence = sentenceAround(sentencesIn(prose), match.index)?.text ?? text;
    if (negated(text, match.index, end, prose.language) || GENERAL[prose.language].test(sentence)) return [];
    return [
      { prose, span: prose.match.toOriginal(match.index, end), explained: EXPLAINED[prose.language].test(sentence) },
    ];
  });
}
