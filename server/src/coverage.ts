import type { Finding } from './finding';
import { registerSection, topSection, type Notice, type Register, type Translated } from './notice';
import {
  basesOf,
  LEGAL_BASIS_SECTIONS,
  SOURCE_SECTIONS,
  sourcesOf,
  viewFor,
  type RegisterView,
  type RuleResult,
  type Sources,
} from './rules';
import type { Path } from './yaml';

/** What a notice says of one element: mentioned, missing, does not apply, or for a person to judge. */
export type CoverageState = 'mentioned' | 'missing' | 'not-applicable' | 'judge';

/** One element of Article 13 or 14, for one register. */
export interface CoverageRow {
  /** The provision as it is cited: `13(2)(a)`. */
  readonly provision: string;
  readonly name: Translated;
  readonly state: CoverageState;
  /** Why, as a finding of each rule that found something; empty where nothing was found. */
  readonly findings: readonly Finding[];
}

export interface RegisterCoverage {
  readonly path: Path;
  readonly name: string | undefined;
  /** The Articles that apply, as far as the sources tell; both where they do not tell. */
  readonly articles: readonly (13 | 14)[];
  readonly rows: readonly CoverageRow[];
}

/** A notice with what the rules found in it: an analysis. */
interface Judged {
  readonly notice: Notice;
  readonly ruleResults: ReadonlyMap<string, readonly RuleResult[]>;
}

interface Element {
  readonly points: { readonly 13?: string; readonly 14?: string };
  readonly name: Translated;
  /** Rules whose findings mean that it is missing. */
  readonly rules: readonly string[];
  /** Keys that say it, of the register or of the notice, or below them. */
  readonly places: readonly string[];
  /** True where silence tells nothing: it is owed only if there is any, or its rules cannot see it. */
  readonly ifAny?: boolean;
  /** Owed only then; undefined for always. */
  readonly when?: (register: RegisterView) => boolean;
  /** Its rules look for it only then, so that their silence tells nothing otherwise; undefined for always. */
  readonly looked?: (sources: Sources) => boolean;
}

