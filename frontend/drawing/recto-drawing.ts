/**
 * What every drawing does: it is laid out for its width, zoomed and panned, gone through item by item, lit where
 * something is selected, said in words, and saved as a file. A kind of drawing says what there is and where it goes.
 *
 * Properties of all: `selected`, a path, lights the item in which it lies and brings it into view; `words`, other words
 * for the keys of words.ts; `file`, what saved files are called. Event `item-selected` with `detail.path`, when someone
 * chose an item by mouse or keyboard.
 *
 * Zoom: Ctrl and the wheel, + and -, or the buttons. Pan: drag, Shift and the wheel, Shift and arrows. Whole: 0 or Home.
 * Arrows go from item to item, Enter chooses. The wheel alone is the page's.
 */
import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { saveAs, type Kind } from './export.js';
import { inWords, legend, markButton, missing, saveButtons } from './frame.js';
import { ICONS } from './icons.js';
import type { Item } from './items.js';
import { measureAnew, measureIn } from './layout.js';
import type { SVGTemplateResult } from 'lit';
import type { Line } from './types.js';
import { Sheet } from './sheet.js';
import { patterns, style } from './style.js';
import { View } from './view.js';
import { ENGLISH, fill, type Words } from './words.js';

const STEP = 1.6;

export abstract class RectoDrawing extends LitElement {
  static override styles = style;

  @property() selected = '';
  @property() file = 'drawing';
  @property({ type: Object }) words: Partial<Words> = {};
  @state() private wide = 0;
  @state() private at = '';
  @state() private spoken = '';
  @state() private inWords = false;
  @state() private view?: View;

  #items: Item[] = [];
  #tallest = 0;
  #wanted = '';
  #dragged = 0;
  #watch = new ResizeObserver(([entry]) => (this.wide = Math.round(entry.contentRect.width)));

  /** How many units it has; 0 where there is nothing to draw. */
  protected abstract whole(): number;

  /** The fewest units that zooming leaves in view. */
  protected abstract least(): number;

  /** Lays out what is in view. */
  protected abstract compose(sheet: Sheet): void;

  /** What it is, in a few words. */
  protected abstract heading(): string;

  /** What is said where there is nothing to draw. */
  protected abstract none(): string;

  /** A place as people say it. */
  protected abstract placeName(unit: number): string;

  /** Everything that is drawn, in words. */
  protected abstract lines(): Line[];

  /** What the marks mean. */
  protected abstract keys(): [SVGTemplateResult, string][];

  /** Where an item lies, in units, though it be out of sight. */
  protected abstract stretchOf(path: string): [number, number] | undefined;

  /** Buttons of its own. */
  protected tools(): unknown {
    return nothing;
  }

  /** What is said below it. */
  protected notes(): string[] {
    return [];
  }

  protected get say(): Words {
    return { ...ENGLISH, ...this.words };
  }

  /** Shows all of it again, such as when units mean something else. */
  protected showWhole() {
    this.view = undefined;
    this.#tallest = 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
    void document.fonts?.ready.then(() => {
      measureAnew();
      this.requestUpdate();
    });
  }

  override disconnectedCallback() {
    this.#watch.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues) {
    const whole = this.whole();
    if (this.view && (this.view.whole !== whole || this.view.isWhole)) this.view = undefined;
    if (changed.has('wide') || changed.has('drawing')) this.#tallest = 0;
    if (changed.has('selected') && this.selected !== '' && this.view) {
      const stretch = this.stretchOf(this.selected);
      if (stretch) this.view = this.view.showing(...stretch);
    }
  }

