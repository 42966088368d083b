/**
 * What is drawn of a gene, in the direction in which it is read. Exons of several transcripts that are the same or
 * overlap stand in one column, counted from 0.
 */
import type { Disease, Found, Variant } from '../drawing/types.js';

/** @property length in nucleotides, 0 where it isn't known
 *  @property codes whether some of it codes, as far as anyone says
 *  @property before untranslated nucleotides in it before those that code
 *  @property coding how many of its nucleotides code
 *  @property first the first of them in c. numbering, 0 where none codes
 *  @property open where it has an untranslated part of unknown length: start, end, both, or empty
 *  @property from on the genome, the lower position first on either strand; 0 where not known */
export interface Exon {
  path: string;
  label: string;
  said: string;
  column: number;
  length: number;
  codes: 'yes' | 'no' | 'unknown';
  before: number;
  coding: number;
  first: number;
  open: '' | 'start' | 'end' | 'both';
  from: number;
  to: number;
}

export interface Transcript {
  path: string;
  label: string;
  said: string;
  exons: Exon[];
}

/** @property column of the exon that it is in or hangs on
 *  @property at nucleotides from the first that codes in that exon, or from its first where none does; null for somewhere
 *  @property offset into the intron behind the exon, or negative before it; 0 in the exon */
export interface Placed extends Variant {
  column: number;
  at: number | null;
  offset: number;
}

/** From one column to another; -1 for the whole. */
export interface Flag extends Found {
  start: number;
  end: number;
}

/** @property strand + or -, or empty where nobody says
 *  @property transcripts the one that variants are placed on first
 *  @property missing what isn't known, in sentences */
export interface Drawing {
  columns: number;
  strand: string;
  assembly: string;
  chromosome: string;
  transcripts: Transcript[];
  variants: Placed[];
  diseases: Disease[];
  flags: Flag[];
  missing: string[];
}

export const EMPTY: Drawing = {
  columns: 0,
  strand: '',
  assembly: '',
  chromosome: '',
  transcripts: [],
  variants: [],
  diseases: [],
  flags: [],
  missing: [],
};
