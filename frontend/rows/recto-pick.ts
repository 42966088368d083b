/** A combobox within a cell: filters as one types, picks one choice or several. Drawn in its host's own tree. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fitting, picked } from './cells.js';
import type { Choice } from './sheet.js';

@customElement('recto-pick')
export class RectoPick extends LitElement {
  @property({ attribute: false }) choices: Choice[] = [];
  @property({ type: Boolean }) several = false;
  /** Whether other text than the choices is as good, so that none is taken unless someone goes to it. */
  @property({ type: Boolean }) free = false;
  @property() value = '';
  @property() label = '';
  @property() hint = '';
  @property({ type: Boolean }) invalid = false;
  /** What stands in the field to begin with. */
  @property() typed = '';
  @state() private filter = '';
  @state() private at = -1;
  @state() private open = false;
  @query('input') private input!: HTMLInputElement;
  @query('[role=listbox]') private list?: HTMLElement;

  /** The choice whose rest stands selected behind what was typed. */
  #begun: Choice | undefined;

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#place, true);
  }

  /** Puts the cursor into the field: after what was typed, or over all that stood there, with the choices or without. */
  begin(how: 'typing' | 'opened' | 'passing') {
    this.input.focus();
    if (how === 'typing') {
      this.#type(this.typed);
    } else {
      this.input.select();
      if (how === 'opened') this.#show();
    }
  }

  /** Takes the choice under the cursor where one was typed or moved to. True where this used the key up. */
  settle(key: 'Enter' | 'Tab'): boolean {
    const choice = this.open ? (this.#fits[this.at] ?? this.#begun) : undefined;
    if (!choice || (key === 'Tab' && this.filter === '')) return false;
    this.#choose(choice);
    return this.several && key === 'Enter';
  }

  override render() {
    const fits = this.open ? this.#fits : [];
    return html`
      <span class="pick">
        ${this.several ? this.#tokens() : nothing}
        <input
          role="combobox"
          aria-label=${this.label}
          aria-expanded=${this.open && fits.length > 0}
          aria-controls="choices"
          aria-autocomplete=${this.free ? 'both' : 'list'}
          aria-activedescendant=${this.open && this.at >= 0 ? `choice-${this.at}` : nothing}
          aria-invalid=${this.invalid}
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.several && this.value !== '' ? '' : this.hint}
          .value=${live(this.typed)}
          @input=${(event: InputEvent) => this.#typedIn(event)}
          @keydown=${this.#key}
          @mousedown=${this.#show}
        />
      </span>
      <div id="choices" role="listbox" class="offer" popover="manual" aria-label=${this.label}
        aria-multiselectable=${this.several} @mousedown=${(event: Event) => event.preventDefault()}>
        ${fits.map(
          (choice, i) => html`
            <div role="option" id=${`choice-${i}`} class=${i === this.at ? 'at' : ''}
              aria-selected=${this.#has(choice)}
              @click=${() => this.#click(choice)}>
              <span>${choice.label}</span>${choice.hint ? html`<small>${choice.hint}</small>` : nothing}
            </div>
          `,
        )}
      </div>
    `;
  }

  protected override updated() {
    if (!this.list) return;
    const wanted = this.open && this.#fits.length > 0;
    if (wanted !== this.list.matches(':popover-open')) {
      if (wanted) {
        this.list.showPopover();
        addEventListener('scroll', this.#place, true);
      } else {
        this.list.hidePopover();
        removeEventListener('scroll', this.#place, true);
      }
    }
    if (wanted) this.#place();
    this.list.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
  }

  get #fits(): Choice[] {
    return fitting(this.choices, this.filter);
  }

  #has(choice: Choice): boolean {
    return this.several ? picked(this.value).includes(choice.value) : this.value === choice.value;
  }

  #tokens() {
    return picked(this.value).map(
      (one) => html`<span class="token">${this.choices.find((choice) => choice.value === one)?.label ?? one}</span>`,
    );
  }

  #show = () => {
    this.open = true;
    if (this.at < 0 && !this.several) {
      this.at = this.#fits.findIndex((choice) => choice.value === this.value);
    }
  };

  /**
   * Where other text is as good, the rest of a choice that begins with what was typed stands selected behind it: going
   * on takes it, typing on or deleting leaves it.
   */
  #typedIn(event: InputEvent) {
    const text = this.input.value;
    this.#type(text);
    const typing = event.inputType === 'insertText' && this.input.selectionEnd === text.length && text.length > 1;
    const begun = this.#fits.filter((choice) => choice.label.toLowerCase().startsWith(text.toLowerCase()));
    if (!this.free || !typing || begun.length === 0 || begun.some(({ label }) => label.length === text.length)) return;
    this.#begun = begun[0];
    this.typed = this.input.value = text + begun[0].label.slice(text.length);
    this.input.setSelectionRange(text.length, this.typed.length);
    this.#tell('pick-typed', this.typed);
  }

  #type(text: string) {
    this.#begun = undefined;
    this.typed = text;
    this.filter = text;
    this.open = true;
    this.at = text.trim() === '' || this.free ? -1 : Math.min(0, this.#fits.length - 1);
    this.#tell('pick-typed', text);
  }

  #choose(choice: Choice) {
    const chosen = picked(this.value);
    if (this.several) {
      const rest = chosen.filter((one) => one !== choice.value);
      this.value = (rest.length < chosen.length ? rest : [...chosen, choice.value]).join(' ');
      this.typed = '';
    } else {
      this.value = choice.value;
      this.typed = choice.label;
      this.open = false;
    }
    this.filter = '';
    this.at = -1;
    this.#tell('pick-chosen', this.value);
  }

  #click(choice: Choice) {
    this.#choose(choice);
    if (!this.several) this.#tell('pick-done', this.value);
  }

  #key = (event: KeyboardEvent) => {
    const last = picked(this.value).at(-1);
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = this.#fits.length;
      const from = this.open ? this.at : this.at - step;
      this.#show();
      if (count > 0) this.at = from < 0 && step < 0 ? count - 1 : (from + step + count) % count;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Backspace' && this.several && this.input.value === '' && last !== undefined) {
      this.#choose({ value: last, label: '', hint: '' });
    }
  };

  #place = () => {
    if (!this.list) return;
    const box = (this.closest('[role=gridcell]') ?? this).getBoundingClientRect();
    const below = innerHeight - box.bottom;
    const up = below < 200 && box.top > below;
    Object.assign(this.list.style, {
      left: `${Math.max(4, Math.min(box.left, innerWidth - this.list.offsetWidth - 4))}px`,
      minWidth: `${box.width}px`,
      maxHeight: `${Math.min(320, (up ? box.top : below) - 8)}px`,
      top: up ? 'auto' : `${box.bottom + 2}px`,
      bottom: up ? `${innerHeight - box.top + 2}px` : 'auto',
    });
  };

  #tell(name: string, text: string) {
    this.dispatchEvent(new CustomEvent(name, { detail: text, bubbles: true }));
  }
}
