/**
 * <recto-gene>: a gene in the direction in which it is read. Exons and introns to scale as far as their places are known
 * or, by a button, all alike; untranslated and coding parts; a row for each transcript, with what it skips; variants in
 * their exon; where rules found something.
 *
 * Needs nothing of the workbench: give `drawing` (see drawing.ts) and, if you like, `selected`, `equal`, `words` and
 * `file`, and hear `item-selected` (see recto-drawing.ts, also for what keys and wheel do).
 */
import { html, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { flags } from '../drawing/flags.js';
import { ICONS } from '../drawing/icons.js';
import { label, type Part } from '../drawing/items.js';
import type { Scale } from '../drawing/layout.js';
import { legend, lollipops } from '../drawing/lollipops.js';
import { RectoDrawing } from '../drawing/recto-drawing.js';
import type { Sheet } from '../drawing/sheet.js';
import type { Line } from '../drawing/types.js';
import { fill } from '../drawing/words.js';
import { EMPTY, type Drawing, type Exon } from './drawing.js';
import { Ground } from './ground.js';
import { transcript } from './transcripts.js';

@customElement('recto-gene')
export class RectoGene extends RectoDrawing {
  @property({ type: Object }) drawing: Drawing = EMPTY;
  @property({ type: Boolean }) equal = false;

  #ground = new Ground(EMPTY, false);

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('drawing') || changed.has('equal')) this.#ground = new Ground(this.drawing, this.equal);
    if (changed.has('equal')) this.showWhole();
    super.willUpdate(changed);
  }

  protected override whole() {
    return this.drawing.columns === 0 ? 0 : this.#ground.whole;
  }

  protected override least() {
    return Math.min(40, this.whole());
  }

  protected override heading() {
    const { columns, transcripts } = this.drawing;
    return fill(this.say.gene, transcripts[0]?.exons.length ?? columns);
  }

  protected override none() {
    return this.say.geneNone;
  }

  protected override notes() {
    return this.drawing.missing;
  }

  protected override placeName(unit: number) {
    if (this.#ground.genomic) return this.#ground.positionAt(unit).toLocaleString('en');
    const column = this.#ground.columnAt(unit);
    return this.#exonIn(column)?.label ?? `${column + 1}`;
  }

  protected override keys(): [SVGTemplateResult, string][] {
    const { say } = this;
    const exons = this.drawing.transcripts.flatMap((one) => one.exons);
    const key = (kind: string, height: number) =>
      svg`<rect class=${`shape ${kind}`} x="2" y=${9 - height / 2} width="14" height=${height} />`;
    const marks: [boolean, SVGTemplateResult, string][] = [
      [exons.some((exon) => exon.codes === 'yes'), key('cds', 14), say.coding],
      [exons.some((exon) => exon.codes === 'no' || exon.open !== '' || exon.length > exon.coding), key('utr', 8), say.untranslated],
      [exons.some((exon) => exon.codes === 'unknown'), key('unknown', 10), say.unknownExon],
      [this.#skips(), svg`<rect class="skipped" x="2" y="5" width="14" height="8" />`, say.skipped],
    ];
    return [
      ...marks.filter(([is]) => is).map(([, mark, said]): [SVGTemplateResult, string] => [mark, said]),
      ...legend(this.drawing.variants, this.drawing.diseases, say),
    ];
  }

  protected override tools() {
    const { equal } = this.say;
    return html`<button type="button" aria-pressed=${this.equal} aria-label=${equal} title=${equal}
      @click=${() => (this.equal = !this.equal)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${ICONS.equal}</svg>
    </button>`;
  }

  protected override stretchOf(path: string): [number, number] | undefined {
    const within = (outer: string) => path === outer || path.startsWith(`${outer}/`);
    const exon = this.drawing.transcripts.flatMap((one) => one.exons).find((one) => within(one.path));
    const variant = this.drawing.variants.find((one) => within(one.path));
    const inExon = variant && this.#exonIn(variant.column);
    if (variant && inExon) {
      const at = this.#ground.place(variant, inExon);
      return [at - 1, at + 1];
    }
    const box = exon && this.#ground.box(exon);
    return box && [box.from, box.to];
  }

  protected override compose(sheet: Sheet) {
    const { drawing, say } = this;
    const { scale } = sheet;
    const found = flags(this.#flags(), scale, say, (unit) => this.placeName(unit));
    sheet.put('', () => found);
    if (drawing.variants.length > 0) {
      const all = drawing.variants.flatMap((variant) => {
        const exon = this.#exonIn(variant.column);
        return exon ? [{ at: this.#ground.place(variant, exon), variant }] : [];
      });
      const dear = new Set([this.selected, ...drawing.flags.map((flag) => flag.path)]);
      const name = (unit: number) => this.placeName(unit);
      sheet.put(say.variants, (top) => lollipops({ all, diseases: drawing.diseases, dear, words: say, name }, scale, top));
    }
    drawing.transcripts.forEach((one, i) =>
      sheet.put('', (top) => transcript(one, this.#ground, scale, top, sheet.nameRoom, i === 0)),
    );
    if (this.#ground.genomic) sheet.put('', (top) => this.#axis(scale, top, sheet.nameRoom));
    sheet.behind.push(...found.band(sheet.height));
  }

  #flags() {
    const variants = new Map(this.drawing.variants.map((one) => [one.path, one]));
    return this.drawing.flags.map((flag) => {
      const variant = variants.get(flag.path);
      const exon = variant && this.#exonIn(variant.column);
      if (variant && exon) {
        const at = this.#ground.place(variant, exon);
        return { ...flag, from: at - 0.5, to: at + 0.5 };
      }
      const first = this.#ground.column(flag.start);
      const last = this.#ground.column(flag.end);
      return { ...flag, from: first?.from ?? 0, to: last?.to ?? this.#ground.whole, ofAll: flag.start < 0 };
    });
  }

  /** Positions of the genome; they fall from left to right where the gene is on the reverse strand. */
  #axis(scale: Scale, top: number, nameRoom: number): Part {
    const { assembly, chromosome, strand } = this.drawing;
    const where = [assembly, chromosome && `chr${chromosome}`, strand && (strand === '-' ? '(−)' : '(+)')].filter((one) => one).join(' ');
    const [one, other] = [this.#ground.positionAt(scale.from), this.#ground.positionAt(scale.to)].sort((a, b) => a - b);
    const step = scale.step(110);
    const round: number[] = [];
    for (let position = Math.ceil(one / step) * step; position <= other; position += step) round.push(position);
    const still = [
      svg`<path class="axis" d=${`M${scale.left} ${top + 4}H${scale.right}`} />`,
      ...round.map((position) => {
        const x = scale.within(this.#ground.unitOf(position) + 0.5);
        const how = x > scale.right - 40 ? 'end' : x < scale.left + 40 ? 'start' : 'middle';
        return svg`<path class="axis" d=${`M${x} ${top + 4}v4`} />
          ${label(x, top + 19, position.toLocaleString('en'), how, 'number')}`;
      }),
      nameRoom > 0 ? label(0, top + 19, where, 'start', 'number') : label(8, top + 34, where, 'start', 'number'),
    ];
    return { height: nameRoom > 0 ? 26 : 40, items: [], still };
  }

  /** By the first transcript that has an exon there. */
  #exonIn(column: number): Exon | undefined {
    for (const { exons } of this.drawing.transcripts) {
      const exon = exons.find((one) => one.column === column);
      if (exon) return exon;
    }
    return undefined;
  }

  #skips(): boolean {
    return this.drawing.transcripts.some(({ exons }) => exons.some((exon, i) => i > 0 && exon.column > exons[i - 1].column + 1));
  }

  protected override lines(): Line[] {
    const { transcripts, variants, flags: found, missing, strand } = this.drawing;
    const { say } = this;
    return [
      ...found.map((one) => ({ kind: say.findings, said: one.said })),
      ...(strand === '' ? [] : [{ kind: say.transcripts, said: strand === '-' ? say.reverse : say.forward }]),
      ...transcripts.flatMap((one) => [
        { kind: say.transcripts, said: one.said },
        ...one.exons.map((exon) => ({ kind: say.exons, said: exon.said })),
      ]),
      ...variants.map((one) => ({ kind: say.variants, said: one.said })),
      ...missing.map((said) => ({ kind: say.missing, said })),
    ];
  }
}
