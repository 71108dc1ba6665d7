import type { Prose } from '../notice';
import { negated } from './shared/negation';
import { GIVEN, SECTOR, TOLD_ELSEWHERE } from './shared/recipient-words';
import type { Rule } from './rule';
import type { RuleView } from './view';
import { findingOf, hitsOf, says, type Hit, type Wording } from './shared/wording';

const SECTIONS = ['rekisterit/vastaanottajat', 'rekisterit/luovutukset'] as const;

/** Recipients called by what says nothing of them. Compounds tell a sector ('logistiikkakumppani') and are not meant. */
const VAGUE: Wording = {
  fi: [
    /(?<![\p{L}-])(?:(?:yhteistyö)?kumppan(?!uu)\p{L}{1,12}|kol(?:mannet|mansien|mansille|mannelle|mannen|mansilta|mansia)\s?(?:osapuol\p{L}{1,8}|taho\p{L}{0,8})|ulkopuolis\p{L}{1,5}\s(?:taho\p{L}{0,8}|toimij\p{L}{1,8}|palveluntarjoaj\p{L}{1,8}|palveluntuottaj\p{L}{1,8})|palvelu(?:jen|iden|n)\s?tarjoaj\p{L}{1,8}|palveluntuottaj\p{L}{1,8}|alihankkij\p{L}{1,8}|sidosryhm\p{L}{1,8})/dgiu,
  ],
  sv: [
    /(?<![\p{L}-])(?:samarbetspartner\p{L}{0,4}|partner(?:s|na|n)?|tredje\s?part(?:er|erna|en|s)?|utomstående\s(?:aktörer|parter|tjänsteleverantörer)|tjänsteleverantör(?:er|erna|en)?|underleverantör(?:er|erna|en)?|intressentgrupper(?:na)?)(?!\p{L})/dgiu,
  ],
  en: [
    /(?<![\p{L}-])(?:(?:business |trusted |selected )?partners|third[\s-]part(?:y|ies)(?:\s(?:vendors|providers|service providers))?|(?:external )?service providers|subcontractors|sub-contractors|vendors|stakeholders)(?!\p{L})/dgiu,
  ],
};

/** Attributes that tell nothing: after any other genitive ('taloushallinnon kumppanit') the sector is told. */
const EMPTY_ATTRIBUTE =
  /^(?:meidän|heidän|sen|niiden|sekä|kuten|yrityksen|yhtiön|organisaation|rekisterinpitäjän|yhdistyksen|säätiön|konsernin|muiden|joidenkin|eräiden|tiettyjen|valittujen|luotettavien|huolellisesti|ulkopuolisten|ulkoisten|nykyisten|tarvittavien|kaikkien|näiden|omien|tietojen|henkilötietojen|kun|vain|ainakin|kuitenkin|kolmannen|kolmansien|palvelujen|palveluiden|palvelun)$/iu;
/** Words in capitals that name no recipient. */
const NO_NAME =
  /^(?:euroop|eu(?!\p{L})|eta(?!\p{L})|ees(?!\p{L})|eea(?!\p{L})|suom|finland|finnish|finsk|gdpr|tietosuoja|yhdysva|usa(?!\p{L})|united|union|general|personal|data|rekisterinpit|yhtiö|yrity|controller|company|personuppgift|bolaget|article|artikel|we|vi|our)/iu;