  protected override render() {
    const whole = this.whole();
    const notes = this.notes();
    if (whole === 0) return html`<p class="none">${this.none()}</p>${missing(notes)}`;
    if (this.wide === 0) return nothing;
    measureIn(getComputedStyle(this).fontFamily);
    const view = this.view ?? View.all(whole);
    const sheet = Sheet.of(this.wide, view.from, view.to);
    this.compose(sheet);
    this.#items = sheet.items.sort((a, b) => a.at - b.at);
    this.#tallest = Math.max(this.#tallest, sheet.height);
    const lit = this.#lit();
    const stop = this.#items.some((item) => item.key === this.at) ? this.at : (this.#items[0]?.key ?? '');
    return html`
      ${this.#tools(view)}
      <div class="field" @keydown=${this.#key}>
        <svg class=${view.isWhole ? 'drawing' : 'drawing near'} width=${this.wide} height=${this.#tallest}
          viewBox="0 0 ${this.wide} ${this.#tallest}" role="group" aria-label=${this.heading()}
          tabindex=${this.#items.length > 0 ? nothing : 0} @wheel=${this.#wheel} @pointerdown=${this.#press}
          @pointermove=${this.#drag} @pointerup=${this.#release} @pointercancel=${this.#release}
          @pointerleave=${() => (this.spoken = '')}>
          ${patterns} ${sheet.behind} ${sheet.still}
          ${repeat(
            this.#items,
            (item) => item.key,
            (item) => this.#drawn(item, item.key === stop, lit === item.path && lit !== ''),
          )}
        </svg>
      </div>
      ${legend(this.keys())} ${missing(notes)}
      ${this.inWords ? inWords(this.heading(), this.lines(), this.say) : nothing}
    `;
  }

  protected override updated(changed: PropertyValues) {
    if (this.#wanted !== '') {
      this.#focus(this.#wanted);
      this.#wanted = '';
    }
    if (changed.has('selected')) this.#reveal();
  }

