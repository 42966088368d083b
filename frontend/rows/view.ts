/** How the grid is drawn. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { said } from '../parts/words.js';
import { glyph, word, worst } from '../parts/severity.js';
import { words } from './cells.js';
import { addAndEdit, settle } from './items.js';
import { openMenu, rowMenu } from './menu.js';
import type { Editing, RectoRows } from './recto-rows.js';
import type { Column, Mark, Refused, Row } from './sheet.js';

export function drawn(grid: RectoRows) {
  const rows = grid.sheet.rows;
  const tracks = `auto ${grid.columns.map((column) => column.width).join(' ')} auto`;
  return html`
    <div role="grid" class=${grid.stacked ? 'grid stacked' : 'grid'} aria-label=${grid.label} aria-readonly=${grid.readOnly}
      tabindex=${rows.length === 0 ? 0 : nothing} aria-rowcount=${rows.length + 1} aria-describedby=${grid.readOnly ? nothing : 'help'}
      style=${`grid-template-columns: ${tracks}`}>
      <div role="rowgroup" class="head">
        <div role="row" class="line" aria-rowindex="1">
          <div role="columnheader"><span class="hidden">${said('front.rows.row', 'Row')}</span></div>
          ${grid.columns.map(
            (column) => html`<div role="columnheader" class=${column.kind.toLowerCase()}>${column.label}</div>`,
          )}
          <div role="columnheader"><span class="hidden">${said('front.rows.more', 'More')}</span></div>
        </div>
      </div>
      ${repeat(
        rows,
        (row) => grid.sheet.stable(row.id),
        (row, i) => guard(given(grid, row, i), () => item(grid, row, i + 1)),
      )}
    </div>
    ${rows.length === 0 ? html`<p class="empty">${grid.emptyWords || said('front.rows.empty', 'Nothing here yet.')}</p>` : nothing} ${foot(grid)} ${rowMenu(grid)}
  `;
}

/** What a row's drawing depends on: all that may change for the row one is in, its own content for any other. */
function given(grid: RectoRows, row: Row, i: number): unknown[] {
  if (grid.sheet.id(grid.active?.row ?? '') === row.id) return [Symbol()];
  return [row, i, grid.marks, grid.sheet.refusals, grid.columns, grid.readOnly, grid.menu === row.id, grid.lit, grid.room];
}

function foot(grid: RectoRows) {
  if (grid.readOnly) return nothing;
  const told = grid.room && atFoot(grid);
  return html`
    <div class="foot">
      <button class="add" @click=${() => addAndEdit(grid, grid.sheet.rows.at(-1)?.id ?? '')}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M8 2v12M2 8h12" stroke="currentColor" stroke-width="2" />
        </svg>
        ${grid.addWords || said('front.rows.add', 'Add a row')}
      </button>
      <span class="notice" role="status">${grid.notice?.words}</span>
      ${grid.notice?.undo ? html`<button class="undo" @click=${grid.notice.undo}>${said('front.rows.undo', 'Undo')}</button>` : nothing}
      ${told ? html`<span class=${`told says ${told.severity.toLowerCase()}`} title=${told.message} aria-hidden="true">${glyph(told.severity)}<b>${word(told.severity)}</b> ${told.message}</span>` : nothing}
      <span class=${told ? 'help hidden' : 'help'} id="help">
        <kbd>Enter</kbd> ${said('front.rows.edits', 'edits')}, <kbd>Tab</kbd> ${said('front.rows.goesOn', 'goes on')},
        <kbd>Alt ↑ ↓</kbd> ${said('front.rows.reorders', 'reorders')}, <kbd>Ctrl Del</kbd> ${said('front.rows.removes', 'removes')}
      </span>
    </div>
  `;
}