const PROPER_NAME = /(?<=[\p{Ll},(:]\s)\p{Lu}[\p{L}\d&-]{1,40}/gu;

/**
 * Recipients told only as partners, third parties or service providers, with neither names nor sector: GDPR 13(1)(e)
 * asks for recipients or categories of recipients, WP260 rev.01 for categories by type, sector and location.
 */
export const vagueRecipients: Rule = {
  meta: {
    code: 'vague-recipients',
    severity: 'warning',
    law: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:12(1)'],
    authority: 'ohje',
    reads: { sections: ['rekisterinpitäjä', ...SECTIONS], prose: SECTIONS },
    problem: {
      fi: '”{text}” ei kerro, ketkä tiedot saavat tai mitä alaa he edustavat.',
      sv: '”{text}” anger inte vem som får uppgifterna eller vilken bransch mottagarna hör till.',
      en: '“{text}” does not tell who receives the data or which sector they belong to.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan vastaanottajat tai vastaanottajaryhmät (13 artiklan 1 kohdan e alakohta, suomenkielisessä asetuksessa toinen d), ja suuntaviivat WP260 suosittelevat nimiä tai ryhmän lajia, toimialaa ja sijaintia: nimeä vastaanottajat tai kerro ala, esimerkiksi tilitoimisto.',
      sv: 'Dataskyddsförordningen kräver att mottagarna eller kategorierna av mottagare anges (artikel 13.1 e), och riktlinjerna WP260 rekommenderar namn eller kategorins typ, bransch och plats: namnge mottagarna eller ange branschen, till exempel bokföringsbyrå.',
      en: 'The GDPR requires the recipients or categories of recipients (Article 13(1)(e)), and the guidelines WP260 recommend names, or the type, sector and location of the category: name the recipients or tell their sector, such as an accounting firm.',
    },
  },
  *check(view) {
    const own = controllerNames(view);
    const named = registersWithNames(view);
    const items = textsByItem(view);
    for (const prose of view.prose()) {
      if (isAside(prose) || named.has(rootOf(prose))) continue;
      const hit = firstStatement(prose);
      if (hit && !tellsWho(prose, own, items)) yield findingOf(hit);
    }
  },
};

/** The first statement that such recipients get data. */
function firstStatement(prose: Prose): Hit | undefined {
  let notGiving: unknown;
  for (const hit of hitsOf(prose, VAGUE)) {
    if (hit.sentence.start === notGiving) continue;
    if (!saysGiven(hit)) notGiving = hit.sentence.start;
    else if (isStatement(hit)) return hit;
  }
  return undefined;
}

/** True where the sentence says that data are given, or is as short as an item of a list; not where it tells more elsewhere. */
function saysGiven(hit: Hit): boolean {
  if (says(hit, TOLD_ELSEWHERE)) return false;
  return says(hit, GIVEN) || hit.sentence.text.split(/\s+/, 7).length < 7;
}

/** True where the words are not denied, and no attribute before them tells the sector. */
function isStatement(hit: Hit): boolean {
  const { prose } = hit;
  if (negated(prose.match.text, hit.start, hit.end, prose.language)) return false;
  if (prose.language !== 'fi') return true;
  const before = /(?<!\p{L})(\p{L}{2,40}n)\s$/u.exec(
    prose.match.text.slice(Math.max(0, hit.start - 50), hit.start),
  )?.[1];
  // '-taan', '-een' end a verb or an illative, no genitive
  if (before === undefined || /(?:aa|ee|ii|oo|uu|yy|ää|öö)n$/iu.test(before)) return true;
  return EMPTY_ATTRIBUTE.test(before) || /^\p{Lu}/u.test(before);
}

/** Headings, purposes and grounds of a disclosure name no recipients. */
function isAside(prose: Prose): boolean {
  return prose.path.some((step) => ['otsikko', 'tarkoitus', 'tiedot', 'peruste'].includes(String(step)));
}

/** True where the text, or the list item it is of, tells a name or a sector. */
function tellsWho(prose: Prose, own: readonly string[], items: ReadonlyMap<string, readonly Prose[]>): boolean {
  const texts = items.get(itemOf(prose) ?? '') ?? [prose];
  if (texts.some(({ match }) => SECTOR[prose.language].test(match.text))) return true;
  return [...prose.match.text.matchAll(PROPER_NAME)].some(
    ([name]) => !NO_NAME.test(name) && !own.some((mine) => name.toLowerCase().startsWith(mine)),
  );
}

/** The texts of each list item: what one key leaves open another may tell. */
function textsByItem(view: RuleView): Map<string, Prose[]> {
  const items = new Map<string, Prose[]>();
  for (const prose of view.prose()) {
    const item = itemOf(prose);
    if (item === undefined) continue;
    const texts = items.get(item);
    if (texts) texts.push(prose);
    else items.set(item, [prose]);
  }
  return items;
}

/** The list item a text is of; none for the text of a section itself. */
function itemOf({ path }: Prose): string | undefined {
  const at = path.findLastIndex((step) => typeof step === 'number');
  return at < 2 ? undefined : path.slice(0, at + 1).join('/');
}

/** The register (or the defaults) a text is of. */
function rootOf(prose: Prose): string {
  return prose.path[0] === 'oletukset' ? 'oletukset' : prose.path.slice(0, 2).join('/');
}

/** The registers where some recipient is named under its key: the words around the list then only sum it up. */
function registersWithNames(view: RuleView): Set<string> {
  const named = new Set<string>();
  for (const register of view.registers)
    for (const key of ['vastaanottajat', 'luovutukset']) {
      const section = register.section(key);
      if (section.items.some((item) => item.get('nimi').filled))
        named.add(section.path[0] === 'oletukset' ? 'oletukset' : register.path.join('/'));
    }
  return named;
}

/** The controller's own names, lower case and without their endings: naming oneself names no recipient. */
function controllerNames(view: RuleView): string[] {
  const controller = view.section('rekisterinpitäjä');
  return [...controller.texts('nimi'), ...controller.texts('jäljempänä')]
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => word.length > 3)
    .map((word) => word.toLowerCase().slice(0, Math.max(4, word.length - 2)));
}
