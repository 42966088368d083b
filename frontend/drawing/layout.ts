/** Where everything goes. Pure arithmetic in pixels, so that no two labels meet. */

/** The units from `from` to `to` that are in view, laid over so many pixels. A residue or base n takes n-1 to n. */
export class Scale {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly left: number,
    readonly width: number,
  ) {}

  get right(): number {
    return this.left + this.width;
  }

  /** Pixels of one unit. */
  get unit(): number {
    return this.width / (this.to - this.from);
  }

  at(units: number): number {
    return this.left + (units - this.from) * this.unit;
  }

  /** The same, no further than the edges. */
  within(units: number): number {
    return Math.max(this.left, Math.min(this.right, this.at(units)));
  }

  middle(position: number): number {
    return this.at(position - 0.5);
  }

  units(pixels: number): number {
    return this.from + (pixels - this.left) / this.unit;
  }

  /** Whether some of a stretch is in view. */
  shows(from: number, to: number): boolean {
    return to > this.from && from < this.to;
  }

  /** The least round number that takes so many pixels. */
  step(apart: number): number {
    const least = apart / this.unit;
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least) ?? 10 * power;
  }

  /** Round numbers in view, at least `apart` pixels from each other. */
  ticks(apart: number): number[] {
    const step = this.step(apart);
    const found: number[] = [];
    for (let n = Math.max(1, Math.ceil(this.from / step)) * step; n <= this.to; n += step) found.push(n);
    return found;
  }
}

/** Those with the same key together, in the order in which the keys first come. */
export function grouped<K, T>(all: T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** Something that takes a stretch of a row. */
export interface Taken {
  from: number;
  to: number;
}

/** The first of so many rows, from 0, in which each stretch is free, or -1; given by where they begin. */
export function rows(stretches: Taken[], gap: number, most = Infinity): number[] {
  const ends: number[] = [];
  return stretches.map((one) => {
    let row = ends.findIndex((end) => one.from >= end + gap);
    if (row < 0) {
      if (ends.length >= most) return -1;
      row = ends.push(0) - 1;
    }
    ends[row] = one.to;
    return row;
  });
}

/** Neighbours gathered so that each group takes at least so many pixels. */
export function binned<T>(sorted: T[], at: (one: T) => number, apart: number): T[][] {
  const bins: T[][] = [];
  let edge = -Infinity;
  for (const one of sorted) {
    if (at(one) >= edge) {
      bins.push([]);
      edge = at(one) + apart;
    }
    bins[bins.length - 1].push(one);
  }
  return bins;
}

/** Centres for labels of these widths, as near as can be to where they belong, apart and within the edges. */
export function spread(wanted: { at: number; width: number }[], left: number, right: number, gap: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a].at - wanted[b].at);
  const centres = wanted.map((one) => one.at);
  let edge = left;
  for (const i of order) {
    centres[i] = Math.max(centres[i], edge + wanted[i].width / 2);
    edge = centres[i] + wanted[i].width / 2 + gap;
  }
  edge = right;
  for (const i of order.reverse()) {
    centres[i] = Math.min(centres[i], edge - wanted[i].width / 2);
    edge = centres[i] - wanted[i].width / 2 - gap;
  }
  return centres;
}

const canvas = document.createElement('canvas').getContext('2d');
const measured = new Map<string, number>();
let family = 'sans-serif';

/** Has text measured in another font from now on. */
export function measureIn(font: string) {
  if (font !== family) measured.clear();
  family = font;
}

/** Forgets what was measured, such as when a font has arrived. */
export function measureAnew() {
  measured.clear();
}

/** The width of a label in pixels. */
export function width(text: string, size = 12): number {
  const key = `${size} ${text}`;
  let known = measured.get(key);
  if (known === undefined) {
    if (canvas) canvas.font = `${size}px ${family}`;
    known = canvas ? canvas.measureText(text).width : text.length * size * 0.56;
    if (measured.size > 5000) measured.clear();
    measured.set(key, known);
  }
  return known;
}

/** At most so many characters; what is longer is read out whole. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
