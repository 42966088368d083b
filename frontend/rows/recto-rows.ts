/** A grid that is edited in place, by keyboard first. See the Java class Rows for what it promises. */
import { LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { steady } from '../parts/steady.js';
import { said } from '../parts/words.js';
import { cramped } from './room.js';
import { picked, read, words } from './cells.js';
import { tidy } from './items.js';
import { pressed } from './keys.js';
import { copied, pasted } from './paste.js';
import { Sheet, type Column, type Edit, type Mark, type Shown } from './sheet.js';
import { narrow } from './narrow-style.js';
import { over } from './over-style.js';
import { style } from './style.js';
import { drawn } from './view.js';
import './recto-pick.js';
import type { RectoPick } from './recto-pick.js';

/** A cell, by its row's id and its column's place; the place after the last column is the row's menu. */
export interface Place {
  row: string;
  column: number;
}

/** The cell being edited, and what Escape brings back. */
export interface Editing extends Place {
  text: string;
  value: string;
  refused: string | undefined;
}

/** How a cell comes to be edited: by a letter typed, on purpose, or in passing with Tab. */
export type How = 'typing' | 'opened' | 'passing';

const PAUSE = 300;
const LONGEST = 1000;
/** By then whoever left the table with the pointer has let go of its button. */
const LEFT = 600;

@customElement('recto-rows')
export class RectoRows extends LitElement {
  static override styles = [style, over, narrow];

  @property() label = '';
  @property({ type: Array }) columns: Column[] = [];
  @property({ type: Object }) shown: Shown = { heard: 0, ids: {}, rows: [], refused: [] };
  @property({ type: Array }) marks: Mark[] = [];
  /** Rows and cells that are to stand out, such as `f3` and `f3/end`. */
  @property({ attribute: false }) lit: string[] = [];
  @property({ type: Boolean }) readOnly = false;
  @property() addWords = '';
  @property() emptyWords = '';

  @state() active: Place | undefined;
  @state() editing: Editing | undefined;
  @state() notice: { words: string; undo?: () => void } | undefined;
  @state() menu: string | undefined;

  /** How high the line under each row was when they were to stay as they are; undefined while they follow what is said. */
  @state() room: Map<string, number> | undefined;

  /** Whether the columns have so little room that each row stands as a list of its own. */
  @state() stacked = false;

  readonly sheet = new Sheet((edit) => this.dispatchEvent(new CustomEvent<Edit>('rows-edit', { detail: edit })));
  #wanted: How | 'cell' | undefined;
  #inside = false;
  #timer = 0;
  #watch = new ResizeObserver(([{ contentRect }]) => (this.stacked = cramped(this.columns, contentRect.width / 16)));
  #waiting = 0;
  #passing = 0;
  #leaving = 0;
  #shown = false;
  /** The rows that stood there before the last that the server showed. */
  #before: string[] = [];

  constructor() {
    super();
    this.addEventListener('keydown', (event) => pressed(this, event));
    this.addEventListener('paste', (event) => pasted(this, event));
    this.addEventListener('copy', (event) => copied(this, event));
    this.addEventListener('focusout', () => setTimeout(() => this.shadowRoot?.activeElement ?? this.leave()));
    this.addEventListener('focusin', () => this.#hold());
  }

  /** Going back takes the table away: what is typed in it goes to the server before. */
  #gone = () => this.commit();

  override connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
    window.addEventListener('popstate', this.#gone, true);
  }

  override disconnectedCallback() {
    this.#watch.disconnect();
    window.removeEventListener('popstate', this.#gone, true);
    this.commit();
    clearTimeout(this.#passing);
    clearTimeout(this.#leaving);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // the lines that stand there when the table is first shown, and from then on none by itself
    if (changed.has('marks') && this.#shown) this.#hold();
    if (changed.has('shown')) {
      this.#before = this.sheet.rows.map((row) => row.id);
      this.sheet.receive(this.shown);
      if (this.active) this.active = { ...this.active, row: this.sheet.id(this.active.row) };
      if (this.editing) this.editing.row = this.sheet.id(this.editing.row);
    }
    this.#inside = this.shadowRoot?.activeElement?.closest('[role=grid]') != null;
    const has = (place?: Place) => place && this.sheet.index(place.row) >= 0;
    if (!has(this.editing)) this.editing = undefined;
    if (!has(this.active)) {
      const first = this.sheet.rows[0];
      this.active = first && { row: first.id, column: 0 };
    }
  }

  override render() {
    return drawn(this);
  }

  protected override updated() {
    this.#shown ||= this.shown.rows.length > 0;
    // a row that the server put elsewhere, or took away, has lost the focus on the way
    const lost = this.#inside && !this.shadowRoot?.activeElement;
    const wanted = this.#wanted ?? (lost ? (this.editing ? 'typing' : 'cell') : undefined);
    this.#wanted = undefined;
    if (!wanted || !this.active) return;
    const cell = this.element(this.active);
    const pick = cell?.querySelector<RectoPick>('recto-pick');
    const field = cell?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (wanted === 'cell') (cell?.querySelector<HTMLElement>('button') ?? cell)?.focus();
    else if (pick) void pick.updateComplete.then(() => pick.begin(wanted));
    else field?.focus();
    if (wanted !== 'typing' && !pick) field?.select();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // Called by the server.

  async focusCell(row: string, key: string) {
    await this.updateComplete;
    const column = this.columns.findIndex((one) => one.key === key);
    if (this.sheet.index(row) >= 0) this.go({ row: this.sheet.id(row), column: Math.max(0, column) });
    else this.#near(this.#before.indexOf(row));
  }

  /** Where a row was that is gone. */
  #near(at: number) {
    const row = this.sheet.rows[Math.max(0, Math.min(at, this.sheet.rows.length - 1))];
    if (row) this.go({ row: row.id, column: 0 });
    else this.renderRoot.querySelector<HTMLElement>('.add')?.focus();
  }

  async enter() {
    await this.updateComplete;
    this.#near(0);
  }

  // Moving.

  element(place: Place): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${CSS.escape(place.row)}"] > [data-column="${place.column}"]`);
  }

  go(place: Place) {
    this.commit();
    if (this.active && this.active.row !== place.row) tidy(this, this.active.row);
    this.active = place;
    this.wantCell();
    const key = this.columns[place.column]?.key;
    clearTimeout(this.#passing);
    // not for each cell that one only passes through
    this.#passing = window.setTimeout(() => key && this.sheet.edit({ op: 'FOCUS', row: place.row, key }), 120);
  }

  /** Has the cell one is in take the focus once it is drawn. */
  wantCell() {
    this.#wanted = 'cell';
    this.requestUpdate();
  }

  /** Moves by so many rows and columns, stopping at the edges. */
  step(rows: number, columns: number) {
    if (!this.active) return;
    const within = (n: number, last: number) => Math.max(0, Math.min(last, n));
    const row = this.sheet.rows[within(this.sheet.index(this.active.row) + rows, this.sheet.rows.length - 1)];
    const last = this.columns.length - (this.readOnly ? 1 : 0);
    if (row) this.go({ row: row.id, column: within(this.active.column + columns, last) });
  }

  /** The next cell that can be edited, or the one before, over the ends of rows. */
  beside(place: Place, step: 1 | -1): Place | undefined {
    const width = this.columns.length;
    for (let at = this.sheet.index(place.row) * width + place.column + step; at >= 0; at += step) {
      const row = this.sheet.rows[Math.floor(at / width)];
      if (!row) return undefined;
      if (this.editable(at % width)) return { row: row.id, column: at % width };
    }
    return undefined;
  }

  editable(column: number): boolean {
    return !this.readOnly && this.columns[column] !== undefined && !this.columns[column].readOnly;
  }

  leave() {
    this.commit();
    if (this.active) tidy(this, this.active.row);
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.#release(), LEFT);
  }

  // What is said of rows: see saidOf in view.ts.

  /** From now on the lines under the rows stay as they are: someone works here, or in another field of the page. */
  #hold() {
    clearTimeout(this.#leaving);
    if (this.room || !this.hasUpdated) return;
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-said]')];
    this.room = new Map(lines.map((line) => [line.dataset['said']!, line.getBoundingClientRect().height]));
  }

  /** Gives what came meanwhile its line; where one is by now, and where one points, stays where it is on the screen. */
  #release() {
    if (!this.room || this.shadowRoot?.activeElement) return;
    const at = document.activeElement && document.activeElement !== document.body ? document.activeElement : this;
    void steady(at, () => {
      this.room = undefined;
      return this.updateComplete;
    }).then(() => this.#hold());
  }

  // Editing a cell.

  edit(place: Place, how: How, text?: string) {
    if (!this.editable(place.column)) return this.go(place);
    this.go(place);
    const column = this.columns[place.column];
    const value = this.sheet.value(place.row, column.key);
    const refused = this.sheet.refused(place.row, column.key)?.text;
    const stood = refused ?? (column.kind === 'CHOICES' ? '' : words(column, value));
    this.editing = { ...place, text: text ?? stood, value, refused };
    this.#wanted = how;
    if (text !== undefined) this.typed(text);
  }

  typed(text: string) {
    if (!this.editing) return;
    this.editing.text = text;
    this.#waiting ||= Date.now();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => this.#flush(false),
      Math.max(0, Math.min(PAUSE, this.#waiting + LONGEST - Date.now())),
    );
  }

  chosen(value: string) {
    if (!this.editing) return;
    const column = this.columns[this.editing.column];
    this.editing.text = column.kind === 'CHOICES' ? '' : words(column, value);
    this.sheet.edit({ op: 'CHANGE', row: this.editing.row, key: column.key, value });
    this.requestUpdate();
  }

  commit() {
    if (!this.editing) return;
    this.#flush(true);
    this.editing = undefined;
  }

  /** Brings back what stood in the cell; an added row that is still empty goes. */
  cancel() {
    const editing = this.editing;
    if (!editing) return;
    clearTimeout(this.#timer);
    const { row, value, refused } = editing;
    const key = this.columns[editing.column].key;
    const now = this.sheet.refused(row, key)?.text;
    if (this.sheet.value(row, key) !== value || (now !== undefined && now !== refused)) {
      this.sheet.edit({ op: 'CHANGE', row, key, value });
    }
    this.editing = undefined;
    if (refused !== undefined && refused !== now) this.#keep({ ...editing, text: refused });
    tidy(this, row);
    this.wantCell();
  }

  /** Sends what was typed: stored where it can be, otherwise kept visible with the reason. */
  #flush(final: boolean) {
    clearTimeout(this.#timer);
    this.#waiting = 0;
    const editing = this.editing;
    if (!editing) return;
    const { row, text } = editing;
    const column = this.columns[editing.column];
    const stored = this.sheet.value(row, column.key);
    const refused = this.sheet.refused(row, column.key);
    const several = column.kind === 'CHOICES';
    if (several && (!final || (text.trim() === '' && !refused))) return;
    const now = read(column, text);
    if ('value' in now) {
      const value = several ? [...new Set([...picked(stored), ...picked(now.value)])].join(' ') : now.value;
      if (value !== stored || refused) this.sheet.edit({ op: 'CHANGE', row, key: column.key, value });
    } else if (refused?.text !== text && (final || column.kind !== 'CHOICE')) {
      this.#keep(editing);
    }
    this.requestUpdate();
  }

  #keep({ row, column, text }: Editing) {
    this.refuse(row, this.columns[column], text);
  }

  refuse(row: string, column: Column, text: string) {
    const now = read(column, text);
    const stored = words(column, this.sheet.value(row, column.key));
    const kept = 
      stored === ''
        ? said('front.rows.staysEmpty', 'The cell stays empty.')
        : said('front.rows.stays', '{0} stays stored.', stored);
    const message = 'refusal' in now ? `${now.refusal} ${kept}` : kept;
    this.sheet.edit({ op: 'REFUSE', row, key: column.key, value: text, message });
  }

  /** Sends the focus to a place once it is drawn. */
  focusOn(selector: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
    this.requestUpdate();
  }
}
