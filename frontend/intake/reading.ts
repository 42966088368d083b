/** A card as it was read: what the Java class CardReading sends. */
export interface Mark {
  /** Unicode code points of the line, the end exclusive. */
  start: number;
  end: number;
  link: number;
}
export interface Line {
  number: number;
  text: string;
  marks: Mark[];
  links: number[];
  confidence: string;
  /** Where it went and why, in words. */
  fate: string;
}
export interface Result {
  section: string;
  label: string;
  value: string;
  proposed: boolean;
  /** The source lines it came from. */
  lines: number[];
  links: number[];
}
export interface Reading {
  lines: Line[];
  results: Result[];
}

export interface Piece {
  text: string;
  links: number[];
}

/** Cuts a line where its marks begin and end; marks may lie within one another. */
export function pieces(line: Line): Piece[] {
  if (line.marks.length === 0) return [{ text: line.text, links: [] }];
  const points = [...line.text];
  const cuts = new Set([0, points.length]);
  for (const { start, end } of line.marks) {
    cuts.add(Math.min(start, points.length)).add(Math.min(end, points.length));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => ({
    text: points.slice(at[i], end).join(''),
    links: line.marks.filter((mark) => mark.start <= at[i] && mark.end >= end).map((mark) => mark.link),
  }));
}

export function meet(some: number[], others: ReadonlySet<number>): boolean {
  return some.some((one) => others.has(one));
}
