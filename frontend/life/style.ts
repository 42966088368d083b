import { css } from 'lit';

export const style = css`
  :host {
    display: block;
    position: relative;
    color: var(--recto-ink, CanvasText);
    font: 400 0.75rem/1.3 var(--recto-sans, sans-serif);
  }
  svg {
    display: block;
    touch-action: pan-y;
  }
  .line {
    stroke: var(--recto-line-strong, GrayText);
    stroke-width: 2;
  }
  .tick {
    stroke: var(--recto-line, GrayText);
  }
  .lane,
  .day {
    fill: var(--recto-ink-soft, GrayText);
  }
  .lane {
    font-weight: 600;
  }
  a {
    cursor: pointer;
  }
  .shape {
    fill: var(--recto-paper, Canvas);
    stroke: var(--recto-accent, LinkText);
    stroke-width: 1.75;
  }
  .approved .shape,
  .approve .shape,
  .released .shape {
    fill: var(--recto-accent, LinkText);
  }
  .request_changes .shape {
    stroke: var(--recto-warning, CanvasText);
  }
  .submit .shape {
    stroke: var(--recto-note, CanvasText);
  }
  .many .shape {
    fill: var(--recto-sunken, Canvas);
  }
  .sign {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .approve .sign {
    stroke: var(--recto-on-accent, Canvas);
  }
  .many text {
    font-weight: 600;
  }
  text {
    fill: var(--recto-ink, CanvasText);
    font-variant-numeric: tabular-nums;
  }
  a:hover .shape {
    stroke-width: 3;
  }
  a:focus {
    outline: none;
  }
  :host(:not(.saving)) a:focus-visible .ring {
    stroke: var(--recto-accent, Highlight);
    stroke-width: 2;
    fill: none;
  }
  .ring {
    fill: transparent;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    min-height: 1.75rem;
    color: var(--recto-ink-soft, GrayText);
  }
  .spoken {
    flex: 1 1 16rem;
    margin: 0;
    overflow-wrap: anywhere;
  }
  button {
    min-width: 1.75rem;
    height: 1.75rem;
    padding: 0 0.5rem;
    border: 1px solid var(--recto-line-strong, GrayText);
    border-radius: var(--recto-radius, 6px);
    background: var(--recto-paper, Canvas);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  button:focus-visible {
    outline: 2px solid var(--recto-accent, Highlight);
    outline-offset: 1px;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
