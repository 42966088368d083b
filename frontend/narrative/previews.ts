/**
 * Whether narratives are shown as readers will see them: one choice for all of a page, in `data-previews` of an element
 * around them; where there is none, nothing is offered. The server keeps what was chosen.
 */
import type { LitElement, ReactiveController } from 'lit';

export class Previews implements ReactiveController {
  #place: HTMLElement | null = null;
  #watch = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected() {
    this.#place = this.host.closest<HTMLElement>('[data-previews]');
    if (this.#place) this.#watch.observe(this.#place, { attributeFilter: ['data-previews'] });
  }

  hostDisconnected() {
    this.#watch.disconnect();
  }

  get offered() {
    return this.#place !== null;
  }

  get on() {
    return this.#place?.dataset['previews'] === 'true';
  }

  /** Turns them on or off, and leaves in its place what one points at. */
  toggle(pointed: Element) {
    const was = pointed.getBoundingClientRect().top;
    const on = !this.on;
    this.#place!.dataset['previews'] = String(on);
    this.#place!.dispatchEvent(new CustomEvent('previews-chosen', { detail: { on } }));
    requestAnimationFrame(() => {
      scroller(this.host).scrollTop += pointed.getBoundingClientRect().top - was;
    });
  }
}

function scroller(of: Element): Element {
  for (let at = of.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement!;
}