  /** The path of the item that the selection lies in. */
  #lit(): string {
    const within = this.#items.filter(({ path }) => path !== '' && (this.selected === path || this.selected.startsWith(`${path}/`)));
    return within.reduce((best, { path }) => (path.length > best.length ? path : best), '');
  }

  #tools(view: View) {
    const { say } = this;
    const shown = view.isWhole ? '' : fill(say.shown, this.placeName(view.from), this.placeName(view.to));
    return html`<div class="tools">
      <span class="spoken" aria-hidden="true">${this.spoken}</span>
      <output class="shown">${shown}</output>
      ${this.tools()}
      ${markButton(say.zoomOut, ICONS.out, () => this.#zoom(STEP), view.isWhole)}
      ${markButton(say.zoomIn, ICONS.in, () => this.#zoom(1 / STEP))}
      ${markButton(say.whole, ICONS.whole, () => this.showWhole(), view.isWhole)}
      <button type="button" class="word" aria-expanded=${this.inWords} @click=${() => (this.inWords = !this.inWords)}>${say.inWords}</button>
      ${saveButtons(say, (kind) => this.#save(kind))}
    </div>`;
  }

  #drawn(item: Item, stop: boolean, lit: boolean) {
    return svg`
      <g class=${`item ${item.kind}${lit ? ' selected' : ''}`} role="button" aria-label=${item.said} data-path=${item.path}
        aria-pressed=${item.path === '' ? nothing : lit} tabindex=${stop ? 0 : -1}
        @click=${() => this.#choose(item)} @focus=${() => this.#reach(item)} @pointerenter=${() => (this.spoken = item.said)}>
        ${item.shape}
      </g>`;
  }

  #reach(item: Item) {
    this.at = item.key;
    this.spoken = item.said;
  }

  #choose(item: Item) {
    if (this.#dragged > 4) return;
    this.at = item.key;
    if (item.path === '') {
      this.view = (this.view ?? View.all(this.whole())).onto(item.from, item.to, this.least());
      return;
    }
    this.selected = item.path;
    this.dispatchEvent(new CustomEvent('item-selected', { detail: { path: item.path } }));
  }

  /** Around a place or, by keyboard, around the item that has the focus, which stays in view. */
  #zoom(factor: number, around?: number) {
    const view = this.view ?? View.all(this.whole());
    const inside = this.shadowRoot?.activeElement?.closest('.field');
    const held = inside && this.#items.find((item) => item.key === this.at);
    const middle = held ? (Math.max(held.from, view.from) + Math.min(held.to, view.to)) / 2 : (view.from + view.to) / 2;
    const next = view.zoom(factor, around ?? middle, this.least());
    const fits = held && held.to - held.from < next.to - next.from;
    this.view = fits && around === undefined ? next.showing(held.from, held.to) : next;
  }

  #pan(share: number) {
    if (this.view) this.view = this.view.pan((this.view.to - this.view.from) * share);
  }

  #key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#items.findIndex((item) => item.key === this.at);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined && (event.shiftKey || this.#items.length === 0)) this.#pan(step / 4);
    else if (step !== undefined) this.#go(at + step, step);
    else if (event.key === '+' || event.key === '=') this.#zoom(1 / STEP);
    else if (event.key === '-') this.#zoom(STEP);
    else if (event.key === '0' || event.key === 'Home') this.showWhole();
    else if (event.key === 'End') this.#go(this.#items.length - 1, 1);
    else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) this.#choose(this.#items[at]);
    else return;
    event.preventDefault();
  };

  /** To an item; beyond the last one in view, on along the drawing. */
  #go(to: number, step: number) {
    const item = this.#items[to];
    if (item) {
      this.#focus(item.key);
    } else if (this.view && !(step > 0 ? this.view.to >= this.view.whole : this.view.from <= 0)) {
      this.#pan(step * 0.6);
      this.at = '';
      this.#wanted = step > 0 ? 'last' : 'first';
    }
  }

  #focus(which: string) {
    const all = [...this.renderRoot.querySelectorAll<SVGGElement>('.item')];
    const at = { last: this.#items.length - 1, first: 0 }[which] ?? this.#items.findIndex((item) => item.key === which);
    const item = all[at];
    item?.focus({ preventScroll: true });
    this.#scrollTo(item);
  }

  #wheel = {
    handleEvent: (event: WheelEvent) => {
      const { view } = this;
      const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        const factor = Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * 0.004)));
        const { left } = (event.currentTarget as Element).getBoundingClientRect();
        this.#zoom(factor, this.#scale().units(event.clientX - left));
      } else if (view && Math.abs(across) > 0 && (event.shiftKey || Math.abs(across) > Math.abs(event.deltaY))) {
        this.view = view.pan(across / this.#scale().unit);
      } else {
        return;
      }
      event.preventDefault();
    },
    passive: false,
  };

  #press = (event: PointerEvent) => {
    this.#dragged = 0;
    if (event.button === 0 && this.view) (event.currentTarget as Element).classList.add('held');
  };

  #drag = (event: PointerEvent) => {
    const held = event.currentTarget as Element;
    if (!held.classList.contains('held') || !this.view) return;
    this.#dragged += Math.abs(event.movementX);
    if (this.#dragged > 4) held.setPointerCapture(event.pointerId);
    this.view = this.view.pan(-event.movementX / this.#scale().unit);
  };

  #release = (event: PointerEvent) => (event.currentTarget as Element).classList.remove('held');

  #scale() {
    const view = this.view ?? View.all(this.whole());
    return Sheet.of(this.wide, view.from, view.to).scale;
  }

  /** Brings the lit item into sight within the drawing; the page stays where it is. */
  #reveal() {
    this.#scrollTo(this.renderRoot.querySelector('.item.selected'));
  }

  #scrollTo(item: Element | null | undefined) {
    const field = this.renderRoot.querySelector('.field');
    if (!item || !field || field.scrollHeight <= field.clientHeight) return;
    const [inner, outer] = [item.getBoundingClientRect(), field.getBoundingClientRect()];
    if (inner.top < outer.top) field.scrollTop -= outer.top - inner.top + 8;
    else if (inner.bottom > outer.bottom) field.scrollTop += inner.bottom - outer.bottom + 8;
  }

  #save(kind: Kind) {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg.drawing');
    if (drawing) void saveAs(kind, drawing, this, this.file, this.heading());
  }
}
