/** One thing on the drawing that can be reached, read out and chosen. */
import { svg, type SVGTemplateResult } from 'lit';

export interface Item {
  path: string;
  said: string;
  /** For moving from one to the next, in pixels. */
  at: number;
  kind: string;
  shape: SVGTemplateResult;
}

/** A part of the drawing: what can be chosen, what merely stands there and behind it all, and how high it is. */
export interface Part {
  height: number;
  items: Item[];
  still: SVGTemplateResult[];
  behind?: SVGTemplateResult[];
}

export function label(x: number, y: number, words: string, how: 'start' | 'middle' | 'end' = 'middle', kind = '') {
  return svg`<text class=${`label ${kind}`} x=${x} y=${y} text-anchor=${how}>${words}</text>`;
}
