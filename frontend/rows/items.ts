/** What can be done to whole rows. Each is shown at once, told in words, and sent. */
import { said } from '../parts/words.js';
import type { RectoRows } from './recto-rows.js';

/** Rows that were added by hand and may turn out to be nothing, by their names here. */
const fresh = new WeakMap<RectoRows, Set<string>>();

export function add(grid: RectoRows, after: string, cells: Record<string, string> = {}): string {
  const row = grid.sheet.name();
  grid.sheet.edit({ op: 'ADD', row, after, cells });
  return row;
}

export function addAndEdit(grid: RectoRows, after: string) {
  grid.commit();
  const row = add(grid, after);
  fresh.set(grid, (fresh.get(grid) ?? new Set()).add(row));
  const column = grid.columns.findIndex((_, at) => grid.editable(at));
  grid.notice = undefined;
  grid.edit({ row, column }, 'passing');
}

/** A row that was added and left empty is not an item. */
export function tidy(grid: RectoRows, row: string) {
  const there = grid.sheet.row(row);
  if (!fresh.get(grid)?.delete(grid.sheet.stable(row)) || !there || !grid.sheet.blank(there)) return;
  const before = grid.sheet.rows[grid.sheet.index(row) - 1];
  if (before && grid.active?.row === there.id) grid.active = { row: before.id, column: grid.active.column };
  grid.sheet.edit({ op: 'REMOVE', row });
  grid.requestUpdate();
}

export function remove(grid: RectoRows, row: string) {
  grid.commit();
  const at = grid.sheet.index(row);
  const after = grid.sheet.rows[at - 1]?.id ?? '';
  grid.sheet.edit({ op: 'REMOVE', row });
  grid.notice = { words: said('front.rows.removed', 'Row {0} removed.', at + 1), undo: () => restore(grid, row, after) };
  goNear(grid, at);
}

function restore(grid: RectoRows, row: string, after: string) {
  grid.sheet.edit({ op: 'RESTORE', row, after });
  grid.notice = { words: said('front.rows.back', 'The row is back.') };
  grid.go({ row, column: grid.active?.column ?? 0 });
}

export function move(grid: RectoRows, row: string, by: 1 | -1) {
  grid.commit();
  const at = grid.sheet.index(row);
  const to = at + by;
  if (to < 0 || to >= grid.sheet.rows.length) return;
  const before = grid.sheet.rows[by < 0 ? to : to + 1]?.id ?? '';
  grid.sheet.edit({ op: 'MOVE', row, before });
  grid.notice = { words: said('front.rows.moved', 'Row {0} is now {1} of {2}.', at + 1, to + 1, grid.sheet.rows.length) };
  grid.wantCell();
}

/** Accepts or turns down what an import proposed. */
export function settle(grid: RectoRows, row: string, op: 'CONFIRM' | 'DROP') {
  grid.commit();
  const at = grid.sheet.index(row);
  grid.sheet.edit({ op, row });
  grid.notice = { words: 
      op === 'CONFIRM'
        ? said('front.rows.confirmed', 'Row {0} confirmed.', at + 1)
        : said('front.rows.dropped', 'Row {0} dropped.', at + 1),
   };
  if (op === 'DROP') goNear(grid, at);
  else grid.requestUpdate();
}

/** Goes to the row that took the place of one that went, or else to where one can be added. */
function goNear(grid: RectoRows, at: number) {
  const next = grid.sheet.rows[at] ?? grid.sheet.rows[at - 1];
  if (next) grid.go({ row: next.id, column: grid.active?.column ?? 0 });
  else grid.focusOn('.add');
}
