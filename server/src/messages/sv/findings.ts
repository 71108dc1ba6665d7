import type { FindingData } from '../../finding';
import type { Messages } from '../messages';
import { list, quoted, wordsOf } from '../words';

const or = (values: FindingData[string] | undefined): string => list(values, 'eller');
const KINDS: Readonly<Record<string, string>> = {
  text: 'text',
  map: 'nycklar och värden',
  list: 'en lista',
  number: 'ett tal',
  boolean: 'ett sanningsvärde',
};
const kinds = (values: FindingData[string] | undefined): string =>
  list(
    wordsOf(values).map((value) => KINDS[value] ?? value),
    'eller',
    false,
  );

/** Findings on YAML, on form and on suppressions; a legal rule brings its own sentences. */
export const findings: Messages['findings'] = {
  'suppression-without-reason': (d) =>
    `Undantaget ${quoted(d['rule'])} saknar motivering och undantar därför inget. Skriv motiveringen efter kolonet: # seloste-ohita <kod>: motivering.`,
  'unused-suppression': (d) =>
    `Undantaget ${quoted(d['rule'])} undantar inget: regeln har inget att anmärka på här. Ta bort undantaget.`,
  'unknown-rule': (d) => `Regeln ${quoted(d['rule'])} finns inte. Kontrollera koden: den står sist i anmärkningen.`,
  'yaml/too-deep': (d) =>
    `Filen har fler än ${d['limit']} nivåer inuti varandra och läses därför inte. En beskrivning behöver ungefär tio: kontrollera parenteser och indrag.`,
  'yaml/too-large': (d) =>
    `Filen är längre än ${d['limit']} tecken och läses därför inte. Dela upp den i flera beskrivningar.`,
  'yaml/not-text': () => 'Filen är inte text: den innehåller nollbyte. Öppna beskrivningen i textformat (UTF-8).',
  'yaml/syntax': () =>
    'Det här stället är inte giltig YAML. Kontrollera kolon, citattecken och indrag; text med kolon skrivs inom citattecken eller under tecknet |.',
  'yaml/unclosed': () =>
    'Ett citattecken eller en parentes avslutas inte. Lägg till tecknet som saknas eller skriv texten på egna rader under tecknet |.',
  'yaml/indentation': () =>
    'Indraget stämmer inte. Nycklar på samma nivå börjar i samma kolumn och följande nivå dras in med två blanksteg.',
  'yaml/tab': () => 'Indraget innehåller en tabulator, vilket YAML inte tillåter. Ersätt den med blanksteg.',
  'yaml/nested-on-one-line': () =>
    'Raden har två nycklar. Om kolonet hör till texten skrivs texten inom citattecken eller under tecknet |.',
  'yaml/duplicate-key': (d) =>
    `Nyckeln ${quoted(d['key'])} förekommer här för andra gången. Samla uppgifterna under en nyckel: den senare läses inte.`,
  'yaml/key-not-text': () => 'En nyckel ska vara text, inte en lista eller andra nycklar.',
  'yaml/bad-start': () => 'Ett värde kan inte börja med det här tecknet. Skriv värdet inom citattecken.',
  'yaml/bad-escape': () =>
    'Omvänt snedstreck följs av ett tecken som YAML inte känner till. Skriv snedstrecket två gånger eller använd enkla citattecken.',
  'yaml/unknown-alias': (d) => `Hänvisningen *${d['name']} saknar ankaret &${d['name']} tidigare i filen.`,
  'yaml/cyclic-alias': (d) =>
    `Hänvisningen *${d['name']} pekar på sig själv. Ta bort den eller hänvisa till ett annat ankare.`,
  'yaml/alias-expansion': (d) =>
    `Hänvisningarna får filen att växa till över ${d['limit']} ställen, och resten läses därför inte.`,
  'yaml/unknown-tag': () => 'YAML-taggar (!) används inte i en beskrivning. Ta bort taggen.',
  'yaml/bad-merge': () => 'Värdet för << ska vara nycklar och värden eller en hänvisning till sådana.',
  'yaml/many-documents': () =>
    'Filen innehåller flera YAML-dokument. Endast det första är beskrivningen: flytta de andra till egna filer.',
  'schema/missing-key': (d) => `Nyckeln ${quoted(d['key'])} saknas, och den är obligatorisk. Lägg till den.`,
  'schema/misspelt-key': (d) => `Nyckeln ${quoted(d['key'])} finns inte. Menade du ”${d['suggestion']}”?`,
  'schema/misplaced-key': (d) =>
    `${d['suggestion'] === undefined ? `Nyckeln ${quoted(d['key'])} hör inte hit.` : `Nyckeln ${quoted(d['key'])} finns inte. Menade du ”${d['suggestion']}”? Den hör inte hit.`} ${Array.isArray(d['homes']) && d['homes'].includes('') ? 'Den står på beskrivningens översta nivå.' : `Den hör till ${list(d['homes'], 'eller')}.`}`,
  'schema/unknown-key': (d) =>
    `Nyckeln ${quoted(d['key'])} är okänd här. Tillåtna är ${list(d['allowed'], 'och')}. Egna avsnitt hör till muut-kohdat.`,
  'schema/key-spelling': (d) => `Nyckeln ”${d['key']}” förstås, men skrivs ”${d['suggestion']}”.`,
  'schema/empty-value': (d) => `Nyckeln ${quoted(d['key'])} saknar värde. Skriv ett värde eller ta bort nyckeln.`,
  'schema/wrong-kind': (d) =>
    `I ${quoted(d['key'])} ska stå ${kinds(d['expected'])}, men där står ${kinds(d['found'])}.`,
  'schema/unknown-value': (d) => `”${d['value']}” duger inte i ${quoted(d['key'])}. Tillåtna är ${or(d['allowed'])}.`,
  'schema/misspelt-value': (d) =>
    `”${d['value']}” duger inte i ${quoted(d['key'])}. Menade du ”${d['suggestion']}”? Tillåtna är ${or(d['allowed'])}.`,
  'schema/date-form': (d) => `”${d['value']}” är inget datum. Skriv det i formen 2026-01-15 eller 15.1.2026.`,
  'schema/empty-list': (d) => `Listan ${quoted(d['key'])} ska ha åtminstone en punkt.`,
  'schema/repeated-item': (d) => `Listan ${quoted(d['key'])} har samma punkt två gånger. Ta bort den ena.`,
};
