/** What rules found in all entries over time. See the Java class CorpusDrawing for what it promises. */
import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { style } from './style.js';

interface Count {
  rule: string;
  section: string;
  severity: 'ERROR' | 'WARNING' | 'NOTE';
  findings: number;
}

interface Point {
  name: string;
  entries: number;
  counts: Count[];
}

interface Corpus {
  points: Point[];
  /** Sections in the order of an entry, each with what it is called. */
  sections: { key: string; name: string }[];
  words: Record<string, string>;
}

const SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const;
const EMPTY: Corpus = { points: [], sections: [], words: {} };

@customElement('recto-corpus')
export class RectoCorpus extends LitElement {
  static override styles = style;

  @property({ attribute: false }) corpus: Corpus = EMPTY;
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
    return html`${this.#timeline()} ${this.#grid(point)}`;
  }

  /** A bar a point, of findings by severity; the bar that is pressed is shown below. */
  #timeline(): TemplateResult {
    const { points, words } = this.corpus;
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
    const { words } = this.corpus;
    const rules = this.#rules(point);
    if (rules.length === 0) return html`<p class="nothing">${words.nothing}</p>`;
    const sections = this.corpus.sections.filter(({ key }) => point.counts.some((count) => count.section === key));
    const most = Math.max(...point.counts.map((count) => count.findings));
    const shown = this.all ? rules : rules.slice(0, 15);
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
            ${shown.map(
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
      ${rules.length > 15
        ? html`<button class="more" aria-expanded=${this.all ? 'true' : 'false'} @click=${() => (this.all = !this.all)}>
            ${this.all ? words.fewer : words.more.replace('#', `${rules.length}`)}
          </button>`
        : nothing}`;
  }

  /** The deeper the wash, the more findings; the number says how many. */
  #cell(findings: number, severity: string, most: number): TemplateResult {
    if (findings === 0) return html`<td class="none">·</td>`;
    const depth = Math.round(20 + 80 * Math.sqrt(findings / most));
    return html`<td class=${severity} style=${`--depth:${depth}%`}>${findings}</td>`;
  }

  #rules(point: Point) {
    const rules = new Map<string, { id: string; severity: Count['severity']; findings: number }>();
    for (const { rule, severity, findings } of point.counts) {
      const known = rules.get(rule);
      if (known) known.findings += findings;
      else rules.set(rule, { id: rule, severity, findings });
    }
    return [...rules.values()].sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.findings - a.findings ||
        a.id.localeCompare(b.id),
    );
  }

  /** How many findings a rule had at each point, as a line. */
  #course(rule: string): TemplateResult {
    const { points, words } = this.corpus;
    const numbers = points.map((point) => of(point.counts, rule));
    const most = Math.max(1, ...numbers);
    const step = points.length > 1 ? 66 / (points.length - 1) : 0;
    const at = numbers.map((n, i) => [2 + i * step, 18 - (n / most) * 15] as const);
    const [x, y] = at[this.chosen];
    return html`<svg width="70" height="20" role="img"
      aria-label=${`${words.course}: ${points[0].name} ${numbers[0]}, ${points.at(-1)!.name} ${numbers.at(-1)}`}>
      ${svg`<polyline points=${at.map((place) => place.join(',')).join(' ')} /><circle cx=${x} cy=${y} r="2.5" />`}
    </svg>`;
  }
}

function sum(counts: readonly Count[], severity?: string): number {
  return counts.reduce((all, count) => all + (!severity || count.severity === severity ? count.findings : 0), 0);
}

function of(counts: readonly Count[], rule: string, section?: string): number {
  return counts.reduce(
    (all, count) => all + (count.rule === rule && (!section || count.section === section) ? count.findings : 0),
    0,
  );
}
