/** Variants as lollipops: one stem a position, a head each, its shape telling the origin. */
import { svg, type SVGTemplateResult } from 'lit';
import { saidVariant, type Variant } from './drawing.js';
import { label, type Item, type Part } from './items.js';
import { grouped, spread, width, type Scale } from './layout.js';

const HEAD = 5;
const STACK = 12;
const STEM = 16;
const SLANT = 55;

export function variants(all: Variant[], scale: Scale, top: number, sans: string): Part {
  if (all.length === 0) return { height: 0, items: [], still: [] };
  const groups = [...grouped(all, (variant) => variant.position)].sort(([a], [b]) => a - b);
  const words = groups.map(([, group]) =>
    group.length > 1 ? `${group[0].label} +${group.length - 1}` : group[0].label,
  );
  const widths = words.map((one) => width(one, 12, sans));
  const right = scale.left + scale.width;
  const flat = widths.reduce((sum, one) => sum + one + 8, 0) < scale.width;
  const slanted = !flat && groups.length * 15 < scale.width;
  const rise = flat ? 14 : slanted ? Math.max(...widths) * Math.sin((SLANT * Math.PI) / 180) + 10 : 0;
  const wanted = groups.map(([position], i) => ({ at: scale.middle(position), width: flat ? widths[i] : 14 }));
  const places = spread(wanted, scale.left, right, flat ? 8 : 1);
  const heads = spread(
    groups.map(([position]) => ({ at: scale.middle(position), width: groups.length * 13 < scale.width ? 13 : 0 })),
    scale.left,
    right,
    0,
  );
  const stack = Math.max(...groups.map(([, group]) => Math.min(4, group.length))) * STACK;
  const height = rise + 10 + stack + STEM;
  const items: Item[] = [];
  const still: SVGTemplateResult[] = [];
  groups.forEach(([position, group], i) => {
    const x = heads[i];
    const foot = top + height;
    const crown = foot - STEM - Math.min(4, group.length) * STACK;
    still.push(
      svg`<path class="stem" d=${`M${scale.middle(position)} ${foot}v-4L${x} ${foot - STEM + 2}V${crown + HEAD}`} />`,
    );
    if (flat || slanted) {
      const to = top + rise;
      still.push(svg`<path class="leader" d=${`M${x} ${crown - 1}L${places[i]} ${to + 3}`} />`);
      still.push(
        flat
          ? label(places[i], to, words[i])
          : svg`<text class="label" transform=${`translate(${places[i] + 3} ${to}) rotate(-${SLANT})`}>${words[i]}</text>`,
      );
    }
    group.forEach((variant, n) => {
      const y = foot - STEM - Math.min(n, 3) * STACK - HEAD;
      items.push({
        path: variant.path,
        said: saidVariant(variant),
        at: x,
        kind: 'variant',
        shape: head(variant, x, y),
      });
    });
  });
  return { height, items, still };
}

function head({ origin }: Variant, x: number, y: number): SVGTemplateResult {
  switch (origin) {
    case 'germline':
      return svg`<circle class="head germline" cx=${x} cy=${y} r=${HEAD} />`;
    case 'somatic':
      return svg`<path class="head somatic" d=${`M${x} ${y - 6.2}l6.2 6.2l-6.2 6.2l-6.2 -6.2z`} />`;
    default:
      return svg`<rect class="head" x=${x - 4.5} y=${y - 4.5} width="9" height="9" />`;
  }
}
