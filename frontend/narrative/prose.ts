/**
 * A narrative as its readers will see it: CommonMark without raw HTML, citations by author and year. It is made of
 * templates, never of HTML in a string, so that whatever stands in the text is shown as text.
 */
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { html, nothing, type TemplateResult } from 'lit';
import { said } from '../parts/words.js';
import type { Publication } from './citations.js';
import type { Placed } from './marks.js';

const GROUP = /^\[[^[\]]*?@[a-z]+:[^\s\];,@]+[^[\]]*\]/;
const BARE = /^@[a-z]+:[^\s\];,@]*[^\s\];,@.]/;
const KEY = /@([a-z]+:[^\s\];,@]*[^\s\];,@.])/g;

/** Citations by key are no CommonMark; they are read before it would take their brackets for a link's. */
const reader = parser.configure({
  defineNodes: ['Citation'],
  parseInline: [
    {
      name: 'Citation',
      before: 'Link',
      parse(cx, next, pos) {
        const shape = next === 91 ? GROUP : next === 64 && !/[\w.]/.test(cx.slice(pos - 1, pos)) ? BARE : undefined;
        const found = shape?.exec(cx.slice(pos, cx.end));
        return found ? cx.addElement(cx.elt('Citation', pos, pos + found[0].length)) : -1;
      },
    },
  ],
});

/** Signs that make the markup, and are not shown. */
const SIGNS = new Set(['HeaderMark', 'QuoteMark', 'ListMark', 'EmphasisMark', 'CodeMark', 'CodeInfo']);

type Shown = TemplateResult | string | typeof nothing;

interface Reading {
  text: string;
  publications: Publication[];
  /** What is underlined, in the order in which it stands. */
  marks: Placed[];
  chosen?: (mark: Placed) => void;
}

export function prose(text: string, publications: Publication[], marks: Placed[] = [], chosen?: Reading['chosen']): Shown[] {
  return blocks({ text, publications, marks, chosen }, reader.parse(text).topNode);
}

/** A stretch of the source that is shown as it is written, with what is underlined in it. */
function plain(of: Reading, from: number, to: number): Shown[] {
  const within = of.marks.filter((mark) => mark.from < to && from < mark.to);
  const cuts = [from, ...within.flatMap((mark) => [mark.from, mark.to]).filter((at) => from < at && at < to), to];
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => underlined(of, ends[i], end, of.text.slice(ends[i], end)));
}

/** Content that stands for a stretch of the source, underlined where something is marked there. */
function underlined(of: Reading, from: number, to: number, content: Shown): Shown {
  const over = of.marks.filter((mark) => mark.from < to && from < mark.to);
  const placed = over.find(({ mark }) => mark.severity !== '') ?? over[0];
  if (!placed) return content;
  const { kind, severity, title } = placed.mark;
  return html`<span class=${`mark ${kind} ${severity.toLowerCase()}`} title=${title || nothing}
    @click=${() => of.chosen?.(placed)}>${content}</span>`;
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

function blocks(of: Reading, node: SyntaxNode): Shown[] {
  return children(node)
    .filter(({ name }) => !SIGNS.has(name))
    .map((child) => block(of, child));
}

function block(of: Reading, node: SyntaxNode): Shown {
  switch (node.name) {
    case 'Paragraph':
      return html`<p>${inline(of, node)}</p>`;
    case 'BulletList':
      return html`<ul>${blocks(of, node)}</ul>`;
    case 'OrderedList':
      return html`<ol start=${parseInt(of.text.slice(node.from), 10) || 1}>${blocks(of, node)}</ol>`;
    case 'ListItem':
      return html`<li>${blocks(of, node)}</li>`;
    case 'Blockquote':
      return html`<blockquote>${blocks(of, node)}</blockquote>`;
    case 'HorizontalRule':
      return html`<hr />`;
    case 'CodeBlock':
    case 'FencedCode':
      return html`<pre>${children(node).filter(({ name }) => name === 'CodeText').map(({ from, to }) => of.text.slice(from, to))}</pre>`;
    default:
      return /^(ATX|Setext)Heading/.test(node.name)
        ? html`<p class="heading">${inline(of, node)}</p>`
        : html`<p>${of.text.slice(node.from, node.to)}</p>`;
  }
}

/** What a node holds: its children, and the text between them. */
function inline(of: Reading, node: SyntaxNode): Shown[] {
  const shown: Shown[] = [];
  let at = node.from;
  for (const child of children(node)) {
    shown.push(...plain(of, at, child.from), SIGNS.has(child.name) ? nothing : span(of, child));
    at = child.to;
  }
  shown.push(...plain(of, at, node.to));
  return shown;
}

function span(of: Reading, node: SyntaxNode): Shown {
  const written = of.text.slice(node.from, node.to);
  switch (node.name) {
    case 'Citation':
      return underlined(of, node.from, node.to, citation(of, written));
    case 'Emphasis':
      return html`<em>${inline(of, node)}</em>`;
    case 'StrongEmphasis':
      return html`<strong>${inline(of, node)}</strong>`;
    case 'InlineCode':
      return html`<code>${inline(of, node)}</code>`;
    case 'Escape':
      return written.slice(1);
    case 'Entity':
      return new DOMParser().parseFromString(written, 'text/html').documentElement.textContent ?? written;
    case 'HardBreak':
      return html`<br />`;
    case 'Link':
      return link(of, node);
    default:
      return written;
  }
}

/** Only what leads to the web is a link; any other is shown as it is written. */
function link(of: Reading, node: SyntaxNode): Shown {
  const parts = children(node);
  const url = parts.find(({ name }) => name === 'URL');
  const address = url ? of.text.slice(url.from, url.to) : '';
  if (!/^https?:\/\//.test(address)) return html`${inline(of, node)}`;
  const signs = parts.filter(({ name }) => name === 'LinkMark');
  const words = of.text.slice(signs[0].to, signs[1].from);
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** `[see @pmid:1; @pmid:2]` as (see Puel et al., 1998; Roifman et al., 2000). */
function citation(of: Reading, written: string): TemplateResult {
  const grouped = written.startsWith('[');
  const inner = grouped ? written.slice(1, -1) : written;
  const shown: Shown[] = [];
  let at = 0;
  for (const key of inner.matchAll(KEY)) {
    const known = of.publications.find(({ value }) => value === key[1]);
    shown.push(inner.slice(at, key.index).replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
    shown.push(known ? html`<cite title=${known.hint || nothing}>${known.cited}</cite>` : unresolved(key[1]));
    at = key.index + key[0].length;
  }
  shown.push(inner.slice(at));
  return html`${grouped ? '(' : nothing}${shown}${grouped ? ')' : nothing}`;
}

function unresolved(key: string) {
  const name = key.replace(/^pmid:/, 'PMID ');
  return html`<cite class="unresolved">${said('front.narrative.unresolved', '{0}, not in the bibliography', name)}</cite>`;
}
