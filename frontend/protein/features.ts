/** Features: the topology as one band, everything else in lanes of its own. */
import { svg, type SVGTemplateResult } from 'lit';
import { label, type Item, type Part } from '../drawing/items.js';
import { binned, cut, rows, spread, width, type Scale } from '../drawing/layout.js';
import { PATTERNED } from '../drawing/style.js';
import { fill, type Words } from '../drawing/words.js';
import { look, named, span, type Feature, type Lane } from './drawing.js';

const BAND = 24;
const BLOCK = 18;
const BANDS = 3;
const ROWS = 5;

interface Box {
  feature: Feature;
  from: number;
  to: number;
}

/** Those in view, by where they begin; those under a pixel once a pixel. */
function boxes(features: Feature[], scale: Scale, least: number): Box[] {
  const seen = new Set<string>();
  return features
    .filter((one) => scale.shows(one.start - 1, one.end))
    .map((feature) => {
      const from = scale.within(feature.start - 1);
      return { feature, from, to: Math.max(scale.within(feature.end), from + least) };
    })
    .filter(({ feature, from, to }) => {
      const key = `${feature.type} ${Math.round(from)} ${Math.round(to)}`;
      return to - from > 2 || (!seen.has(key) && seen.add(key));
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The band of the topology; what overlaps goes to a row below, and names that don't fit inside stand under it. */
export function topology(features: Feature[], scale: Scale, top: number): Part {
  const all = boxes(features, scale, 2);
  const row = rows(all, 0, BANDS).map((one) => (one < 0 ? BANDS - 1 : one));
  const deep = Math.max(1, ...row.map((one) => one + 1));
  const foot = top + deep * (BAND + 2);
  const outside = all.map((_, i) => i).filter((i) => !fits(all[i]));
  const wanted = outside.map((i) => ({
    at: (all[i].from + all[i].to) / 2,
    width: width(cut(named(all[i].feature), 28)),
  }));
  const room = wanted.reduce((sum, one) => sum + one.width + 10, 0) < scale.width;
  const places = spread(wanted, scale.left, scale.right, 10);
  const still: SVGTemplateResult[] = [];
  if (room) {
    outside.forEach((i, n) => {
      const from = top + row[i] * (BAND + 2) + BAND;
      still.push(svg`<path class="leader" d=${`M${wanted[n].at} ${from}L${places[n]} ${foot + 4}`} />`);
      still.push(label(places[n], foot + 14, cut(named(all[i].feature), 28)));
    });
  }
  const items = all.map((box, i): Item => {
    const y = top + row[i] * (BAND + 2);
    const kind = look(box.feature);
    const inside = fits(box) ? label((box.from + box.to) / 2, y + 16, named(box.feature), 'middle', `on-${kind}`) : '';
    return item(box.feature, svg`${block(box, y, BAND)}${inside}`);
  });
  return { height: deep * (BAND + 2) + (room && outside.length > 0 ? 18 : 2), items, still };
}

/** A lane of blocks or, for bonds, of brackets; names stand within, or beside where they don't fit. */
export function lane(name: Lane, features: Feature[], scale: Scale, top: number, words: Words): Part {
  const all = boxes(features, scale, 5).map((box) => {
    const text = short(name, box.feature);
    const wide = width(text) + 6;
    const within = name !== 'bonds' && wide < box.to - box.from;
    const before = !within && box.to + wide > scale.right;
    return { ...box, text, within, before, wide };
  });
  const bare = rows(all.map((box) => ({ from: box.from, to: box.to })), 3, ROWS);
  let row = rows(
    all.map(({ from, to, within, before, wide }) => ({ from: before ? from - wide : from, to: within || before ? to : to + wide })),
    4,
    ROWS,
  );
  const labelled = !row.includes(-1);
  if (!labelled) row = bare;
  const rest = all.filter((_, i) => row[i] < 0);
  const deep = Math.max(0, ...row.map((one) => one + 1));
  const items = all.flatMap((box, i): Item[] => {
    if (row[i] < 0) return [];
    const { feature, from, to, text, within, before } = box;
    const y = top + row[i] * (BLOCK + 3);
    const words_ = within
      ? label((from + to) / 2, y + 13, text, 'middle', `on-${look(feature)}`)
      : !labelled
        ? ''
        : before
          ? label(from - 4, y + 13, text, 'end')
          : label(to + 4, y + 13, text, 'start');
    return [item(feature, svg`${shaped(name, box, scale, y)}${words_}`)];
  });
  const y = top + deep * (BLOCK + 3);
  binned(rest, (box) => box.from, 34).forEach((bin) => items.push(more(bin, y, words)));
  return { height: (deep + (rest.length > 0 ? 1 : 0)) * (BLOCK + 3) + 6, items, still: [] };
}

function item(feature: Feature, shape: SVGTemplateResult): Item {
  const { path, said, start, end } = feature;
  return { key: path, path, said, at: start - 1, from: start - 1, to: end, kind: 'feature', shape };
}

/** One mark for the features that found no row. */
function more(bin: Box[], y: number, words: Words): Item {
  const from = Math.min(...bin.map(({ feature }) => feature.start));
  const to = Math.max(...bin.map(({ feature }) => feature.end));
  const [left, right] = [bin[0].from, Math.max(bin[0].from + 30, ...bin.map((box) => box.from))];
  return {
    key: `more ${bin[0].feature.path}`,
    path: '',
    said: fill(words.featuresHere, bin.length, from, to),
    at: from - 1,
    from: from - 1,
    to,
    kind: 'feature more',
    shape: svg`<rect class="shape unknown" x=${left} y=${y} width=${Math.min(right - left, 33)} height=${BLOCK - 2} rx="8" />
      ${label(left + Math.min(right - left, 33) / 2, y + 12, `+${bin.length}`)}`,
  };
}

function fits({ feature, from, to }: Box): boolean {
  return width(named(feature)) + 10 < to - from;
}

function short(name: Lane, feature: Feature): string {
  if (name === 'bonds') return span(feature.start, feature.end);
  return name === 'sites' && named(feature).length > 12 ? `${feature.start}` : cut(named(feature), 34);
}

function shaped(name: Lane, box: Box, scale: Scale, y: number): SVGTemplateResult {
  const { feature, from, to } = box;
  if (name === 'bonds') {
    const [left, right] = [scale.middle(feature.start), scale.middle(feature.end)];
    const path = `${left >= scale.left ? `M${left} ${y + 2}v10` : `M${scale.left} ${y + 12}`}H${Math.min(right, scale.right)}${right <= scale.right ? 'v-10' : ''}`;
    return svg`<path class="bond" d=${path} />
      <rect class="catch" x=${from} y=${y} width=${Math.max(2, to - from)} height=${BLOCK} />`;
  }
  if (name === 'sites' && to - from < 14)
    return svg`<path class="shape site" d=${`M${(from + to) / 2} ${y + 1}l4 7l-4 7l-4 -7z`} />`;
  return block(box, y, BLOCK);
}

function block({ feature, from, to }: Box, y: number, height: number): SVGTemplateResult {
  const kind = look(feature);
  const wide = Math.max(2, to - from);
  const pattern = svg`<rect class="pattern" fill=${`url(#${kind})`} x=${from} y=${y} width=${wide} height=${height} rx="3" />`;
  return svg`<rect class=${`shape ${kind}`} x=${from} y=${y} width=${wide} height=${height} rx="3" />
    ${PATTERNED.has(kind) && wide > 4 ? pattern : ''}`;
}
