/** One thing on the drawing that can be reached, read out and chosen. */
import { svg, type SVGTemplateResult } from 'lit';

/** @property key its own among the items; several flags may have the path of one feature
 *  @property path of the item to edit; empty where choosing it zooms in
 *  @property at where it stands among the others, in units
 *  @property from the units that it covers, to be brought into view or zoomed into */
export interface Item {
  key: string;
  path: string;
  said: string;
  at: number;
  from: number;
  to: number;
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
