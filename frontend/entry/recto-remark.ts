/** One remark on an entry, under the words for its place. See the Java class RemarkCard. */
import '@vaadin/button/src/vaadin-button.js';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { word, type Severity } from '../parts/severity.js';
import { said } from '../parts/words.js';

interface Line {
  name: string;
  value: string;
  after: string;
}
interface Piece {
  tag: 'span' | 'del' | 'ins';
  text: string;
}
interface Fix {
  label: string;
  preview: Piece[][];
}
interface Told {
  key: string;
  severity: Severity;
  message: string;
  working: Line[];
  fixes: Fix[];
  why: string;
  against: string;
  rule: string;
  address: string;
  isWaivable: boolean;
}

@customElement('recto-remark')
export class RectoRemark extends LitElement {
  @property() place = '';
  @property({ type: Object }) told?: Told;

  /** Part of the page, so that its styles and its find reach in. */
  protected override createRenderRoot() {
    return this;
  }

  #ask(act: 'go' | 'fix' | 'waive', fix = -1) {
    const detail = { key: this.told!.key, act, fix };
    this.dispatchEvent(new CustomEvent('remark-act', { bubbles: true, detail }));
  }

  override render() {
    const told = this.told;
    if (!told) return nothing;
    const severity = told.severity.toLowerCase();
    return html`
      <span class="place">${this.place}</span>
      <div class="recto-finding ${severity}">
        <div class="recto-finding-head">
          <span class="recto-badge ${severity}"
            ><span class="recto-shape" aria-hidden="true"></span><span>${word(told.severity)}</span></span
          >
          <button type="button" class="recto-finding-message" @click=${() => this.#ask('go')}>${told.message}</button>
        </div>
        ${told.working.length > 0 ? this.#working(told.working) : nothing}
        ${told.fixes.length > 0
          ? html`<div class="recto-finding-fixes">${told.fixes.map((fix, i) => this.#fix(fix, i))}</div>`
          : nothing}
        <div class="recto-finding-foot">
          ${this.#why(told)}
          ${told.isWaivable
            ? html`<vaadin-button theme="small tertiary" @click=${() => this.#ask('waive')}
                >${said('front.finding.waive', 'Waive…')}</vaadin-button
              >`
            : nothing}
          ${told.rule ? html`<a class="recto-finding-rule" href=${told.address}>${told.rule}</a>` : nothing}
        </div>
      </div>
    `;
  }

  #working(lines: Line[]) {
    const named = lines.every((line) => line.name);
    return html`<div class="recto-working recto-finding-working ${named ? '' : 'sum'}">
      ${lines.map(
        (line) =>
          html`<span class="line"
            >${named
              ? html`<span class="name">${line.name}</span><span class="recto-unseen">: </span
                  ><span class="value">${line.value}</span>`
              : html`<span>${line.value}</span>`}<span class="recto-unseen">${line.after}</span></span
          >`,
      )}
    </div>`;
  }

  #fix(fix: Fix, at: number) {
    return html`<div>
      <vaadin-button theme="small" @click=${() => this.#ask('fix', at)}>${fix.label}</vaadin-button>
      <div class="recto-preview">${fix.preview.map((pieces) => html`<p>${pieces.map(piece)}</p>`)}</div>
    </div>`;
  }

  #why(told: Told) {
    if (!told.why && !told.against) return nothing;
    const against = told.against && html`<p>${said('front.finding.against', 'Checked against {0}.', told.against)}</p>`;
    return told.why
      ? html`<details>
          <summary>${said('front.finding.why', 'Why it matters')}</summary>
          <p>${told.why}</p>
          ${against}
        </details>`
      : html`<details>
          <summary>${said('front.finding.checked', 'Checked against')}</summary>
          ${against}
        </details>`;
  }
}

function piece({ tag, text }: Piece) {
  switch (tag) {
    case 'del':
      return html`<del>${text}</del>`;
    case 'ins':
      return html`<ins>${text}</ins>`;
    case 'span':
      return html`<span>${text}</span>`;
  }
}
