import * as vscode from 'vscode';
import type { Choice, NewNotice, NewNoticeChoices, RegisterChoice } from '../../server/src/features';
import { isBusinessId } from '../../server/src/notice/business-id';
import { freeNoticeAddress } from './free-address';
import type { Server } from './server';
import { askText, guide, pick, taken, type Step } from './steps';
import { clientLanguage, clientStrings, type ClientStrings } from './strings';

/** What the guide has learned; the same keys as the request `seloste/newNotice`. */
interface Wish {
  type: string;
  languages: string[];
  registers: { template: string; bases?: readonly string[] }[];
  name: string;
  businessId: string;
  email: string;
}

interface ChoiceItem extends vscode.QuickPickItem {
  readonly value: string;
}

/** The command 'Uusi tietosuojaseloste': a short guide, then a notice with tab stops where only the author knows. */
export async function newNotice(server: Server): Promise<void> {
  const strings = clientStrings();
  const language = clientLanguage();
  const wish: Wish = { type: 'yritys', languages: [language], registers: [], name: '', businessId: '', email: '' };
  let choices = await choicesFor(server, wish.type);
  if (!choices) {
    void vscode.window.showErrorMessage(strings.newNotice.failed);
    return;
  }
  const types = choices.types;
  const askType: Step = async (place) => {
    const items = types.map(toItem);
    const chosen = items.filter(({ value }) => value === wish.type);
    const answer = await pick(place, {
      question: strings.newNotice.type,
      hint: strings.newNotice.pickOne,
      items,
      chosen,
    });
    const outcome = taken(answer, ([item]) => (wish.type = item?.value ?? wish.type));
    // what a register may rest on depends on the kind of organisation
    if (outcome === 'next') choices = (await choicesFor(server, wish.type)) ?? choices;
    return outcome;
  };
  const steps = (): Step[] => [
    askType,
    askRegisters(wish, choices?.registers ?? [], strings),
    askLanguages(wish, strings),
    ...askAllBases(wish, choices?.registers ?? [], strings),
    ...askController(wish, strings),
  ];
  if (!(await guide(strings.newNotice.title, steps))) return;
  const notice = await server.request<NewNotice | null>('seloste/newNotice', wish);
  if (notice) await openNotice(notice);
  else void vscode.window.showErrorMessage(strings.newNotice.failed);
}

function choicesFor(server: Server, type: string): Promise<NewNoticeChoices | undefined> {
  return server.request<NewNoticeChoices>('seloste/newNoticeChoices', { type, language: clientLanguage() });
}

function toItem({ value, label, description }: Choice): ChoiceItem {
  return { value, label, description };
}

function askRegisters(wish: Wish, registers: readonly RegisterChoice[], strings: ClientStrings): Step {
  const separator = (label: string): ChoiceItem => ({ label, value: '', kind: vscode.QuickPickItemKind.Separator });
  const usual = registers.filter(({ suits }) => suits).map(toItem);
  const others = registers.filter(({ suits }) => !suits).map(toItem);
  const items = [separator(strings.newNotice.usual), ...usual];
  if (others.length > 0) items.push(separator(strings.newNotice.others), ...others);
  return async (place) => {
    const chosen = items.filter(({ value }) => wish.registers.some(({ template }) => template === value));
    const { registers: question, pickMany: hint, chooseOne: many } = strings.newNotice;
    const options = { question, hint, items, chosen, many };
    return taken(await pick(place, options), (picked) => {
      // what was answered of a register's bases is kept when the person goes back and forth
      wish.registers = picked.map(
        ({ value }) => wish.registers.find(({ template }) => template === value) ?? { template: value },
      );
    });
  };
}

function askLanguages(wish: Wish, strings: ClientStrings): Step {
  const items = Object.entries(strings.languageNames).map(([value, label]) => ({ value, label }));
  return async (place) => {
    const chosen = items.filter(({ value }) => wish.languages.includes(value));
    const { languages: question, pickMany: hint, chooseOne: many } = strings.newNotice;
    const options = { question, hint, items, chosen, many };
    return taken(await pick(place, options), (picked) => (wish.languages = picked.map(({ value }) => value)));
  };
}

/** A step for each register; one that is never reached while none is chosen, so that the number of steps does not jump. */
function askAllBases(wish: Wish, registers: readonly RegisterChoice[], strings: ClientStrings): Step[] {
  if (wish.registers.length === 0) return [() => Promise.resolve('next')];
  return wish.registers.flatMap((register) => {
    const choice = registers.find(({ value }) => value === register.template);
    return choice ? [askBases(register, choice, strings)] : [];
  });
}

function askBases(register: Wish['registers'][number], choice: RegisterChoice, strings: ClientStrings): Step {
  // a purpose is a sentence or two: below the name of the basis, where there is room
  const items = choice.bases.map(({ value, label, description }) => ({ value, label, detail: description }));
  const proposed = choice.bases.filter((basis) => basis.proposed).map(({ value }) => value);
  return async (place) => {
    const picked = register.bases ?? proposed;
    const answer = await pick(place, {
      question: strings.newNotice.bases(choice.label),
      hint: strings.newNotice.proposed,
      items,
      chosen: items.filter(({ value }) => picked.includes(value)),
      many: strings.newNotice.chooseOne,
    });
    return taken(answer, (bases) => (register.bases = bases.map(({ value }) => value)));
  };
}

function askController(wish: Wish, strings: ClientStrings): Step[] {
  const { name, businessId, businessIdWrong, email, emailWrong, optional } = strings.newNotice;
  const ask =
    (key: 'name' | 'businessId' | 'email', question: string, wrong?: (text: string) => string | undefined): Step =>
    async (place) => {
      const options = { question, hint: optional, value: wish[key], ...(wrong ? { wrong } : {}) };
      return taken(await askText(place, options), (text) => (wish[key] = text));
    };
  return [
    ask('name', name),
    ask('businessId', businessId, (text) => (isBusinessId(text) ? undefined : businessIdWrong)),
    ask('email', email, (text) => (/^\S+@\S+\.\S+$/.test(text) ? undefined : emailWrong)),
  ];
}

/** Opens the notice as a new document, the first place to fill in selected. */
async function openNotice({ snippet, fileName }: NewNotice): Promise<void> {
  const uri = await freeAddress(fileName);
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : await vscode.workspace.openTextDocument({ language: 'seloste' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

/** A free address in the first folder of the workspace; undefined without a folder on disk. */
async function freeAddress(fileName: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== 'file') return undefined;
  const address = await freeNoticeAddress(folder, fileName.replace(/\.seloste\.yaml$/, ''));
  return address.with({ scheme: 'untitled' });
}
