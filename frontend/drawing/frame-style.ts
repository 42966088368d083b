import { css } from 'lit';

/** What stands around a drawing: its buttons, what is said of it, its words. */
export const frame = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    font: 400 0.875rem/1.45 var(--sans);
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem;
    min-height: 1.75rem;
  }
  .spoken {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  .shown {
    font-size: 0.75rem;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
    padding-inline: 0.5rem;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.3rem;
    min-width: 1.75rem;
    height: 1.75rem;
    padding: 0 0.3rem;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: var(--ink);
    font: 500 0.75rem/1 var(--sans);
    cursor: pointer;
  }
  button:hover {
    background: var(--hover);
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  button:is([aria-pressed='true'], [aria-expanded='true']) {
    background: var(--accent-wash);
    border-color: var(--accent);
  }
  button[aria-disabled='true'] {
    color: var(--ink-soft);
    cursor: default;
  }
  button .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  button .block {
    fill: var(--paper);
    stroke: currentcolor;
    stroke-width: 1.25;
  }
  .field {
    max-height: var(--recto-drawing-height, none);
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  svg.drawing {
    display: block;
    touch-action: pan-y pinch-zoom;
  }
  svg.near {
    cursor: grab;
  }
  svg.held {
    cursor: grabbing;
  }
  .drawing:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    font-size: 0.75rem;
    color: var(--ink-soft);
  }
  .legend .key {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
  }
  .none {
    margin: 0;
    padding: 0.5rem 0;
    color: var(--ink-soft);
  }
  .missing {
    margin: 0.2rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.75rem;
    color: var(--ink-soft);
  }
  .words {
    display: block;
    max-height: 16rem;
    margin-top: 0.35rem;
    overflow: auto;
    border-collapse: collapse;
    font-size: 0.8125rem;
  }
  .words caption {
    text-align: start;
    font-weight: 600;
  }
  .words :is(th, td) {
    padding: 0.15rem 0.9rem 0.15rem 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .tools,
    .words {
      display: none;
    }
    svg.drawing {
      max-width: 100%;
      height: auto;
    }
    .field {
      overflow: visible;
    }
  }
`;
