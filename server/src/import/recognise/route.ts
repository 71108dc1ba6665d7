import type { Language } from '../../language';
import { sentencesOf } from '../../notice';
import { isPartOf, isRight, RIGHTS, type Topic } from '../topics';
import type { ListPart, Part, TextPart } from './parts';
import { isListOfBases } from './bases-listed';
import { topicsTold } from './told';

/** A part of a section with the place it goes to. */
export interface Piece {
  readonly topic: Topic;
  readonly part: Part;
  /** The index of its section among the source's sections. */
  readonly section: number;
  /** True where it begins a paragraph of its own; otherwise it goes on with the one before, where that went to the same place. */
  readonly begins: boolean;
}

const ALWAYS: readonly Topic[] = ['oikeudet/valitusoikeus', 'muutokset'];
const OF_COOKIES: readonly Topic[] = ['evästeet/hallinta', 'evästeet/suostumus', 'evästeet/analytiikka', 'evästeet'];
const OF_DECISIONS: readonly Topic[] = ['rekisterit/automaattinen-päätöksenteko', 'rekisterit/profilointi'];
const OF_GIVING: readonly Topic[] = ['rekisterit/siirrot', 'rekisterit/luovutukset', 'rekisterit/vastaanottajat'];

/**
 * The topics that a section's sentences may be found to tell of in passing. A sentence leaves its section only for one of
 * these, only where it tells nothing of its section's own topic, and only where no heading announces that other topic.
 */
const IN_PASSING: Readonly<Record<Topic, readonly Topic[]>> = {
  'rekisterit/käyttötarkoitukset': [...OF_DECISIONS, 'rekisterit/säilytysajat', ...OF_GIVING, 'rekisterit/tietojen-antaminen', 'rekisterit/oikeusperusteet', ...OF_COOKIES],
  'rekisterit/oikeusperusteet': [...OF_DECISIONS, 'oikeudet/suostumuksen-peruuttaminen', 'rekisterit/säilytysajat', ...OF_GIVING, 'rekisterit/tietojen-antaminen', 'rekisterit/käyttötarkoitukset'],
  'rekisterit/tietosisältö': [...OF_DECISIONS, 'rekisterit/säilytysajat', ...OF_GIVING, 'rekisterit/tietojen-antaminen'],
  'rekisterit/henkilötietoryhmät': ['rekisterit/säilytysajat', ...OF_GIVING],
  'rekisterit/tietolähteet': ['oikeudet/poistaminen', ...OF_COOKIES, ...OF_GIVING, 'rekisterit/säilytysajat'],
  'rekisterit/luovutukset': ['oikeudet/poistaminen', 'rekisterit/siirrot', 'rekisterit/säilytysajat'],
  'rekisterit/siirrot': ['rekisterit/luovutukset', 'rekisterit/säilytysajat'],
  'rekisterit/vastaanottajat': ['rekisterit/siirrot', 'rekisterit/säilytysajat'],
  'rekisterit/suojaus': ['rekisterit/säilytysajat', 'rekisterit/siirrot'],
  'rekisterit/säilytysajat': ['rekisterit/suojaus'],
}; // prettier-ignore

export interface RouteContext {
  readonly language: Language;
  /** Topics that a heading of the notice announces and its section tells. */
  readonly announced: ReadonlySet<Topic>;
}

/** Where each part of a section goes: by its heading, unless its sentences say otherwise. */
export function route(
  parts: readonly Part[],
  topics: readonly Topic[],
  section: number,
  context: RouteContext,
): Piece[] {
  const pieces: Piece[] = [];
  let last: Topic | undefined;
  let leadsIn = false;
  for (const [at, part] of parts.entries()) {
    const routed =
      part.kind === 'text'
        ? withLead(routeText(part, parts[at + 1], topics, last, context), parts[at + 1], topics, context)
        : routeList(part, topics, leadsIn ? last : undefined, last, context);
    for (const [index, { topic, part: piece }] of routed.entries())
      pieces.push({ topic, part: piece, section, begins: index === 0 });
    last = routed[routed.length - 1]?.topic ?? last;
    leadsIn = part.kind === 'text' && LEADS.test(part.text);
  }
  return topics.includes(PURPOSES) && topics.includes(BASES) ? withPurposes(pieces, context) : pieces;
}

/**
 * Under a heading for purposes and bases: where every piece was taken for bases, a list or table that is more than the bases
 * tells of the purposes beside them, and goes to these with the words that lead in to it.
 */
