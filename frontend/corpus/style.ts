import { css } from 'lit';

export const style = css`
  :host {
    display: block;
    color: var(--recto-ink, CanvasText);
    font: var(--recto-text, 400 0.875rem/1.45 sans-serif);
  }
  .timeline {
    display: flex;
    gap: 0.25rem;
    margin-bottom: 1rem;
    overflow-x: auto;
    padding: 3px;
  }
  button {
    border: 1px solid var(--recto-line, GrayText);
    border-radius: var(--recto-radius, 6px);
    background: var(--recto-paper, Canvas);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  .scroll:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--recto-accent, Highlight);
    outline-offset: 1px;
  }
  .timeline button {
    display: grid;
    grid-template-rows: 5rem auto auto;
    flex: 1 0 4rem;
    justify-items: center;
    max-width: 7rem;
    padding: 0.35rem;
  }
  .timeline button[aria-pressed='true'] {
    border-color: var(--recto-accent, Highlight);
    box-shadow: inset 0 -3px 0 var(--recto-accent, Highlight);
    font-weight: 600;
  }
  .bars {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    width: 1.5rem;
    height: 100%;
  }
  .bars .ERROR {
    background: var(--recto-error, #a00);
  }
  .bars .WARNING {
    background: repeating-linear-gradient(45deg, var(--recto-warning, #850) 0 3px, transparent 3px 5px);
  }
  .bars .NOTE {
    background: repeating-linear-gradient(0deg, var(--recto-note, #468) 0 1px, transparent 1px 4px);
  }
  .total {
    font-variant-numeric: tabular-nums;
  }
  .name {
    color: var(--recto-ink-soft, GrayText);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 2px;
    font-variant-numeric: tabular-nums;
  }
  th {
    padding: 0.2rem 0.5rem;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  thead th {
    color: var(--recto-ink-soft, GrayText);
    font-size: 0.75rem;
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    position: sticky;
    left: 0;
    background: var(--recto-ground, Canvas);
    font-family: var(--recto-mono, monospace);
    font-size: 0.8125rem;
  }
  a {
    color: var(--recto-accent, LinkText);
  }
  .mark {
    display: inline-block;
    width: 1.1rem;
    margin-right: 0.25rem;
    border: 1px solid currentColor;
    font: 600 0.6875rem/1.1rem var(--recto-sans, sans-serif);
    text-align: center;
  }
  .mark.ERROR {
    border-radius: 50%;
    color: var(--recto-error, #a00);
  }
  .mark.WARNING {
    color: var(--recto-warning, #850);
  }
  .mark.NOTE {
    border-radius: 4px;
    color: var(--recto-note, #468);
  }
  td {
    min-width: 2.5rem;
    padding: 0.2rem 0.4rem;
    border-radius: 3px;
    text-align: center;
  }
  td.none {
    color: var(--recto-ink-soft, GrayText);
  }
  td.ERROR {
    background: color-mix(in srgb, var(--recto-error-wash, #fee) var(--depth), transparent);
    box-shadow: inset 0 -2px 0 color-mix(in srgb, var(--recto-error, #a00) var(--depth), transparent);
  }
  td.WARNING {
    background: color-mix(in srgb, var(--recto-warning-wash, #ffd) var(--depth), transparent);
    box-shadow: inset 0 -2px 0 color-mix(in srgb, var(--recto-warning, #850) var(--depth), transparent);
  }
  td.NOTE {
    background: color-mix(in srgb, var(--recto-note-wash, #eef) var(--depth), transparent);
    box-shadow: inset 0 -2px 0 color-mix(in srgb, var(--recto-note, #468) var(--depth), transparent);
  }
  td.total {
    font-weight: 600;
    text-align: end;
  }
  td.course {
    padding: 0;
  }
  polyline {
    fill: none;
    stroke: var(--recto-ink-soft, GrayText);
    stroke-width: 1.5;
  }
  circle {
    fill: var(--recto-accent, Highlight);
  }
  .more {
    margin-top: 0.75rem;
    padding: 0.35rem 0.75rem;
  }
  .bar {
    display: flex;
    gap: 0.25rem;
    margin-top: 0.5rem;
  }
  .bar button {
    padding: 0.2rem 0.5rem;
    font-size: 0.75rem;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 40rem) {
    .course {
      display: none;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .more,
    .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bars > * {
      forced-color-adjust: none;
    }
    .bars .ERROR {
      background: CanvasText;
    }
    .bars .WARNING {
      background: repeating-linear-gradient(45deg, CanvasText 0 3px, Canvas 3px 5px);
    }
    .bars .NOTE {
      background: repeating-linear-gradient(0deg, CanvasText 0 1px, Canvas 1px 4px);
    }
    .timeline button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
