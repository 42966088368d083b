/** A narrative's editor. See the Java class NarrativeField for what it promises. */
import { autocompletion } from '@codemirror/autocomplete';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { glyph, word } from '../parts/severity.js';
import { said } from '../parts/words.js';
import { citedAt, offered, type Publication } from './citations.js';
import { still } from './editor.js';
import { Exchange, type Given, type Sent } from './exchange.js';
import { Previews } from './previews.js';
import { prose } from './prose.js';
import { marks, marksAt, nextFinding, setMarks, type Mark, type Placed } from './marks.js';
import { style } from './style.js';
import { change, ranges } from './text.js';

const PMID = /^pmid:[1-9][0-9]{0,8}$/;
const MAC = /Mac|iP/.test(navigator.platform);

@customElement('recto-narrative')
export class RectoNarrative extends LitElement {
  static override styles = style;

  @property() label = '';
  @property() helper = '';
  @property() error = '';
  @property() placeholder = '';
  @property({ type: Boolean }) readOnly = false;
  @property({ type: Array }) publications: Publication[] = [];
  @property({ attribute: false }) given: Given = { heard: 0, text: '' };
  @property({ type: Object }) marked: { heard: number; marks: Mark[] } = { heard: 0, marks: [] };
  /** What is said of the mark that is to stand out, or empty. */
  @property({ attribute: false }) lit = '';
  @state() private here: Placed | undefined;
  @state() private leading: Placed | undefined;
  @state() private citing: string | undefined;
  /** What is underlined, and what of it was sought, where it is shown to be read. */
  @state() private placed: Placed[] = [];
  @state() private printing = false;
  /** The text as it stands, where it is shown to be read. */
  @state() private text = '';
  @query('.frame') private frame!: HTMLElement;