function withPurposes(pieces: Piece[], { language }: RouteContext): Piece[] {
  if (pieces.some(({ topic }) => topic !== BASES)) return pieces;
  const isOfPurposes = (piece: Piece | undefined): boolean =>
    piece?.part.kind === 'list' &&
    !isListOfBases(
      piece.part.items.map(({ text }) => text),
      language,
    );
  return pieces.map((piece, index) => {
    const leads = piece.part.kind === 'text' && /:$/u.test(piece.part.text) && isOfPurposes(pieces[index + 1]);
    return leads || isOfPurposes(piece) ? { ...piece, topic: PURPOSES } : piece;
  });
}

/** How a paragraph ends that a list goes on with: a colon, or a letter with no stop after it. */
const LEADS = /[:\p{L}]$/u;

interface Routed {
  readonly topic: Topic;
  readonly part: Part;
}

/** A paragraph, parted where its sentences go to different places. */
function routeText(
  part: TextPart,
  next: Part | undefined,
  topics: readonly Topic[],
  last: Topic | undefined,
  context: RouteContext,
): Routed[] {
  const starts = sentencesOf(part.text).map(({ start }) => start);
  starts[0] = 0;
  const routed: { topic: Topic; part: TextPart }[] = [];
  for (const [index, start] of starts.entries()) {
    const sentence = part.text.slice(start, starts[index + 1] ?? part.text.length).trim();
    const before = routed[routed.length - 1];
    // under no heading, a sentence that leads in to a list may be told by the list alone
    const leads = topics.length === 0 && index === starts.length - 1 && next?.kind === 'list' && LEADS.test(sentence);
    const told = leads ? `${sentence} ${next.items.map(({ text }) => text).join(' ')}` : sentence;
    const isToldAlone = topicsTold(sentence, context.language).length > 0;
    const topic = topicOf(isToldAlone ? sentence : told, topics, before?.topic ?? stays(last, topics), context);
    if (before?.topic === topic)
      routed[routed.length - 1] = { topic, part: { ...before.part, text: `${before.part.text} ${sentence}` } };
    else routed.push({ topic, part: { ...part, text: sentence } });
  }
  return routed;
}

const PURPOSES: Topic = 'rekisterit/käyttötarkoitukset';
/** 'Tietoja kerätään suostumuksella' tells of no purpose: only what names one leaves another section for it. */
const NAMES_PURPOSE = /tarkoit|purpose|syfte|ändamål|avsikt/iu;
const BASES: Topic = 'rekisterit/oikeusperusteet';

/** The bases of processing in a list of their own, under a heading that names purposes alone or beside them. */
function tellsBases(part: Part | undefined, topics: readonly Topic[], { language }: RouteContext): boolean {
  return (
    part?.kind === 'list' &&
    topics.includes('rekisterit/käyttötarkoitukset') &&
    isListOfBases(
      part.items.map(({ text }) => text),
      language,
    )
  );
}

/** A paragraph whose last sentence leads in to a list of bases: that sentence goes with the list. */
function withLead(routed: Routed[], next: Part | undefined, topics: readonly Topic[], context: RouteContext): Routed[] {
  const last = routed[routed.length - 1];
  if (last?.part.kind !== 'text' || !/:$/u.test(last.part.text) || !tellsBases(next, topics, context)) return routed;
  const start = sentencesOf(last.part.text).at(-1)?.start ?? 0;
  const before = last.part.text.slice(0, start).trim();
  const lead: Routed = { topic: BASES, part: { ...last.part, text: last.part.text.slice(start).trim() } };
  const rest: Routed[] = before === '' ? [] : [{ ...last, part: { ...last.part, text: before } }];
  return [...routed.slice(0, -1), ...rest, lead];
}

/** A new paragraph goes on with the topic before only where that is one of its section's own. */
function stays(last: Topic | undefined, topics: readonly Topic[]): Topic | undefined {
  return last !== undefined && topics.some((own) => isPartOf(last, own)) ? last : undefined;
}

