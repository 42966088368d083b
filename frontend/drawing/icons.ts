/** The marks on the buttons, in a box of 16 by 16. */
import { svg } from 'lit';

export const ICONS = {
  in: svg`<path d="M3 8h10M8 3v10" class="line" />`,
  out: svg`<path d="M3 8h10" class="line" />`,
  whole: svg`<path d="M2 3v10M14 3v10M4.5 8h7M6.5 5.5L4 8l2.5 2.5M9.5 5.5L12 8l-2.5 2.5" class="line" />`,
  equal: svg`<path d="M1 8h14" class="line" /><path d="M1.5 5h3v6h-3zM6.5 5h3v6h-3zM11.5 5h3v6h-3z" class="block" />`,
};
