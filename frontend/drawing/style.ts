import { css, svg } from 'lit';
import { colours } from './colours.js';
import { frame } from './frame-style.js';

const marks = css`
  .label {
    font: 12px var(--sans);
    fill: var(--ink);
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--paper);
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
    fill: var(--ink-soft);
  }
  .number,
  .soft {
    fill: var(--ink-soft);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .residue {
    font: 11px var(--mono);
    fill: var(--ink);
    text-anchor: middle;
    pointer-events: none;
  }
  .axis {
    stroke: var(--line-strong);
    fill: none;
  }
  .chain-line,
  .overview {
    fill: var(--line);
  }
  .thumb {
    fill: var(--line-strong);
  }
  .exon {
    fill: var(--sunken);
    stroke: var(--line-strong);
    stroke-width: 0.75;
  }
  .boundary {
    stroke: var(--line-strong);
    stroke-dasharray: 2 3;
  }
  .shape {
    stroke: var(--ink-soft);
    stroke-width: 1;
  }
  .pattern {
    pointer-events: none;
  }
  .signal {
    fill: var(--signal);
  }
  .outside,
  .utr {
    fill: var(--outside);
  }
  .membrane,
  .cds {
    fill: var(--membrane);
  }
  .inside {
    fill: var(--inside);
  }
  .domain {
    fill: var(--domain);
  }
  .region,
  .chain {
    fill: var(--region);
  }
  .site {
    fill: var(--membrane);
  }
  .isoform {
    fill: var(--outside);
  }
  .isoform.other {
    fill: var(--signal);
  }
  .unknown {
    fill: var(--paper);
    stroke-dasharray: 4 2;
  }
  .unsure {
    stroke-dasharray: 3 2;
    fill-opacity: 0.5;
  }
  .gone,
  .skipped {
    fill: none;
    stroke: var(--line-strong);
    stroke-dasharray: 3 3;
  }
  .label.on-membrane {
    fill: var(--on-membrane);
  }
  .stroke {
    stroke: var(--ink);
    stroke-opacity: 0.35;
    fill: none;
  }
  .dot {
    fill: var(--ink);
    fill-opacity: 0.28;
  }
  .bond {
    fill: none;
    stroke: var(--ink-soft);
    stroke-width: 1.75;
  }
  .catch {
    fill: transparent;
  }
  .stem {
    stroke: var(--ink-soft);
    fill: none;
  }
  .leader {
    stroke: var(--line-strong);
    fill: none;
  }
  .head {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .head.germline {
    stroke: var(--germline);
  }
  .head.somatic {
    stroke: var(--somatic);
  }
  .head.many {
    fill: var(--sunken);
  }
  .d0 {
    fill: var(--d0);
  }
  .d1 {
    fill: var(--d1);
  }
  .d2 {
    fill: var(--d2);
  }
  .d3 {
    fill: var(--d3);
  }
  .d4 {
    fill: var(--d4);
  }
  .d5 {
    fill: var(--d5);
  }
  .letter {
    font: 600 9.5px var(--sans);
    fill: var(--ink);
    text-anchor: middle;
    pointer-events: none;
  }
  .letter.small {
    font-size: 7.5px;
  }
  .error .band,
  .error rect.flag {
    fill: var(--error-wash);
  }
  .warning .band,
  .warning rect.flag {
    fill: var(--warning-wash);
  }
  .note .band,
  .note rect.flag {
    fill: var(--note-wash);
  }
  .error .edge,
  .error rect.flag {
    stroke: var(--error);
  }
  .warning .edge,
  .warning rect.flag {
    stroke: var(--warning);
  }
  .note .edge,
  .note rect.flag {
    stroke: var(--note);
  }
  .error .band.thin {
    fill: var(--error);
  }
  .warning .band.thin {
    fill: var(--warning);
  }
  .note .band.thin {
    fill: var(--note);
  }
  .error.flag {
    color: var(--error);
  }
  .warning.flag {
    color: var(--warning);
  }
  .note.flag {
    color: var(--note);
  }
  .band.thin {
    fill-opacity: 0.4;
  }
  .edge {
    stroke-dasharray: 3 2;
    fill: none;
  }
  .flag .label {
    font-weight: 600;
  }
  .item {
    cursor: pointer;
    outline: none;
  }
  .item:hover :is(.shape, .head, .bond) {
    stroke: var(--accent);
    stroke-width: 2;
  }
  :host(:not(.saving)) :is(.item:focus-visible, .selected) :is(.shape, .head, .bond, rect.flag, .name) {
    stroke: var(--accent);
    stroke-width: 3;
  }
  :host(:not(.saving)) .item:focus-visible :is(.shape, .head, .bond, .name) {
    filter: drop-shadow(0 0 2px var(--accent));
  }
  .name {
    fill: transparent;
    stroke: none;
  }
  @media (forced-colors: active) {
    .shape,
    .head,
    .swatch,
    .bond,
    .exon,
    :is(.error, .warning, .note) rect.flag {
      fill: Canvas;
      stroke: CanvasText;
    }
    .membrane,
    .cds,
    .site {
      fill: CanvasText;
    }
    :is(.error, .warning, .note) :is(.band, .band.thin) {
      fill: none;
      stroke: CanvasText;
    }
    :is(.error, .warning, .note) .edge {
      stroke: CanvasText;
    }
    .flag:is(.error, .warning, .note) {
      color: CanvasText;
    }
    .label,
    .residue {
      fill: CanvasText;
      stroke: Canvas;
    }
    .letter {
      fill: CanvasText;
      stroke: none;
    }
    .label.on-membrane {
      fill: Canvas;
      stroke: none;
    }
    :host(:not(.saving)) :is(.item:focus-visible, .selected) :is(.shape, .head, .bond, rect.flag, .name) {
      stroke: Highlight;
    }
  }
`;

export const style = [colours, frame, marks];

/** A pattern for each look, so that colour is never alone in telling them apart. */
export const patterns = svg`
  <defs>
    <pattern id="signal" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" />
    </pattern>
    <pattern id="membrane" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M2.5 0v5" stroke-opacity="0.2" />
    </pattern>
    <pattern id="inside" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="dot" cx="1.5" cy="1.5" r="0.8" /><circle class="dot" cx="4.5" cy="4.5" r="0.8" />
    </pattern>
    <pattern id="domain" width="8" height="8" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M0 8l8 -8" stroke-opacity="0.18" />
    </pattern>
    <pattern id="beyond" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="stroke" d="M0 0l6 6M0 6l6 -6" />
    </pattern>
  </defs>`;

/** The looks that have a pattern. */
export const PATTERNED = new Set(['signal', 'membrane', 'inside', 'domain']);
