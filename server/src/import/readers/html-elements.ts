/** What the elements of a page are to a reader of its text. */

export type Attributes = Readonly<Record<string, string>>;

/** Elements whose insides are no text of the page. */
const WITHOUT_TEXT = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video map select textarea input datalist ' +
    'progress meter del'
  ).split(' '),
);

/** Elements that end a line before and after themselves. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody thead tfoot td th tr ul ' +
    'caption button'
  ).split(' '),
);

/** Those that a browser sets apart by empty space. */
const WITH_MARGIN = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr figure fieldset section article'.split(' '),
);

const BOLD = new Set(['b', 'strong', 'th', 'summary', 'button']);

/** Roles of what surrounds a page's own content. */
const AROUND_ROLES = /^(navigation|banner|contentinfo|search|menu|menubar|complementary|toolbar)$/;

/** Consent banners: ids and classes of those that most sites use, as whole words. */
const CONSENT_BANNER = new RegExp(
  `(^|\\s)(${[
    'CybotCookiebotDialog[\\w-]*',
    'onetrust-(consent-sdk|banner-sdk|pc-sdk)',
    'cookie-?(banner|notice|bar|popup|consent|overlay|modal|law-info-bar)(-container|-wrapper|__\\w+)?',
    'cookiescript_[\\w-]+',
    'cc[-_](window|banner|main)',
    'cky-(consent|modal|overlay)[\\w-]*',
    'cmplz-(cookiebanner|manage-consent)[\\w-]*',
    'cli-modal[\\w-]*',
    'wt-cli-cookie-bar[\\w-]*',
    'moove_gdpr_[\\w-]+',
    'BorlabsCookie[\\w-]*',
    'usercentrics-root',
    'didomi-host',
    'iubenda-cs-[\\w-]+',
    'eu-cookie-compliance[\\w-]*',
    'sliding-popup',
    'termly-[\\w-]*consent[\\w-]*',
    'ch2(-\\w+)*',
  ].join('|')})(\\s|$)`,
  'i',
);

/** Where a page says that its own content is. */
export function isMain(name: string, attributes: Attributes): boolean {
  return name === 'main' || attributes['role'] === 'main';
}

/** @param keepsDialogs of a page that has no other text: a notice that opens over another page, saved by itself */
export function isWithoutText(name: string, attributes: Attributes, keepsDialogs: boolean): boolean {
  if (WITHOUT_TEXT.has(name)) return true;
  if (name === 'body' || name === 'html' || isMain(name, attributes)) return false;
  const { role = '', id = '', class: classes = '' } = attributes;
  if (CONSENT_BANNER.test(id) || CONSENT_BANNER.test(classes)) return true;
  return !keepsDialogs && (name === 'dialog' || /^(alertdialog|dialog)$/.test(role));
}

/** Navigation, the page's head and foot, and what stands at its side. */
export function isAround(name: string, attributes: Attributes, isInContent: boolean): boolean {
  if (name === 'nav' || attributes['role'] === 'navigation') return true;
  return (
    !isInContent &&
    (name === 'header' || name === 'footer' || name === 'aside' || AROUND_ROLES.test(attributes['role'] ?? ''))
  );
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

export function hasMargin(name: string): boolean {
  return WITH_MARGIN.has(name);
}

export function isBold(name: string, attributes: Attributes): boolean {
  return BOLD.has(name) || /font-weight:\s*(bold|[6-9]00)/i.test(attributes['style'] ?? '');
}

/** The level of a heading, by element or by role; undefined for everything else. */
export function headingLevel(name: string, attributes: Attributes): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes['role'] !== 'heading') return undefined;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 9 ? Math.floor(level) : 2;
}

/** Buttons are controls, but for those that open a part of the text: what they say is its heading. */
export function isControl(name: string, attributes: Attributes, isInHeading: boolean): boolean {
  if (name !== 'button' || isInHeading) return false;
  const opens = 'aria-expanded' in attributes || 'aria-controls' in attributes;
  return !opens && !/accordion|collaps|toggle|haitari/i.test(attributes['class'] ?? '');
}

/** An e-mail address that a page hides from robots as pairs of hexadecimal digits, the first of which is the key. */
export function hiddenEmail(attributes: Attributes): string | undefined {
  const code = attributes['data-cfemail'] ?? '';
  if (!/^([0-9a-f]{2}){4,}$/i.test(code)) return undefined;
  const bytes = code.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  const [key = 0, ...letters] = bytes;
  return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter ^ key));
}
