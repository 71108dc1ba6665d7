import type { Block, Content, Inline, LabelledValue, RecordItem, Rich } from './blocks';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML text and quoted attributes. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** One block as one HTML element; everything that came from the notice is escaped. */
export function blockHtml(block: Block): string {
  return `<div class="block ${block.content.kind}${block.apart ? ' apart' : ''}" data-id="${escapeHtml(block.id)}">${contentHtml(block.content)}</div>`;
}

function contentHtml(content: Content): string {
  switch (content.kind) {
    case 'title':
      return `<h1>${escapeHtml(content.text)}</h1>`;
    case 'heading':
      return `<h${content.level}>${escapeHtml(content.text)}</h${content.level}>`;
    case 'rich':
      return content.body.map(richHtml).join('');
    case 'facts':
      return factsHtml(content.rows);
    case 'records':
      return `<ul class="records">${content.items.map(recordHtml).join('')}</ul>`;
    case 'missing':
      return `<p role="note">${escapeHtml(content.text)}</p>`;
  }
}

function recordHtml(item: RecordItem): string {
  const lead = item.lead.length > 0 ? `<div class="lead">${inlinesHtml(item.lead)}</div>` : '';
  return `<li>${lead}${item.rows.length > 0 ? factsHtml(item.rows) : ''}</li>`;
}

function factsHtml(rows: readonly LabelledValue[]): string {
  return `<dl>${rows.map((row) => `<div><dt>${escapeHtml(row.label)}</dt><dd>${inlinesHtml(row.value)}</dd></div>`).join('')}</dl>`;
}

function richHtml(rich: Rich): string {
  switch (rich.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(rich.children)}</p>`;
    case 'subheading':
      return `<p class="subheading"><strong>${inlinesHtml(rich.children)}</strong></p>`;
    case 'list': {
      const tag = rich.ordered ? 'ol' : 'ul';
      const start = rich.ordered && rich.start !== 1 ? ` start="${rich.start}"` : '';
      return `<${tag}${start}>${rich.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${rich.children.map(richHtml).join('')}</blockquote>`;
    case 'code':
      return `<pre>${escapeHtml(rich.text)}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

/** A lone paragraph in a list item needs no paragraph of its own. */
function itemHtml(item: readonly Rich[]): string {
  const [only] = item;
  return item.length === 1 && only?.kind === 'paragraph' ? inlinesHtml(only.children) : item.map(richHtml).join('');
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${inlinesHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${inlinesHtml(inline.children)}</a>`;
    case 'break':
      return '<br>';
  }
}