/** A list stays together, unless each of its items is a right told in full. */
function routeList(
  part: ListPart,
  topics: readonly Topic[],
  lead: Topic | undefined,
  last: Topic | undefined,
  context: RouteContext,
): Routed[] {
  if (tellsBases(part, topics, context)) return [{ topic: BASES, part }];
  const isOfRights = topics.some((topic) => topic === 'oikeudet' || topic === 'oikeudet/muut-oikeudet');
  // several rights told in full are rights wherever they stand
  if (isOfRights || (part.items.length > 1 && !topics.some(isRight))) {
    const rights = part.items.map(({ text }) => (OWN_RIGHT.test(text) ? rightOf(text, context.language) : undefined));
    if (rights.every((right) => right !== undefined))
      return part.items.map((item, index) => ({
        topic: rights[index] ?? 'oikeudet',
        part: { kind: 'text', text: item.text, line: item.line },
      }));
  }
  if (lead !== undefined) return [{ topic: lead, part }];
  const whole = part.items.map(({ text }) => text).join(' ');
  return [{ topic: topicOf(whole, topics, stays(last, topics), context, true), part }];
}

/** A right told in full by itself: 'Oikeus saada …', 'Sinulla on oikeus …', 'Right to …'. */
const OWN_RIGHT =
  /^(?:\p{L}+ on )?oikeu|^\p{L}+oikeus(?!\p{L})|^(?:rätt|du har rätt|den registrerade har rätt)|^(?:the |your )?right|^you (?:have|are)/iu;

function topicOf(
  sentence: string,
  topics: readonly Topic[],
  before: Topic | undefined,
  { language, announced }: RouteContext,
  isList = false,
): Topic {
  const first = mainOf(topics, isList);
  if (first === undefined) return topicsTold(sentence, language)[0] ?? before ?? '';
  const told = topicsTold(sentence, language);
  if (topics.some((topic) => topic === 'oikeudet' || topic === 'oikeudet/muut-oikeudet'))
    return rightAmong(sentence, told, first, before, language);
  const mine = told.filter((topic) => topics.some((own) => isPartOf(topic, own)));
  // of several rights told in one sentence, the one that the heading names first
  const byHeading = topics.find((own) => isRight(own) && mine.includes(own));
  if (byHeading !== undefined) return byHeading;
  if (topics.some((own) => COVERS[own]?.some((covered) => told.includes(covered)))) return first;
  // a sentence of the whole goes on with the part that its paragraph has come to
  if (mine[0] !== undefined && before?.startsWith(`${mine[0]}/`) === true) return before;
  if (mine[0] !== undefined) return mine[0];
  if (isList) return before ?? first;
  // a sentence of several rights stays where it is
  const rights = told.filter((topic) => RIGHTS.includes(topic)).length === 1 ? RIGHTS : [];
  const allowed = [...ALWAYS, ...(isRight(first) ? rights : topics.flatMap((own) => IN_PASSING[own] ?? []))];
  const passing = told.find(
    (topic) => allowed.includes(topic) && !announced.has(topic) && (topic !== PURPOSES || NAMES_PURPOSE.test(sentence)),
  );
  return passing ?? before ?? first;
}

/** Under a heading for rights as a whole: the one right a sentence tells of, how rights are used, or the whole. */
function rightAmong(
  sentence: string,
  told: readonly Topic[],
  first: Topic,
  before: Topic | undefined,
  language: Language,
): Topic {
  const right = rightOf(sentence, language);
  if (right !== undefined) return right;
  if (told.some((topic) => RIGHTS.includes(topic))) return first;
  const cookies = told.find((topic) => topic.startsWith('evästeet'));
  if (cookies !== undefined) return cookies;
  return told.includes('oikeudet/oikeuksien-käyttäminen') ? 'oikeudet/oikeuksien-käyttäminen' : (before ?? first);
}

/** The topic of a section that what tells of none goes to: purposes before bases, data before whose they are where they are listed. */
function mainOf(topics: readonly Topic[], isList: boolean): Topic | undefined {
  const mains = [
    'rekisterit/käyttötarkoitukset',
    ...(isList ? ['rekisterit/tietosisältö', 'rekisterit/henkilötietoryhmät'] : []),
  ];
  return mains.find((main) => topics.includes(main)) ?? topics[0];
}

/** The right a sentence tells of, where it tells of one alone. */
function rightOf(sentence: string, language: Language): Topic | undefined {
  const told = topicsTold(sentence, language).filter((topic) => RIGHTS.includes(topic));
  return told.length === 1 ? told[0] : undefined;
}

/** What a heading covers beside its own topic. */
const COVERS: Readonly<Record<Topic, readonly Topic[]>> = {
  'oikeudet/suostumukset-ja-kiellot': ['oikeudet/kielto-oikeus', 'oikeudet/suostumuksen-peruuttaminen'],
};
