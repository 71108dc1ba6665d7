import {
  acts,
  certaintyNote,
  cite,
  gdprArticle,
  gdprChapter,
  gdprHas,
  gdprNote,
  gdprParts,
  gdprSummary,
  officialLink,
  openMattersOn,
  parseTarget,
  titleOfAct,
  type Target,
} from '../law';
import { messages } from '../messages';
import type { Language } from '../notice';
import { legalState } from './legal-state';

/** How many targets of one mention are explained in full; the rest are listed. */
const FULL = 3;

/**
 * What a legal reference means, as Markdown: title, summary in our own words, whether it is in force, what may change it, and
 * the official text in the reader's language.
 * @param asOf the day whose law applies (ISO date)
 */
export function explainReference(targets: readonly string[], language: Language, asOf: string): string {
  const explained = targets.slice(0, FULL).map((target) => explainTarget(target, language, targets.length === 1));
  const more = targets.slice(FULL).map((target) => linked(target, language));
  const labels = messages(language).hover;
  const { checked, stale } = legalState(asOf, language);
  const footer = [`*${labels.ownWords} ${checked}*`, ...(stale ? [`**${stale}**`] : [])].join('\n\n');
  return [...explained, ...(more.length > 0 ? [more.join(' · ')] : []), footer].join('\n\n---\n\n');
}

function explainTarget(target: string, language: Language, alone: boolean): string {
  const parsed = parseTarget(target);
  if (!parsed) return cite(target, language);
  const parts =
    parsed.act === 'gdpr' ? explainGdpr(parsed, target, language, alone) : explainAct(parsed, target, language);
  const open = openMattersOn(target).map(({ title, text }) =>
    alone ? `**${title[language]}** ${text[language]}` : title[language],
  );
  if (open.length > 0) parts.push(`${messages(language).legalState.open}: ${open.join('; ')}`);
  const link = officialLink(target, language);
  if (link) parts.push(`[${messages(language).hover.officialText}](${link})`);
  return parts.filter((part) => part !== '').join('\n\n');
}

function explainGdpr(target: Target, name: string, language: Language, alone: boolean): string[] {
  const labels = messages(language).hover;
  if (target.part === 'chapter') {
    return [`**${cite(name, language)}** ${gdprChapter(target.number ?? '')?.[language] ?? ''}`.trim()];
  }
  const article = target.part === 'provision' ? gdprArticle(target.number ?? '') : undefined;
  const title = article ? `: ${article.title[language]}` : '';
  const parts = [`**${cite(name, language)}**${title}`];
  if (!gdprHas(target)) return [...parts, labels.noSuchProvision];
  if (target.part === 'act') return [...parts, acts.get('gdpr')?.status[language] ?? ''];
  const steps = gdprSummary(target, language);
  const [own, ...wider] = steps;
  if (own) parts.push(own.summary);
  const articleLevel = wider[wider.length - 1];
  if (articleLevel && alone) parts.push(`${cite(`gdpr:${articleLevel.provision}`, language)}: ${articleLevel.summary}`);
  const below = alone ? gdprParts(target, language) : [];
  if (below.length > 0)
    parts.push(below.map((step) => `- **${step.provision.replace(/^\d+/, '')}** ${step.summary}`).join('\n'));
  const note = gdprNote(target);
  if (note) parts.push(`> ${note[language]}`);
  return parts;
}

function explainAct(target: Target, name: string, language: Language): string[] {
  const act = acts.get(target.act);
  const parts = [`**${cite(name, language)}**`];
  if (!act) {
    const title = titleOfAct(target.act);
    return title === undefined ? parts : [...parts, messages(language).hover.actByName(title)];
  }
  const section =
    target.number === undefined
      ? undefined
      : act.sections?.[`${target.chapter ? `${target.chapter}:` : ''}${target.number}`];
  const title = section?.title?.[language] ?? section?.title?.fi;
  if (title) parts[0] += `: ${title}`;
  if (section?.summary) parts.push(section.summary[language]);
  if (section?.note) parts.push(section.note[language]);
  if (section?.now?.length) parts.push(`→ ${section.now.map((now) => linked(now, language)).join(' · ')}`);
  parts.push(act.status[language]);
  // the weaker of the two certainties speaks for all that was said
  const note = certaintyNote([act.certainty, section?.certainty ?? 'A'].sort().at(-1));
  if (note) parts.push(note[language]);
  return parts;
}

function linked(target: string, language: Language): string {
  const link = officialLink(target, language);
  return link ? `[${cite(target, language)}](${link})` : cite(target, language);
}
