/** A transcript in one row: its exons on a line, what of them codes drawn higher, what it skips dashed. */
import { svg, type SVGTemplateResult } from 'lit';
import { label, type Item, type Part } from '../drawing/items.js';
import { cut, width, type Scale } from '../drawing/layout.js';
import type { Exon, Transcript } from './drawing.js';
import type { Ground } from './ground.js';

const TALL = 22;
const LOW = 12;

/** @param nameRoom pixels to the left of the drawing, 0 where the name stands above
 *  @param labels whether exons are named and the first coding nucleotide of each is said below */
export function transcript(
  one: Transcript,
  ground: Ground,
  scale: Scale,
  top: number,
  nameRoom: number,
  labels: boolean,
): Part {
  const row = top + (nameRoom > 0 ? (labels ? 14 : 4) : labels ? 30 : 18);
  const middle = row + TALL / 2;
  const boxes = one.exons.map((exon) => ({ exon, ...ground.box(exon) }));
  const still = [...line(boxes, ground, scale, middle)];
  const items: Item[] = [];
  let named = -Infinity;
  let numbered = -Infinity;
  const seen = new Set<string>();
  for (const { exon, from, to, lead, body } of boxes) {
    if (!scale.shows(from, to)) continue;
    const [left, right] = [scale.within(from), Math.max(scale.within(to), scale.within(from) + 2)];
    if (right - left <= 2.5 && !fresh(seen, `${Math.round(left)}`)) continue;
    const wide = width(exon.label, 11);
    const within = wide + 6 < right - left;
    const middleX = (left + right) / 2;
    const beside = labels && !within && middleX - wide / 2 > named + 4;
    const words = within
      ? label(middleX, middle + 4, exon.label, 'middle', exon.codes === 'yes' && body > (to - from) / 3 ? 'soft on-membrane' : 'soft on-exon')
      : beside
        ? label(middleX, row - 2, exon.label, 'middle', 'soft')
        : '';
    if (beside) named = middleX + wide / 2;
    const first = exon.first > 0 ? `c.${exon.first}` : '';
    const at = scale.at(from + lead);
    if (labels && !ground.genomic && first && at >= scale.left && at <= scale.right && at > numbered + 6) {
      still.push(label(at, row + TALL + 13, first, 'start', 'number'));
      numbered = at + width(first, 11);
    }
    items.push({
      key: `${exon.path} ${exon.column}`,
      path: exon.path,
      said: exon.said,
      at: from,
      from,
      to,
      kind: 'exon-item',
      shape: svg`${box(exon, scale, { from, to, lead, body }, middle)}${words}`,
    });
  }
  const name = cut(one.label, nameRoom > 0 ? 20 : 60);
  items.push({
    key: `row ${one.path}`,
    path: one.path,
    said: one.said,
    at: -1 + top / 100000,
    from: 0,
    to: ground.whole,
    kind: 'transcript',
    shape: svg`<rect class="name" x=${nameRoom > 0 ? -2 : 6} y=${nameRoom > 0 ? middle - 10 : top} width=${width(name) + 10} height="19" rx="3" />
      ${label(nameRoom > 0 ? 2 : 10, nameRoom > 0 ? middle + 4 : top + 13, name, 'start', 'lane')}`,
  });
  return { height: row - top + TALL + (labels && !ground.genomic ? 18 : 4), items, still };
}

function fresh(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && !!seen.add(key);
}

interface Laid {
  exon: Exon;
  from: number;
  to: number;
}

/** The introns, with the direction in which the gene is read, and dashed what others have there. */
function line(boxes: Laid[], ground: Ground, scale: Scale, y: number): SVGTemplateResult[] {
  const drawn: SVGTemplateResult[] = [];
  let marked = -Infinity;
  boxes.slice(1).forEach((next, i) => {
    const before = boxes[i];
    if (!scale.shows(before.to, next.from) || next.from <= before.to) return;
    const [left, right] = [scale.within(before.to), scale.within(next.from)];
    if (right - left < 0.5) return;
    drawn.push(svg`<path class="axis" d=${`M${left} ${y}H${right}`} />`);
    const at = (left + right) / 2;
    if (right - left > 12 && at > marked + 40) {
      drawn.push(svg`<path class="axis" d=${`M${at - 2} ${y - 3}l3 3l-3 3`} />`);
      marked = at;
    }
    for (let column = before.exon.column + 1; column < next.exon.column; column++) {
      const gone = ground.column(column);
      if (gone && scale.shows(gone.from, gone.to)) {
        const x = scale.within(gone.from);
        drawn.push(
          svg`<rect class="skipped" x=${x} y=${y - LOW / 2} width=${Math.max(2, scale.within(gone.to) - x)} height=${LOW} />`,
        );
      }
    }
  });
  return drawn;
}

/** Low where it isn't translated, tall where it codes, dashed where nobody says. */
function box(
  exon: Exon,
  scale: Scale,
  { from, to, lead, body }: { from: number; to: number; lead: number; body: number },
  y: number,
): SVGTemplateResult {
  const rect = (start: number, end: number, height: number, kind: string) => {
    const x = scale.within(start);
    const wide = Math.max(2, scale.within(end) - x);
    return svg`<rect class=${`shape ${kind}`} x=${x} y=${y - height / 2} width=${wide} height=${height} />`;
  };
  if (exon.codes === 'unknown') return rect(from, to, LOW + 4, 'unknown');
  if (exon.codes === 'no') return rect(from, to, LOW, exon.length > 0 ? 'utr' : 'utr unsure');
  const start = from + lead;
  const end = start + body;
  return svg`
    ${lead > 0 ? rect(from, start, LOW, exon.open === 'start' || exon.open === 'both' ? 'utr unsure' : 'utr') : ''}
    ${to - end > 0.01 ? rect(end, to, LOW, exon.open === 'end' || exon.open === 'both' ? 'utr unsure' : 'utr') : ''}
    ${rect(start, end, TALL, 'cds')}`;
}
