import { snippets } from '../clauses';
import { PLACEHOLDER } from '../finding';
import { wordsAt } from './shared/act-mentions';
import { onceAPlace } from './shared/once-a-place';
import type { Rule, RuleFinding } from './rule';
import { onceAText } from './shared/once-a-text';
import { everythingIn, keyOf } from './shared/section-tree';
import type { RuleView } from './view';

/** The places to fill in of our own snippets, as they stand in the text once inserted. */
const OWN = new Set(
  snippets.flatMap(({ body }) => Object.values(body).flatMap((text) => text.match(/\[[^[\]{}$|]{1,120}\]/gu) ?? [])),
);

/** What stands between brackets in a template: a thing to name, or the order to write it. */
const THING =
  'nimi|nimen|nimeä|osoite|katuosoite|postiosoite|sähköpostiosoite|s-?postiosoite|sähköposti|s-?posti|puhelin(?:numero)?|y-tunnus|yritys|yrityksen|yhtiön|organisaatio|organisaation|yhdistyksen|rekisterinpitäjän?|yhteyshenkilön?|päivämäärä|päiväys|pvm|aika|kuvaus|paikkakunta|verkkosivu|linkki tähän|namn|företag(?:ets?)?|adress|e-postadress|telefonnummer|datum|fo-nummer|name|company|organi[sz]ation|address|email|e-mail|phone(?: number)?|date|website|url';
const ORDER =
  'lisää|täydennä|täytä|kirjoita|syötä|valitse|tähän|fyll|skriv|ange|lägg till|infoga|insert|add|enter|fill|your|describe|specify|choose';

const WITH_COUNTRIES = ['vastaanottajat', 'luovutukset', 'siirrot'] as const;
/** What our own fixes and templates leave to fill in, alone in its value. */
const OWN_MARK = /^\[(?:TÄYDENNÄ|FYLL I|FILL IN|TODO)[^[\]]*\]$/u;

const PATTERNS: readonly RegExp[] = [
  // what a fix of ours left to fill in, and what stands in square brackets; a Markdown link or its definition is none
  new RegExp(`\\[(?:${PLACEHOLDER.slice(1).trim()}|TÄYDENNÄ|FYLL I|FILL IN|TODO)[^\\[\\]]{0,200}\\]`, 'giu'),
  new RegExp(`\\[(?:[^\\[\\]\\n]{0,40}(?<!\\p{L}))?(?:${THING})(?!\\p{L})[^\\[\\]\\n]{0,40}\\](?![(\\[:])`, 'giu'),
  new RegExp(`[\\[(<{](?:${ORDER})(?!\\p{L}|\\.\\p{L})[^\\[\\](){}<>\\n]{1,80}[\\])>}](?![(\\[:])`, 'giu'),
  new RegExp(`<(?:[\\p{L}-]{1,30} ){0,2}(?:${THING})>|\\{\\{[^{}\\n]{1,60}\\}\\}|\\$\\{[^{}\\n]{1,60}\\}`, 'giu'),
  // '(s-postiosoite)' where the thing itself should stand
  /(?<=(?:osoitteeseen|osoitteesta|osoitteessa|osoitteella|numeroon|numerosta|numerossa|adressen|numret|på|address|number|at|to|by calling) )\((?:s-?postiosoite|sähköpostiosoite|sähköposti|s-?posti|osoite|puhelinnumero|puhelin|numero|e-postadress|adress|telefonnummer|email(?: address)?|e-mail(?: address)?|address|phone number)\)/giu,
  // a name that stands for a name
  /(?<![\p{L}-])(?:Oy (?:Yritys|Firma|Malli|Esimerkki) Ab|(?:Yritys|Firma|Malliyritys|Esimerkkiyritys|Yrityksen nimi) (?:Oy|Oyj|Ky|Tmi|Ab)|(?:Företaget|Exempelföretaget|Företagsnamn) Ab|(?:Your Company|Company Name|Example Company)(?: (?:Ltd|Inc|LLC))?|(?:Matti|Maija|Mikko|Maikki|Teppo) (?:Meikäläinen|Testaaja|Esimerkki))(?!\p{L})/gu,
  /(?<!\p{L})(?:etunimi\.sukunimi|nimi|info|förnamn\.efternamn|firstname\.lastname|name)@(?:yritys|firma|organisaatio|domain|domaini|esimerkki|företag|company|example)\.(?:fi|com)(?!\p{L})/giu,
  /lorem\s+ipsum(?: dolor sit amet)?/giu,
  // blanks: 'xxx', 'xx.xx.20xx', '____', '.....'
  /(?<![\p{L}\p{N}.])(?:x{1,2}\.x{1,2}\.(?:20)?x{2,4}|x{3,}(?:[ -]x{1,})*)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])x{1,2}(?=\s(?:vuotta|vuoden|kuukautta|kuukauden|kk|päivää|päivän|år|månader|dagar|years|months|days)(?!\p{L}))/giu,
  /(?<!_)_{4,}(?!_)|(?<!\.)\.{6,}|…{3,}/gu,
  // a note to oneself
  /(?<!\p{L})(?:TODO|TBD|TBA|FIXME)(?![\p{L}])/gu,
  /(?<!\p{L})(?:täydennetään|lisätään|päivitetään|tarkennetaan) (?:tähän )?myöhemmin(?=\s?[.)\]]|$)|(?<!\p{L})(?:kompletteras|fylls i) senare|to be (?:completed|added|confirmed|filled in) later/giu,
];

