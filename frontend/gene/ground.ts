/** Where exons lie, in units: nucleotides of the genome, nucleotides with short introns between, or all alike. */
import type { Drawing, Exon, Placed } from './drawing.js';

/** @property lead units before the part that codes
 *  @property body units of what codes */
export interface Box {
  from: number;
  to: number;
  lead: number;
  body: number;
}

const ALIKE = 100;

export class Ground {
  /** How many units there are. */
  readonly whole: number;
  /** Whether introns are to scale. */
  readonly genomic: boolean;
  readonly #columns: { from: number; to: number }[] = [];
  readonly #start: number;
  readonly #end: number;
  readonly #stub: number;
  readonly #gap: number;

  constructor(
    private readonly drawing: Drawing,
    private readonly equal: boolean,
  ) {
    const exons = drawing.transcripts.flatMap((one) => one.exons);
    const placed = exons.filter((exon) => exon.from > 0);
    this.#start = placed.reduce((least, exon) => Math.min(least, exon.from), Infinity);
    this.#end = placed.reduce((most, exon) => Math.max(most, exon.to), 0);
    this.genomic = !equal && exons.length > 0 && placed.length === exons.length;
    const known = exons.map((exon) => exon.length || exon.coding).filter((length) => length > 0);
    const usual = known.length === 0 ? ALIKE : known.sort((a, b) => a - b)[known.length >> 1];
    this.#stub = usual / 2;
    this.#gap = equal || known.length === 0 ? ALIKE * 0.4 : Math.max(10, usual * 0.4);
    const wide: number[] = new Array<number>(drawing.columns).fill(equal ? ALIKE : 0);
    if (!equal) for (const exon of exons) wide[exon.column] = Math.max(wide[exon.column], this.#nucleotides(exon));
    let next = 0;
    for (const one of wide) {
      this.#columns.push({ from: next, to: next + (one || usual) });
      next += (one || usual) + this.#gap;
    }
    this.whole = this.genomic ? this.#end - this.#start + 1 : Math.max(0, next - this.#gap);
  }

  /** A position of the genome as the unit that begins it. */
  unitOf(position: number): number {
    return this.drawing.strand === '-' ? this.#end - position : position - this.#start;
  }

  /** The position of the genome that begins at a unit. */
  positionAt(unit: number): number {
    return Math.round(this.drawing.strand === '-' ? this.#end - unit : this.#start + unit);
  }

  /** The column that a unit lies in, or the one before. */
  columnAt(unit: number): number {
    let found = 0;
    for (let column = 0; column < this.#columns.length; column++) {
      const box = this.column(column);
      if (box && box.from <= unit) found = Math.max(found, column);
    }
    return found;
  }

  box(exon: Exon): Box {
    const all = this.#nucleotides(exon);
    const column = this.#columns[exon.column];
    const wide = this.genomic ? exon.to - exon.from + 1 : this.equal || all === 0 ? column.to - column.from : all;
    const from = this.genomic ? this.unitOf(this.drawing.strand === '-' ? exon.to : exon.from) : column.from;
    const open = exon.open === 'start' || exon.open === 'both' ? this.#stub : 0;
    const part = all === 0 ? 0 : wide / all;
    return { from, to: from + wide, lead: (exon.before + open) * part, body: exon.coding * part };
  }

  /** Where a variant stands; somewhere in its exon is its middle. */
  place(variant: Placed, exon: Exon): number {
    const box = this.box(exon);
    if (variant.offset !== 0) {
      const far = Math.abs(variant.offset);
      const away = this.genomic ? far : Math.min(0.45, 0.06 * Math.log2(1 + far)) * this.#gap;
      return variant.offset > 0 ? box.to + away : box.from - away;
    }
    if (variant.at === null) return (box.from + box.to) / 2;
    const unit = exon.coding > 0 ? box.body / exon.coding : (box.to - box.from) / Math.max(1, exon.length);
    return Math.max(box.from, Math.min(box.to, box.from + box.lead + (variant.at - 0.5) * unit));
  }

  /** What a column covers, by the first transcript that has an exon there. */
  column(column: number): Box | undefined {
    for (const { exons } of this.drawing.transcripts) {
      const exon = exons.find((one) => one.column === column);
      if (exon) return this.box(exon);
    }
    return undefined;
  }

  /** As many nucleotides as are known, and room for those that aren't; 0 where none is. */
  #nucleotides(exon: Exon): number {
    if (exon.length > 0) return exon.length;
    if (exon.coding === 0) return 0;
    return exon.coding + { both: 2, start: 1, end: 1, '': 0 }[exon.open] * this.#stub;
  }
}
