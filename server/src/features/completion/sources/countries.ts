import { adequacyOf, certaintyNote, countries as all, countriesChecked, country, type Country } from '../../../law';
import { messages } from '../../../messages';
import { writtenDate, type Language } from '../../../notice';
import type { Path } from '../../../yaml';
import { joined } from '../documentation';
import { registerOf, type Rank, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { textsUnder } from './written';

/**
 * The countries: Finland and those the notice names already first, then the EEA, those with an adequacy decision, the others.
 * Of a transfer the order is the other way round, since one within the EEA is none.
 */
export function* countries(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'value' || !slot.shape.isCountry) return;
  const isTransfer = slot.path.includes('siirrot');
  const named = namedCountries(slot.path, surroundings);
  for (const one of all) {
    yield {
      label: one.names[surroundings.language],
      kind: 'value',
      detail: detailOf(one, surroundings),
      documentation: () => countryDocumentation(one, surroundings),
      insert: one.code,
      rank: rankOf(one, isTransfer, named),
      alsoFoundBy: `${one.code} ${Object.values(one.names).join(' ')}`,
    };
  }
}

function rankOf({ code, inEea }: Country, isTransfer: boolean, named: ReadonlySet<string>): Rank {
  if (isTransfer && inEea) return 'last';
  return named.has(code) || code === 'FI' ? 'first' : 'next';
}

/** The countries of the recipients, disclosures and transfers of the register a path is in. */
function namedCountries(path: Path, { notice }: Surroundings): ReadonlySet<string> {
  const register = registerOf(path);
  const written = register
    ? ['vastaanottajat', 'luovutukset', 'siirrot'].flatMap((key) => textsUnder(notice, [...register, key], 'maa'))
    : [];
  return new Set(written.flatMap((name) => country(name)?.code ?? []));
}

function detailOf({ code, inEea }: Country, { analysis, language }: Surroundings): string {
  const labels = messages(language).completion;
  const adequacy = inEea ? undefined : adequacyOf(code, analysis.options.asOf);
  const decided = adequacy?.limitedTo ? labels.adequacyLimited : labels.adequacy;
  const standing = inEea ? labels.eea : adequacy ? decided : labels.noAdequacy;
  return `${code} · ${standing}`;
}

/** Whether personal data may go there, by which decision, and when that was checked. */
function countryDocumentation({ code, inEea }: Country, { analysis, language }: Surroundings): string {
  const labels = messages(language).completion;
  const adequacy = inEea ? undefined : adequacyOf(code, analysis.options.asOf);
  const checked = `*${messages(language).hover.checked(writtenDate(countriesChecked, language))}*`;
  if (inEea) return joined(labels.inEea, checked);
  if (!adequacy) return joined(labels.outsideWithoutDecision, checked);
  return joined(
    labels.decision(adequacy.decision?.[language], writtenDate(adequacy.date, language)),
    adequacy.limitedTo?.[language] ?? '',
    adequacy.note?.[language] ?? '',
    certainty(adequacy.certainty, language),
    checked,
  );
}

function certainty(level: string, language: Language): string {
  return certaintyNote(level)?.[language] ?? '';
}
