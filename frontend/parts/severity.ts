/** Severity by shape and word, so that colour is never alone in saying it. */
import { svg, html } from 'lit';
import { said } from './words.js';

export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

const RANK: Record<Severity, number> = { ERROR: 0, WARNING: 1, NOTE: 2 };

const SHAPES = {
  ERROR: svg`<path d="M4.7 0.5h6.6l4.2 4.2v6.6l-4.2 4.2H4.7L0.5 11.3V4.7z" fill="currentColor"/>
    <path d="M5 5l6 6M11 5l-6 6" stroke="var(--recto-paper, light-dark(#ffffff, #1c2023))" stroke-width="2"/>`,
  WARNING: svg`<path d="M8 0.8L15.7 14.8H0.3z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>
    <path d="M8 5.2v5M8 11.6v1.8" stroke="var(--recto-paper, light-dark(#ffffff, #1c2023))" stroke-width="2"/>`,
  NOTE: svg`<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.7"/>
    <path d="M8 7v5M8 3.8v1.9" stroke="currentColor" stroke-width="1.9"/>`,
};

export function word(severity: Severity): string {
  switch (severity) {
    case 'ERROR':
      return said('front.error', 'Error');
    case 'WARNING':
      return said('front.warning', 'Warning');
    case 'NOTE':
      return said('front.note', 'Note');
  }
}

/** Drawn in a box of 16 by 16, in the current colour. */
export function shape(severity: Severity) {
  return SHAPES[severity];
}

export function glyph(severity: Severity) {
  return html`<svg class="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[severity]}</svg>`;
}

export function worst(severities: Severity[]): Severity | undefined {
  return [...severities].sort((a, b) => RANK[a] - RANK[b])[0];
}
