/** The rows as they stand in the browser: edits are shown at once, sent, and kept until the server has heard them. */

export interface Choice {
  value: string;
  label: string;
  hint: string;
}

export type Kind = 'TEXT' | 'INTEGER' | 'DECIMAL' | 'LONGTEXT' | 'SUGGEST' | 'CHOICE' | 'CHOICES' | 'LINK';

export interface Column {
  key: string;
  label: string;
  kind: Kind;
  choices: Choice[];
  width: string;
  hint: string;
  readOnly: boolean;
}

export interface Row {
  id: string;
  cells: Record<string, string>;
  proposed: boolean;
}

export interface Refused {
  row: string;
  key: string;
  text: string;
  message: string;
}

export interface Mark {
  row: string;
  key: string;
  severity: 'ERROR' | 'WARNING' | 'NOTE';
  message: string;
}

/** What the server sends: its rows, the last edit it had heard by then, and the ids it gave to rows added here. */
export interface Shown {
  heard: number;
  ids: Record<string, string>;
  rows: Row[];
  refused: Refused[];
}

export type Op = 'FOCUS' | 'CHANGE' | 'REFUSE' | 'ADD' | 'REMOVE' | 'RESTORE' | 'MOVE' | 'CONFIRM' | 'DROP';

export interface Edit {
  op: Op;
  row: string;
  key?: string;
  value?: string;
  message?: string;
  after?: string;
  before?: string;
  cells?: Record<string, string>;
  seq?: number;
}

export class Sheet {
  rows: Row[] = [];
  #refused = new Map<string, Refused>();
  #removed = new Map<string, Row>();
  #unheard: Edit[] = [];
  #ids: Record<string, string> = {};
  #born = new Map<string, string>();
  #seq = 0;
  #send: (edit: Edit) => void;

  constructor(send: (edit: Edit) => void) {
    this.#send = send;
  }

  /** The server's rows, with those edits laid over them that it has not heard yet. */
  receive(shown: Shown) {
    this.#seq = Math.max(this.#seq, shown.heard);
    this.#ids = shown.ids;
    for (const [named, id] of Object.entries(shown.ids)) this.#born.set(id, named);
    this.#unheard = this.#unheard.filter((edit) => edit.seq! > shown.heard).map((edit) => this.#renamed(edit));
    this.rows = [...shown.rows];
    this.#refused = new Map(shown.refused.map((what) => [what.row + '/' + what.key, what]));
    this.#unheard.forEach((edit) => this.#apply(edit));
  }

  edit(edit: Edit) {
    const numbered = { ...this.#renamed(edit), seq: ++this.#seq };
    if (edit.op !== 'FOCUS') {
      this.#apply(numbered);
      this.#unheard.push(numbered);
    }
    this.#send(numbered);
  }

  /** A name for a row that is about to be added, until the server gives it an id. */
  name(): string {
    return `new:${this.#seq + 1}`;
  }

  /** The id a row has by now, by whatever name it was known here. */
  id(named: string): string {
    return this.#ids[named] ?? named;
  }

  /** A name that stays the same while a row added here receives its id, so that its elements stay. */
  stable(id: string): string {
    return this.#born.get(id) ?? id;
  }

  row(named: string): Row | undefined {
    return this.rows.find((row) => row.id === this.id(named));
  }

  index(named: string): number {
    return this.rows.findIndex((row) => row.id === this.id(named));
  }

  get refusals(): ReadonlyMap<string, Refused> {
    return this.#refused;
  }

  refused(row: string, key: string): Refused | undefined {
    return this.#refused.get(this.id(row) + '/' + key);
  }

  value(row: string, key: string): string {
    return this.row(row)?.cells[key] ?? '';
  }

  blank(row: Row): boolean {
    return (
      Object.values(row.cells).every((value) => value === '') &&
      ![...this.#refused.values()].some((what) => what.row === row.id)
    );
  }

  #renamed(edit: Edit): Edit {
    const name = (id?: string) => (id === undefined ? undefined : this.id(id));
    return { ...edit, row: this.id(edit.row), after: name(edit.after), before: name(edit.before) };
  }

  #apply(edit: Edit) {
    const at = this.index(edit.row);
    const cell = edit.row + '/' + edit.key;
    switch (edit.op) {
      case 'CHANGE':
        this.#refuse(cell, undefined);
        if (at >= 0) this.#become(at, { cells: { ...this.rows[at].cells, [edit.key!]: edit.value! } });
        break;
      case 'REFUSE':
        this.#refuse(cell, { row: edit.row, key: edit.key!, text: edit.value!, message: edit.message! });
        break;
      case 'ADD':
        this.#insert({ id: edit.row, cells: { ...edit.cells }, proposed: false }, this.index(edit.after!) + 1);
        break;
      case 'REMOVE':
      case 'DROP':
        if (at >= 0) this.#removed.set(edit.row, this.rows[at]);
        this.rows = this.rows.filter((row) => row.id !== edit.row);
        break;
      case 'RESTORE':
        if (this.#removed.has(edit.row)) this.#insert(this.#removed.get(edit.row)!, this.index(edit.after!) + 1);
        break;
      case 'MOVE': {
        const [row] = this.rows.splice(at, at < 0 ? 0 : 1);
        const before = this.index(edit.before!);
        if (row) this.#insert(row, before < 0 ? this.rows.length : before);
        break;
      }
      case 'CONFIRM':
        if (at >= 0) this.#become(at, { proposed: false });
        break;
      case 'FOCUS':
        break;
    }
  }

  // A row or the refusals that changed are new objects, so that what did not change need not be drawn again.

  #become(at: number, change: Partial<Row>) {
    this.rows[at] = { ...this.rows[at], ...change };
  }

  #refuse(cell: string, what: Refused | undefined) {
    if (!what && !this.#refused.has(cell)) return;
    this.#refused = new Map(this.#refused);
    if (what) this.#refused.set(cell, what);
    else this.#refused.delete(cell);
  }

  #insert(row: Row, at: number) {
    if (this.index(row.id) < 0) this.rows.splice(at, 0, row);
  }
}
