import { css } from 'lit';

/** Where the columns have no room, each row stands as a list of its own, whose cells name their columns. */
export const narrow = css`
  .grid.stacked {
    overflow-x: visible;
  }
  .stacked,
  .stacked .item,
  .stacked .line,
  .stacked .said {
    display: block;
  }
  .stacked .head,
  .stacked ~ .foot .help {
    display: none;
  }
  .stacked .line {
    position: relative;
    padding: 0.4rem 0;
  }
  .stacked .number {
    text-align: left;
    padding-left: 0.5rem;
  }
  .stacked .number::before {
    content: 'No. ';
  }
  .stacked .cell {
    display: grid;
    grid-template-columns: 8rem 1fr auto;
    text-align: left;
    padding-block: 0.3rem;
  }
  .stacked .cell input {
    text-align: left;
  }
  .stacked .cell::before {
    content: attr(data-label);
    color: var(--recto-ink-soft);
    font-size: var(--recto-size-s);
  }
  .stacked .more {
    position: absolute;
    top: 0;
    right: 0;
  }
  .stacked .more button {
    width: 2rem;
    height: 2rem;
  }
`;
