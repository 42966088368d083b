/** A card beside the entry that it becomes, linked line by line. See the Java class CardReading. */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { meet, pieces, type Line, type Reading, type Result } from './reading.js';
import { said } from '../parts/words.js';

const NONE: ReadonlySet<number> = new Set();
const TO_LOOK_AT = ['MEDIUM', 'LOW', 'UNPLACED'];

type Pane = 'line' | 'result';

@customElement('recto-card-reading')
export class RectoCardReading extends LitElement {
  @property({ attribute: false }) reading: Reading = { lines: [], results: [] };
  @state() private near = NONE;
  @state() private chosen = NONE;
  @state() private doubtful = false;
  @state() private at = { line: 0, result: 0 };

  /** Part of the page, so that its styles, its headings and its find reach in. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('reading')) this.#reset();
  }

  #reset() {
    this.near = this.chosen = NONE;
    this.at = { line: this.#stop('line', -1, 1), result: 0 };
  }

  override render() {
    const doubts = this.reading.lines.filter((line) => TO_LOOK_AT.includes(line.confidence)).length;
    return html`
      <section class="source" aria-labelledby="card-heading" @keydown=${(event: KeyboardEvent) => this.#key(event, 'line')}
        @pointerleave=${() => (this.near = NONE)}>
        <div class="pane-head">
          <h2 id="card-heading">${said('front.card.card', 'The card')}</h2>
          <label><input type="checkbox" .checked=${this.doubtful}
            @change=${(event: Event) => (this.doubtful = (event.target as HTMLInputElement).checked)}>
            ${said('front.card.doubts', 'Only the {0} lines to look at', doubts)}</label>
        </div>
        <ol>${this.reading.lines.map((line, i) => this.#line(line, i))}</ol>
      </section>
      <section class="results" aria-labelledby="entry-heading" @keydown=${(event: KeyboardEvent) => this.#key(event, 'result')}
        @pointerleave=${() => (this.near = NONE)}>
        <div class="pane-head"><h2 id="entry-heading">${said('front.card.entry', 'The entry')}</h2></div>
        ${this.#sections()}
      </section>`;
  }

  #line(line: Line, i: number) {
    if (this.doubtful && !TO_LOOK_AT.includes(line.confidence)) return nothing;
    if (line.text.trim() === '') return html`<li class="blank"><span class="number">${line.number}</span></li>`;
    return html`<li class=${this.#classes(line.links)} data-confidence=${line.confidence}
      @pointerenter=${() => (this.near = new Set(line.links))} @click=${() => this.#choose('line', i)}>
      <button type="button" class="number" tabindex=${i === this.at.line ? 0 : -1}
        aria-pressed=${line.links.length > 0 && meet(line.links, this.chosen)} aria-label=${said('front.card.line', 'Line {0}. {1}', line.number, line.fate)}>
        ${line.number}</button>
      <p class="text">${pieces(line).map((piece) => piece.links.length === 0 ? piece.text
        : html`<mark class=${this.#classes(piece.links)}
            @pointerover=${() => (this.near = new Set(piece.links))}>${piece.text}</mark>`)}</p>
      <p class="fate">${line.fate}</p>
    </li>`;
  }

  #sections() {
    const sections = [...new Set(this.reading.results.map((result) => result.section))];
    return sections.map((section) => html`<h3>${section}</h3>
      <ul>${this.reading.results.map((result, i) => result.section === section ? this.#result(result, i) : nothing)}</ul>`);
  }

  #result(result: Result, i: number) {
    const from = 
      result.lines.length === 1
        ? said('front.card.fromLine', 'line {0}', result.lines[0])
        : said('front.card.fromLines', 'lines {0}', result.lines.join(', '));
    return html`<li class="result ${this.#classes(result.links)}"
      @pointerenter=${() => (this.near = new Set(result.links))} @click=${() => this.#choose('result', i)}>
      <span class="label">${result.label}</span>
      <span class="value"><span>${result.value}</span> ${result.proposed
        ? html`<span class="recto-tag draft">${said('front.card.proposed', 'proposed')}</span>` : nothing}</span>
      <button type="button" class="from" tabindex=${i === this.at.result ? 0 : -1}
        aria-pressed=${meet(result.links, this.chosen)} aria-label=${said('front.card.from', '{0}, from {1}', result.label, from)}>${from}</button>
    </li>`;
  }

  #classes(links: number[]): string {
    return `${meet(links, this.near) ? 'near' : ''} ${meet(links, this.chosen) ? 'chosen' : ''}`;
  }

  /** Lights what belongs together and brings the other side into view. */
  #choose(pane: Pane, i: number) {
    const links = pane === 'line' ? this.reading.lines[i].links : this.reading.results[i].links;
    this.chosen = new Set(links);
    this.at = { ...this.at, [pane]: i };
    const other = pane === 'line' ? '.results' : '.source';
    void this.updateComplete.then(() => {
      this.querySelector(`${other} li.chosen`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Each side is one stop of the Tab key; the arrows move within it. */
  #key(event: KeyboardEvent, pane: Pane) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target as HTMLElement).matches('button')) return;
    event.preventDefault();
    const to = this.#stop(pane, this.at[pane], step);
    this.#choose(pane, to);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`${pane === 'line' ? '.source' : '.results'} [tabindex="0"]`)?.focus());
  }

  /** The next line or result that can be stopped at, or the same where there is none. */
  #stop(pane: Pane, from: number, step: number): number {
    const all = pane === 'line' ? this.reading.lines : this.reading.results;
    for (let i = from + step; i >= 0 && i < all.length; i += step) {
      if (pane === 'result') return i;
      const line = this.reading.lines[i];
      if (line.text.trim() !== '' && (!this.doubtful || TO_LOOK_AT.includes(line.confidence))) return i;
    }
    return Math.max(0, from);
  }
}
