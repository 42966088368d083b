import { css } from 'lit';

/** What opens over the table: the choices of a cell and the menu of a row. */
export const over = css`
  recto-pick {
    flex: 1;
    min-width: 0;
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem;
  }
  .pick input {
    width: auto;
    min-width: 4rem;
  }
  .token {
    padding: 0 0.4rem;
    border-radius: 3px;
    background: var(--recto-accent-wash);
    color: var(--recto-accent);
  }
  .offer,
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.25rem;
    overflow: auto;
    box-sizing: border-box;
    max-width: min(32rem, 95vw);
    border: 1px solid var(--recto-line-strong);
    border-radius: var(--recto-radius);
    background: var(--recto-paper);
    color: var(--recto-ink);
    box-shadow: var(--recto-float);
    text-align: left;
  }
  [role='option'] {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    padding: 0.25rem 0.5rem 0.25rem 1.5rem;
    border-radius: 3px;
    line-height: 1.25rem;
    cursor: pointer;
    position: relative;
  }
  [role='option'] small {
    color: var(--recto-ink-soft);
    font-size: var(--recto-size-s);
  }
  [role='option']:hover,
  [role='option'].at {
    background: var(--recto-accent-wash);
  }
  [role='option'][aria-selected='true']::before {
    content: '✓';
    position: absolute;
    left: 0.45rem;
    color: var(--recto-accent);
  }
  .menu button {
    display: flex;
    width: 100%;
    min-width: 13rem;
    justify-content: space-between;
    padding: 0.3rem 0.6rem;
    color: var(--recto-ink);
    font-weight: 400;
  }
`;
