/** What is drawn of a protein; positions are residues, from 1, ends included. */
import type { Disease, Found, Variant } from '../drawing/types.js';

/** @property type in UniProt's words, such as `transmembrane region` */
export interface Feature {
  path: string;
  type: string;
  label: string;
  said: string;
  start: number;
  end: number;
}

export interface Residue extends Variant {
  position: number;
}

/** The exon `label` ends at this residue, the last with a nucleotide in it. */
export interface Boundary {
  label: string;
  said: string;
  position: number;
}

export interface Flag extends Found {
  start: number;
  end: number;
}

/** A stretch of the canonical isoform, as another has it: the same, another sequence in its place, missing, unknown. */
export interface Piece {
  start: number;
  end: number;
  kind: 'same' | 'other' | 'missing' | 'unknown';
}

export interface Isoform {
  path: string;
  label: string;
  said: string;
  pieces: Piece[];
}

/** @property length in residues, 0 where it isn't known
 *  @property sequence one letter a residue, or empty
 *  @property missing what isn't known, in sentences */
export interface Drawing {
  length: number;
  features: Feature[];
  variants: Residue[];
  diseases: Disease[];
  boundaries: Boundary[];
  isoforms: Isoform[];
  flags: Flag[];
  sequence: string;
  missing: string[];
}

export const EMPTY: Drawing = {
  length: 0,
  features: [],
  variants: [],
  diseases: [],
  boundaries: [],
  isoforms: [],
  flags: [],
  sequence: '',
  missing: [],
};

/** The kinds of lane, in the order they are drawn, by the words of UniProt's feature types. */
const LANES = [
  ['topology', /signal|transit|propeptide|topological|transmembrane|intramembrane/],
  ['chains', /^chain|^peptide/],
  ['bonds', /disulfide|disulphide|cross-?link/],
  ['sites', /site|glycosylation|modified|lipid|phosphorylation|non-standard/],
  ['domains', /domain|repeat|zinc finger|dna.binding|coiled|fold/],
  ['regions', /./],
] as const;

export type Lane = (typeof LANES)[number][0];

export function lane(feature: Feature): Lane {
  const type = feature.type.toLowerCase();
  return LANES.find(([, types]) => types.test(type))?.[0] ?? 'regions';
}

export const LANE_NAMES = LANES.map(([name]) => name);

/** The fill of a feature, a class of the style sheet: by colour and pattern, never by colour alone. */
export function look(feature: Feature): string {
  const type = feature.type.toLowerCase();
  const words = `${type} ${feature.label.toLowerCase()}`;
  if (/signal|transit|propeptide/.test(type)) return 'signal';
  if (/transmembrane|intramembrane/.test(type)) return 'membrane';
  if (/topological/.test(type)) return /cytoplasm|nuclear|matrix|stroma/.test(words) ? 'inside' : 'outside';
  const where = lane(feature);
  if (where === 'domains') return 'domain';
  return where === 'sites' ? 'site' : where === 'chains' ? 'chain' : 'region';
}

export function named(feature: Feature): string {
  return feature.label === '' ? feature.type : feature.label;
}

export function span(start: number, end: number): string {
  return start === end ? `${start}` : `${start}–${end}`;
}
