/** The menu of a row: what its keys do, for those who point or look for it. */
import { html, nothing } from 'lit';
import { said } from '../parts/words.js';
import { addAndEdit, move, remove, settle } from './items.js';
import type { RectoRows } from './recto-rows.js';

interface Action {
  words: string;
  keys: string;
  act: () => void;
}

export function openMenu(grid: RectoRows, row: string, event: Event) {
  const button = event.currentTarget as HTMLElement;
  grid.commit();
  grid.active = { row, column: grid.columns.length };
  grid.menu = row;
  void grid.updateComplete.then(() => {
    const list = grid.renderRoot.querySelector<HTMLElement>('[role=menu]')!;
    list.showPopover();
    const box = button.getBoundingClientRect();
    const up = box.bottom + list.offsetHeight > innerHeight;
    list.style.left = `${Math.max(4, box.right - list.offsetWidth)}px`;
    list.style.top = `${up ? box.top - list.offsetHeight - 2 : box.bottom + 2}px`;
    list.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  });
}

export function rowMenu(grid: RectoRows) {
  const row = grid.menu === undefined ? undefined : grid.sheet.row(grid.menu);
  return html`
    <div role="menu" class="menu" popover aria-label=${said('front.rows.row', 'Row')} @toggle=${(event: ToggleEvent) => toggled(grid, event)}
      @keydown=${(event: KeyboardEvent) => moved(event)}>
      ${row ? actions(grid, row.id, row.proposed).map((action) => entry(grid, action)) : nothing}
    </div>
  `;
}

function actions(grid: RectoRows, row: string, proposed: boolean): Action[] {
  const settling: Action[] = [
    { words: said('front.rows.confirm', 'Confirm'), keys: 'Ctrl Enter', act: () => settle(grid, row, 'CONFIRM') },
    { words: said('front.rows.drop', 'Drop'), keys: '', act: () => settle(grid, row, 'DROP') },
  ];
  return [
    ...(proposed ? settling : []),
    { words: said('front.rows.addBelow', 'Add below'), keys: 'Shift Enter', act: () => addAndEdit(grid, row) },
    { words: said('front.rows.up', 'Move up'), keys: 'Alt ↑', act: () => move(grid, row, -1) },
    { words: said('front.rows.down', 'Move down'), keys: 'Alt ↓', act: () => move(grid, row, 1) },
    { words: said('front.rows.remove', 'Remove'), keys: 'Ctrl Del', act: () => remove(grid, row) },
  ];
}

function entry(grid: RectoRows, { words, keys, act }: Action) {
  const chosen = () => {
    grid.renderRoot.querySelector<HTMLElement>('[role=menu]')!.hidePopover();
    act();
  };
  return html`<button role="menuitem" tabindex="-1" @click=${chosen}><span>${words}</span><kbd>${keys}</kbd></button>`;
}

function toggled(grid: RectoRows, event: ToggleEvent) {
  if (event.newState === 'closed') grid.menu = undefined;
}

function moved(event: KeyboardEvent) {
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  event.stopPropagation();
  if (to !== undefined) {
    items[(to + items.length) % items.length].focus();
    event.preventDefault();
  } else if (event.key === 'Tab') {
    list.hidePopover();
  }
}