/** The elements of Articles 13(1)–(2) and 14(1)–(2), with the rules that look for them. */
const elements: readonly Element[] = [
  {
    points: { 13: '13(1)(a)', 14: '14(1)(a)' },
    name: {
      fi: 'rekisterinpitäjän henkilöllisyys ja yhteystiedot',
      sv: 'den personuppgiftsansvariges identitet och kontaktuppgifter',
      en: 'identity and contact details of the controller',
    },
    rules: ['missing-controller-contact'],
    places: ['rekisterinpitäjä', 'yhteisrekisterinpitäjät'],
    ifAny: true,
  },
  {
    points: { 13: '13(1)(b)', 14: '14(1)(b)' },
    name: {
      fi: 'tietosuojavastaavan yhteystiedot',
      sv: 'dataskyddsombudets kontaktuppgifter',
      en: 'contact details of the data protection officer',
    },
    rules: ['missing-dpo'],
    places: ['tietosuojavastaava'],
    ifAny: true,
  },
  {
    points: { 13: '13(1)(c)', 14: '14(1)(c)' },
    name: { fi: 'käsittelyn tarkoitukset', sv: 'ändamålen med behandlingen', en: 'purposes of the processing' },
    rules: ['missing-purpose'],
    places: ['käyttötarkoitukset'],
    ifAny: true,
  },
  {
    points: { 13: '13(1)(c)', 14: '14(1)(c)' },
    name: { fi: 'käsittelyn oikeusperuste', sv: 'den rättsliga grunden', en: 'legal basis of the processing' },
    rules: ['missing-legal-basis'],
    places: ['oikeusperusteet'],
  },
  {
    points: { 14: '14(1)(d)' },
    name: { fi: 'henkilötietoryhmät', sv: 'kategorier av personuppgifter', en: 'categories of personal data' },
    rules: ['missing-data-categories'],
    places: ['henkilötietoryhmät', 'tietosisältö'],
    ifAny: true,
  },
  {
    points: { 13: '13(1)(d)', 14: '14(2)(b)' },
    name: { fi: 'oikeutetut edut', sv: 'berättigade intressen', en: 'legitimate interests' },
    rules: ['missing-legitimate-interest'],
    places: ['oikeutettu-etu'],
    when: (register) => rests(register, 'oikeutettu-etu'),
  },
  {
    points: { 13: '13(1)(e)', 14: '14(1)(e)' },
    name: { fi: 'vastaanottajat', sv: 'mottagare', en: 'recipients' },
    rules: ['missing-recipients', 'vague-recipients'],
    places: ['vastaanottajat', 'luovutukset'],
    ifAny: true,
  },
  {
    points: { 13: '13(1)(f)', 14: '14(1)(f)' },
    name: {
      fi: 'siirrot kolmansiin maihin ja suojatoimet',
      sv: 'överföringar till tredjeländer och skyddsåtgärder',
      en: 'transfers to third countries and safeguards',
    },
    rules: [
      'missing-transfer-info',
      'transfer-without-safeguard',
      'transfer-country-unnamed',
      'missing-safeguard-copy',
    ],
    places: ['siirrot'],
    ifAny: true,
  },
  {
    points: { 13: '13(2)(a)', 14: '14(2)(a)' },
    name: {
      fi: 'säilytysaika tai sen kriteerit',
      sv: 'lagringstid eller kriterierna för den',
      en: 'retention period or its criteria',
    },
    rules: ['missing-retention', 'vague-retention'],
    places: ['säilytysajat'],
  },
  {
    points: { 13: '13(2)(b)', 14: '14(2)(c)' },
    name: { fi: 'rekisteröidyn oikeudet', sv: 'den registrerades rättigheter', en: 'rights of the data subject' },
    rules: [
      'missing-rights',
      'missing-access-right',
      'missing-rectification-right',
      'missing-erasure-right',
      'missing-restriction-right',
      'missing-objection-right',
      'missing-portability-right',
    ],
    places: ['oikeudet'],
  },
  {
    points: { 13: '13(2)(c)', 14: '14(2)(d)' },
    name: { fi: 'oikeus peruuttaa suostumus', sv: 'rätten att återkalla samtycke', en: 'right to withdraw consent' },
    rules: ['missing-withdraw-consent'],
    places: ['suostumuksen-peruuttaminen'],
    when: (register) => rests(register, 'suostumus'),
  },
  {
    points: { 13: '13(2)(d)', 14: '14(2)(e)' },
    name: { fi: 'oikeus tehdä valitus', sv: 'rätten att lämna in klagomål', en: 'right to lodge a complaint' },
    rules: ['missing-complaint-right'],
    places: ['valitusoikeus'],
  },
  {
    points: { 13: '13(2)(e)' },
    name: {
      fi: 'tietojen antamisen pakollisuus ja seuraukset',
      sv: 'om uppgifterna måste lämnas och följderna',
      en: 'whether providing data is required, and the consequences',
    },
    rules: ['missing-provision-requirement'],
    places: ['tietojen-antaminen'],
    ifAny: true,
    looked: ({ person }) => person,
  },
  {
    points: { 14: '14(2)(f)' },
    name: {
      fi: 'tietojen lähde ja sen julkisuus',
      sv: 'uppgifternas källa och om den är offentlig',
      en: 'source of the data and whether it is public',
    },
    rules: ['missing-source', 'source-public-or-not'],
    places: ['tietolähteet'],
  },
  {
    points: { 13: '13(2)(f)', 14: '14(2)(g)' },
    name: {
      fi: 'automaattinen päätöksenteko ja profilointi',
      sv: 'automatiserat beslutsfattande och profilering',
      en: 'automated decision-making and profiling',
    },
    rules: ['missing-automated-decision-info'],
    places: ['automaattinen-päätöksenteko'],
    ifAny: true,
  },
];

