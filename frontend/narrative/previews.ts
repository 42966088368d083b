/**
 * Whether narratives are shown as readers will see them: one choice for all of a page, in `data-previews` of an element
 * around them; where there is none, nothing is offered. The server keeps what was chosen.
 */
import type { LitElement, ReactiveController } from 'lit';
import { steady } from '../parts/steady.js';

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
    const on = !this.on;
    void steady(pointed, () => {
      this.#place!.dataset['previews'] = String(on);
      return new Promise(requestAnimationFrame);
    });
    this.#place!.dispatchEvent(new CustomEvent('previews-chosen', { detail: { on } }));
  }
}
