/**
 * Positions in a narrative. The server counts Unicode code points, the editor UTF-16 units, and either may be ahead
 * of the other while someone types.
 */
import { ChangeSet } from '@codemirror/state';

/** The UTF-16 offset of each of these code point offsets, which must ascend; those beyond the end lie at the end. */
function utf16(text: string, ascending: number[]): number[] {
  const found: number[] = [];
  let units = 0;
  let points = 0;
  for (const wanted of ascending) {
    while (points < wanted && units < text.length) {
      units += text.codePointAt(units)! > 0xffff ? 2 : 1;
      points++;
    }
    found.push(units);
  }
  return found;
}

/** The smallest single change that makes one text the other. */
export function change(from: string, to: string): ChangeSet {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  if (start === from.length && start === to.length) return ChangeSet.empty(from.length);
  const insert = to.slice(start, to.length - end);
  return ChangeSet.of({ from: start, to: from.length - end, insert }, from.length);
}

/** Code point ranges of one text as UTF-16 ranges of a later one; what has vanished since is left out. */
export function ranges<T extends { start: number; end: number }>(
  marks: T[],
  of: string,
  now: string,
): { from: number; to: number; mark: T }[] {
  const ends = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const places = utf16(of, ends);
  const place = new Map(ends.map((end, i) => [end, places[i]]));
  const since = change(of, now);
  return marks
    .map((mark) => ({
      from: since.mapPos(place.get(mark.start)!, 1),
      to: since.mapPos(place.get(mark.end)!, -1),
      mark,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
}
