import { css } from 'lit';

export const style = css`
  dialog {
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--recto-line);
    border-radius: 10px;
    background: var(--recto-paper);
    color: var(--recto-ink);
    font: var(--recto-text);
    box-shadow: var(--recto-float);
  }
  dialog::backdrop {
    background: light-dark(rgb(20 28 32 / 40%), rgb(0 0 0 / 60%));
  }
  #palette {
    width: min(40rem, 94vw);
    margin: 12dvh auto auto;
    overflow: hidden;
  }
  input[role='combobox'] {
    box-sizing: border-box;
    width: 100%;
    padding: 0.85rem 1.1rem;
    border: 0;
    border-bottom: 1px solid var(--recto-line);
    background: transparent;
    color: inherit;
    font: 400 1.0625rem/1.4 var(--recto-sans);
    outline: none;
  }
  input[role='combobox']:focus-visible {
    box-shadow: inset 0 -2px var(--recto-accent);
  }
  input::placeholder {
    color: var(--recto-ink-soft);
    opacity: 1;
  }
  ul {
    height: min(24rem, 60dvh);
    margin: 0;
    padding: 0.35rem;
    overflow-y: auto;
    list-style: none;
    scroll-padding: 0.35rem;
  }
  .none {
    position: absolute;
    inset: 4.5rem 0 auto;
    margin: 0;
    text-align: center;
    color: var(--recto-ink-soft);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.75rem;
    padding: 0.4rem 0.75rem;
    border-radius: var(--recto-radius);
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: var(--recto-accent-wash);
    box-shadow: inset 2px 0 var(--recto-accent);
  }
  .label,
  .hint {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hint,
  .kind {
    color: var(--recto-ink-soft);
    font-size: var(--recto-size-s);
  }
  mark {
    background: none;
    color: var(--recto-accent);
    font-weight: 700;
  }
  kbd {
    display: inline-block;
    min-width: 1.1rem;
    margin-left: 0.2rem;
    padding: 0.05rem 0.35rem;
    border: 1px solid var(--recto-line);
    border-bottom-width: 2px;
    border-radius: 4px;
    background: var(--recto-sunken);
    font: 500 0.75rem/1.3 var(--recto-mono);
    text-align: center;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  #keys {
    width: min(30rem, 94vw);
    padding: 1.25rem 1.5rem;
  }
  h2 {
    margin: 0 0 0.75rem;
    font: 600 1.1875rem/1.3 var(--recto-sans);
  }
  dl {
    display: grid;
    gap: 0.3rem;
    margin: 0 0 1rem;
  }
  dl div {
    display: grid;
    grid-template-columns: 7rem 1fr;
    align-items: baseline;
  }
  dd {
    margin: 0;
  }
  #keys p {
    color: var(--recto-ink-soft);
    font-size: var(--recto-size-s);
  }
  #keys label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  form {
    margin-top: 1rem;
    text-align: right;
  }
  button {
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--recto-line-strong);
    border-radius: var(--recto-radius);
    background: var(--recto-paper);
    color: var(--recto-ink);
    font: 500 var(--recto-size-m) / 1.4 var(--recto-sans);
  }
  button.quiet {
    border-color: transparent;
    color: var(--recto-accent);
  }
  :is(button, input[type='checkbox']):focus-visible {
    outline: 2px solid var(--recto-accent);
    outline-offset: 1px;
  }
`;
