/** What is drawn; positions are residues, from 1, ends included. */
import type { Severity } from '../parts/severity.js';

export interface Feature {
  path: string;
  type: string;
  label: string;
  start: number;
  end: number;
}

export interface Variant {
  path: string;
  label: string;
  position: number;
  origin: string;
}

export interface Boundary {
  label: string;
  position: number;
}

export interface Flag {
  start: number;
  end: number;
  severity: Severity;
  word: string;
  path: string;
}

export interface Drawing {
  length: number;
  features: Feature[];
  variants: Variant[];
  boundaries: Boundary[];
  flags: Flag[];
}

export const EMPTY: Drawing = { length: 0, features: [], variants: [], boundaries: [], flags: [] };

/** The kinds of lane, in the order they are drawn, by the words of UniProt's feature types. */
const LANES: [name: string, types: RegExp][] = [
  ['Topology', /signal|transit|propeptide|topological|transmembrane|intramembrane/],
  ['Chains', /^chain|^peptide/],
  ['Bonds', /disulfide|disulphide|cross-?link/],
  ['Sites', /site|glycosylation|modified|lipid|phosphorylation|non-standard/],
  ['Domains', /domain|repeat|zinc finger|dna.binding|coiled|fold/],
  ['Motifs and regions', /./],
];

export function lane(feature: Feature): string {
  return LANES.find(([, types]) => types.test(feature.type.toLowerCase()))![0];
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
  if (where === 'Domains') return 'domain';
  return where === 'Sites' ? 'site' : where === 'Chains' ? 'chain' : 'region';
}

export function named(feature: Feature): string {
  return feature.label === '' ? feature.type : feature.label;
}

export function span(start: number, end: number): string {
  return start === end ? `${start}` : `${start}–${end}`;
}

export function said(feature: Feature): string {
  const name = feature.label === '' ? feature.type : `${feature.type}, ${feature.label}`;
  const length = feature.end - feature.start + 1;
  return `${name}: ${span(feature.start, feature.end)}${length > 1 ? `, ${length} residues` : ''}`;
}

export function saidVariant(variant: Variant): string {
  return `${variant.label}: residue ${variant.position}${variant.origin ? `, ${variant.origin}` : ''}`;
}

export function saidFlag(flag: Flag): string {
  return `${flag.severity.toLowerCase()}, ${flag.word}: ${span(flag.start, flag.end)}`;
}
