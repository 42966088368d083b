/** What stands below the topology: the axis, the sequence, the exons, the isoforms. */
import { svg, type SVGTemplateResult } from 'lit';
import { label, type Item, type Part } from '../drawing/items.js';
import { cut, width, type Scale } from '../drawing/layout.js';
import type { Boundary, Drawing, Isoform } from './drawing.js';

/** From as many pixels a residue its letter stands there. */
export const LEGIBLE = 9;

/** Round residues in view, and the last one. */
export function axis({ length }: Drawing, last: number, scale: Scale, top: number): Part {
  const end = length > 0 && scale.at(last) - scale.at(length) > 30 ? [length] : [];
  const ends = [...end, last].filter((n) => scale.shows(n - 1, n));
  const round = scale.ticks(56).filter((n) => n < last && ends.every((one) => Math.abs(scale.at(n) - scale.at(one)) > 34));
  const first = scale.from < 1 ? [1] : [];
  const still = [
    svg`<path class="axis" d=${`M${scale.left} ${top + 4}H${scale.within(last)}`} />`,
    ...[...first, ...round, ...ends].map((n) => {
      const x = scale.middle(n);
      const how = n === 1 && x - scale.left < 12 ? 'start' : scale.right - x < 14 ? 'end' : 'middle';
      return svg`<path class="axis" d=${`M${x} ${top + 4}v4`} />
        ${label(how === 'start' ? scale.left : how === 'end' ? scale.right : x, top + 19, `${n}`, how, 'number')}`;
    }),
  ];
  return { height: 26, items: [], still };
}

/** The letters of the residues in view. */
export function letters(sequence: string, scale: Scale, top: number): Part {
  const still: SVGTemplateResult[] = [];
  for (let n = Math.floor(scale.from) + 1; n <= Math.min(sequence.length, Math.ceil(scale.to)); n++) {
    if (scale.middle(n) >= scale.left && scale.middle(n) <= scale.right)
      still.push(svg`<text class="residue" x=${scale.middle(n)} y=${top + 13}>${sequence[n - 1]}</text>`);
  }
  return { height: 22, items: [], still };
}

/** The exons that code, parted where one ends and the next begins. */
export function exons(boundaries: Boundary[], length: number, scale: Scale, top: number, up: number): Part {
  const still: SVGTemplateResult[] = [];
  const behind: SVGTemplateResult[] = [];
  let from = 0;
  for (const { label: words, position } of boundaries) {
    const to = Math.min(position, length);
    if (scale.shows(from, to)) {
      const [left, right] = [scale.within(from), scale.within(to)];
      still.push(svg`<rect class="exon" x=${left} y=${top} width=${Math.max(0, right - left)} height="16" />`);
      if (to < length && to < scale.to)
        behind.push(svg`<line class="boundary" x1=${right} x2=${right} y1=${up} y2=${top} />`);
      if (width(words, 11) + 4 < right - left)
        still.push(label((left + right) / 2, top + 12, words, 'middle', 'soft'));
    }
    from = position;
  }
  return { height: 22, items: [], still: [svg`<g class="exons">${still}</g>`], behind };
}

/** A bar for each isoform: what it shares with the canonical one, what it has in its place, what it lacks. */
export function isoforms(all: Isoform[], scale: Scale, top: number): Part {
  const items = all.map((isoform, i): Item => {
    const y = top + i * 17;
    const shown = isoform.pieces.filter((piece) => scale.shows(piece.start - 1, piece.end));
    const from = Math.min(...isoform.pieces.map((piece) => piece.start)) - 1;
    const name = cut(isoform.label, 40);
    const first = shown.find((piece) => piece.kind !== 'missing');
    const room = first ? scale.within(first.end) - scale.within(first.start - 1) : 0;
    return {
      key: isoform.path,
      path: isoform.path,
      said: isoform.said,
      at: from + (i + 1) / 1000,
      from,
      to: Math.max(...isoform.pieces.map((piece) => piece.end)),
      kind: 'isoform',
      shape: svg`${shown.map((piece) => {
        const [left, right] = [scale.within(piece.start - 1), scale.within(piece.end)];
        return piece.kind === 'missing'
          ? svg`<path class="gone" d=${`M${left} ${y + 7}H${right}`} />`
          : svg`<rect class=${`shape isoform ${piece.kind}`} x=${left} y=${y + 1} width=${Math.max(2, right - left)} height="13" rx="2" />`;
      })}${first && width(name, 11) + 8 < room ? label(scale.within(first.start - 1) + 5, y + 11.5, name, 'start', 'soft on-isoform') : ''}`,
    };
  });
  return { height: all.length * 17 + 5, items, still: [] };
}