function item(grid: RectoRows, row: Row, number: number) {
  const marked = grid.marks.filter((mark) => mark.row === row.id);
  const refused = grid.columns.flatMap((column) => grid.sheet.refused(row.id, column.key) ?? []);
  return html`
    <div role="rowgroup" class=${row.proposed ? 'item proposed' : 'item'}>
      <div role="row" class="line" aria-rowindex=${number + 1} data-row=${row.id}>
        <div role="rowheader" class="number">
          <span class="hidden">${said('front.rows.row', 'Row')}</span>${number}${row.proposed ? html`<span class="hidden">, ${said('front.rows.isProposed', 'proposed')}</span>` : nothing}
        </div>
        ${grid.columns.map((column, at) => cell(grid, row, column, at, number))} ${more(grid, row, number)}
      </div>
      ${saidOf(grid, row, number, marked, refused)}
    </div>
  `;
}

/**
 * What is said of a row. While one works in the table such lines neither come nor go, nor change their height: what has no
 * room is read out and stands at the foot, and what is settled leaves its room.
 */
function saidOf(grid: RectoRows, row: Row, number: number, marked: Mark[], refused: Refused[]) {
  const room = grid.room?.get(grid.sheet.stable(row.id)) ?? 0;
  const isSaid = marked.length + refused.length > 0 || row.proposed;
  if (!isSaid && room === 0) return nothing;
  const unseen = grid.room !== undefined && room === 0;
  return html`
    <div role="row" class=${unseen ? 'said hidden' : 'said'} data-said=${grid.sheet.stable(row.id)} style=${room > 0 ? `height: ${room}px` : nothing}>
      <div role="gridcell" aria-colspan=${grid.columns.length + 2}>
        ${row.proposed ? proposal(grid, row, number) : nothing}
        ${refused.map(({ key, message }) => says(`refused-${row.id}-${key}`, 'ERROR', said('front.rows.notStored', 'Not stored'), message))}
        ${marked
          .filter((mark) => first(marked, mark) === mark)
          .map((mark) => says(id(mark), mark.severity, word(mark.severity), mark.message))}
        ${isSaid ? nothing : html`<span class="settled">${said('front.rows.settled', 'Settled')}</span>`}
      </div>
    </div>
  `;
}

/** What is said of the row one is in, on the line at the foot that is always there. */
function atFoot(grid: RectoRows) {
  const row = grid.sheet.rows.find(({ id }) => id === grid.sheet.id(grid.active?.row ?? ''));
  if (!row || (grid.room?.get(grid.sheet.stable(row.id)) ?? 0) > 0) return undefined;
  const column = grid.columns[grid.active?.column ?? -1]?.key;
  const refused = column === undefined ? undefined : grid.sheet.refused(row.id, column);
  if (refused) return { severity: 'ERROR' as const, message: refused.message };
  const marked = grid.marks.filter((mark) => mark.row === row.id);
  return marked.find(({ key }) => key === column) ?? marked[0];
}

/** What is said of several cells of a row stands there once. */
function first(marked: Mark[], mark: Mark): Mark {
  return marked.find((one) => one.severity === mark.severity && one.message === mark.message) ?? mark;
}

function id(mark: Mark): string {
  return `mark-${mark.row}-${mark.key}`;
}

function says(id: string, severity: Mark['severity'], first: string, message: string) {
  return html`<p class=${`says ${severity.toLowerCase()}`} id=${id}>${glyph(severity)}<b>${first}</b> ${message}</p>`;
}

function proposal(grid: RectoRows, row: Row, number: number) {
  if (grid.readOnly) return html`<span class="tag">${said('front.rows.proposed', 'Proposed')}</span>`;
  const button = (op: 'CONFIRM' | 'DROP', verb: string) => html`
    <button tabindex="-1" aria-label=${said('front.rows.ofRow', '{0} row {1}', verb, number)} @click=${() => settle(grid, row.id, op)}>${verb}</button>
  `;
  return html`<span class="tag">${said('front.rows.proposed', 'Proposed')}</span>${button('CONFIRM', said('front.rows.confirm', 'Confirm'))}${button('DROP', said('front.rows.drop', 'Drop'))}`;
}

