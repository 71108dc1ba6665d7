import { PLACEHOLDER } from '../../../finding';
import { retentionChecked, retentionRules, type RetentionRule } from '../../../law';
import { messages } from '../../../messages';
import { LANGUAGES, writtenDate, type Language, type Translated } from '../../../notice';
import { lawOf } from '../../hover';
import { joined } from '../documentation';
import type { Slot, Suggestion, Surroundings } from '../suggestion';
import { textUnder } from '../yaml-text';

/** Retention periods that rest on a provision, each with the data it concerns, its start and its source. */
export function* retention(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  const asItem = slot.mode === 'key' && slot.siblings.length === 0 && !slot.keyOnly;
  if (!asItem || slot.shape.definition !== 'sailytysaika') return;
  for (const rule of retentionRules) yield suggestionFor(rule, slot, surroundings);
}

function suggestionFor(rule: RetentionRule, slot: Slot, surroundings: Surroundings): Suggestion {
  const { language } = surroundings;
  const said: readonly (readonly [key: string, text: Translated | undefined])[] = [
    ['tiedot', rule.data],
    ['aika', rule.period],
    ['alkaen', rule.start],
    ['kriteeri', rule.criterion],
    ['peruste', basisOf(rule)],
  ];
  return {
    label: rule.title[language],
    kind: 'snippet',
    detail: [rule.period?.[language], rule.basis[language]].filter(Boolean).join(' · '),
    documentation: () => ruleDocumentation(rule, language),
    insert: said
      .flatMap(([key, text]) => (text ? [`${key}: ${textUnder(key, text, slot, surroundings)}`] : []))
      .join(slot.flow ? ', ' : '\n'),
    rank: 'common',
    alsoFoundBy: Object.values(rule.title).join(' '),
  };
}

/** The provision; with a placeholder that asks to check it where its present wording was not read. */
function basisOf({ basis, certainty }: RetentionRule): Translated {
  if (certainty === 'A') return basis;
  const checked = LANGUAGES.map((language) => [
    language,
    `${basis[language]} ${PLACEHOLDER}${messages(language).completion.retention.toCheck}]`,
  ]);
  return Object.fromEntries(checked) as Record<Language, string>;
}

function ruleDocumentation(rule: RetentionRule, language: Language): string {
  const labels = messages(language).completion.retention;
  const period = [rule.period?.[language], rule.start?.[language]].filter(Boolean).join(' ');
  const isSure = rule.certainty === 'A';
  return joined(
    period || (rule.criterion?.[language] ?? ''),
    labels.kinds[rule.kind],
    rule.law ? lawOf(rule.law, language) : `[${rule.basis[language]}](${rule.link ?? ''})`,
    isSure ? '' : labels.caution,
    `*${messages(language).hover.checked(writtenDate(retentionChecked, language))}*`,
  );
}
