import * as vscode from 'vscode';

/** What the client itself says; the server's sentences are its own. */
export interface ClientStrings {
  readonly renameOffer: (name: string) => string;
  readonly rename: string;
  readonly notNow: string;
  readonly never: string;
  readonly renameFailed: (name: string) => string;
  readonly previewTitle: (name: string) => string;
  readonly noNotice: string;
  readonly serverFailed: string;
  readonly showLog: string;
  readonly restarted: string;
  readonly reportCopied: string;
  readonly languageChoice: string;
  readonly languageNames: Readonly<Record<string, string>>;
  readonly loading: string;
}

const fi: ClientStrings = {
  renameOffer: (name) =>
    `Tiedosto on tietosuojaseloste. Nimetäänkö se muotoon ${name}, jolloin muut YAML-työkalut jättävät sen rauhaan?`,
  rename: 'Nimeä uudelleen',
  notNow: 'Ei nyt',
  never: 'Älä ehdota enää',
  renameFailed: (name) => `Tiedostoa ei voitu nimetä: ${name} on jo olemassa tai kansioon ei voi kirjoittaa.`,
  previewTitle: (name) => `Esikatselu: ${name}`,
  noNotice: 'Avaa ensin seloste: tiedosto, jossa on rivi ”seloste: 1”.',
  serverFailed: 'Selosteen tarkistuspalvelin ei käynnistynyt. Syy on lokissa.',
  showLog: 'Näytä loki',
  restarted: 'Selosteen tarkistuspalvelin käynnistettiin uudelleen.',
  reportCopied: 'Raportti on leikepöydällä. Siinä ei ole selosteesi sisältöä.',
  languageChoice: 'Esikatselun kieli',
  languageNames: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
  loading: 'Ladataan esikatselua …',
};

const sv: ClientStrings = {
  renameOffer: (name) =>
    `Filen är en dataskyddsbeskrivning. Vill du döpa om den till ${name}, så att andra YAML-verktyg lämnar den i fred?`,
  rename: 'Döp om',
  notNow: 'Inte nu',
  never: 'Föreslå inte igen',
  renameFailed: (name) => `Filen kunde inte döpas om: ${name} finns redan eller mappen är skrivskyddad.`,
  previewTitle: (name) => `Förhandsgranskning: ${name}`,
  noNotice: 'Öppna först en beskrivning: en fil med raden ”seloste: 1”.',
  serverFailed: 'Selostes kontrollserver startade inte. Orsaken finns i loggen.',
  showLog: 'Visa loggen',
  restarted: 'Selostes kontrollserver startades om.',
  reportCopied: 'Rapporten finns i urklipp. Den innehåller inget ur din beskrivning.',
  languageChoice: 'Förhandsgranskningens språk',
  languageNames: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
  loading: 'Förhandsgranskningen laddas …',
};

const en: ClientStrings = {
  renameOffer: (name) =>
    `This file is a privacy notice. Rename it to ${name}, so that other YAML tools leave it alone?`,
  rename: 'Rename',
  notNow: 'Not now',
  never: 'Do not offer again',
  renameFailed: (name) => `The file could not be renamed: ${name} exists already, or the folder cannot be written to.`,
  previewTitle: (name) => `Preview: ${name}`,
  noNotice: 'Open a notice first: a file with the line “seloste: 1”.',
  serverFailed: "Seloste's language server did not start. The log says why.",
  showLog: 'Show log',
  restarted: "Seloste's language server was restarted.",
  reportCopied: 'The report is on the clipboard. It holds nothing of your notice.',
  languageChoice: 'Language of the preview',
  languageNames: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  loading: 'Loading the preview …',
};

/**
 * The client's texts: in the language of the setting; under `auto` in that of VS Code where it is Swedish, else in
 * Finnish, the language of the people who write notices (VS Code itself has no Finnish).
 */
export function clientStrings(): ClientStrings {
  const chosen = vscode.workspace.getConfiguration('seloste').get<string>('kieli', 'auto');
  if (chosen === 'sv' || (chosen === 'auto' && vscode.env.language.startsWith('sv'))) return sv;
  return chosen === 'en' ? en : fi;
}
