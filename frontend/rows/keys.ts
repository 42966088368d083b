/** What the keys do. */
import { addAndEdit, move, remove, settle } from './items.js';
import type { RectoPick } from './recto-pick.js';
import type { RectoRows } from './recto-rows.js';

export function pressed(grid: RectoRows, event: KeyboardEvent) {
  const from = event.composedPath()[0] as HTMLElement;
  if (event.defaultPrevented || !grid.active || !from.closest('[role=grid]')) return;
  const used = (!grid.readOnly && onRow(grid, event)) || (grid.editing ? inCell(grid, event) : onCell(grid, event));
  if (used) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Keys that mean the whole row, while editing or not. */
function onRow(grid: RectoRows, event: KeyboardEvent): boolean {
  const row = grid.active!.row;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    move(grid, row, event.key === 'ArrowUp' ? -1 : 1);
  } else if (control && event.key === 'Delete') {
    remove(grid, row);
  } else if (control && event.key === 'Enter' && grid.sheet.row(row)?.proposed) {
    settle(grid, row, 'CONFIRM');
  } else if (control && event.key === 'z' && !grid.editing && grid.notice?.undo) {
    grid.notice.undo();
  } else {
    return false;
  }
  return true;
}

function onCell(grid: RectoRows, event: KeyboardEvent): boolean {
  const place = grid.active!;
  const rows = grid.sheet.rows;
  const control = event.ctrlKey || event.metaKey;
  const here = grid.editable(place.column);
  switch (event.key) {
    case 'ArrowUp':
      grid.step(-1, 0);
      return true;
    case 'ArrowDown':
      grid.step(1, 0);
      return true;
    case 'ArrowLeft':
      grid.step(0, -1);
      return true;
    case 'ArrowRight':
      grid.step(0, 1);
      return true;
    case 'PageUp':
      grid.step(-10, 0);
      return true;
    case 'PageDown':
      grid.step(10, 0);
      return true;
    case 'Home':
      grid.step(control ? -rows.length : 0, -grid.columns.length);
      return true;
    case 'End':
      grid.step(control ? rows.length : 0, grid.columns.length - 1 - place.column);
      return true;
    case 'Enter':
      if (event.shiftKey && !grid.readOnly) addAndEdit(grid, place.row);
      else if (here) grid.edit(place, 'opened');
      else grid.element(place)?.querySelector('a')?.click();
      return here || event.shiftKey;
    case 'F2':
      if (here) grid.edit(place, 'opened');
      return here;
    case 'Delete':
    case 'Backspace':
      if (!here) return false;
      grid.edit(place, 'passing', '');
      if (grid.columns[place.column].kind === 'CHOICES') grid.chosen('');
      grid.commit();
      grid.go(place);
      return true;
    default:
      if (here && event.key.length === 1 && !control && !event.altKey) {
        grid.edit(place, 'typing', event.key);
        return true;
      }
      return false;
  }
}

function inCell(grid: RectoRows, event: KeyboardEvent): boolean {
  const editing = grid.editing!;
  const place = { row: editing.row, column: editing.column };
  const pick = grid.element(place)?.querySelector<RectoPick>('recto-pick');
  const kind = grid.columns[place.column].kind;
  switch (event.key) {
    case 'Escape':
      grid.cancel();
      return true;
    case 'Enter':
      if (event.isComposing || (event.shiftKey && kind === 'LONGTEXT')) return false;
      if (!pick?.settle('Enter')) down(grid, place.row, place.column);
      return true;
    case 'Tab': {
      pick?.settle('Tab');
      const next = grid.beside(place, event.shiftKey ? -1 : 1);
      if (next) grid.edit(next, 'passing');
      else leave(grid, place.row, place.column);
      return next !== undefined;
    }
    case 'ArrowUp':
    case 'ArrowDown':
      if (pick || kind === 'LONGTEXT') return false;
      grid.go(place);
      grid.step(event.key === 'ArrowUp' ? -1 : 1, 0);
      return true;
    default:
      return false;
  }
}

/** Enter commits and goes down; in the last row it adds one, unless that row is still empty. */
function down(grid: RectoRows, row: string, column: number) {
  grid.commit();
  const last = grid.sheet.rows.at(-1);
  if (last && grid.sheet.id(row) === last.id) {
    if (grid.sheet.blank(last)) grid.go({ row, column });
    else addAndEdit(grid, row);
  } else {
    grid.go({ row, column });
    grid.step(1, 0);
  }
}

/** Lets Tab leave the grid from the cell itself, since the field that has the cursor is about to vanish. */
function leave(grid: RectoRows, row: string, column: number) {
  const cell = grid.element({ row, column });
  grid.commit();
  cell?.focus();
}
