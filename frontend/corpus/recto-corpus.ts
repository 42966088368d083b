/**
 * <recto-corpus>: what rules found in all entries over time. Needs nothing of the workbench: give `corpus` (see the Java
 * class CorpusDrawing) and, if you like, `file`, what saved files are called.
 */
import { LitElement, html, nothing, render, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { saveAs, type Kind } from '../drawing/export.js';
import { saveButtons } from '../drawing/frame.js';
import { measureIn } from '../drawing/layout.js';
import { course, depth, of, rules, SEVERITIES, sum, type Point } from './counts.js';
import { picture, pictureStyle } from './picture.js';
import { style } from './style.js';
import { ENGLISH } from './words.js';

interface Corpus {
  points: Point[];
  /** Sections in the order of an entry, each with what it is called. */
  sections: { key: string; name: string }[];
  words: Record<string, string>;
}

const EMPTY: Corpus = { points: [], sections: [], words: {} };
const FEW = 15;

@customElement('recto-corpus')
export class RectoCorpus extends LitElement {
  static override styles = [style, pictureStyle];

  @property({ attribute: false }) corpus: Corpus = EMPTY;
  @property() file = 'corpus';
  @state() private chosen = -1;
  @state() private all = false;

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('corpus')) return;
    const { points } = this.corpus;
    const asked = points.findIndex(({ name }) => name === new URLSearchParams(location.search).get('at'));
    this.chosen = asked < 0 ? points.length - 1 : asked;
  }

  /** The newest is in sight where not all are. */
  override updated(changed: Map<string, unknown>) {
    const line = this.renderRoot.querySelector('.timeline');
    if (line && changed.has('corpus')) line.scrollLeft = line.scrollWidth;
  }

  override render() {
    const point = this.corpus.points[this.chosen];
    if (!point) return nothing;
    return html`${this.#timeline()} ${this.#grid(point)}
      <div class="bar">${saveButtons(this.corpus.words, (kind) => void this.#save(kind, point))}</div>`;
  }

  get #say() {
    return { ...ENGLISH, ...this.corpus.words };
  }

  /** What is shown, drawn for the while in which it is saved. */
  async #save(kind: Kind, point: Point) {
    measureIn(getComputedStyle(this).fontFamily);
    const aside = document.createElement('div');
    aside.hidden = true;
    this.renderRoot.append(aside);
    render(
      picture({
        points: this.corpus.points,
        chosen: this.chosen,
        rules: this.#shown(point),
        sections: this.#sections(point),
        words: this.#say,
      }),
      aside,
    );
    await saveAs(kind, aside.querySelector('svg')!, this, this.file, this.#say.grid.replace('#', point.name)).finally(() => aside.remove());
  }

  #shown(point: Point) {
    return this.all ? rules(point.counts) : rules(point.counts).slice(0, FEW);
  }

  #sections(point: Point) {
    return this.corpus.sections.filter(({ key }) => point.counts.some((count) => count.section === key));
  }

  /** A bar a point, of findings by severity; the bar that is pressed is shown below. */
  #timeline(): TemplateResult {
    const { points } = this.corpus;
    const words = this.#say;
    const most = Math.max(1, ...points.map((point) => sum(point.counts)));
    return html`<div class="timeline" role="group" aria-label=${words.timeline}>
      ${points.map((point, i) => {
        const said = SEVERITIES.map((severity) => `${words[severity]} ${sum(point.counts, severity)}`).join(', ');
        return html`<button aria-pressed=${i === this.chosen ? 'true' : 'false'} title=${said}
          aria-label=${`${point.name}: ${words.entries} ${point.entries}, ${said}`} @click=${() => this.#choose(i)}>
          <span class="bars">${[...SEVERITIES].reverse().map((severity) => {
            const share = (sum(point.counts, severity) / most) * 100;
            return share > 0 ? html`<span class=${severity} style=${`height:${share}%`}></span>` : nothing;
          })}</span>
          <span class="total">${sum(point.counts)}</span>
          <span class="name">${point.name}</span>
        </button>`;
      })}
    </div>`;
  }

  /** The address leads back to it. */
  #choose(point: number) {
    this.chosen = point;
    history.replaceState(history.state, '', `${location.pathname}?at=${encodeURIComponent(this.corpus.points[point].name)}`);
  }

  #grid(point: Point): TemplateResult {
    const words = this.#say;
    const all = rules(point.counts).length;
    if (all === 0) return html`<p class="nothing">${words.none}</p>`;
    const sections = this.#sections(point);
    const most = Math.max(...point.counts.map((count) => count.findings));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.grid.replace('#', point.name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.rule}</th>
              <th scope="col" class="course">${words.course}</th>
              ${sections.map(({ name }) => html`<th scope="col">${name}</th>`)}
              <th scope="col">${words.total}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#shown(point).map(
              (rule) => html`<tr>
                <th scope="row">
                  <span class=${`mark ${rule.severity}`} aria-hidden="true">${rule.severity[0]}</span>
                  <a href=${`/rules/${encodeURIComponent(rule.id)}`}>${rule.id}</a>
                  <span class="unseen">, ${words[rule.severity]}</span>
                </th>
                <td class="course">${this.#course(rule.id)}</td>
                ${sections.map(({ key }) => this.#cell(of(point.counts, rule.id, key), rule.severity, most))}
                <td class="total">${rule.findings}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${all > FEW
        ? html`<button class="more" aria-expanded=${this.all ? 'true' : 'false'} @click=${() => (this.all = !this.all)}>
            ${this.all ? words.fewer : words.more.replace('#', `${all}`)}
          </button>`
        : nothing}`;
  }

  /** The deeper the wash, the more findings; the number says how many. */
  #cell(findings: number, severity: string, most: number): TemplateResult {
    if (findings === 0) return html`<td class="none">·</td>`;
    return html`<td class=${severity} style=${`--depth:${Math.round(depth(findings, most) * 100)}%`}>${findings}</td>`;
  }

  /** How many findings a rule had at each point, as a line. */
  #course(rule: string): TemplateResult {
    const { points } = this.corpus;
    const words = this.#say;
    const { numbers, at } = course(points, rule);
    const [x, y] = at[this.chosen];
    return html`<svg width="70" height="20" role="img"
      aria-label=${`${words.course}: ${points[0].name} ${numbers[0]}, ${points.at(-1)!.name} ${numbers.at(-1)}`}>
      ${svg`<polyline points=${at.map((place) => place.join(',')).join(' ')} /><circle cx=${x} cy=${y} r="2.5" />`}
    </svg>`;
  }
}
