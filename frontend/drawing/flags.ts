/** Where rules found something: a band down the whole drawing, and its word on top. */
import { svg, type SVGTemplateResult } from 'lit';
import { shape, worst } from '../parts/severity.js';
import { label, type Item, type Part } from './items.js';
import { binned, rows, width, type Scale } from './layout.js';
import type { Found } from './types.js';
import { fill, type Words } from './words.js';

const LINE = 20;
const ROWS = 3;

/** Something found over a stretch of units; of the whole where it is said of all, which then has no band. */
export interface Flag extends Found {
  from: number;
  to: number;
  ofAll?: boolean;
}

interface Box {
  flag: Flag;
  from: number;
  to: number;
  left: number;
  wide: number;
}

/** @param name a position as people say it */
export function flags(
  all: Flag[],
  scale: Scale,
  words: Words,
  name: (unit: number) => string,
): Part & { band: (foot: number) => SVGTemplateResult[] } {
  const shown = all.filter((flag) => scale.shows(flag.from, flag.to));
  const boxes = shown.map((flag) => box(flag, scale)).sort((a, b) => a.left - b.left);
  let row = rows(taken(boxes), 4);
  const crowded = Math.max(...row) >= ROWS;
  const groups = crowded ? binned(boxes, (one) => one.left, 110) : boxes.map((one) => [one]);
  const drawn = crowded ? groups.map((group) => (group.length > 1 ? gathered(group, scale, words, name) : group[0])) : boxes;
  if (crowded) row = rows(taken(drawn), 4);
  const items = drawn.map(({ flag, left, wide }, i): Item => {
    const y = row[i] * LINE;
    return {
      key: `flag ${flag.path} ${flag.word} ${flag.from} ${row[i]}`,
      path: flag.path,
      said: flag.said,
      at: flag.from,
      from: flag.from,
      to: flag.to,
      kind: `flag ${flag.severity.toLowerCase()}`,
      shape: svg`
        <rect class="flag" x=${left} y=${y + 1} width=${wide} height=${LINE - 2} rx="3" />
        <svg x=${left + 4} y=${y + 4} width="12" height="12" viewBox="0 0 16 16">${shape(flag.severity)}</svg>
        ${label(left + 20, y + 14, flag.word, 'start')}`,
    };
  });
  const top = new Map(groups.flatMap((group, i) => group.map((one) => [one, row[i] * LINE + LINE - 1])));
  return { height: items.length > 0 ? (Math.max(...row) + 1) * LINE + 4 : 0, items, still: [], band };

  function band(foot: number): SVGTemplateResult[] {
    const known = new Set<string>();
    return boxes.flatMap((one) => {
      const { flag, from, to } = one;
      const key = `${Math.round(from)} ${Math.round(to)} ${flag.severity}`;
      if (flag.ofAll || known.has(key)) return [];
      known.add(key);
      const y = top.get(one) ?? 0;
      const thin = to - from < 8;
      return svg`<g class=${flag.severity.toLowerCase()}>
        <rect class=${thin ? 'band thin' : 'band'} x=${from} y=${y} width=${to - from} height=${Math.max(0, foot - y)} />
        ${thin ? '' : svg`<path class="edge" d=${`M${from} ${y}V${foot}M${to} ${y}V${foot}`} />`}</g>`;
    });
  }
}

function box(flag: Flag, scale: Scale): Box {
  const from = scale.within(flag.from);
  const to = Math.max(scale.within(flag.to), from + 3);
  const wide = width(flag.word) + 28;
  return { flag, from, to, wide, left: Math.max(scale.left, Math.min((from + to) / 2 - wide / 2, scale.right - wide)) };
}

function gathered(group: Box[], scale: Scale, words: Words, name: (unit: number) => string): Box {
  const from = Math.min(...group.map((one) => one.flag.from));
  const to = Math.max(...group.map((one) => one.flag.to));
  return box(
    {
      path: '',
      severity: worst(group.map((one) => one.flag.severity))!,
      word: `${group.length}`,
      said: fill(words.findingsHere, group.length, name(from), name(to)),
      from,
      to,
    },
    scale,
  );
}

function taken(boxes: Box[]) {
  return boxes.map(({ left, wide }) => ({ from: left, to: left + wide }));
}
