/**
 * <recto-life>: an entry's life on one line. Needs nothing of the workbench: give `life` (see the Java class
 * LifeDrawing) and, if you like, `file`, what saved files are called.
 */
import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { saveAs, type Kind } from '../drawing/export.js';
import { saveButtons } from '../drawing/frame.js';
import { LANES, buckets, moved, zoomed, type Bucket, type LifeEvent, type Sight } from './columns.js';
import { style } from './style.js';
import { ENGLISH } from './words.js';

interface Life {
  events: LifeEvent[];
  words: Record<string, string>;
}

const EMPTY: Life = { events: [], words: {} };
const WIDE = 26; // what a mark with its number needs
const TOPS = { review: 22, revision: 62, release: 102 };
const HEIGHT = 146;

@customElement('recto-life')
export class RectoLife extends LitElement {
  static override styles = style;

  @property({ attribute: false }) life: Life = EMPTY;
  @property() file = 'life';
  @state() private wide = 0;
  @state() private sight?: Sight;
  @state() private spoken = '';
  @state() private at = 0;

  #watch = new ResizeObserver(([entry]) => (this.wide = Math.round(entry.contentRect.width)));
  #drag?: { x: number; from: number };

  override connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback() {
    this.#watch.disconnect();
    super.disconnectedCallback();
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('life')) {
      this.sight = undefined;
      this.at = 0;
    }
  }

  get #all() {
    return this.life.events.length;
  }

  get #say() {
    return { name: this.file, ...ENGLISH, ...this.life.words };
  }

  get #seen(): Sight {
    return this.sight ?? { from: 0, to: this.#all };
  }

  get #gutter() {
    return this.wide > 560 ? 88 : 0;
  }

  get #columns() {
    return Math.max(1, Math.floor((this.wide - this.#gutter - 16) / WIDE));
  }

  #marks(): Bucket[] {
    return buckets(this.life.events, this.#seen, this.#columns);
  }

  override render() {
    if (this.wide === 0 || this.#all === 0) return nothing;
    const words = this.#say;
    const marks = this.#marks();
    const whole = this.#seen.to - this.#seen.from === this.#all;
    const last = Math.max(...marks.map((mark) => mark.column));
    return html`
      <svg width=${Math.min(this.wide, this.#x(last) + 96)} height=${HEIGHT} role="group" aria-label=${words.name} @keydown=${this.#key}
        @wheel=${this.#wheel} @pointerdown=${this.#grab} @pointermove=${this.#pull} @pointerup=${this.#release}
        @pointercancel=${this.#release} @pointerleave=${() => (this.spoken = '')}>
        <path class="line" d=${`M${this.#x(0) - 8} ${TOPS.revision}H${this.#x(last) + 8}`} />
        ${this.#gutter > 0
          ? LANES.map((lane) => svg`<text class="lane" x="0" y=${TOPS[lane] + 4}>${words[lane]}</text>`)
          : nothing}
        ${this.#days(marks)} ${marks.map((mark, i) => this.#mark(mark, i))}
      </svg>
      <div class="bar">
        <p class="spoken" aria-hidden="true">${this.spoken || words.name}</p>
        ${whole && last + 1 >= this.#all
          ? nothing
          : html`
              <button aria-label=${words.earlier} ?disabled=${this.#seen.from === 0} @click=${() => this.#move(-1)}>‹</button>
              <button aria-label=${words.later} ?disabled=${this.#seen.to === this.#all} @click=${() => this.#move(1)}>›</button>
              <button aria-label=${words.wider} ?disabled=${whole} @click=${() => this.#zoom(2)}>−</button>
              <button aria-label=${words.closer} ?disabled=${this.#seen.to - this.#seen.from <= this.#columns}
                @click=${() => this.#zoom(0.5)}>+</button>
              <button ?disabled=${whole} @click=${() => (this.sight = undefined)}>${words.whole}</button>
            `}
        ${saveButtons(this.life.words, (kind) => this.#save(kind))}
      </div>
    `;
  }

  #save(kind: Kind) {
    const drawing = this.renderRoot.querySelector('svg');
    if (drawing) void saveAs(kind, drawing, this, this.file, this.#say.name);
  }

  #x(column: number) {
    return this.#gutter + 14 + column * WIDE;
  }

  /** A day stands where it begins, if there is room behind the one before. */
  #days(marks: Bucket[]): SVGTemplateResult[] {
    const drawn: SVGTemplateResult[] = [];
    let free = -1;
    let day = '';
    for (const mark of marks) {
      const x = this.#x(mark.column);
      const begins = mark.events[0].day;
      if (begins !== day && x >= free && x + 64 < this.wide) {
        drawn.push(svg`<path class="tick" d=${`M${x} ${HEIGHT - 22}v6`} />
          <text class="day" x=${x} y=${HEIGHT - 4}>${begins}</text>`);
        free = x + 84;
        day = begins;
      }
    }
    return drawn;
  }

  #label(mark: Bucket) {
    const { events } = mark;
    return events.length === 1
      ? events[0].label
      : `${this.#say.many.replace('#', `${events.length}`)} ${events[0].label} … ${events.at(-1)!.label}`;
  }

  #mark(mark: Bucket, i: number): SVGTemplateResult {
    const many = mark.events.length > 1;
    const [first] = mark.events;
    const label = this.#label(mark);
    const x = this.#x(mark.column);
    const y = TOPS[mark.lane];
    const text = many ? `${mark.events.length}` : mark.lane === 'release' ? '' : first.mark;
    const link = svg`
      <rect class="ring" x=${x - 12} y=${y - 13} width="24" height=${mark.lane === 'review' ? 26 : 34} rx="4" />
      ${this.#shape(mark, x, y)}
      ${many ? svg`<text x=${x} y=${y + 4} text-anchor="middle">${text}</text>`
        : svg`<text x=${x} y=${y + (mark.lane === 'review' ? -10 : 20)} text-anchor="middle">${text}</text>`}`;
    const speak = () => (this.spoken = label);
    // what shares a mark has no one address: it leads closer
    return many
      ? svg`<a class="many" data-i=${i} role="button" tabindex=${i === this.at ? 0 : -1} aria-label=${label}
          @focus=${speak} @pointerenter=${speak} @click=${() => this.#into(mark)}>${link}</a>`
      : svg`<a class=${first.kind} data-i=${i} href=${first.href} tabindex=${i === this.at ? 0 : -1} aria-label=${label}
          @focus=${speak} @pointerenter=${speak}>${link}</a>`;
  }

  #shape(mark: Bucket, x: number, y: number): SVGTemplateResult {
    if (mark.events.length > 1) {
      return svg`<rect class="shape" x=${x - 12} y=${y - 9} width="24" height="18" rx="4" />`;
    }
    const { kind } = mark.events[0];
    if (kind === 'approve') {
      return svg`<circle class="shape" cx=${x} cy=${y} r="7" /><path class="sign" d=${`M${x - 3.5} ${y}l2.5 3 4-5.5`} />`;
    }
    if (kind === 'request_changes') {
      return svg`<path class="shape" d=${`M${x} ${y - 8}l8 8 -8 8 -8 -8z`} /><path class="sign" d=${`M${x} ${y - 4}v4m0 2.5v1`} />`;
    }
    if (kind === 'submit') return svg`<path class="shape" d=${`M${x - 6} ${y - 7}l12 7 -12 7z`} />`;
    if (kind === 'released') return svg`<path class="shape" d=${`M${x - 6} ${y + 8}v-16h12l-4 4.5 4 4.5h-12`} />`;
    return svg`<circle class="shape" cx=${x} cy=${y} r="6" />`;
  }

  #into(mark: Bucket) {
    const middle = (mark.from + mark.to) / 2;
    const wanted = Math.min(this.#all, Math.max(this.#columns, 8));
    const inside = mark.to - mark.from;
    this.sight = moved({ from: 0, to: Math.max(wanted, inside) }, Math.round(middle - Math.max(wanted, inside) / 2), this.#all);
    void this.#focus(mark.from);
  }

  /** Puts the focus on the mark that holds an event. */
  async #focus(event: number) {
    await this.updateComplete;
    const marks = this.#marks();
    this.at = Math.max(0, marks.findIndex((mark) => mark.from <= event && event < mark.to));
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>(`[data-i="${this.at}"]`)?.focus();
  }

  #zoom(factor: number, around = (this.#seen.from + this.#seen.to) / 2) {
    const next = zoomed(this.#seen, factor, around, this.#all);
    this.sight = next.to - next.from === this.#all ? undefined : next;
    this.at = 0;
  }

  #move(direction: number) {
    const step = Math.max(1, Math.round((this.#seen.to - this.#seen.from) / 2));
    this.sight = moved(this.#seen, this.#seen.from + direction * step, this.#all);
    this.at = 0;
  }

  #key(event: KeyboardEvent) {
    const marks = this.#marks();
    const here = marks[this.at];
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const go = (i: number) => {
      if (i < 0 && this.#seen.from > 0) {
        this.#move(-1);
        return void this.#focus(here.from - 1);
      }
      if (i >= marks.length && this.#seen.to < this.#all) {
        this.#move(1);
        return void this.#focus(here.to);
      }
      return void this.#focus(marks[Math.max(0, Math.min(marks.length - 1, i))].from);
    };
    if (event.key === 'ArrowRight') go(this.at + 1);
    else if (event.key === 'ArrowLeft') go(this.at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(marks.length - 1);
    else if (event.key === '+') {
      this.#zoom(0.5, here.from);
      void this.#focus(here.from);
    } else if (event.key === '-') {
      this.#zoom(2, here.from);
      void this.#focus(here.from);
    } else if ((event.key === 'Enter' || event.key === ' ') && here.events.length > 1) this.#into(here);
    else return;
    event.preventDefault();
  }

  #wheel(event: WheelEvent) {
    if (!event.ctrlKey) return; // the page scrolls
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 0.8 : 1.25);
  }

  #grab(event: PointerEvent) {
    if (this.sight && event.button === 0) this.#drag = { x: event.clientX, from: this.#seen.from };
  }

  #pull(event: PointerEvent) {
    if (!this.#drag) return;
    const each = Math.max(1, Math.ceil((this.#seen.to - this.#seen.from) / this.#columns));
    const columns = Math.round((this.#drag.x - event.clientX) / WIDE);
    if (columns !== 0) this.sight = moved(this.#seen, this.#drag.from + columns * each, this.#all);
  }

  #release() {
    this.#drag = undefined;
  }
}
