/**
 * A tour of the page on the page itself: a small card that stays in its place tells of one part after the other, and a
 * ring is drawn around it. Nothing is barred meanwhile, and Escape leaves at any time.
 */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** One stop: of what the selector finds, the first that is in sight is meant. */
interface Stop {
  at: string;
  title: string;
  words: string;
}

@customElement('recto-tour')
export class RectoTour extends LitElement {
  static override styles = css`
    :host {
      display: contents;
      font: var(--recto-text);
      color: var(--recto-ink);
    }
    .ring {
      position: fixed;
      z-index: 7;
      box-sizing: border-box;
      border: 3px solid var(--recto-accent);
      border-radius: calc(var(--recto-radius) + 4px);
      box-shadow: 0 0 0 3px var(--recto-paper);
      pointer-events: none;
    }
    .card {
      position: fixed;
      bottom: 1.25rem;
      left: 50%;
      z-index: 8;
      box-sizing: border-box;
      width: min(26rem, calc(100vw - 2rem));
      min-height: 11rem;
      display: grid;
      grid-template-rows: auto 1fr auto;
      gap: 0.4rem;
      padding: 1rem 1.15rem;
      translate: -50% 0;
      border: 1px solid var(--recto-line-strong);
      border-radius: calc(var(--recto-radius) * 1.5);
      background: var(--recto-paper);
      box-shadow: var(--recto-float);
    }
    .card:focus {
      outline: none;
    }
    h2 {
      margin: 0;
      font: 600 1.0625rem/1.3 var(--recto-serif);
    }
    p {
      margin: 0;
    }
    .foot {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    .count {
      margin-right: auto;
      color: var(--recto-ink-soft);
      font-size: var(--recto-size-s);
      font-variant-numeric: tabular-nums;
    }
    button {
      all: unset;
      box-sizing: border-box;
      min-height: 2.1rem;
      padding: 0.25rem 0.75rem;
      border: 1px solid transparent;
      border-radius: var(--recto-radius);
      color: var(--recto-accent);
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      background: var(--recto-accent-wash);
    }
    button:focus-visible {
      outline: 2px solid var(--recto-accent);
      outline-offset: 1px;
    }
    button[disabled] {
      visibility: hidden;
    }
    .next {
      border-color: var(--recto-line-strong);
    }
    @media (max-width: 63.99rem) {
      .card {
        bottom: 4.25rem;
      }
    }
    @media print {
      .ring,
      .card {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) stops: Stop[] = [];
  @property({ attribute: false }) words: Record<string, string> = {};
  @state() private at = -1;
  @query('.card') private card!: HTMLElement;
  @query('.ring') private ring!: HTMLElement;
  #frame = 0;
  #before: HTMLElement | null = null;

  override disconnectedCallback() {
    removeEventListener('keydown', this.#leave);
    cancelAnimationFrame(this.#frame);
    super.disconnectedCallback();
  }

  /** Begins with the first stop. Called by the server. */
  async begin() {
    this.#before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#go(0);
    await this.updateComplete;
    this.card.focus();
    addEventListener('keydown', this.#leave);
    this.#follow();
  }

  #go(at: number) {
    this.at = at;
    this.#there()?.scrollIntoView({ block: 'nearest' });
  }

  #there(): Element | undefined {
    const found = this.stops[this.at] ? document.querySelectorAll(this.stops[this.at].at) : [];
    return [...found].find((one) => one.checkVisibility() && one.getBoundingClientRect().width > 0);
  }

  /** The ring stays around its part, wherever it goes while the page is used. */
  #follow() {
    if (this.at < 0) return;
    const place = this.#there()?.getBoundingClientRect();
    this.ring.hidden = !place;
    if (place) {
      const top = Math.max(place.top - 6, 2);
      const left = Math.max(place.left - 6, 2);
      const style = this.ring.style;
      style.top = `${top}px`;
      style.left = `${left}px`;
      style.width = `${Math.min(place.right + 6, innerWidth - 2) - left}px`;
      style.height = `${Math.max(0, Math.min(place.bottom + 6, innerHeight - 2) - top)}px`;
    }
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#end();
  };

  #end = () => {
    removeEventListener('keydown', this.#leave);
    cancelAnimationFrame(this.#frame);
    this.at = -1;
    this.#before?.focus();
    this.dispatchEvent(new CustomEvent('tour-ended'));
  };

  #key = (event: KeyboardEvent) => {
    const on = event.key === 'ArrowRight' || (event.key === 'Enter' && event.target === this.card);
    if (on && this.at < this.stops.length - 1) this.#go(this.at + 1);
    else if (event.key === 'ArrowLeft' && this.at > 0) this.#go(this.at - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override render() {
    const stop = this.stops[this.at];
    if (!stop) return nothing;
    const last = this.at === this.stops.length - 1;
    return html`
      <div class="ring"></div>
      <div class="card" role="dialog" aria-labelledby="title" aria-describedby="words" tabindex="-1" @keydown=${this.#key}>
        <h2 id="title">${stop.title}</h2>
        <p id="words" aria-live="polite">${stop.words}</p>
        <div class="foot">
          <span class="count">${this.at + 1} / ${this.stops.length}</span>
          <button @click=${this.#end} ?disabled=${last}>${this.words['leave']}</button>
          <button @click=${() => this.#go(this.at - 1)} ?disabled=${this.at === 0}>${this.words['back']}</button>
          <button class="next" @click=${() => (last ? this.#end() : this.#go(this.at + 1))}>${this.words[last ? 'done' : 'next']}</button>
        </div>
      </div>
    `;
  }
}