function cell(grid: RectoRows, row: Row, column: Column, at: number, number: number) {
  const here = grid.active?.column === at && grid.sheet.id(grid.active.row) === row.id;
  const editing = here ? grid.editing : undefined;
  const refused = grid.sheet.refused(row.id, column.key);
  const marked = grid.marks.filter((mark) => mark.row === row.id);
  const marks = marked.filter((mark) => mark.key === column.key);
  const severity = refused ? 'ERROR' : worst(marks.map((mark) => mark.severity));
  const value = row.cells[column.key] ?? '';
  const own = `${row.id}/${column.key}`;
  const lit = grid.lit.some((one) => one === row.id || one === own || one.startsWith(`${own}/`));
  const pressed = (event: MouseEvent) => {
    if (editing || !grid.editable(at)) return;
    event.preventDefault();
    grid.edit({ row: row.id, column: at }, 'opened');
  };
  return html`
    <div role="gridcell" data-column=${at} data-label=${column.label}
      class=${`cell ${column.kind.toLowerCase()} ${severity?.toLowerCase() ?? ''} ${editing ? 'editing' : ''} ${lit ? 'lit' : ''}`}
      tabindex=${here && !editing ? 0 : -1} aria-readonly=${!grid.editable(at)} aria-invalid=${severity === 'ERROR'}
      aria-describedby=${refused ? `refused-${row.id}-${column.key}` : marks[0] ? id(first(marked, marks[0])) : nothing}
      @mousedown=${pressed} @focus=${() => here || grid.go({ row: row.id, column: at })}>
      ${
        editing
          ? editor(grid, column, editing, said('front.rows.cell', '{0}, row {1}', column.label, number), severity === 'ERROR')
          : html`${column.kind === 'LINK' ? link(value, number) : html`<span class="value">${refused ? refused.text : words(column, value)}</span>`}${
              severity ? glyph(severity) : nothing
            }`
      }
    </div>
  `;
}

/** A link the server made; it opens beside this page, which holds unsaved work. */
function link(address: string, number: number) {
  if (!address.startsWith('https://')) return nothing;
  return html`<a class="value" href=${address} target="_blank" rel="noopener noreferrer" tabindex="-1"
    aria-label=${said('front.rows.openRecord', 'Open the record of row {0}', number)}>${said('front.rows.open', 'Open')} ↗</a>`;
}

function editor(grid: RectoRows, column: Column, editing: Editing, label: string, invalid: boolean) {
  const typed = (event: Event) => grid.typed((event.target as HTMLInputElement).value);
  switch (column.kind) {
    case 'CHOICE':
    case 'CHOICES':
    case 'SUGGEST':
      return html`<recto-pick .choices=${column.choices} .several=${column.kind === 'CHOICES'} .free=${column.kind === 'SUGGEST'} .label=${label}
        .hint=${column.hint} .invalid=${invalid} .typed=${editing.text}
        .value=${grid.sheet.value(editing.row, column.key)}
        @pick-typed=${(event: CustomEvent<string>) => grid.typed(event.detail)}
        @pick-chosen=${(event: CustomEvent<string>) => grid.chosen(event.detail)}
        @pick-done=${() => grid.go({ row: editing.row, column: editing.column })}></recto-pick>`;
    case 'LONGTEXT':
      return html`<textarea rows="1" aria-label=${label} aria-invalid=${invalid} placeholder=${column.hint}
        .value=${live(editing.text)} @input=${typed}></textarea>`;
    case 'TEXT':
    case 'INTEGER':
    case 'DECIMAL':
    case 'LINK':
      return html`<input aria-label=${label} aria-invalid=${invalid} placeholder=${column.hint} autocomplete="off"
        inputmode=${column.kind === 'INTEGER' ? 'numeric' : column.kind === 'DECIMAL' ? 'decimal' : 'text'}
        .value=${live(editing.text)} @input=${typed} />`;
  }
}

function more(grid: RectoRows, row: Row, number: number) {
  const at = grid.columns.length;
  if (grid.readOnly) return html`<div role="gridcell"></div>`;
  const here = grid.active?.column === at && grid.active.row === row.id;
  return html`
    <div role="gridcell" class="more" data-column=${at}>
      <button tabindex=${here ? 0 : -1} aria-haspopup="menu" aria-label=${said('front.rows.moreFor', 'More for row {0}', number)}
        aria-expanded=${grid.menu === row.id} @click=${(event: Event) => openMenu(grid, row.id, event)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="8" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="13" cy="8" r="1.5" />
        </svg>
      </button>
    </div>
  `;
}
