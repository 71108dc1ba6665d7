import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Inline, Rich } from './blocks';

/** Addresses a notice may link to; anything else is shown as its text. */
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)/i;

/** Longest text read as Markdown, in UTF-16 units: many times the longest section of a notice. The parser's time is not linear. */
const LONGEST_MARKDOWN = 50_000;

/** Most signs on one line that may nest: the parser recurses, and a stack overflow can end the process (yaml/limits.ts). */
const MOST_SIGNS = 200;

/**
 * A Markdown value as blocks. HTML in it is shown as the text it is; images become their description; a text that is
 * not Markdown at all, or that is too long or too deep to be read as such, comes out as its paragraphs.
 */
export function richText(markdown: string): Rich[] {
  return isReadable(markdown) ? fromMarkdown(markdown).children.flatMap(rich) : paragraphs(markdown);
}

function isReadable(markdown: string): boolean {
  if (markdown.length > LONGEST_MARKDOWN) return false;
  let signs = 0;
  for (const char of markdown) {
    if (char === '\n') signs = 0;
    else if ('>*_[]()~`-+'.includes(char) && ++signs > MOST_SIGNS) return false;
  }
  return true;
}

function paragraphs(text: string): Rich[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] }));
}

function rich(node: RootContent): Rich[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlines(node.children) }];
    case 'heading':
      return [{ kind: 'subheading', children: inlines(node.children) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => item.children.flatMap(rich)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', children: node.children.flatMap(rich) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html':
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: node.value }] }];
    case 'definition':
      return [];
    default:
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: plain(node) }] }];
  }
}

function inlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap(inline);
}

function inline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: inlines(node.children) }];
    case 'link':
      return SAFE_LINK.test(node.url)
        ? [{ kind: 'link', href: node.url, children: inlines(node.children) }]
        : inlines(node.children);
    case 'break':
      return [{ kind: 'break' }];
    case 'image':
      return [{ kind: 'text', text: node.alt ?? '' }];
    default:
      return [{ kind: 'text', text: plain(node) }];
  }
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
