import type { Messages } from '../messages';

export const hover: Messages['hover'] = {
  required: 'obligatorisk',
  law: 'Bestämmelser',
  example: 'Exempel',
  values: 'Tillåtna värden',
  officialText: 'Officiell text',
  checked: (date) => `Rättsläget kontrollerat ${date}.`,
  standardClause: (date) => `Standardklausul som underhålls (${date}):`,
  noSuchProvision: 'Någon sådan bestämmelse finns inte i dataskyddsförordningen.',
  actByName: (example) =>
    `Seloste känner inte till numret på denna författning. Skriv numret inom parentes efter namnet första gången författningen nämns, till exempel ”${example} (nummer/år)”, så att läsaren hittar rätt författning.`,
  ownWords: 'Selostes sammanfattning, inte den officiella texten.',
};

export const actions: Messages['actions'] = {
  renameKey: (suggestion) => `Rätta nyckeln till ”${suggestion}”`,
  replaceValue: (suggestion) => `Rätta värdet till ”${suggestion}”`,
  suppress: (code) => `Undanta regeln ${code} här (motivering krävs)`,
  reason: 'motivering',
  fixKind: (code) => `Rätta alla av samma slag (${code})`,
  fixAll: 'Rätta allt som kan rättas utan ytterligare uppgifter',
  insertMissingKey: (key) => `Lägg till nyckeln ”${key}”`,
  rewriteReference: (written) => `Skriv hänvisningen i standardform: ${written}`,
  rewriteReferences: (count) => `Skriv alla hänvisningar i beskrivningen i standardform (${count})`,
};

export const preview: Messages['preview'] = {
  untitled: 'Dataskyddsbeskrivning',
  missing: 'Den här punkten saknas ännu.',
  unnamed: 'Register utan namn',
  drafted: 'Upprättad',
  updated: 'Uppdaterad',
  reviewed: 'Granskad',
  version: 'Version',
  yes: 'Ja',
  no: 'Nej',
  notNotice: 'Filen är ingen dataskyddsbeskrivning: raden ”seloste: 1” saknas.',
  unreadable: 'Filen kan inte visas ännu. Rätta det första felet i problemlistan.',
};

export const coverage: Messages['coverage'] = {
  title: 'Vad beskrivningen nämner av uppgifterna i artiklarna 13 och 14',
  explanation: 'Tabellen visar vad som nämns i beskrivningen. Den är ingen bedömning av lagenligheten.',
  short:
    'Här anges vad som nämns och vad som saknas; det är ingen bedömning av lagenligheten. Punkterna räknas upp i slutet av förhandsgranskningen.',
  states: { mentioned: 'nämns', missing: 'saknas', 'not-applicable': 'ej tillämpligt', judge: 'bedöm själv' },
  element: 'Uppgift',
  state: 'Läge',
  why: 'Varför',
  notApplicable: 'De rättsliga grunderna för detta register förutsätter inte uppgiften.',
  silent: 'Beskrivningen säger inget om detta. Uppgiften lämnas om saken gäller registret.',
  lens: (article, missing, judge) =>
    `Art. ${article}: ${missing === 0 ? 'inget saknas' : `${missing} saknas`}${judge > 0 ? `, ${judge} att bedöma` : ''}`,
  summary: (missing) => (missing === 0 ? 'Art. 13 och 14: inget saknas' : `Art. 13 och 14: ${missing} saknas`),
  toFillIn: (places) => `${places} ${places === 1 ? 'ställe' : 'ställen'} att fylla i`,
  noRegisters: 'Beskrivningen har inga register.',
};

export const legalState: Messages['legalState'] = {
  open: 'Öppet på kontrolldagen',
  stale: (date) =>
    `Seloste känner lagen sådan den var ${date}, för över ett halvt år sedan. Uppdatera Seloste eller kontrollera ändringarna i Finlex och EUR-Lex.`,
};
