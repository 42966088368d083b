/** Rows to and from spreadsheets. */
import { said } from '../parts/words.js';
import { read, words } from './cells.js';
import { table } from './clipboard.js';
import { add } from './items.js';
import type { RectoRows } from './recto-rows.js';

export function pasted(grid: RectoRows, event: ClipboardEvent) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (grid.readOnly || text === '') return;
  const long = grid.editing && grid.columns[grid.editing.column].kind === 'LONGTEXT';
  const cells = table(text);
  const one = long ? !text.includes('\t') : cells.length <= 1 && (cells[0] ?? []).length <= 1;
  if (one && grid.editing) return;
  event.preventDefault();
  if (one) {
    if (grid.active) grid.edit(grid.active, 'typing', cells[0]?.[0] ?? text);
  } else {
    spread(grid, cells);
  }
}

export function copied(grid: RectoRows, event: ClipboardEvent) {
  const column = grid.active && grid.columns[grid.active.column];
  if (!column || grid.editing || String(getSelection()) !== '') return;
  event.clipboardData?.setData('text/plain', words(column, grid.sheet.value(grid.active!.row, column.key)));
  event.preventDefault();
}

/** Each pasted row becomes one here, from the present column on; a row that is still empty takes the first. */
function spread(grid: RectoRows, cells: string[][]) {
  grid.commit();
  const present = grid.active && grid.sheet.row(grid.active.row);
  const first = present && grid.active!.column < grid.columns.length ? grid.active!.column : 0;
  const columns = grid.columns.slice(first);
  const titles = columns.map((column) => column.label.toLowerCase());
  const titled = cells[0].every((cell, i) => cell === '' || cell.toLowerCase() === titles[i]);
  const added: string[] = [];
  let after = present?.id ?? grid.sheet.rows.at(-1)?.id ?? '';
  let left = 0;
  for (const [n, row] of (titled ? cells.slice(1) : cells).entries()) {
    const values: Record<string, string> = {};
    const refused: [number, string][] = [];
    row.forEach((text, i) => {
      const column = columns[i];
      if (!column || column.readOnly) {
        if (text !== '') left++;
      } else {
        const now = read(column, text);
        if ('value' in now) values[column.key] = now.value;
        else refused.push([i, text]);
      }
    });
    if (n === 0 && present && grid.sheet.blank(present)) {
      for (const [key, value] of Object.entries(values)) {
        grid.sheet.edit({ op: 'CHANGE', row: present.id, key, value });
      }
    } else {
      after = add(grid, after, values);
      added.push(after);
    }
    for (const [i, text] of refused) grid.refuse(after, columns[i], text);
  }
  grid.notice = {
    words:
      (added.length === 1
        ? said('front.rows.addedOne', '1 row added.')
        : said('front.rows.added', '{0} rows added.', added.length)) +
      (left === 0
        ? ''
        : left === 1
          ? said('front.rows.leftOne', ' 1 cell beyond the columns left out.')
          : said('front.rows.left', ' {0} cells beyond the columns left out.', left)),
    undo: () => {
      added.forEach((row) => grid.sheet.edit({ op: 'REMOVE', row }));
      grid.notice = { words: said('front.rows.unpasted', 'The pasted rows are gone again.') };
      grid.requestUpdate();
    },
  };
  grid.go({ row: after, column: first });
}
