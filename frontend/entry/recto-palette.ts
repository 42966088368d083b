/** Everything on the entry page by name or by key. See the Java class Palette for what it promises. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fuzzy, type Hit } from './fuzzy.js';
import { MAC, meant, single, written } from './keys.js';
import { style } from './palette-style.js';

interface Item {
  id: string;
  kind: 'action' | 'section' | 'field' | 'item' | 'entry';
  label: string;
  hint: string;
}

interface Key {
  act: string;
  keys: string;
  words: string;
}

interface Found {
  item: Item;
  hit: Hit;
}

const MOST = 60;
const PAUSE = 150;
/** What is likelier meant where letters fit as well. */
const RANK = { section: 3, action: 2.5, field: 2, item: 1, entry: 0 };

@customElement('recto-palette')
export class RectoPalette extends LitElement {
  static override styles = style;

  @property({ type: Object }) words: Record<string, string> = {};
  @property({ type: Array }) keys: Key[] = [];
  @property({ type: Array }) items: Item[] = [];
  @property({ type: Array }) entries: Item[] = [];
  @state() private typed = '';
  @state() private at = 0;
  @state() private only = '';
  @query('#palette') private palette!: HTMLDialogElement;
  @query('#keys') private help!: HTMLDialogElement;
  @query('input[role=combobox]') private field!: HTMLInputElement;

  #timer = 0;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed, true);
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.#pressed, true);
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  /** Opens it, for everything or for one kind. Called by the server too. */
  open(only: string) {
    if (this.palette.open) return;
    this.only = only;
    this.typed = '';
    this.at = 0;
    this.field.value = '';
    this.entries = [];
    this.dispatchEvent(new CustomEvent('palette-opened'));
    this.palette.showModal();
    this.field.focus();
  }

  #pressed = (event: KeyboardEvent) => {
    const keys = meant(event);
    const known = keys && this.keys.find((one) => one.keys === keys);
    const busy = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') ?? this.renderRoot.querySelector('dialog[open]');
    if (!known || (busy && keys !== 'Ctrl+K' && keys !== 'Ctrl+S')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!busy) this.#act(known.act);
  };

  #act(act: string) {
    if (act === 'PALETTE') this.open('');
    else if (act === 'FIELD') this.open('field');
    else if (act === 'KEYS') this.help.showModal();
    else this.#tell(act);
  }

  /** What was typed last is with the server before it is asked for more. */
  #tell(act: string) {
    let cursor: Element | null = act === 'SAVE' ? document.activeElement : null;
    while (cursor?.shadowRoot?.activeElement) cursor = cursor.shadowRoot.activeElement;
    if (cursor instanceof HTMLElement) {
      cursor.blur();
      cursor.focus();
    }
    this.dispatchEvent(new CustomEvent('key-pressed', { detail: { act } }));
  }

  #found(): Found[] {
    const typed = this.typed.trim();
    const all = [...this.items, ...this.entries].filter(({ kind }) => !this.only || kind === this.only);
    if (typed === '') {
      return all.filter(({ kind }) => this.only || kind === 'section' || kind === 'action').map((item) => ({ item, hit: { score: 0, at: [] } }));
    }
    const found: Found[] = [];
    for (const item of all) {
      const hit = fuzzy(typed, item.label, item.hint);
      if (hit) found.push({ item, hit: { ...hit, score: hit.score + RANK[item.kind] } });
      else if (item.kind === 'entry') found.push({ item, hit: { score: 0, at: [] } });
    }
    return found.sort((a, b) => b.hit.score - a.hit.score).slice(0, MOST);
  }

  override render() {
    const found = this.#found();
    const at = Math.min(this.at, found.length - 1);
    const words = this.words;
    return html`
      <dialog id="palette" aria-label=${words['title']} @click=${this.#outside} @close=${() => (this.only = '')}>
        <input type="text" role="combobox" aria-expanded="true" aria-autocomplete="list" aria-controls="found" autocomplete="off"
          spellcheck="false" aria-label=${this.only ? words['ask-field'] : words['ask']} placeholder=${this.only ? words['ask-field'] : words['ask']}
          aria-activedescendant=${at >= 0 ? `o${at}` : nothing} @input=${this.#input} @keydown=${(event: KeyboardEvent) => this.#move(event, found, at)} />
        <ul id="found" role="listbox" aria-label=${words['title']}>
          ${found.map(({ item, hit }, i) => html`
            <li id=${`o${i}`} role="option" aria-selected=${i === at} @click=${() => this.#choose(item)} @mousemove=${() => (this.at = i)}>
              <span class="label">${lit(item.label, hit.at)}</span>
              <span class="hint">${item.kind === 'action' ? nothing : item.hint}</span>
              ${item.kind === 'action' ? kbd(item.hint) : html`<span class="kind">${words[item.kind]}</span>`}
            </li>`)}
        </ul>
        <p class="none" ?hidden=${found.length > 0}>${words['nothing']}</p>
        <span class="hidden" role="status">${this.typed ? `${found.length} ${words['found']}` : ''}</span>
      </dialog>
      <dialog id="keys" aria-labelledby="keys-title" @click=${this.#outside}>
        <h2 id="keys-title">${words['keys']}</h2>
        <dl>${this.keys.filter(({ keys }) => keys).map(({ keys, words: does }) => html`<div><dt>${kbd(keys)}</dt><dd>${does}</dd></div>`)}</dl>
        <p>${words['keys-hint']}</p>
        <label><input type="checkbox" .checked=${single.on} @change=${(event: Event) => (single.on = (event.target as HTMLInputElement).checked)} />${words['single']}</label>
        <form method="dialog">
          ${this.keys.filter(({ act }) => act === 'TOUR').map(({ act, words: does }) => html`<button class="quiet" @click=${() => this.#tell(act)}>${does}</button>`)}
          <button>${words['close']}</button>
        </form>
      </dialog>
    `;
  }

  protected override updated() {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    for (const place of document.querySelectorAll<HTMLElement>('.recto-keys')) {
      place.textContent = written(place.dataset['keys'] ?? '').join(MAC ? '' : ' ');
    }
  }

  #input = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.at = 0;
    clearTimeout(this.#timer);
    const words = this.typed.trim();
    if (words.length < 2 || this.only) this.entries = [];
    else this.#timer = window.setTimeout(() => this.dispatchEvent(new CustomEvent('palette-asked', { detail: { words } })), PAUSE);
  };

  #move(event: KeyboardEvent, found: Found[], at: number) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, found.length - 1), PageUp: Math.max(at - 8, 0) }[event.key];
    if (to !== undefined) this.at = found.length ? (to + found.length) % found.length : 0;
    else if (event.key === 'Enter' && !event.isComposing && found[at]) this.#choose(found[at].item);
    else return;
    event.preventDefault();
  }

  #outside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
  };

  #choose(item: Item) {
    this.palette.close();
    if (item.kind === 'action') this.#act(item.id);
    else this.dispatchEvent(new CustomEvent('palette-chosen', { detail: { id: item.id, kind: item.kind } }));
  }
}

/** A label with the letters that were meant. */
function lit(label: string, at: number[]) {
  if (at.length === 0) return label;
  const meant = new Set(at);
  return Array.from(label, (letter, i) => (meant.has(i) ? html`<mark>${letter}</mark>` : letter));
}

function kbd(keys: string) {
  return html`<span class="keys">${keys ? written(keys).map((key) => html`<kbd>${key}</kbd>`) : nothing}</span>`;
}
