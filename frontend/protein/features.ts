/** Features: the topology as one band, everything else in lanes of its own. */
import { svg, type SVGTemplateResult } from 'lit';
import { look, named, said, span, type Boundary, type Feature } from './drawing.js';
import { label, type Item, type Part } from './items.js';
import { rows, spread, width, type Scale } from './layout.js';

const BAND = 26;
const BLOCK = 18;

/** The band of the topology; what overlaps goes to a row below, and names that don't fit inside stand under it. */
export function topology(features: Feature[], scale: Scale, top: number, sans: string): Part {
  const boxes = features.map((feature) => ({ from: scale.from(feature.start), to: scale.at(feature.end) }));
  const row = rows(boxes, 0);
  const deep = Math.max(1, ...row.map((one) => one + 1));
  const foot = top + deep * (BAND + 2);
  const outside = features.map((feature, i) => i).filter((i) => !fits(features[i], boxes[i], sans));
  const wanted = outside.map((i) => ({
    at: (boxes[i].from + boxes[i].to) / 2,
    width: width(named(features[i]), 12, sans),
  }));
  const room = wanted.reduce((sum, one) => sum + one.width + 10, 0) < scale.width;
  const places = spread(wanted, scale.left, scale.left + scale.width, 10);
  const still: SVGTemplateResult[] = [];
  if (room) {
    outside.forEach((i, n) => {
      still.push(
        svg`<path class="leader" d=${`M${wanted[n].at} ${top + row[i] * (BAND + 2) + BAND}L${places[n]} ${foot + 5}`} />`,
      );
      still.push(label(places[n], foot + 15, named(features[i])));
    });
  }
  const items = features.map((feature, i): Item => {
    const y = top + row[i] * (BAND + 2);
    const inside = fits(feature, boxes[i], sans)
      ? label((boxes[i].from + boxes[i].to) / 2, y + 17, named(feature), 'middle', `on-${look(feature)}`)
      : '';
    return {
      path: feature.path,
      said: said(feature),
      at: boxes[i].from,
      kind: 'feature',
      shape: svg`${block(feature, boxes[i].from, boxes[i].to, y, BAND, 3)}${inside}`,
    };
  });
  return { height: deep * (BAND + 2) + (room && outside.length > 0 ? 20 : 2), items, still };
}

/** A lane of blocks or, for bonds, of brackets; names stand within, or beside where they don't fit. */
export function lane(name: string, features: Feature[], scale: Scale, top: number, sans: string): Part {
  const right = scale.left + scale.width;
  const boxes = features.map((feature) => {
    const from = scale.from(feature.start);
    const to = Math.max(scale.at(feature.end), from + 5);
    const words = short(name, feature);
    const wide = width(words, 12, sans) + 6;
    const within = name !== 'Bonds' && wide < to - from;
    const before = !within && to + wide > right;
    return {
      from,
      to,
      words,
      within,
      before,
      taken: { from: before ? from - wide : from, to: within || before ? to : to + wide },
    };
  });
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a].from - boxes[b].from);
  const row: number[] = [];
  rows(
    order.map((i) => boxes[i].taken),
    4,
  ).forEach((one, n) => (row[order[n]] = one));
  const items = features.map((feature, i): Item => {
    const { from, to, words, within, before } = boxes[i];
    const y = top + row[i] * (BLOCK + 3);
    const name_ = within
      ? label((from + to) / 2, y + 13, words, 'middle', `on-${look(feature)}`)
      : before
        ? label(from - 4, y + 13, words, 'end')
        : label(to + 4, y + 13, words, 'start');
    const shape =
      name === 'Bonds'
        ? bracket(scale.middle(feature.start), scale.middle(feature.end), y)
        : mark(name, feature, from, to, y);
    return { path: feature.path, said: said(feature), at: from, kind: 'feature', shape: svg`${shape}${name_}` };
  });
  return { height: (Math.max(-1, ...row) + 1) * (BLOCK + 3) + 6, items, still: [] };
}

/** The exons that code, parted where one ends and the next begins. */
export function exons(
  boundaries: Boundary[],
  length: number,
  scale: Scale,
  top: number,
  up: number,
  sans: string,
): Part {
  const still: SVGTemplateResult[] = [];
  const behind: SVGTemplateResult[] = [];
  let from = 0;
  for (const { label: words, position } of boundaries) {
    const to = Math.min(position, length);
    const [left, right] = [scale.at(from), scale.at(to)];
    still.push(svg`<rect class="exon" x=${left} y=${top} width=${Math.max(0, right - left)} height="16" />`);
    if (to < length) behind.push(svg`<line class="boundary" x1=${right} x2=${right} y1=${up} y2=${top} />`);
    if (width(words, 11, sans) + 4 < right - left)
      still.push(label((left + right) / 2, top + 12, words, 'middle', 'soft'));
    from = position;
  }
  return { height: 24, items: [], still: [svg`<g class="exons">${still}</g>`], behind };
}

function fits(feature: Feature, box: { from: number; to: number }, sans: string): boolean {
  return width(named(feature), 12, sans) + 10 < box.to - box.from;
}

function short(name: string, feature: Feature): string {
  if (name === 'Bonds') return span(feature.start, feature.end);
  return name === 'Sites' && named(feature).length > 12 ? `${feature.start}` : named(feature);
}

function mark(name: string, feature: Feature, from: number, to: number, y: number): SVGTemplateResult {
  if (name !== 'Sites') return block(feature, from, to, y, BLOCK, 3);
  const x = (from + to) / 2;
  return svg`<path class="shape site" d=${`M${x} ${y + 1}l4 7l-4 7l-4 -7z`} />`;
}

function block(
  feature: Feature,
  from: number,
  to: number,
  y: number,
  height: number,
  round: number,
): SVGTemplateResult {
  const kind = look(feature);
  return svg`<rect class=${`shape ${kind}`} x=${from} y=${y} width=${Math.max(2, to - from)} height=${height} rx=${round} />
    <rect class="pattern" fill=${`url(#${kind})`} x=${from} y=${y} width=${Math.max(2, to - from)} height=${height} rx=${round} />`;
}

function bracket(from: number, to: number, y: number): SVGTemplateResult {
  return svg`<path class="bond" d=${`M${from} ${y + 2}v10H${to}v-10`} />
    <rect class="catch" x=${from} y=${y} width=${Math.max(2, to - from)} height=${BLOCK} />`;
}