  #previews = new Previews(this);
  #view: EditorView | undefined;
  #settings = new Compartment();
  #exchange = new Exchange(
    () => this.#view?.state.doc.toString(),
    (detail) => this.dispatchEvent(new CustomEvent<Sent>('narrative-changed', { detail })),
  );

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  /** On paper it stands as readers will see it; the editor shows no more than what is in sight. */
  #print = (event: Event) => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate(); // paper doesn't wait
  };

  override disconnectedCallback() {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    this.#exchange.flush();
    super.disconnectedCallback();
  }

  override focus() {
    const read = () => this.renderRoot.querySelector<HTMLElement>('.prose.read');
    void this.updateComplete.then(() => (this.readOnly ? read() : this.#view)?.focus());
  }

  /** Selects code points of the text with this number, where it stands by now. Called by the server. */
  async select(start: number, end: number, heard: number) {
    await this.updateComplete;
    const view = this.#view!;
    const [place] = ranges([{ start, end }], this.#exchange.then(heard), view.state.doc.toString());
    if (this.readOnly) return this.#find(place);
    view.focus();
    if (!place) return;
    const selection = { anchor: place.from, head: place.to };
    view.dispatch({ selection, effects: EditorView.scrollIntoView(place.from, { y: 'center' }) });
  }

  /** Lights a place of a text that is only read. */
  async #find(place: { from: number; to: number } | undefined) {
    const reading = this.renderRoot.querySelector<HTMLElement>('.prose.read');
    reading?.focus();
    if (!place) return;
    const mark: Mark = { start: 0, end: 0, kind: 'lit', severity: '', title: '', leads: '', to: '' };
    this.placed = [{ ...place, mark }, ...this.placed.filter((one) => one.mark.kind !== 'lit')];
    await this.updateComplete;
    reading?.querySelector('.mark.lit, .mark.finding')?.scrollIntoView({ block: 'center' });
  }

  override render() {
    return html`
      <div class=${this.readOnly ? 'read' : ''}>
        <div class="head">
          <span class="label" id="label" ?hidden=${this.label === ''} @click=${() => this.focus()}>${this.label}</span>
          ${this.#toggle()}
        </div>
        <div class="both">
          <div class="frame" ?hidden=${this.readOnly}></div>
          ${this.readOnly ? this.#reading() : this.#preview()}
        </div>
        <div class="below" id="below">${this.#below()}</div>
      </div>
    `;
  }

  /** Those who have no pointer find it in the palette, and need not pass it between any two fields. */
  #toggle() {
    if (!this.#previews.offered || this.readOnly) return nothing;
    return html`<button class="toggle" tabindex="-1" aria-pressed=${this.#previews.on}
      aria-label=${said('front.narrative.previewOf', 'Preview of {0}', this.label)}
      @click=${(event: Event) => this.#previews.toggle(event.currentTarget as Element)}>${said('front.narrative.preview', 'Preview')}</button>`;
  }

  #preview() {
    if (!this.#previews.on && !this.printing) return nothing;
    return html`<div class="prose" role="group" aria-label=${said('front.narrative.previewOf', 'Preview of {0}', this.label)}>
      ${this.text.trim() ? prose(this.text, this.publications) : html`<p class="none">${said('front.narrative.nothing', 'Nothing written yet')}</p>`}
    </div>`;
  }

  /** Who may not write sees it as readers will, with what is underlined. */
  #reading() {
    const chosen = (placed: Placed) => {
      this.here = placed;
      this.leading = lead([placed]);
    };
    return html`<div class="prose read" role="group" aria-labelledby="label" tabindex="0">
      ${prose(this.text, this.publications, this.placed, chosen)}
    </div>`;
  }

  #below() {
    const about = this.here?.mark;
    if (about && about.severity !== '') {
      return html`<p class=${`says ${about.severity.toLowerCase()}`} role="status" title=${about.title}>
        ${glyph(about.severity)}<b>${word(about.severity)}</b> ${about.title}
      </p>${this.#way()}`;
    }
    const cited = this.citing && this.publications.find((one) => one.value === this.citing);
    if (cited) return html`<p class="says">${cited.label}. ${cited.hint}</p>${this.#way()}`;
    if (this.citing && !this.readOnly && PMID.test(this.citing)) return this.#missing(this.citing.slice(5));
    if (about?.title) return html`<p class="says">${about.title}</p>${this.#way()}`;
    if (this.error) return html`<p class="error-text">${glyph('ERROR')}${this.error}</p>`;
    return this.helper ? html`<p>${this.helper}</p>` : nothing;
  }

  /** Where the words at the cursor lead. */
  #way() {
    const to = this.leading?.mark.to;
    if (!to) return nothing;
    return html`<button class="way" tabindex="-1" @mousedown=${kept} @click=${() => this.#tell('mark-followed', this.leading)}>
      ${said('front.narrative.goTo', 'Go to {0}', to)} <kbd>${MAC ? '⌘' : 'Ctrl'} ↵</kbd></button>`;
  }

  #missing(pmid: string) {
    const words = said('front.narrative.add', 'Add it to the bibliography');
    return html`<p class="says">${said('front.narrative.unresolved', '{0}, not in the bibliography', `PMID ${pmid}`)}</p>
      <button class="way" tabindex="-1" @mousedown=${kept} @click=${() => this.#want(pmid)}>${words}</button>`;
  }

  protected override firstUpdated() {
    this.#view = new EditorView({
      root: this.renderRoot as ShadowRoot,
      parent: this.frame,
      state: EditorState.create({
        doc: this.given.text,
        extensions: [
          keymap.of([
            { key: 'F8', run: () => this.#jump(1), shift: () => this.#jump(-1) },
            { key: 'Alt-Enter', run: () => this.#tell('mark-chosen', marksAt(this.#view!.state, this.#head())[0]) },
            { key: 'Mod-Enter', run: () => this.#tell('mark-followed', this.leading) || true },
          ]),
          still,
          marks,
          autocompletion({
            override: [offered(() => this.publications, (pmid, cite) => this.#want(pmid, cite))],
            icons: false,
            activateOnTypingDelay: 50,
            interactionDelay: 0,
          }),
          this.#settings.of(this.#set()),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              this.text = update.state.doc.toString();
              this.#exchange.typed();
            }
            if (update.docChanged || update.selectionSet || update.focusChanged) this.#look();
          }),
          EditorView.domEventHandlers({
            blur: () => this.#exchange.flush(),
            click: (event, view) => {
              const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
              if (event.ctrlKey || event.metaKey) this.#tell('mark-followed', at === null ? undefined : lead(marksAt(view.state, at)));
            },
          }),
        ],
      }),
    });
    this.text = this.given.text;
    this.#exchange.begin(this.given);
  }

  protected override updated(changed: PropertyValues<this>) {
    const view = this.#view!;
    if (changed.has('given')) this.#receive();
    if (changed.has('marked') || changed.has('readOnly')) this.#mark();
    if (changed.has('lit') || changed.has('marked')) this.#light();
    if (changed.has('error') || changed.has('placeholder') || changed.has('readOnly')) {
      view.dispatch({ effects: this.#settings.reconfigure(this.#set()) });
    }
  }

  #set() {
    return [
      placeholder(this.placeholder),
      EditorState.readOnly.of(this.readOnly),
      EditorView.editable.of(!this.readOnly),
      EditorView.contentAttributes.of({
        'aria-labelledby': 'label',
        'aria-describedby': 'below',
        'aria-invalid': String(this.error !== ''),
        'aria-readonly': String(this.readOnly),
        spellcheck: 'true',
        tabindex: '0',
      }),
    ];
  }

  // What the server says.

  /** Lays the server's change over what was typed meanwhile, so that neither is lost. */
  #receive() {
    const { text } = this.given;
    const now = this.#view!.state.doc.toString();
    const then = this.#exchange.receive(this.given);
    const theirs = change(then, text);
    if (now !== text && !theirs.empty) this.#view!.dispatch({ changes: theirs.map(change(then, now)) });
  }

  #mark() {
    const now = this.#view!.state.doc.toString();
    const placed = ranges(this.marked.marks, this.#exchange.then(this.marked.heard), now);
    this.#view!.dispatch({ effects: setMarks.of(placed) });
    if (this.readOnly) this.placed = placed;
    this.#look();
  }

  #light() {
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('.mark')) {
      mark.classList.toggle('lit', this.lit !== '' && mark.title === this.lit);
    }
  }

  // What the curator does.

  /** Says under the text what stands at the cursor. */
  #look() {
    const { state, hasFocus } = this.#view!;
    const at = state.selection.main.head;
    const line = state.doc.lineAt(at);
    const marked = hasFocus ? marksAt(state, at) : [];
    this.here = marked[0];
    this.leading = lead(marked);
    this.citing = hasFocus ? citedAt(line.text, at - line.from) : undefined;
  }

  #head() {
    return this.#view!.state.selection.main.head;
  }

  #tell(event: 'mark-chosen' | 'mark-followed', placed: Placed | undefined): boolean {
    if (placed) this.dispatchEvent(new CustomEvent<Mark>(event, { detail: placed.mark }));
    return placed !== undefined;
  }

  /** Asks for a publication in the bibliography, together with the text that cites it. */
  #want(pmid: string, cite: () => void = () => {}) {
    this.#exchange.flush();
    cite();
    this.dispatchEvent(new CustomEvent('publication-wanted', { detail: { ...this.#exchange.taken(), pmid } }));
  }

  #jump(step: 1 | -1): boolean {
    const view = this.#view!;
    const next = nextFinding(view.state, view.state.selection.main.from, step);
    if (next) view.dispatch({ selection: { anchor: next.from, head: next.to }, scrollIntoView: true });
    return next !== undefined;
  }
}

/** Of the marks at a place the one that leads somewhere, what is mentioned before what was found. */
function lead(marks: Placed[]): Placed | undefined {
  return marks.filter(({ mark }) => mark.leads !== '').at(-1);
}

/** The cursor stays in the text while something beside it is pressed. */
function kept(event: Event) {
  event.preventDefault();
}
