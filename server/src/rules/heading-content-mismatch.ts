import type { Section } from '../notice';
import type { Rule, RuleFinding } from './rule';
import { everythingIn, isPerLanguage } from './shared/section-tree';
import type { RuleView } from './view';

/** A thing a heading can promise: the words in a heading, the words that give it, and the keys that give it by themselves. */
interface Promised {
  readonly heading: RegExp;
  readonly content: RegExp;
  readonly keys: readonly string[];
}

const PROMISES: readonly Promised[] = [
  {
    heading: /oikeusperust|rättslig grund|legal bas[ie]s/iu,
    content:
      /perustu|peruste|suostumu|sopimu|lakisääte|velvoi|oikeutet|yleistä etua|grunda|samtyck|avtal|förplikt|berättigat|basis|based|consent|contract|obligation|legitimate/iu,
    keys: ['oikeusperusteet', 'käyttötarkoitukset'],
  },
  {
    heading: /säilyty|lagringstid|retention|how long/iu,
    content:
      /säily|poist|hävit|arkisto|vuo(?:si|tta|den)|lagra|spara|förvara|radera|arkiver|år(?!\p{L})|retain|kept|keep|delet|erase|store|year/iu,
    keys: ['säilytysajat'],
  },
  {
    heading: /luovutu|utlämna|disclosure/iu,
    content: /luovut|annet|anna(?!ta)|siirr|lämna|överlåt|disclos|share|given/iu,
    keys: ['luovutukset', 'vastaanottajat'],
  },
  {
    heading: /siirro|(?<!\p{L})siirto|EU:n|överföring|transfer/iu,
    content: /siirr|siirt|ulkopuol|ETA|överför|utanför|EES|transfer|outside|EEA/iu,
    keys: ['siirrot', 'siirto-oikeus'],
  },
  {
    heading:
      /tietojen antamisen|(?:perustuuko|onko)[^.]{0,40}antami|pakolli|obligatorisk|whether (?:providing|the provision)|mandatory/iu,
    content:
      /pakolli|vapaaehtoi|edellyt|vaadi|välttämät|velvol|tietojen antami|jos (?:et|ei|tietoja)|obligatorisk|frivillig|krav|krävs|om du inte|mandator|voluntar|requir|if you do not/iu,
    keys: ['tietojen-antaminen'],
  },
  {
    heading: /kielto-oikeu|oikeus kieltää|rätt att förbjuda|right to (?:prohibit|object)/iu,
    content: /kielt|kiellä|vastust|förbjud|motsätt|invänd|object|prohibit|refus/iu,
    keys: ['kielto-oikeus', 'vastustamisoikeus'],
  },
  {
    heading: /tarkastusoikeu|rätt till insyn|rätt till tillgång|right of access/iu,
    content: /tarkast|tarkist|pääs|saada tie|nähdä|insyn|tillgång|kontroller|ta del|access|inspect|check|see/iu,
    keys: ['tarkastusoikeus'],
  },
  {
    heading: /suojau|skydd|protection of the (?:data|register)|security/iu,
    content:
      /suoja|suojel|turva|lukit|lukot|salas|tunnus|palomuur|pääs|käyttöoike|skydd|säker|lås|lösen|behörig|brandvägg|secur|protect|lock|password|firewall|access/iu,
    keys: ['suojaus', 'manuaalinen', 'sähköinen'],
  },
];

const SECTIONS = ['rekisterit', 'oletukset', 'oikeudet', 'evästeet', 'muut-kohdat'];

/**
 * A heading of one's own that promises a right or a fact that neither its section nor the section of that thing tells. Off by
 * default: words can give a thing in many ways.
 */
export const headingContentMismatch: Rule = {
  meta: {
    code: 'heading-content-mismatch',
    severity: 'information',
    offByDefault: true,
    law: ['gdpr:12(1)', 'gdpr:13', 'gdpr:14'],
    authority: 'tapa',
    reads: { sections: SECTIONS },
    problem: {
      fi: 'Otsikko lupaa kertoa asiasta ”{text}”, mutta teksti ei kerro siitä.',
      sv: 'Rubriken lovar att berätta om ”{text}”, men texten gör det inte.',
      en: 'The heading promises “{text}”, but the text does not tell of it.',
    },
    demand: {
      fi: 'Lukija etsii tietoa otsikon mukaan (12 artiklan 1 kohta): kirjoita luvattu tieto tai muuta otsikkoa.',
      sv: 'Läsaren söker informationen efter rubriken (artikel 12.1): skriv det som utlovas eller ändra rubriken.',
      en: 'The reader looks for information by the heading (Article 12(1)): write what is promised or change the heading.',
    },
  },
  *check(view) {
    const said = keysSaid(view);
    for (const top of SECTIONS) for (const part of everythingIn(view.section(top))) yield* brokenPromises(part, said);
  },
};

function* brokenPromises(part: Section, said: ReadonlySet<string>): Generator<RuleFinding> {
  const heading = part.get('otsikko');
  const title = heading.text;
  if (title === undefined || !part.filled) return;
  const content = contentOf(part);
  // an empty section is empty-section; a standard clause keeps its promise
  if (content === '' || content.includes('vakioteksti')) return;
  const place = isPerLanguage(heading) ? undefined : heading.path;
  for (const { heading: words, content: given, keys } of PROMISES) {
    const match = words.exec(title);
    if (!match || given.test(content) || keys.some((key) => said.has(key) && !part.path.includes(key))) continue;
    const text = wordAround(title, match.index);
    yield {
      path: heading.path,
      data: { text },
      ...(place ? { span: { start: title.indexOf(text), end: title.indexOf(text) + text.length } } : {}),
    };
  }
}

/** Everything a section says but its headings. */
function contentOf(section: Section): string {
  if (keysEnd(section) === 'otsikko') return '';
  const own = section.keys.length === 0 || isPerLanguage(section) ? (section.text ?? '') : '';
  const parts =
    section.keys.length > 0 && !isPerLanguage(section) ? section.keys.map((key) => section.get(key)) : section.items;
  return [own, ...parts.map(contentOf)].filter((text) => text.trim() !== '').join(' ');
}

function keysEnd({ path }: Section): string | number | undefined {
  return path[path.length - 1];
}

/** The keys under which anything is said. */
function keysSaid(view: RuleView): ReadonlySet<string> {
  const said = new Set<string>();
  for (const top of SECTIONS)
    for (const { path, filled } of everythingIn(view.section(top))) {
      const key = path[path.length - 1];
      if (filled && typeof key === 'string') said.add(key);
    }
  return said;
}

/** The whole word that a place of a text stands in. */
function wordAround(text: string, at: number): string {
  const before = /[\p{L}-]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^[\p{L}:-]*/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
