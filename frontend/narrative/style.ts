import { css } from 'lit';

export const style = css`
  :host {
    display: block;
    font: var(--recto-text);
    color: var(--recto-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5rem;
    max-width: 48rem;
    margin-bottom: 0.3rem;
  }
  .label {
    display: block;
    font-weight: 600;
    font-size: var(--recto-size-s);
    color: var(--recto-ink-soft);
  }
  .frame {
    max-width: 48rem;
    border: 1px solid var(--recto-line-strong);
    border-radius: var(--recto-radius);
    background: var(--recto-paper);
  }
  .toggle {
    all: unset;
    padding: 0 0.35rem;
    border-radius: 3px;
    color: var(--recto-ink-soft);
    font-size: var(--recto-size-s);
    cursor: pointer;
  }
  .toggle:hover {
    background: var(--recto-hover);
    color: var(--recto-ink);
  }
  .toggle[aria-pressed='true'] {
    color: var(--recto-accent);
    font-weight: 600;
  }
  .toggle:focus-visible {
    outline: 2px solid var(--recto-accent);
  }
  @media (hover: hover) {
    .toggle:not([aria-pressed='true']) {
      opacity: 0;
    }
    :host(:is(:hover, :focus-within)) .toggle {
      opacity: 1;
    }
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 48rem);
    gap: 0.5rem 1.5rem;
    align-items: start;
  }
  .prose {
    padding: 0.15rem 0 0.15rem 0.85rem;
    border-left: 2px solid var(--recto-line-strong);
    font: var(--recto-reading);
    overflow-wrap: anywhere;
  }
  .prose > :first-child {
    margin-top: 0;
  }
  .prose > :last-child {
    margin-bottom: 0;
  }
  .prose p,
  .prose pre,
  .prose ul,
  .prose ol,
  .prose blockquote {
    margin: 0 0 0.6em;
  }
  .prose pre {
    font: 0.85em/1.5 var(--recto-mono);
    white-space: pre-wrap;
  }
  .prose .none {
    color: var(--recto-ink-soft);
    font-style: italic;
  }
  .prose a {
    color: var(--recto-accent);
  }
  cite {
    font-style: normal;
  }
  cite.unresolved {
    color: var(--recto-error);
    text-decoration: underline wavy 1.5px;
    text-underline-offset: 0.25em;
  }
  @container (min-width: 62rem) {
    .both:has(.frame:not([hidden]) + .prose) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .frame:focus-within {
    outline: 2px solid var(--recto-accent);
    outline-offset: -1px;
  }
  :host([aria-invalid-text]) .frame {
    border-color: var(--recto-error);
  }
  .prose.read {
    max-width: 44rem;
    min-height: 1.3em;
    padding-left: 0;
    border-left: 0;
  }
  .prose.read:focus-visible {
    outline: 2px solid var(--recto-accent);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .cm-editor {
    outline: none !important;
  }
  .cm-editor .cm-scroller {
    font: var(--recto-reading);
    overflow: visible;
  }
  .cm-editor .cm-content {
    padding: 0.6rem 0.2rem;
    min-height: var(--recto-narrative-least, 3.4em);
    box-sizing: border-box;
    caret-color: var(--recto-accent);
  }
  .cm-editor .cm-line {
    padding: 0 0.6rem;
  }
  .cm-editor .cm-placeholder {
    color: var(--recto-ink-soft);
    font-style: italic;
  }
  .cm-editor ::selection {
    background: var(--recto-selection);
  }
  .emphasis {
    font-style: italic;
  }
  .strong {
    font-weight: 650;
  }
  .heading {
    font-weight: 650;
  }
  .sign {
    color: var(--recto-ink-soft);
  }
  .cited {
    font: 500 0.8em var(--recto-sans);
    color: var(--recto-accent);
  }
  .mark {
    text-decoration: underline dotted var(--recto-line-strong) 1.5px;
    text-underline-offset: 0.25em;
    text-decoration-skip-ink: none;
  }
  .mark.citation {
    text-decoration: none;
  }
  .mark.error {
    text-decoration: underline wavy var(--recto-error) 1.5px;
    background: var(--recto-error-wash);
  }
  .mark.warning {
    text-decoration: underline dashed var(--recto-warning) 2px;
    background: var(--recto-warning-wash);
  }
  .mark.lit {
    background: var(--recto-lit);
    border-radius: 2px;
  }
  .mark.note {
    text-decoration: underline dotted var(--recto-note) 2px;
  }
  .below {
    display: flex;
    justify-content: space-between;
    gap: 0 1rem;
    max-width: 48rem;
    min-height: 1.3rem;
    padding: 0.25rem 0.1rem 0;
    font-size: var(--recto-size-s);
    color: var(--recto-ink-soft);
  }
  .below:has(.way) {
    position: sticky;
    bottom: 0;
    z-index: 1;
    background: var(--recto-ground);
  }
  .way {
    all: unset;
    flex: none;
    max-width: 65%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding: 0 0.35rem;
    border-radius: 3px;
    color: var(--recto-accent);
    font-weight: 500;
    cursor: pointer;
  }
  .way:hover {
    background: var(--recto-accent-wash);
  }
  kbd {
    font: 500 0.75rem/1 var(--recto-mono);
    color: var(--recto-ink-soft);
  }
  .below p {
    margin: 0;
  }
  .glyph {
    vertical-align: -0.15em;
    margin-right: 0.35rem;
  }
  .error-text,
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
  /* on one line, so that nothing moves as the cursor does */
  .says {
    min-width: 0;
    overflow: hidden;
    color: var(--recto-ink);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cm-editor .cm-tooltip {
    border: 1px solid var(--recto-line-strong);
    border-radius: var(--recto-radius);
    background: var(--recto-paper);
    color: var(--recto-ink);
    box-shadow: var(--recto-float);
    overflow: hidden;
    z-index: 10;
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul {
    font: var(--recto-text);
    max-height: 16rem;
    padding: 0.25rem;
    max-width: min(34rem, 92vw);
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    padding: 0.2rem 0.5rem;
    border-radius: 3px;
    line-height: 1.25rem;
  }
  .cm-editor .cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] {
    background: var(--recto-accent-wash);
    color: var(--recto-ink);
  }
  .cm-editor .cm-completionDetail {
    font-style: normal;
    color: var(--recto-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .cm-editor .cm-tooltip.cm-completionInfo {
    padding: 0.4rem 0.6rem;
    font: var(--recto-text);
    font-size: var(--recto-size-s);
    max-width: 20rem;
  }
  @media print {
    .frame,
    .toggle,
    .prose .none,
    .below {
      display: none;
    }
    .prose {
      padding-left: 0;
      border-left: 0;
    }
  }
`;
