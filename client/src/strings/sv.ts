import type { ClientStrings } from './strings';

export const sv: ClientStrings = {
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
  languageNames: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  loading: 'Förhandsgranskningen laddas …',
  whichSection: 'Vilket avsnitt ska läggas till?',
  noSections: 'Inget avsnitt kan läggas till här: alla finns redan, eller så har filen ett YAML-fel.',
  newNotice: {
    title: 'Ny dataskyddsbeskrivning',
    type: 'Vad för slags organisation är den personuppgiftsansvarige?',
    registers: 'Vilka register omfattar beskrivningen?',
    usual: 'Vanliga',
    others: 'Övriga',
    languages: 'På vilka språk publiceras beskrivningen?',
    bases: (register) => `${register}: på vilka rättsliga grunder behandlas uppgifterna?`,
    proposed: 'De vanliga grunderna är markerade.',
    pickOne: 'Välj med piltangenterna eller musen.',
    pickMany: 'Markera ett eller flera och välj OK.',
    chooseOne: 'Välj åtminstone en.',
    name: 'Den personuppgiftsansvariges namn',
    businessId: 'FO-nummer, till exempel 1234567-1',
    businessIdWrong: 'Ett FO-nummer har sju siffror, bindestreck och en kontrollsiffra; det här numret stämmer inte.',
    email: 'E-postadress för dataskyddsärenden',
    emailWrong: 'En e-postadress har tecknet @ och ett domännamn.',
    optional: 'Du kan lämna fältet tomt och fylla i senare.',
    failed: 'En ny beskrivning kunde inte skapas, eftersom kontrollservern inte svarar. Orsaken finns i loggen.',
  },
  exports: {
    title: 'Exportera beskrivningen som webbsida',
    language: 'På vilket språk ska sidan göras?',
    saved: (name) =>
      `Beskrivningen har sparats i filen ${name}. En PDF-fil får du genom att skriva ut sidan i webbläsaren.`,
    savedUnfinished: (name, places) =>
      `Beskrivningen har sparats i filen ${name}, men ${places === 1 ? 'ett ställe är ännu inte ifyllt' : `${places} ställen är ännu inte ifyllda`}. Fyll i före publiceringen.`,
    broken:
      'Beskrivningen exporterades inte: filen har ett YAML-fel, och en del av texten skulle saknas på sidan. Rätta först felet, som finns i listan Problem (Problems).',
    problems: 'Visa problemen',
    open: 'Öppna i webbläsaren',
    failed:
      'Beskrivningen kunde inte exporteras, eftersom kontrollservern inte svarar. Starta om den och försök sedan igen.',
    notWritten: 'Filen kunde inte skrivas. Välj en mapp som du har skrivrättigheter till.',
  },
  imports: {
    title: 'Välj gamla beskrivningar',
    button: 'Importera',
    filter: 'Gamla beskrivningar',
    importing: (name) => `Beskrivningen ${name} importeras`,
    importingSeveral: 'Beskrivningar importeras',
    imported: (headings, unplaced) =>
      `Beskrivningen har importerats: ${headings === 1 ? 'en rubrik' : `${headings} rubriker`} fick sin plats${unplaced === 0 ? '' : `, och ${unplaced === 1 ? 'ett stycke väntar' : `${unplaced} stycken väntar`} på sin plats under nyckeln muut-kohdat`}. Kontrollera texten och gå igenom anmärkningarna.`,
    importedSeveral: (done, files) => `${done} beskrivningar importerades av ${files} filer.`,
    nothing: (endings) => `Det fanns inga filer att importera på de valda platserna (${endings}).`,
    cancelled: 'Importen avbröts. Ingenting sparades av denna fil.',
    summaryName: 'Sammandrag av importen',
    clipboardEmpty: 'Urklippet innehåller ingen text. Kopiera först texten i den gamla beskrivningen.',
    clipboardName: 'urklipp',
    showLine: 'Visa raden i källan',
    pasteAsNotice: 'Klistra in som dataskyddsbeskrivning',
  },
  checks: {
    title: 'Dataskyddsbeskrivningarna kontrolleras',
    found: (notices, errors, warnings, remarks) =>
      errors + warnings + remarks === 0
        ? `${notices === 1 ? 'En beskrivning' : `${notices} beskrivningar`} kontrollerades. Inga anmärkningar.`
        : `${notices === 1 ? 'En beskrivning' : `${notices} beskrivningar`} kontrollerades. Fel: ${errors}, varningar: ${warnings}, anmärkningar: ${remarks}.`,
    cancelled: 'Kontrollen avbröts.',
    show: 'Visa problem',
    none: 'Det finns inga dataskyddsbeskrivningar i arbetsytan. En beskrivning är en YAML-fil som börjar med raden ”seloste: 1”.',
    makeOne: 'Ny dataskyddsbeskrivning',
    unread: (names) =>
      `De här filerna kunde inte läsas eller är för stora, och därför kontrollerades de inte: ${names.join(', ')}.`,
    failed:
      'Beskrivningarna kunde inte kontrolleras, eftersom kontrollservern inte svarar. Starta om den och försök igen.',
  },
};