/** Words near a row of x's that show how something is masked or written: then it is no blank. */
const SHOWN_AS =
  /muodossa|muotoa|muotoon|maskat|maskeer|peite|piilote|katkais|anonymisoi|i formen|i formatet|maskera|in the form|format|mask|truncat|anonymi/iu;

/**
 * Leftovers of a template: what a person has still to write. Finds the placeholders of our own fixes and snippets too, so that
 * none is published.
 */
export const templatePlaceholder: Rule = {
  meta: {
    code: 'template-placeholder',
    severity: 'error',
    law: ['gdpr:12(1)', 'gdpr:13', 'gdpr:14'],
    authority: 'laki',
    reads: { sections: WITH_COUNTRIES.map((key) => `rekisterit/${key}`), prose: 'all' },
    problem: {
      fi: '”{text}” on mallipohjan täyttämätön kohta.',
      sv: '”{text}” är en mallplats som inte har fyllts i.',
      en: '“{text}” is a place of a template that has not been filled in.',
    },
    demand: {
      fi: 'Lukijalle on annettava itse tieto ymmärrettävässä muodossa (12 artiklan 1 kohta, 13 ja 14 artikla): kirjoita se tähän tai poista kohta, jos sitä ei tarvita.',
      sv: 'Läsaren ska få själva informationen i begriplig form (artikel 12.1, artiklarna 13 och 14): skriv den här eller stryk stället om det inte behövs.',
      en: 'The reader must be given the information itself in an intelligible form (Article 12(1), Articles 13 and 14): write it here, or remove the place if it is not needed.',
    },
  },
  *check(view) {
    for (const prose of view.prose())
      for (const [start, end] of leftoversIn(prose)) {
        const { span, words } = wordsAt(prose, start, end);
        yield { path: prose.path, span, data: { text: words } };
      }
    yield* onceAPlace([...countriesToFillIn(view)]);
  },
};

/** Countries are codes, and no prose: of their fields only a mark of our own is a leftover. */
function* countriesToFillIn(view: RuleView): Generator<RuleFinding> {
  for (const register of view.registers)
    for (const key of WITH_COUNTRIES)
      for (const place of everythingIn(register.section(key))) {
        const text = keyOf(place) === 'maa' ? place.text : undefined;
        if (text !== undefined && OWN_MARK.test(text))
          yield { path: place.path, span: { start: 0, end: text.length }, data: { text } };
      }
}

/** Stretches of the matching text, in order, none overlapping. */
const leftoversIn = onceAText((text): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number): void => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push([start, end]);
  };
  if (text.includes('['))
    for (const match of text.matchAll(/\[[^[\]{}$|]{1,120}\]/gu))
      if (OWN.has(match[0]) && text[match.index + match[0].length] !== '(')
        take(match.index, match.index + match[0].length);
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern))
      if (!isShown(text, match.index, match[0]) && !isServiceToCome(text, match.index, match[0]))
        take(match.index, match.index + match[0].length);
  return found.sort(([a], [b]) => a - b);
});

/** What a service will have one day is no leftover of the notice. */
const SERVICE_TO_COME =
  /mahdollisuu|toiminto|toiminno|toiminnallisuu|ominaisuu|painike|valikko|möjlighet|funktion|knapp|option|possibility|feature|functionality|button|ability/iu;

/** 'Suostumuksen muuttamismahdollisuus lisätään myöhemmin': the sentence before the note tells of the service itself. */
function isServiceToCome(text: string, start: number, note: string): boolean {
  if (!/(?:myöhemmin|senare|later)$/iu.test(note)) return false;
  return SERVICE_TO_COME.test(/[^.:!?\n]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '');
}

/** 'IP-osoite muodossa 10.1.2.xxx', 'xxxx xxxx xxxx 1234', a rule of a Markdown text ('____' alone on its line). */
function isShown(text: string, start: number, words: string): boolean {
  if (words.startsWith('_')) {
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(start + words.length, start + words.length + 20);
    return text.includes('\n') && /(?:^|\n)[ \t]*$/u.test(before) && /^[ \t]*(?:\n|$)/u.test(after);
  }
  if (!/^x/iu.test(words) || text.trim() === words) return false;
  return SHOWN_AS.test(text.slice(Math.max(0, start - 120), start + words.length + 60));
}
