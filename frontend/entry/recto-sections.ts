/** The sections of an entry and its diseases, with marks that always stand in the same places. See the Java class SectionNav. */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Severity } from '../parts/severity.js';

interface How {
  done: 'EMPTY' | 'PROPOSED' | 'FILLED';
  items: number;
  changed: boolean;
  refused: number;
  worst: Severity | null;
  found: number;
  waiting: number;
}
interface Link {
  key: string;
  href: string;
  name: string;
  how: How;
  words: string;
  within: Link[];
}

@customElement('recto-sections')
export class RectoSections extends LitElement {
  @property({ type: Array }) links: Link[] = [];
  /** Key of the section that is open. */
  @property() current = '';
  /** What the button is called that shows a section's items. */
  @property() unfolds = '';
  @state() private unfolded = false;

  /** Part of the page, so that its styles and its find reach in. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('current')) {
      this.unfolded = this.links.some((link) => link.key === this.current && link.within.length > 0);
    }
  }

  override render() {
    return html`<ul>
      ${this.links.map(
        (link) =>
          html`<li>${this.#link(link, link.key === this.current)}${link.within.length > 0 ? this.#items(link) : nothing}</li>`,
      )}
    </ul>`;
  }

  #items(link: Link) {
    return html`<button
        type="button"
        class="unfold"
        aria-label=${this.unfolds}
        aria-expanded=${this.unfolded}
        @click=${() => (this.unfolded = !this.unfolded)}
      ></button>
      <ul id="nav-${link.key}" ?hidden=${!this.unfolded}>
        ${this.unfolded
          ? repeat(
              link.within,
              (item) => item.key,
              (item) => html`<li>${this.#link(item, false)}</li>`,
            )
          : nothing}
      </ul>`;
  }

  #link({ href, name, how, words }: Link, current: boolean) {
    const found = how.refused > 0 ? 'refused error' : (how.worst ?? '').toLowerCase();
    return html`<a class="recto-section-link" href=${href} title=${words} aria-current=${current ? 'page' : nothing}
      ><span class="mark done" aria-hidden="true" data-done=${how.done.toLowerCase()}></span
      ><span class="mark name" title=${name}>${name}</span
      ><span class="mark items" aria-hidden="true">${how.items || ''}</span
      ><span class="mark changed ${how.changed ? 'on' : ''}" aria-hidden="true"></span
      ><span class="mark waiting ${how.waiting > 0 ? 'on' : ''}" aria-hidden="true">${how.waiting || ''}</span
      ><span class="mark found recto-severity ${found}" aria-hidden="true"
        ><span class="recto-shape"></span><span>${how.refused || (how.worst ? how.found : '')}</span></span
      ><span class="recto-unseen"> ${words}</span></a
    >`;
  }
}
