import type { Language } from '../../language';
import type { Topic } from '../topics';
import { mostTold, topicsTold } from './told';

interface Doubt {
  readonly topic: Topic;
  /** Words that leave no doubt. */
  readonly clear: RegExp;
  /** What headings without them stand over too. */
  readonly instead: readonly Topic[];
}

/** Headings whose words people use for one thing and another: 'Tietojen poistaminen' is a right, or when data are deleted. */
const DOUBTS: readonly Doubt[] = [
  {
    topic: 'oikeudet/poistaminen',
    clear: /oikeu|unohd|rätt|glöm|right|forgot|erasure/iu,
    instead: ['rekisterit/säilytysajat'],
  },
  {
    topic: 'oikeudet/kielto-oikeus',
    clear: /oikeu|kiel|rätt|förb|right|prohib|opt/iu,
    instead: ['rekisterit/käyttötarkoitukset'],
  },
  {
    topic: 'rekisterit/tietolähteet',
    clear: /läh[dt]e|mistä|alkuperä|käll|varifrån|var får|source|where/iu,
    instead: ['rekisterit/tietosisältö', 'rekisterit/käyttötarkoitukset'],
  },
  {
    topic: 'rekisterit/säilytysajat',
    clear: /aika|ajat|kauan|hävit|arkist|poist|tid|länge|period|long|time|retention|duration|delet|archiv/iu,
    instead: ['rekisterit/suojaus'],
  },
  {
    topic: 'rekisterit/siirrot',
    clear:
      /(?<!\p{L})(?:eu|eta|ees|eea)(?!\p{L})|unioni|maih|maahan|kansainv|land|länd|countr|internation|outside|ulkopuol|utanför/iu,
    instead: ['rekisterit/luovutukset', 'rekisterit/vastaanottajat'],
  },
  {
    topic: 'rekisterinpitäjä',
    clear: /rekisterin|rekisterö|vastuu|ansvar|regist|controller|responsib|olemme|about|who (?:are we|we are)|vilka/iu,
    instead: ['rekisterit/vastaanottajat'],
  },
];

/** The topics of a section, its one doubtful topic replaced where its sentences tell nothing of it and something else instead. */
export function withoutDoubt(
  heading: string,
  topics: readonly Topic[],
  sentences: readonly string[],
  language: Language,
): readonly Topic[] {
  const doubt = topics.length === 1 ? DOUBTS.find(({ topic }) => topic === topics[0]) : undefined;
  if (!doubt || doubt.clear.test(heading)) return topics;
  const told = mostTold(sentences, language);
  if (told === undefined || !doubt.instead.includes(told)) return topics;
  const tellsOwn = sentences.some((sentence) => topicsTold(sentence, language).includes(doubt.topic));
  return tellsOwn ? topics : [told];
}
