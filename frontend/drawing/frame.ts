/** What stands around a drawing: its buttons, what its marks mean, what is said of it, its words. */
import { html, nothing, type SVGTemplateResult } from 'lit';
import type { Kind } from './export.js';
import type { Line } from './types.js';
import { ENGLISH, type Words } from './words.js';

export function markButton(name: string, icon: SVGTemplateResult, act: () => void, off = false) {
  return html`<button type="button" title=${name} aria-label=${name} aria-disabled=${off} @click=${off ? () => {} : act}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${icon}</svg>
  </button>`;
}

/** For drawings of every kind. */
export function saveButtons(words: Partial<Words>, save: (kind: Kind) => void) {
  const say = { ...ENGLISH, ...words };
  const button = (kind: Kind, name: string) =>
    html`<button type="button" class="word" title=${name} aria-label=${name} @click=${() => save(kind)}>${kind}</button>`;
  return [button('SVG', say.saveSvg), button('PNG', say.savePng)];
}

export function legend(keys: [SVGTemplateResult, string][]) {
  return html`<div class="legend" aria-hidden="true">
    ${keys.map(([mark, said]) => html`<span class="key"><svg width="18" height="18" viewBox="0 0 18 18">${mark}</svg>${said}</span>`)}
  </div>`;
}

export function missing(notes: string[]) {
  return notes.length === 0 ? nothing : html`<ul class="missing">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}

/** Everything that is drawn, as a table. */
export function inWords(heading: string, lines: Line[], say: Words) {
  return html`<table class="words" id="words">
    <caption>${heading}</caption>
    <thead><tr><th scope="col">${say.what}</th><th scope="col">${say.where}</th></tr></thead>
    <tbody>${lines.map(({ kind, said }) => html`<tr><td>${kind}</td><td>${said}</td></tr>`)}</tbody>
  </table>`;
}
