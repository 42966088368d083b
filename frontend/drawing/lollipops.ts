/**
 * Variants as lollipops: one stem a position, a head each. The head's shape tells the origin, its letter and colour the
 * disease. Where positions stand too close, one head with a number stands for all, and zooms in.
 */
import { svg, type SVGTemplateResult } from 'lit';
import { label, type Item, type Part } from './items.js';
import { binned, cut, grouped, spread, width, type Scale } from './layout.js';
import type { Disease, Variant } from './types.js';
import { fill, type Words } from './words.js';

const HEAD = 6.5;
const STACK = 15;
const STEM = 14;
const SLANT = 55;
const MOST = 4;
const HUES = 6;

/** A variant at a place, in units. */
export interface Placed<V extends Variant = Variant> {
  at: number;
  variant: V;
}

/** @property dear paths of those that are labelled before others
 *  @property name a position as people say it */
export interface Lollipops {
  all: Placed[];
  diseases: Disease[];
  dear: Set<string>;
  words: Words;
  name: (unit: number) => string;
}

interface Stick {
  at: number;
  from: number;
  to: number;
  group: Placed[];
  gathered: boolean;
}

export function lollipops(what: Lollipops, scale: Scale, top: number): Part {
  const shown = what.all.filter((one) => one.at >= scale.from && one.at <= scale.to).sort((a, b) => a.at - b.at);
  if (shown.length === 0) return { height: 0, items: [], still: [] };
  const all = sticks(shown, scale);
  const texts = all.map((stick) => caption(stick));
  const widths = texts.map((one) => width(one));
  const flat = widths.reduce((sum, one) => sum + one + 8, 0) < scale.width;
  const reach = Math.max(...widths) * Math.cos((SLANT * Math.PI) / 180);
  const slanted = !flat && all.length * 15 < scale.width - reach;
  const rise = slanted ? Math.max(...widths) * Math.sin((SLANT * Math.PI) / 180) + 12 : 16;
  const heads = spread(
    all.map((stick) => ({ at: scale.at(stick.at), width: 2 * HEAD + 1 })),
    scale.left,
    scale.right,
    0,
  );
  const places = slanted
    ? spread(heads.map((at) => ({ at, width: 14 })), scale.left, scale.right - reach, 1)
    : flat
      ? spread(heads.map((at, i) => ({ at, width: widths[i] })), scale.left, scale.right, 8)
      : chosen(all, heads, widths, what.dear, scale);
  const columns = Math.max(1, Math.min(8, Math.floor(scale.unit / STACK)));
  const deep = Math.max(...all.map((stick) => (stick.gathered ? 1 : Math.min(MOST, Math.ceil(stick.group.length / columns)))));
  const foot = top + rise + 8 + deep * STACK + STEM;
  const items: Item[] = [];
  const still: SVGTemplateResult[] = [];
  all.forEach((stick, i) => {
    const x = heads[i];
    const rows = stick.gathered ? 1 : Math.min(MOST, Math.ceil(stick.group.length / columns));
    const crown = foot - STEM - rows * STACK;
    still.push(svg`<path class="stem" d=${`M${scale.at(stick.at)} ${foot}v-4L${x} ${foot - STEM + 2}V${crown + HEAD}`} />`);
    const place = places[i];
    if (!Number.isNaN(place)) {
      const to = top + rise - 2;
      still.push(svg`<path class="leader" d=${`M${x} ${crown}L${place} ${to + 3}`} />`);
      still.push(
        slanted
          ? svg`<text class="label" transform=${`translate(${place + 3} ${to}) rotate(-${SLANT})`}>${texts[i]}</text>`
          : label(place, to, texts[i]),
      );
    }
    if (stick.gathered) items.push(many(stick, stick.group, x, foot - STEM - HEAD, what));
    else items.push(...stacked(stick, columns, x, foot, what));
  });
  return { height: foot - top, items, still };
}

/** Positions with their variants; neighbours together where there isn't room for all. */
function sticks(shown: Placed[], scale: Scale): Stick[] {
  const positions = [...grouped(shown, (one) => one.at).values()];
  const apart = positions.length * 2 * HEAD < scale.width * 0.8 ? 0 : 2 * HEAD + 2;
  return binned(positions, (group) => scale.at(group[0].at), apart || 0.001).map((bin) => {
    const group = bin.flat();
    const [from, to] = [group[0].at, group[group.length - 1].at];
    return { at: (from + to) / 2, from, to, group, gathered: bin.length > 1 };
  });
}

function caption({ group, gathered }: Stick): string {
  if (gathered) return '';
  const name = cut(group[0].variant.label, 18);
  return group.length > 1 ? `${name} +${group.length - 1}` : name;
}

