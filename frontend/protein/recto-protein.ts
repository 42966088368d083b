/** The protein to scale. See the Java class ProteinDrawing for what it promises. */
import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { EMPTY, LANE_NAMES, lane as laneOf, said, saidFlag, saidVariant, type Drawing } from './drawing.js';
import { exons, lane, topology } from './features.js';
import { flags } from './flags.js';
import { label, type Item, type Part } from './items.js';
import { grouped, Scale } from './layout.js';
import { patterns, style } from './style.js';
import { variants } from './variants.js';

@customElement('recto-protein')
export class RectoProtein extends LitElement {
  static override styles = style;

  @property({ attribute: false }) drawing: Drawing = EMPTY;
  @property() selected = '';
  @state() private wide = 0;
  @state() private at = 0;
  @state() private spoken = '';

  #items: Item[] = [];
  #watch = new ResizeObserver(([entry]) => (this.wide = Math.round(entry.contentRect.width)));

  override connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
    void document.fonts?.ready.then(() => this.requestUpdate());
  }

  override disconnectedCallback() {
    this.#watch.disconnect();
    super.disconnectedCallback();
  }

  override render() {
    const { drawing } = this;
    const ends = [...drawing.features.map((one) => one.end), ...drawing.variants.map((one) => one.position)];
    const last = Math.max(drawing.length, ...ends, ...drawing.flags.map((one) => one.end));
    if (last === 0) return html`<p class="none">The drawing appears once a length or a feature is known.</p>`;
    if (this.wide === 0) return nothing;
    const { still, height } = this.#compose(last);
    this.#items.sort((a, b) => a.at - b.at);
    const name = drawing.length > 0 ? `Protein of ${drawing.length} residues` : 'Protein of unknown length';
    return html`
      <svg class="drawing" width=${this.wide} height=${height} role="group" aria-label=${name}
        @keydown=${this.#key} @pointerleave=${() => (this.spoken = '')}>
        ${patterns} ${still} ${this.#items.map((item, i) => this.#drawn(item, i))}
      </svg>
      <p class="spoken" aria-hidden="true">${this.spoken || this.#legend()}</p>
      ${this.#table(name)}
    `;
  }

  /** Lays the parts under each other. */
  #compose(last: number): { still: SVGTemplateResult[]; height: number } {
    const { drawing } = this;
    const sans = getComputedStyle(this).fontFamily;
    const gutter = this.wide > 720 ? 130 : 0;
    const scale = new Scale(last, gutter + 8, this.wide - gutter - 16);
    const still: SVGTemplateResult[] = [];
    const behind: SVGTemplateResult[] = [];
    this.#items = [];
    let y = 0;
    const put = (name: string, build: (top: number) => Part) => {
      const named = name !== '';
      if (named && gutter === 0) y += 16;
      const part = build(y);
      if (named) still.push(label(gutter === 0 ? 8 : 0, gutter === 0 ? y - 4 : y + 14, name, 'start', 'lane'));
      still.push(...part.still);
      behind.push(...(part.behind ?? []));
      this.#items.push(...part.items);
      y += part.height;
    };
    const found = flags(drawing.flags, scale, sans);
    put('', () => found);
    if (drawing.variants.length > 0) put('Variants', (top) => variants(drawing.variants, scale, top, sans));
    const up = y;
    const lanes = grouped(drawing.features, laneOf);
    put('Topology', (top) => this.#band(lanes.get('Topology') ?? [], scale, top, sans));
    put('', (top) => this.#axis(scale, top));
    if (drawing.boundaries.length > 0 && drawing.length > 0) {
      put('Exons', (top) => exons(drawing.boundaries, drawing.length, scale, top, up, sans));
    }
    for (const name of LANE_NAMES.slice(1)) {
      const features = lanes.get(name);
      if (features) put(name, (top) => lane(name, features, scale, top, sans));
    }
    return { still: [...behind, ...found.band(y), ...still], height: y + 2 };
  }

  #band(features: Drawing['features'], scale: Scale, top: number, sans: string): Part {
    const part = topology(features, scale, top, sans);
    const { length } = this.drawing;
    const chain = svg`<rect class="chain-line" x=${scale.left} y=${top + 10}
      width=${scale.at(length) - scale.left} height="6" rx="3" />`;
    const beyond = svg`<rect class="beyond" fill="url(#beyond)" x=${scale.at(length)} y=${top}
      width=${scale.at(scale.last) - scale.at(length)} height="26" />`;
    return {
      ...part,
      still: [length > 0 ? chain : svg``, length < scale.last && length > 0 ? beyond : svg``, ...part.still],
    };
  }

  #axis(scale: Scale, top: number): Part {
    const { length } = this.drawing;
    const round = scale.ticks(56).filter((n) => Math.abs(scale.at(n) - scale.at(length)) > 30);
    const numbers = [
      ...round,
      ...(length > 0 && scale.at(scale.last) - scale.at(length) > 30 ? [length] : []),
      scale.last,
    ];
    const still = [
      svg`<path class="axis" d=${`M${scale.left} ${top + 4}H${scale.at(scale.last)}`} />`,
      label(scale.left, top + 20, '1', 'start', 'number'),
      ...numbers.map(
        (n) => svg`<path class="axis" d=${`M${scale.middle(n)} ${top + 4}v4`} />
          ${label(n === scale.last ? scale.at(n) : scale.middle(n), top + 20, `${n}`, n === scale.last ? 'end' : 'middle', 'number')}`,
      ),
    ];
    return { height: 30, items: [], still };
  }

  #drawn(item: Item, i: number) {
    const chosen = this.selected !== '' && item.path === this.selected;
    return svg`
      <g class=${`item ${item.kind}${chosen ? ' selected' : ''}`} role="button" aria-label=${item.said}
        aria-pressed=${chosen} tabindex=${i === Math.min(this.at, this.#items.length - 1) ? 0 : -1}
        @click=${() => this.#choose(i)} @focus=${() => this.#reach(i)} @pointerenter=${() => (this.spoken = item.said)}>
        ${item.shape}
      </g>`;
  }

  /** What the shapes mean, where there are variants. */
  #legend() {
    const origins = new Set(this.drawing.variants.map((one) => one.origin));
    const words = [
      origins.has('germline') ? '● germline' : '',
      origins.has('somatic') ? '◆ somatic' : '',
      origins.has('') ? '■ origin not stated' : '',
    ];
    return words.filter((one) => one !== '').join('   ');
  }

  /** The same in words, for those who do not see the drawing. */
  #table(name: string) {
    const { features, variants, boundaries, flags } = this.drawing;
    const rows = [
      ...flags.map(saidFlag),
      ...features.map(said),
      ...variants.map(saidVariant),
      ...boundaries.map((one) => `exon ${one.label}: up to residue ${one.position}`),
    ];
    return html`<ul class="hidden" aria-label=${name}>${rows.map((row) => html`<li>${row}</li>`)}</ul>`;
  }

  #reach(i: number) {
    this.at = i;
    this.spoken = this.#items[i].said;
  }

  #choose(i: number) {
    this.at = i;
    const { path } = this.#items[i];
    this.selected = path;
    this.dispatchEvent(new CustomEvent('item-selected', { detail: { path } }));
  }

  #key = (event: KeyboardEvent) => {
    const last = this.#items.length - 1;
    const at = Math.min(this.at, last);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (to !== undefined) {
      this.renderRoot.querySelectorAll<SVGGElement>('.item')[Math.max(0, Math.min(last, to))]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#choose(at);
    } else {
      return;
    }
    event.preventDefault();
  };
}
