import { formatDictionary, LANGUAGES, Notice, STANDARD_CLAUSE, type Language } from '../notice';
import { basesOffered, fill, noticeFrame, templateNamed, type ControllerType } from '../templates';
import type { Circumstances, RegisterTemplate } from '../templates';
import { parseYaml, writeYaml, type Json } from '../yaml';
import { applicableRights } from './applicable-rights';

/** What an author says of a notice that is to be begun. */
export interface NewNoticeWish {
  readonly type: ControllerType;
  /** At least one; the first is the main one. */
  readonly languages: readonly [Language, ...Language[]];
  readonly registers: readonly {
    /** The name of a template. */
    readonly template: string;
    /** The legal bases the register rests on; those the template proposes where it is left out. */
    readonly bases?: readonly string[];
  }[];
  /** The controller's name, business ID and e-mail address, as far as they are told. */
  readonly name?: string | undefined;
  readonly businessId?: string | undefined;
  readonly email?: string | undefined;
  /** The day of drafting (ISO date). */
  readonly date: string;
}

export interface NewNotice {
  /** The notice as a file has it: what is not known stands in square brackets. */
  readonly text: string;
  /** The same in the syntax of VS Code's and LSP's snippets: each place to fill in is a tab stop, in order. */
  readonly snippet: string;
  /** A file name that says what it is. */
  readonly fileName: string;
}

/** A place to fill in, as the templates write it in each language; the rule template-placeholder finds each. */
const TO_FILL_IN = /\[(?:TÄYDENNÄ|FYLL I|FILL IN): [^[\]\n]+\]/gu;

/**
 * A notice to begin with: filled where the templates, the law and the author tell, with marked places where only the author
 * knows. The rights follow from the bases of its registers. A template or basis that does not exist is left out.
 */
export function newNotice(wish: NewNoticeWish): NewNotice {
  const chosen = wish.registers.flatMap(({ template: name, bases }) => {
    const template = templateNamed(name);
    return template ? [{ template, bases: basesOf(template, wish, bases) }] : [];
  });
  const common: Circumstances = {
    type: wish.type,
    languages: wish.languages,
    registers: chosen.map(({ template }) => template.name),
    given: { type: wish.type, businessId: said(wish.businessId) },
  };
  const body: { [key: string]: Json } = { ...head(wish, chosen), ...sections(noticeFrame.before, common) };
  tellController(body, wish);
  body['rekisterit'] = chosen.map(({ template, bases }) => fill(template.register, { ...common, bases }) ?? {});
  for (const { template, bases } of chosen) Object.assign(body, sections(template.notice ?? {}, { ...common, bases }));
  body['oikeudet'] = rights(body);
  Object.assign(body, sections(noticeFrame.after, common));
  const comments = noticeFrame.comments[wish.languages[0]].map((line) => `# ${line}\n`).join('');
  const text = comments + writeYaml(body, LANGUAGES);
  const [only, ...more] = chosen;
  const name = only && more.length === 0 ? only.template.name : 'tietosuoja';
  return { text, snippet: toSnippet(text), fileName: `${name}.seloste.yaml` };
}

function basesOf(template: RegisterTemplate, wish: NewNoticeWish, asked: readonly string[] | undefined): string[] {
  return basesOffered(template, wish.type, wish.languages[0])
    .filter(({ basis, proposed }) => (asked ? asked.includes(basis) : proposed))
    .map(({ basis }) => basis);
}

function head(wish: NewNoticeWish, chosen: readonly { template: RegisterTemplate }[]): { [key: string]: Json } {
  const { languages, date } = wish;
  const [only, ...more] = chosen;
  const title = only && more.length === 0 ? only.template.title : noticeFrame.title;
  const [language] = languages;
  return {
    seloste: 1,
    kieli: languages.length === 1 ? language : [...languages],
    otsikko:
      languages.length === 1 ? title[language] : Object.fromEntries(languages.map((each) => [each, title[each]])),
    laadittu: date,
  };
}

function sections(part: Json, circumstances: Circumstances): { [key: string]: Json } {
  return (fill(part, circumstances) ?? {}) as { [key: string]: Json };
}

/** Puts what the author told in the place of the marks. */
function tellController(body: { [key: string]: Json }, wish: NewNoticeWish): void {
  const controller = body['rekisterinpitäjä'] as { [key: string]: Json };
  const name = said(wish.name);
  const email = said(wish.email);
  if (name !== undefined) controller['nimi'] = name;
  if (email !== undefined) controller['sähköposti'] = email;
}

function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim().replace(/\s+/g, ' ');
  return trimmed === '' ? undefined : trimmed;
}

/** The rights of the notice so far, each as its maintained clause. */
function rights(body: { readonly [key: string]: Json }): Json {
  const notice = new Notice(parseYaml(writeYaml(body, LANGUAGES), formatDictionary));
  return Object.fromEntries(
    [...applicableRights(notice), 'oikeuksien-käyttäminen'].map((right) => [right, STANDARD_CLAUSE]),
  );
}

/** Tab stops for the places to fill in; what a snippet would take for syntax is escaped. */
function toSnippet(text: string): string {
  const escape = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  let stop = 0;
  let done = 0;
  let snippet = '';
  for (const match of text.matchAll(TO_FILL_IN)) {
    stop += 1;
    snippet += `${escape(text.slice(done, match.index))}\${${stop}:${escape(match[0])}}`;
    done = match.index + match[0].length;
  }
  return `${snippet}${escape(text.slice(done))}$0`;
}