/** As many labels as there is room for: those that matter first, then those with the most variants. */
function chosen(all: Stick[], heads: number[], widths: number[], dear: Set<string>, scale: Scale): number[] {
  const weight = (stick: Stick) =>
    (stick.group.some(({ variant }) => dear.has(variant.path)) ? 1000 : 0) + stick.group.length;
  const taken: { from: number; to: number }[] = [];
  const places = all.map(() => NaN);
  const order = all.map((_, i) => i).sort((a, b) => weight(all[b]) - weight(all[a]) || a - b);
  for (const i of order) {
    if (widths[i] === 0) continue;
    const at = Math.max(scale.left + widths[i] / 2, Math.min(scale.right - widths[i] / 2, heads[i]));
    const [from, to] = [at - widths[i] / 2 - 5, at + widths[i] / 2 + 5];
    if (taken.every((other) => to <= other.from || from >= other.to)) {
      taken.push({ from, to });
      places[i] = at;
    }
  }
  return places;
}

/** The heads of one position, in columns where there is room; the last says how many more there are. */
function stacked(stick: Stick, columns: number, x: number, foot: number, what: Lollipops): Item[] {
  const { group } = stick;
  const fits = columns * MOST;
  const alone = group.length > fits ? group.slice(0, fits - 1) : group;
  const across = Math.min(columns, Math.ceil(group.length / MOST));
  const place = (n: number) => ({
    x: x + ((n % across) - (across - 1) / 2) * STACK,
    y: foot - STEM - Math.floor(n / across) * STACK - HEAD,
  });
  const items = alone.map(({ variant, at }, n): Item => {
    const where = place(n);
    return {
      key: variant.path,
      path: variant.path,
      said: variant.said,
      at: at + n / 1000,
      from: at - 0.5,
      to: at + 0.5,
      kind: 'variant',
      shape: head(variant, where.x, where.y, what.diseases),
    };
  });
  if (alone.length < group.length) {
    const where = place(alone.length);
    items.push(many(stick, group.slice(alone.length), where.x, where.y, what));
  }
  return items;
}

function many(stick: Stick, rest: Placed[], x: number, y: number, what: Lollipops): Item {
  return {
    key: `many ${rest[0].variant.path}`,
    path: '',
    said: fill(what.words.variantsHere, rest.length, what.name(stick.from), what.name(stick.to)),
    at: stick.at + 0.999,
    from: stick.from - 0.5,
    to: stick.to + 0.5,
    kind: 'variant many',
    shape: svg`<circle class="head many" cx=${x} cy=${y} r=${HEAD + 0.5} />
      <text class=${`letter ${rest.length > 99 ? 'small' : ''}`} x=${x} y=${y + 3}>${rest.length > 999 ? '…' : rest.length}</text>`,
  };
}

/** Circle for germline, diamond for somatic, square where nobody says. */
export function head({ origin, diseases: keys }: Variant, x: number, y: number, diseases: Disease[]): SVGTemplateResult {
  const places = keys.map((key) => diseases.findIndex((one) => one.key === key)).filter((i) => i >= 0);
  const kind = places.length > 0 ? `head ${origin} d${places[0] % HUES}` : `head ${origin}`;
  const letters = places.length > 2 ? `${letter(places[0])}+` : places.map(letter).join('');
  const text = letters && svg`<text class=${letters.length > 1 ? 'letter small' : 'letter'} x=${x} y=${y + 3}>${letters}</text>`;
  switch (origin) {
    case 'germline':
      return svg`<circle class=${kind} cx=${x} cy=${y} r=${HEAD} />${text}`;
    case 'somatic':
      return svg`<path class=${kind} d=${`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} />${text}`;
    default:
      return svg`<rect class=${kind} x=${x - 6} y=${y - 6} width="12" height="12" />${text}`;
  }
}

/** What stands in a head for the disease of that place in the list. */
function letter(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : `${place - 25}`;
}

/** The shapes and letters in use, with what each means. */
export function legend(all: Variant[], diseases: Disease[], words: Words): [SVGTemplateResult, string][] {
  const mark = (origin: string) => head({ path: '', label: '', said: '', origin, diseases: [] }, 9, 9, []);
  const swatch = (key: string) => {
    const place = diseases.findIndex((one) => one.key === key);
    return svg`<rect class=${`swatch d${place % HUES}`} x="1" y="1" width="16" height="16" rx="4" />
      <text class="letter" x="9" y="12">${letter(place)}</text>`;
  };
  const origins = ['germline', 'somatic', ''].filter((origin) => all.some((one) => known(one.origin) === origin));
  const used = diseases.filter(({ key }) => all.some((one) => one.diseases.includes(key)));
  const said: Record<string, string> = { germline: words.germline, somatic: words.somatic, '': words.unstated };
  return [
    ...origins.map((origin): [SVGTemplateResult, string] => [mark(origin), said[origin]]),
    ...used.map(({ key, label: name }): [SVGTemplateResult, string] => [swatch(key), name]),
  ];
}

function known(origin: string): string {
  return origin === 'germline' || origin === 'somatic' ? origin : '';
}