/**
 * What a notice mentions of Articles 13(1)–(2) and 14(1)–(2), register by register, computed by the same rules that find
 * what is missing, whatever their severity or suppression. It says what is mentioned; it is no score of compliance.
 */
export function coverage(judged: Judged): readonly RegisterCoverage[] {
  const known = computed.get(judged);
  if (known) return known;
  const registers = registersCovered(judged);
  computed.set(judged, registers);
  return registers;
}

/** The lenses, the status bar and the preview each ask for the coverage of one analysis, which never changes. */
const computed = new WeakMap<Judged, readonly RegisterCoverage[]>();

function registersCovered({ notice, ruleResults }: Judged): RegisterCoverage[] {
  const { registers } = viewFor({ sections: [...SOURCE_SECTIONS, ...LEGAL_BASIS_SECTIONS] }, notice);
  return notice.registers.flatMap((register, index) => {
    const view = registers[index];
    if (!view) return [];
    const sources = sourcesOf(view, notice.primaryLanguage);
    return [registerCoverage({ notice, register, view, sources, found: ruleResults })];
  });
}

/** What the state of an element in one register is told by. */
interface Judging {
  readonly notice: Notice;
  readonly register: Register;
  readonly view: RegisterView;
  readonly sources: Sources;
  readonly found: Judged['ruleResults'];
}

function registerCoverage(judging: Judging): RegisterCoverage {
  const { notice, register, sources } = judging;
  const articles = articlesOf(sources);
  const rows = articles.flatMap((article) =>
    elements.flatMap((element): CoverageRow[] => {
      const provision = element.points[article];
      if (!provision) return [];
      return [{ provision, name: element.name, ...stateOf(element, judging) }];
    }),
  );
  const name = registerSection(notice, register.path, 'nimi').text;
  return { path: register.path, name, articles, rows };
}

function stateOf(
  element: Element,
  { notice, register, view, sources, found }: Judging,
): Pick<CoverageRow, 'state' | 'findings'> {
  if (element.when && !element.when(view)) return said('not-applicable');
  const resultsOf = (code: string): RuleResult[] =>
    (found.get(code) ?? []).filter(({ finding }) => concerns(finding, register));
  const hits = element.rules.flatMap(resultsOf);
  const toFillIn = resultsOf(PLACEHOLDER_RULE).filter(({ finding }) =>
    element.places.some((key) => finding.path.includes(key)),
  );
  const certain = hits.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (certain.length > 0) return said('missing', hits);
  if (hits.length + toFillIn.length > 0) return said('judge', [...hits, ...toFillIn]);
  if (element.looked?.(sources)) return said('mentioned');
  // an element owed only 'if any', on which the notice is silent and no rule could say more
  const isFilled = element.places.some(
    (key) => topSection(notice, key).filled || registerSection(notice, register.path, key).filled,
  );
  return said(element.ifAny && !isFilled ? 'judge' : 'mentioned');
}

/** A mark that stands for what the author is yet to tell is no mention. */
const PLACEHOLDER_RULE = 'template-placeholder';

function said(state: CoverageState, results: readonly RuleResult[] = []): Pick<CoverageRow, 'state' | 'findings'> {
  return { state, findings: [...new Map(results.map(({ finding }) => [finding.code, finding])).values()] };
}

/** A finding on the notice, on the defaults or on the registers as a whole concerns each register. */
function concerns(finding: Finding, register: Register): boolean {
  const [top, index] = finding.path;
  return top !== 'rekisterit' || typeof index !== 'number' || index === register.index;
}

function articlesOf({ person, elsewhere }: Sources): (13 | 14)[] {
  if (!person && !elsewhere) return [13, 14];
  return [...(person ? [13 as const] : []), ...(elsewhere ? [14 as const] : [])];
}

function rests(register: RegisterView, basis: string): boolean {
  return basesOf(register).some((stated) => stated.basis === basis);
}
