/** Where everything goes. Pure arithmetic in pixels, so that no two labels meet. */

/** Residues to pixels: a residue takes the stretch from its number less one to its number. */
export class Scale {
  constructor(
    readonly last: number,
    readonly left: number,
    readonly width: number,
  ) {}

  at(residues: number): number {
    return this.left + (residues / Math.max(1, this.last)) * this.width;
  }

  from(start: number): number {
    return this.at(start - 1);
  }

  middle(position: number): number {
    return this.at(position - 0.5);
  }

  /** Round numbers at least `apart` pixels from each other, those too near the last residue left out. */
  ticks(apart: number): number[] {
    const least = (apart * this.last) / Math.max(1, this.width);
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least) ?? 10 * power;
    const found: number[] = [];
    for (let n = step; n < this.last; n += step) {
      if (this.at(this.last) - this.at(n) > apart * 0.6) found.push(n);
    }
    return found;
  }
}

/** Those with the same key together, in the order in which the keys first come. */
export function grouped<K, T>(all: T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** Something that takes a stretch of a row. */
export interface Taken {
  from: number;
  to: number;
}

/** The first row, from 0, in which each stretch is free; they are placed in the order given. */
export function rows(stretches: Taken[], gap: number): number[] {
  const taken: Taken[][] = [];
  return stretches.map((one) => {
    let row = taken.findIndex((others) =>
      others.every((other) => one.from >= other.to + gap || one.to + gap <= other.from),
    );
    if (row < 0) row = taken.push([]) - 1;
    taken[row].push(one);
    return row;
  });
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

/** The width of a label in pixels. */
export function width(text: string, size = 12, family = 'sans-serif'): number {
  if (!canvas) return text.length * size * 0.56;
  canvas.font = `${size}px ${family}`;
  return canvas.measureText(text).width;
}
