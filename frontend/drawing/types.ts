/** What genes and proteins have in common when they are drawn. A path names the item of the entry that is shown. */
import type { Severity } from '../parts/severity.js';

/** A disease that variants belong to, by the key that they name it with. */
export interface Disease {
  key: string;
  label: string;
}

/** @property said how it is read out, in one line
 *  @property origin `germline`, `somatic`, or empty where nobody says
 *  @property diseases keys */
export interface Variant {
  path: string;
  label: string;
  said: string;
  origin: string;
  diseases: string[];
}

/** Where a rule found something; `word` stands on the drawing: gap, overlap, outside … */
export interface Found {
  path: string;
  severity: Severity;
  word: string;
  said: string;
}

/** A line of the text that says what is drawn. */
export interface Line {
  kind: string;
  said: string;
}
