import { durationsIn, parseDuration, type Language } from '../../notice';
import type { Piece } from '../recognise/route';
import type { Topic } from '../topics';
import { list, map, text, word, type Entry, type Value } from '../tree';
import { basesIn, basesValue } from './bases';
import { listed } from './listed';
import { proseOf } from './prose';

/** The value of a section, from the parts of the source that go to it. */
export function sectionValue(topic: Topic, pieces: readonly Piece[], language: Language): Value {
  switch (topic) {
    case 'rekisterit/käyttötarkoitukset':
      return listed(pieces, (words) => purpose(words, language), false);
    case 'rekisterit/tietosisältö':
    case 'rekisterit/henkilötietoryhmät':
      return listed(splitCommas(pieces), text, true);
    case 'rekisterit/tietolähteet':
    case 'rekisterit/luovutukset':
    case 'rekisterit/rekisteröidyt':
      return listed(pieces, text, false);
    case 'rekisterit/vastaanottajat':
      return listed(pieces, text, false);
    case 'rekisterit/säilytysajat':
      return retention(pieces);
    case 'rekisterit/oikeusperusteet':
      return basesValue(pieces, language);
    case 'evästeet':
      return cookies(pieces);
    default:
      return text(proseOf(pieces));
  }
}

/** Cookies; a list at the end that a line about data leads in to is the data that they collect. */
function cookies(pieces: readonly Piece[]): Value {
  const last = pieces[pieces.length - 1]?.part;
  const lead = pieces[pieces.length - 2]?.part;
  const isData =
    last?.kind === 'list' &&
    lead?.kind === 'text' &&
    /(?:tieto|uppgift|data|information)\p{L}*[^.]{0,40}:$/iu.test(lead.text);
  if (!isData) return text(proseOf(pieces));
  return map([
    { key: 'teksti', value: text(proseOf(pieces.slice(0, -1))) },
    { key: 'tiedot', value: list(last.items.map(({ text: words }) => text(words.replace(/[;,]$/u, '')))) },
  ]);
}

/** A purpose; its basis where the item itself names it: 'Suoramarkkinointi (peruste: oikeutettu etu)'. */
function purpose(words: string, language: Language): Value {
  const tied =
    /(?:\(|[:–-]\s*)\s*(?:oikeus|käsittely)?(?:peruste|perusteena|rättslig grund|legal basis|GDPR|artikla|artikel|article)[^)]{0,160}\)?$/iu.exec(
      words,
    )?.[0];
  const named = tied === undefined ? [] : basesIn(tied, language);
  if (named.length === 0) return text(words);
  return map([
    { key: 'kuvaus', value: text(words) },
    { key: 'oikeusperusteet', value: list(named.map(word)) },
  ]);
}

/** Storage: an item or a paragraph that is no more than a length of time and what it counts from becomes one of the list. */
function retention(pieces: readonly Piece[]): Value {
  const only = pieces.length === 1 ? pieces[0]?.part : undefined;
  if (only?.kind === 'text') {
    const period = periodOf(only.text);
    if (period) return list([period]);
  }
  return listed(pieces, (words) => periodOf(words) ?? text(words), false);
}

/**
 * 'Asiakastiedot: 10 vuotta asiakkuuden päättymisestä' as data, time and beginning; undefined for a sentence, since taking it
 * apart would lose its words.
 */
function periodOf(words: string): Value | undefined {
  const [period, more] = durationsIn(words);
  if (!period || more || /\p{L}{2}[.!?]\s+\p{Lu}/u.test(words)) return undefined;
  const before = words
    .slice(0, period.start)
    .replace(/[\s:–—-]+$/u, '')
    .trim();
  const time = words.slice(period.start, period.end);
  const after = words
    .slice(period.end)
    .replace(/^[\s,]+/u, '')
    .replace(/\.$/u, '')
    .trim();
  if (!parseDuration(time) || !/^(?:[^.!?]{0,80})$/u.test(before) || VERB.test(`${before} ${after}`)) return undefined;
  if (before !== '' && !/[:–—-]\s*$/u.test(words.slice(0, period.start))) return undefined;
  const entries: Entry[] = [];
  if (before !== '') entries.push({ key: 'tiedot', value: text(before) });
  entries.push({ key: 'aika', value: text(time) });
  if (after !== '') entries.push({ key: 'alkaen', value: text(after) });
  return map(entries);
}

const VERB =
  /(?<!\p{L})(?:on|ovat|voidaan|tulee|ellei|jos|mikäli|kuitenkin|är|kan|ska|om|dock|is|are|may|unless|if|however|[\p{L}]{3,}(?:taan|tään|daan|dään|mme|ras|as|ed))(?!\p{L})/iu;

/** A list in one paragraph, its items parted by commas: 'Nimi, osoite, puhelinnumero'. */
function splitCommas(pieces: readonly Piece[]): readonly Piece[] {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only?.part.kind !== 'text' || /[.!?:]\s/u.test(only.part.text) || VERB.test(only.part.text)) return pieces;
  const { line } = only.part;
  const items = only.part.text.replace(/\.$/u, '').split(/,\s+(?![^(]*\))/u);
  if (items.length < 3) return pieces;
  return [
    {
      ...only,
      part: {
        kind: 'list',
        ordered: false,
        line,
        items: items.map((words) => ({ text: words, line, marker: undefined })),
      },
    },
  ];
}
