import { css } from 'lit';

/** The table itself; what opens over it has a sheet of its own. */
export const style = css`
  :host {
    display: block;
    font: var(--recto-text);
    color: var(--recto-ink);
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .grid {
    position: relative;
    display: grid;
    overflow-x: auto;
    border-block: 1px solid var(--recto-line);
  }
  .head,
  .item,
  .line,
  .said {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  [role='columnheader'] {
    padding: 0.35rem 0.5rem;
    font-size: var(--recto-size-s);
    font-weight: 600;
    color: var(--recto-ink-soft);
    align-self: end;
  }
  .item {
    border-top: 1px solid var(--recto-line);
  }
  .line:hover {
    background: var(--recto-hover);
  }
  .number {
    padding: 0.4rem 0.5rem 0.4rem 0.25rem;
    min-width: 1.4em;
    text-align: right;
    font-size: var(--recto-size-s);
    line-height: 1.25rem;
    color: var(--recto-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .cell {
    position: relative;
    display: flex;
    gap: 0.35rem;
    align-items: flex-start;
    min-height: 1.25rem;
    padding: 0.375rem 0.5rem;
    line-height: 1.25rem;
    cursor: text;
    overflow-wrap: anywhere;
  }
  .cell[aria-readonly='true'] {
    cursor: default;
  }
  a.value {
    color: var(--recto-accent);
  }
  .value {
    flex: 1;
    white-space: pre-wrap;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .integer,
  .decimal,
  .integer input,
  .decimal input {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .cell .glyph {
    flex: none;
    margin-top: 0.2rem;
  }
  /* a number stays where it is as a sign comes to stand before it */
  :is(.integer, .decimal) > .glyph {
    position: absolute;
    left: 0.35rem;
  }
  .error {
    color: var(--recto-error);
  }
  .warning .glyph {
    color: var(--recto-warning);
  }
  .note .glyph {
    color: var(--recto-note);
  }
  .cell.error {
    background: var(--recto-error-wash);
  }
  .cell.warning {
    background: var(--recto-warning-wash);
  }
  .cell:focus-visible,
  .cell:focus-within {
    outline: 2px solid var(--recto-accent);
    outline-offset: -2px;
    border-radius: 3px;
    z-index: 1;
  }
  .cell.editing {
    background: var(--recto-paper);
    box-shadow: var(--recto-lift);
  }
  input,
  textarea {
    all: unset;
    box-sizing: border-box;
    flex: 1;
    width: 100%;
    min-width: 0;
    color: var(--recto-ink);
    font: inherit;
    line-height: 1.25rem;
    cursor: text;
  }
  textarea {
    field-sizing: content;
    min-height: 1.25rem;
    max-height: 16rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--recto-ink-soft);
    opacity: 1;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    border-radius: 3px;
    color: var(--recto-accent);
    font-weight: 500;
  }
  button:hover {
    background: var(--recto-accent-wash);
  }
  button:focus-visible {
    outline: 2px solid var(--recto-accent);
    outline-offset: 1px;
  }
  .more {
    display: flex;
    align-items: flex-start;
    padding: 0.25rem;
  }
  .more button {
    display: grid;
    place-content: center;
    width: 1.5rem;
    height: 1.5rem;
    color: var(--recto-ink-soft);
  }
  kbd {
    font: inherit;
    font-size: var(--recto-size-s);
    color: var(--recto-ink-soft);
  }
  .said > [role='gridcell'] {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    padding: 0 0.5rem 0.4rem;
    font-size: var(--recto-size-s);
  }
  .said:not(.hidden) {
    overflow: hidden;
  }
  .settled {
    color: var(--recto-ink-soft);
  }
  .told {
    flex: 1 1 0;
    min-width: 8rem;
    overflow: hidden;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .said button {
    padding: 0 0.35rem;
  }
  .says {
    margin: 0;
    color: var(--recto-ink);
  }
  .says .glyph {
    vertical-align: -0.15em;
    margin-right: 0.35rem;
  }
  .says b {
    font-weight: 600;
    margin-right: 0.15rem;
  }
  .says.error .glyph,
  .says.error b {
    color: var(--recto-error);
  }
  .says.warning .glyph,
  .says.warning b {
    color: var(--recto-warning);
  }
  .says.note .glyph,
  .says.note b {
    color: var(--recto-note);
  }
  .proposed {
    background: var(--recto-proposed-wash);
    box-shadow: inset 3px 0 var(--recto-proposed);
  }
  .tag {
    color: var(--recto-proposed);
    font-weight: 600;
  }
  .empty {
    margin: 0;
    padding: 0.75rem 0.5rem;
    color: var(--recto-ink-soft);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    padding: 0.35rem 0.25rem;
    font-size: var(--recto-size-s);
  }
  .add {
    padding: 0.2rem 0.5rem;
    font-size: var(--recto-size-m);
  }
  .undo {
    padding: 0 0.35rem;
    text-decoration: underline;
  }
  .help {
    margin-left: auto;
    color: var(--recto-ink-soft);
    visibility: hidden;
  }
  .help kbd {
    font-weight: 600;
  }
  :host(:focus-within) .help {
    visibility: visible;
  }
  @media print {
    .said button,
    .foot,
    .more {
      display: none;
    }
  }
  .cell.lit {
    background: var(--recto-lit);
  }
`;
