/** Where rules found something: a band down the whole drawing, and its word on top. */
import { svg, type SVGTemplateResult } from 'lit';
import { shape } from '../parts/severity.js';
import { saidFlag, type Flag } from './drawing.js';
import type { Item, Part } from './items.js';
import { rows, width, type Scale } from './layout.js';

const LINE = 20;

export function flags(all: Flag[], scale: Scale, sans: string): Part & { band: (foot: number) => SVGTemplateResult[] } {
  const right = scale.left + scale.width;
  const boxes = all.map((flag) => {
    const from = scale.from(flag.start);
    const to = Math.max(scale.at(flag.end), from + 3);
    const wide = width(flag.word, 12, sans) + 26;
    const left = Math.max(scale.left, Math.min((from + to) / 2 - wide / 2, right - wide));
    return { from, to, left, wide };
  });
  const row = rows(
    boxes.map(({ left, wide }) => ({ from: left, to: left + wide })),
    4,
  );
  const height = all.length > 0 ? (Math.max(...row) + 1) * LINE + 6 : 0;
  const items = all.map((flag, i): Item => {
    const { left, wide, from, to } = boxes[i];
    const y = row[i] * LINE;
    const tone = flag.severity.toLowerCase();
    return {
      path: flag.path,
      said: saidFlag(flag),
      at: (from + to) / 2,
      kind: `flag ${tone}`,
      shape: svg`
        <rect class="flag" x=${left} y=${y} width=${wide} height=${LINE - 2} rx="3" />
        <svg x=${left + 4} y=${y + 3} width="12" height="12" viewBox="0 0 16 16">${shape(flag.severity)}</svg>
        <text class="label" x=${left + 20} y=${y + 13}>${flag.word}</text>`,
    };
  });
  const band = (foot: number) =>
    all.map((flag, i) => {
      const { from, to } = boxes[i];
      const y = row[i] * LINE + LINE - 2;
      return svg`<g class=${flag.severity.toLowerCase()}>
        <rect class=${to - from < 8 ? 'band thin' : 'band'} x=${from} y=${y} width=${to - from} height=${foot - y} />
        ${to - from < 8 ? '' : svg`<path class="edge" d=${`M${from} ${y}V${foot}M${to} ${y}V${foot}`} />`}</g>`;
    });
  return { height, items, still: [], band };
}
