import type { TextSpan } from '../finding';
import type { Language, Prose, Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { onceAPlace } from './shared/once-a-place';
import { onceAText } from './shared/once-a-text';
import { sentencesIn } from './shared/sentences';
import type { Rule, RuleFinding } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';
import type { RegisterView, RuleView } from './view';

/** Profiling told as done: by its name, or by what Article 4(4) means by it. */
const DESCRIBED: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:profiloimme|profiloidaan|profiloi|(?:asiakas|käyttäjä|osto|kiinnostus|kävijä)?profil(?:oinnin|oinnilla|ointia|ointiin|oinnissa)|(?:asiakas|osto|kiinnostus|kävijä)profiil(?:i|in|ia|it|eja|ien))(?!\p{L})|(?:muodostamme|muodostetaan|luodaan|luomme|laaditaan|rakennetaan)[^.;]{0,40}käyttäjäprofiil\p{L}*|(?:päätellään|ennustetaan|ennakoidaan|ennustamme|päättelemme)[^.;]{0,60}(?:kiinnostu|käyttäyty|mieltym|ostoaik|maksukyky)\p{L}*|(?<!\p{L})\p{L}{0,20}(?:kiinnostu|käyttäyty|mieltym|ostoaik|maksukyky)\p{L}{1,20}[^.;]{0,30}(?:päätellään|ennustetaan|ennakoidaan)/iu,
  sv: /(?<!\p{L})(?:profilerar|profileras|profilering(?:en)?|(?:kund|köp|intresse)profil(?:er|en|erna)?)(?!\p{L})|(?:förutse|förutsäg|förutspå|bedöm|härled)\p{L}*[^.;]{0,60}(?:(?<!(?:berättiga(?:t|de)|allmän(?:t|na)|legitim(?:t|a)|rättslig(?:t|a))\s)intresse(?!avväg|konflikt|grupp|organis)|beteende|preferens|betalningsförmåga)\p{L}*/iu,
  en: /(?<!\p{L})(?:we profile|profil(?:ing|ed)|(?:customer|interest|shopping) profiles?)(?!\p{L})|(?:predict|infer)\p{L}*[^.;]{0,60}(?:(?<!(?:legitimate|public|vital|overriding)\s)interest|behaviou?r|preference|ability to pay)\p{L}*/iu,
};

/** What is not this controller's own doing as a fact: a denial, a condition, a right, a definition, the past, a job title. */
const NOT_A_FACT: Words = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|eikä|eivätkä|emmekä|ilman|oikeus|oikeutta|vastustaa|kieltää|jos|mikäli|tarkoitetaan|tarkoittaa|aiemmin|enää|mukaan luettuna|mukaan lukien|kuten|joka perustuu|saattaa|voidaan|voi)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|inga|ingen|ej|utan|rätt|invända|om|avses|betyder|tidigare|längre|inbegripet|inklusive|såsom|kan|får)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|nor|neither|without|right|object|if|means|previously|longer|including|such as|may|might|can)(?!\p{L})|n['’]t(?!\p{L})/iu,
};

const DENIED: Words = {
  fi: /(?<!\p{L})(?:ei|emme|eivät|eikä|emmekä|eivätkä)(?!\p{L})[^.;]{0,80}profiloi|profiloi\p{L}*[^.;]{0,40}(?<!\p{L})(?:ei|emme)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|ingen|inga|varken|ej)(?!\p{L})[^.;]{0,80}profiler|profiler\p{L}*[^.;]{0,40}(?<!\p{L})(?:inte|ej)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|nor|neither)(?!\p{L})[^.;]{0,80}profil/iu,
};

/** A denial that is not of all profiling: of decisions with legal effects, of some data, of some purposes. */
const LIMITED =
  /oikeusvaikut|merkittäv|pelkästään|ainoastaan|yksinomaan|arkaluontei|erityis|lapsi|lasten|ellei|paitsi|ilman|rättsliga|betydande|enbart|uteslutande|känsliga|särskild|barn|såvida|utan|legal effect|significant|solely|sensitive|special categor|child|unless|without/iu;

const OTHER_MATTERS = ['oikeudet', 'rekisterit/oikeudet', 'evästeet', 'muutokset', 'laatimisperuste', 'linkit'];

/**
 * A register that says it does no profiling, and describes it: Article 13(2)(f) and recital 60 ask that profiling be told of,
 * fairly. Cookies, rights and conditions are about something else.
 */
export const profilingContradiction: Rule = {
  meta: {
    code: 'profiling-contradiction',
    severity: 'warning',
    law: ['gdpr:4(4)', 'gdpr:5(1)(a)', 'gdpr:13(2)(f)', 'gdpr:recital:60'],
    authority: 'laki',
    reads: { sections: ['rekisterit/profilointi'], prose: 'all' },
    problem: {
      fi: '”{text}” kertoo profiloinnista, vaikka selosteen mukaan profilointia ei tehdä.',
      sv: '”{text}” beskriver profilering, fastän det i beskrivningen sägs att ingen profilering görs.',
      en: '“{text}” describes profiling, although the notice says that there is none.',
    },
    demand: {
      fi: 'Profilointia on henkilökohtaisten ominaisuuksien automaattinen arvioiminen (4 artiklan 4 alakohta), ja siitä on kerrottava totuudenmukaisesti (5 artiklan 1 kohdan a alakohta): korjaa kielto tai kuvaus.',
      sv: 'Profilering är automatisk bedömning av personliga egenskaper (artikel 4.4), och den ska redovisas sanningsenligt (artikel 5.1 a): rätta förnekandet eller beskrivningen.',
      en: 'Profiling is the automated evaluation of personal aspects (Article 4(4)) and must be told of truthfully (Article 5(1)(a)): correct the denial or the description.',
    },
  },
  check: (view) => onceAPlace(view.registers.flatMap((register) => [...inRegister(view, register)])),
};

function* inRegister(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const texts = textsAbout(view, register, OTHER_MATTERS);
  const denial = denialOf(register, texts);
  if (!denial) return;
  for (const prose of texts)
    for (const { start, end } of descriptionsIn(prose)) {
      const { span, words } = wordsAt(prose, start, end);
      yield { path: prose.path, span, data: { text: words }, related: [denial] };
    }
}

const descriptionsIn = onceAText((_, language, read): readonly TextSpan[] =>
  sentencesIn(read).flatMap((sentence) => {
    const match = NOT_A_FACT[language].test(sentence.text) ? null : DESCRIBED[language].exec(sentence.text);
    const start = sentence.start + (match?.index ?? 0);
    return match ? [{ start, end: start + match[0].length }] : [];
  }),
);

const denies = onceAText((_, language, read) =>
  sentencesIn(read).some((sentence) => DENIED[language].test(sentence.text) && !LIMITED.test(sentence.text)),
);

/** Where it is said that there is no profiling at all. */
function denialOf(register: RegisterView, texts: readonly Prose[]): { path: Section['path'] } | undefined {
  const own = register.section('profilointi');
  if (own.denied) return { path: own.path };
  const prose = texts.find(denies);
  return prose && { path: prose.path };
}
