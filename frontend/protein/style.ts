import { css, svg } from 'lit';

export const style = css`
  :host {
    display: block;
    font: var(--recto-text);
    color: var(--recto-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .label {
    font: 12px var(--recto-sans);
    fill: var(--recto-ink);
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--recto-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  [class*='on-'],
  .flag .label,
  .exons .label {
    stroke: none;
  }
  .lane {
    font-weight: 600;
    fill: var(--recto-ink-soft);
  }
  .number,
  .soft {
    fill: var(--recto-ink-soft);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .axis {
    stroke: var(--recto-line-strong);
    fill: none;
  }
  .chain-line {
    fill: var(--recto-line);
  }
  .exon {
    fill: var(--recto-sunken);
    stroke: var(--recto-line-strong);
    stroke-width: 0.75;
  }
  .boundary {
    stroke: var(--recto-line-strong);
    stroke-dasharray: 2 3;
  }
  .shape {
    stroke: var(--recto-ink-soft);
    stroke-width: 1;
  }
  .pattern {
    pointer-events: none;
  }
  .signal {
    fill: var(--recto-shape-signal);
  }
  .outside {
    fill: var(--recto-shape-outside);
  }
  .membrane {
    fill: var(--recto-shape-membrane);
  }
  .inside {
    fill: var(--recto-shape-inside);
  }
  .domain {
    fill: var(--recto-shape-domain);
  }
  .region,
  .chain {
    fill: var(--recto-shape-region);
  }
  .site {
    fill: var(--recto-shape-membrane);
  }
  .label.on-membrane {
    fill: var(--recto-on-membrane);
  }
  .stroke {
    stroke: var(--recto-ink);
    stroke-opacity: 0.35;
    fill: none;
  }
  .dot {
    fill: var(--recto-ink);
    fill-opacity: 0.28;
  }
  .bond {
    fill: none;
    stroke: var(--recto-ink-soft);
    stroke-width: 1.75;
  }
  .catch {
    fill: transparent;
  }
  .stem {
    stroke: var(--recto-ink-soft);
    fill: none;
  }
  .leader {
    stroke: var(--recto-line-strong);
    fill: none;
  }
  .head {
    fill: var(--recto-paper);
    stroke: var(--recto-ink);
    stroke-width: 1.5;
  }
  .head.germline {
    fill: var(--recto-shape-germline);
  }
  .head.somatic {
    fill: var(--recto-shape-somatic);
  }
  .error {
    --tone: var(--recto-error);
    --wash: var(--recto-error-wash);
  }
  .warning {
    --tone: var(--recto-warning);
    --wash: var(--recto-warning-wash);
  }
  .note {
    --tone: var(--recto-note);
    --wash: var(--recto-note-wash);
  }
  .band {
    fill: var(--wash);
  }
  .band.thin {
    fill: var(--tone);
    fill-opacity: 0.4;
  }
  .edge {
    stroke: var(--tone);
    stroke-dasharray: 3 2;
    fill: none;
  }
  .flag {
    color: var(--tone);
  }
  rect.flag {
    fill: var(--wash);
    stroke: var(--tone);
  }
  .flag .label {
    fill: var(--recto-ink);
    font-weight: 600;
  }
  .item {
    cursor: pointer;
    outline: none;
  }
  .item:hover .shape,
  .item:hover .head,
  .item:hover .bond {
    stroke: var(--recto-accent);
    stroke-width: 2;
  }
  .item:focus-visible .shape,
  .item:focus-visible .head,
  .item:focus-visible .bond,
  .item:focus-visible rect.flag,
  .selected .shape,
  .selected .head,
  .selected .bond,
  .selected rect.flag {
    stroke: var(--recto-accent);
    stroke-width: 3;
  }
  .item:focus-visible .shape,
  .item:focus-visible .head,
  .item:focus-visible .bond {
    filter: drop-shadow(0 0 2px var(--recto-accent));
  }
  .spoken {
    min-height: 1.3rem;
    margin: 0.35rem 0 0;
    font-size: var(--recto-size-s);
    color: var(--recto-ink-soft);
    white-space: pre-wrap;
  }
  .none {
    margin: 0;
    padding: 0.75rem 0;
    color: var(--recto-ink-soft);
  }
`;

/** A pattern for each look, so that colour is never alone in telling them apart. */
export const patterns = svg`
  <defs>
    <pattern id="signal" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" />
    </pattern>
    <pattern id="outside" width="1" height="1"></pattern>
    <pattern id="membrane" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M2.5 0v5" stroke-opacity="0.2" />
    </pattern>
    <pattern id="inside" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="dot" cx="1.5" cy="1.5" r="0.8" /><circle class="dot" cx="4.5" cy="4.5" r="0.8" />
    </pattern>
    <pattern id="domain" width="8" height="8" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M0 8l8 -8" stroke-opacity="0.18" />
    </pattern>
    <pattern id="region" width="1" height="1"></pattern>
    <pattern id="chain" width="1" height="1"></pattern>
    <pattern id="site" width="1" height="1"></pattern>
    <pattern id="beyond" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M0 0l6 6M0 6l6 -6" />
    </pattern>
  </defs>`;
