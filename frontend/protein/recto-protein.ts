/**
 * <recto-protein>: a protein to scale. Topology, chains, bonds, sites, domains, motifs, exons, isoforms, variants as
 * lollipops by origin and disease, the sequence where it is near enough, and where rules found something.
 *
 * Needs nothing of the workbench: give `drawing` (see drawing.ts) and, if you like, `selected`, `words` and `file`, and
 * hear `item-selected` (see recto-drawing.ts, also for what keys and wheel do).
 */
import { svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { flags } from '../drawing/flags.js';
import { legend, lollipops } from '../drawing/lollipops.js';
import { grouped } from '../drawing/layout.js';
import { RectoDrawing } from '../drawing/recto-drawing.js';
import type { Sheet } from '../drawing/sheet.js';
import type { Line } from '../drawing/types.js';
import { fill } from '../drawing/words.js';
import { EMPTY, LANE_NAMES, lane as laneOf, span, type Drawing } from './drawing.js';
import { lane, topology } from './features.js';
import { axis, exons, isoforms, LEGIBLE, letters } from './tracks.js';

@customElement('recto-protein')
export class RectoProtein extends RectoDrawing {
  @property({ type: Object }) drawing: Drawing = EMPTY;

  #known?: Drawing;
  #last = 0;
  #lanes = grouped(EMPTY.features, laneOf);

  protected override whole(): number {
    const { drawing } = this;
    if (this.#known !== drawing) {
      this.#known = drawing;
      this.#lanes = grouped(drawing.features, laneOf);
      this.#last = [drawing.features, drawing.flags, drawing.isoforms.flatMap((one) => one.pieces)]
        .flat()
        .reduce((most, { end }) => Math.max(most, end), drawing.length);
      this.#last = drawing.variants.reduce((most, { position }) => Math.max(most, position), this.#last);
    }
    return this.#last;
  }

  protected override least() {
    return 12;
  }

  protected override heading() {
    const { length } = this.drawing;
    return length > 0 ? fill(this.say.protein, length) : this.say.proteinUnknown;
  }

  protected override none() {
    return this.say.proteinNone;
  }

  protected override notes() {
    return this.drawing.missing;
  }

  protected override placeName(unit: number) {
    return `${Math.max(1, Math.ceil(unit))}`;
  }

  protected override keys() {
    return legend(this.drawing.variants, this.drawing.diseases, this.say);
  }

  protected override stretchOf(path: string): [number, number] | undefined {
    const { features, variants } = this.drawing;
    const feature = features.find((one) => isWithin(path, one.path));
    if (feature) return [feature.start - 1, feature.end];
    const variant = variants.find((one) => isWithin(path, one.path));
    return variant && [variant.position - 1, variant.position];
  }

  protected override compose(sheet: Sheet) {
    const { drawing, say } = this;
    const { scale } = sheet;
    const found = flags(
      drawing.flags.map((flag) => ({ ...flag, from: flag.start - 1, to: flag.end })),
      scale,
      say,
      (unit) => this.placeName(unit),
    );
    sheet.put('', () => found);
    if (drawing.variants.length > 0) {
      const all = drawing.variants.map((variant) => ({ at: variant.position - 0.5, variant }));
      const dear = new Set([this.selected, ...drawing.flags.map((flag) => flag.path)]);
      const { diseases } = drawing;
      sheet.put(say.variants, (top) =>
        lollipops({ all, diseases, dear, words: say, name: (unit) => this.placeName(unit) }, scale, top),
      );
    }
    const up = sheet.height;
    sheet.put(say.topology, (top) => this.#band(sheet, top));
    if (drawing.sequence !== '' && scale.unit >= LEGIBLE)
      sheet.put(say.sequence, (top) => letters(drawing.sequence, scale, top));
    sheet.put('', (top) => axis(drawing, this.#last, scale, top));
    if (drawing.boundaries.length > 0 && drawing.length > 0)
      sheet.put(say.exons, (top) => exons(drawing.boundaries, drawing.length, scale, top, up));
    for (const name of LANE_NAMES.slice(1)) {
      const features = this.#lanes.get(name);
      if (features) sheet.put(say[name], (top) => lane(name, features, scale, top, say));
    }
    if (drawing.isoforms.length > 0) sheet.put(say.isoforms, (top) => isoforms(drawing.isoforms, scale, top));
    sheet.behind.push(...found.band(sheet.height));
  }

  /** The topology on the chain, and what lies beyond the end. */
  #band({ scale }: Sheet, top: number) {
    const part = topology(this.#lanes.get('topology') ?? [], scale, top);
    const { length } = this.drawing;
    const end = scale.within(length);
    const chain = svg`<rect class="chain-line" x=${scale.left} y=${top + 9} width=${end - scale.left} height="6" rx="3" />`;
    const beyond = svg`<rect fill="url(#beyond)" x=${end} y=${top} width=${scale.within(this.#last) - end} height="24" />`;
    const still = [length > 0 ? chain : svg``, length > 0 && length < scale.to ? beyond : svg``, ...part.still];
    return { ...part, still };
  }

  protected override lines(): Line[] {
    const { features, variants, boundaries, flags: found, isoforms: all, sequence, missing } = this.drawing;
    const { say } = this;
    return [
      ...found.map((one) => ({ kind: say.findings, said: `${one.said} (${span(one.start, one.end)})` })),
      ...features.map((one) => ({ kind: say[laneOf(one)], said: one.said })),
      ...variants.map((one) => ({ kind: say.variants, said: one.said })),
      ...boundaries.map((one) => ({ kind: say.exons, said: one.said })),
      ...all.map((one) => ({ kind: say.isoforms, said: one.said })),
      ...(sequence === '' ? [] : [{ kind: say.sequence, said: sequence.replace(/(.{10})/g, '$1 ') }]),
      ...missing.map((said) => ({ kind: say.missing, said })),
    ];
  }
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}
