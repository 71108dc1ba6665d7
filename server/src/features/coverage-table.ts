import type { Analysis } from '../analysis';
import { coverage, type RegisterCoverage } from '../coverage';
import { coverageReason } from './coverage-reason';
import { messages } from '../messages';
import { legalState } from './legal-state';
import type { Language } from '../notice';
import { escapeHtml } from '../render';

/** The coverage of a notice as a part of the preview, apart from what is published. */
export function coverageHtml(analysis: Analysis, language: Language, id: string): string {
  const labels = messages(language).coverage;
  const tables = coverage(analysis).map((register) => table(register, language));
  return (
    `<aside class="block coverage" data-id="${id}" aria-label="${escapeHtml(labels.title)}">` +
    `<details><summary>${escapeHtml(labels.title)}</summary><p>${escapeHtml(labels.explanation)}</p>` +
    (tables.length > 0 ? tables.join('') : `<p>${escapeHtml(labels.noRegisters)}</p>`) +
    `</details>${legalStateHtml(analysis.options.asOf, language)}</aside>`
  );
}

/** When the law was checked, and what was open then. */
function legalStateHtml(asOf: string, language: Language): string {
  const { checked, stale, open } = legalState(asOf, language);
  const matters = open.map(({ title, text }) => `<li><strong>${escapeHtml(title)}</strong> ${escapeHtml(text)}</li>`);
  const label = messages(language).legalState.open;
  return (
    `<details class="legal-state"><summary>${escapeHtml(checked)}</summary>` +
    `<p>${escapeHtml(label)}:</p><ul>${matters.join('')}</ul></details>` +
    (stale ? `<p class="legal-state-old">${escapeHtml(stale)}</p>` : '')
  );
}

function table({ name, rows }: RegisterCoverage, language: Language): string {
  const labels = messages(language).coverage;
  const body = rows
    .map(
      (row) =>
        `<tr class="${row.state}"><td>${row.provision}</td><td>${escapeHtml(row.name[language])}</td><td>${escapeHtml(labels.states[row.state])}</td><td>${escapeHtml(coverageReason(row, language))}</td></tr>`,
    )
    .join('');
  const head = `<tr><th scope="col">Art.</th><th scope="col">${escapeHtml(labels.element)}</th><th scope="col">${escapeHtml(labels.state)}</th><th scope="col">${escapeHtml(labels.why)}</th></tr>`;
  return `<table><caption>${escapeHtml(name ?? messages(language).preview.unnamed)}</caption><thead>${head}</thead><tbody>${body}</tbody></table>`;
}
