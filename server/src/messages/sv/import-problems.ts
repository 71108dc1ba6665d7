import type { Messages } from '../messages';

const count = (number: number): string => number.toLocaleString('sv-SE');

export const importProblems: Messages['importProblems'] = {
  empty: () => 'Filen innehåller ingen text att göra en beskrivning av. Kontrollera att du har valt rätt fil.',
  encrypted: () =>
    'Filen är skyddad med lösenord, så texten kan inte läsas. Öppna filen i dess eget program, spara en kopia utan lösenord och importera kopian.',
  scanned: () =>
    'PDF-filen innehåller ingen läsbar text: sidorna är troligen inskannade bilder. Kör filen genom textigenkänning (OCR) eller kopiera beskrivningens text till en ny fil, och importera den.',
  'too-large': (most) =>
    `Filen är för stor: en fil som importeras får vara högst ${count(most)} megabyte. Spara beskrivningen som en egen fil utan bilder och importera den.`,
  'too-long': (most) =>
    `Filen innehåller för mycket text: högst ${count(most)} tecken läses. Spara beskrivningen som en egen fil och importera den.`,
  'too-many-pages': (most) =>
    `Filen har för många sidor: högst ${count(most)} läses. Spara beskrivningens sidor som en egen fil och importera den.`,
  'too-deep': () =>
    'Filens struktur är trasig: den har tusentals delar inuti varandra. Öppna filen i dess eget program, kopiera beskrivningens text till en ny fil och importera den.',
  'archive-bomb': () =>
    'Filen skulle bli orimligt stor när den packas upp, så den öppnades inte. Om filen kommer från en pålitlig källa, öppna den i dess eget program, kopiera beskrivningens text till en ny fil och importera den.',
  malformed: () =>
    'Filen är skadad eller ofullständig, så den kan inte läsas. Öppna den i dess eget program, spara den på nytt och importera den nya filen.',
  'old-word': () =>
    'Filen är i det gamla Word-formatet (.doc), som inte kan importeras. Öppna den i Word eller LibreOffice, spara den i DOCX-format och importera den nya filen.',
  image: () =>
    'Filen är en bild utan läsbar text. Kör den genom textigenkänning (OCR) eller skriv beskrivningens text i en ny fil, och importera den.',
  unsupported: () =>
    'Filens format kan inte importeras. En beskrivning importeras från DOCX, PDF, HTML, Markdown eller ren text: spara filen i något av dem och importera den.',
  'already-notice': () =>
    'Filen är redan en beskrivning i verktygets eget format, så den behöver inte importeras. Öppna den som den är.',
  'same-language': () =>
    'Filerna i paret är på samma språk, så de kan inte bli en tvåspråkig beskrivning. Ange två språkversioner av samma beskrivning.',
  'too-slow': (most) =>
    `Importen avbröts eftersom den tog över ${count(most)} sekunder. Kopiera beskrivningens text till en ny fil och importera den.`,
  'too-heavy': () =>
    'Importen avbröts eftersom den krävde för mycket minne. Kopiera beskrivningens text till en ny fil och importera den.',
  cancelled: () => 'Importen avbröts på begäran. Ingenting sparades.',
  failed: () =>
    'Importen misslyckades på grund av ett fel i verktyget. Ingenting sparades. Kopiera beskrivningens text till en ny fil och importera den, och rapportera felet till verktygets utvecklare.',
};

export const importTable: Messages['importTable'] = {
  file: 'Fil',
  notice: 'Beskrivning',
  language: 'Språk',
  headings: 'Rubriker',
  unplaced: 'Utan plats',
  summary: (imported, files) => `Importerade: ${imported}/${files}.`,
  exists: (file) =>
    `Filen finns redan och skrivs inte över: ${file}. Ge ett annat namn med -o eller tillåt överskrivning med --force.`,
  isSource: (file) =>
    `Filen som importeras kan inte skrivas över av sin egen beskrivning: ${file}. Ge ett annat namn med -o.`,
  nothing: (endings) => `På de angivna ställena finns inga filer att importera (${endings.join(', ')}).`,
};
