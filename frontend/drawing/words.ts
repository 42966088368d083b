/** What the drawings say themselves, in English; whoever uses them may give other words for the same keys. */
export const ENGLISH = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show the whole',
  equal: 'Equal widths',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  inWords: 'In words',
  what: 'What',
  where: 'Where',
  shown: 'Shown: {0} to {1}',
  variantsHere: '{0} variants, {1} to {2}; zooms in',
  featuresHere: '{0} more features, {1} to {2}; zooms in',
  findingsHere: '{0} findings, {1} to {2}; zooms in',
  germline: 'germline',
  somatic: 'somatic',
  unstated: 'origin not stated',
  findings: 'Findings',
  variants: 'Variants',
  topology: 'Topology',
  chains: 'Chains',
  bonds: 'Bonds',
  sites: 'Sites',
  domains: 'Domains',
  regions: 'Motifs and regions',
  exons: 'Exons',
  isoforms: 'Isoforms',
  sequence: 'Sequence',
  transcripts: 'Transcripts',
  missing: 'Not known',
  protein: 'Protein of {0} residues',
  proteinUnknown: 'Protein of unknown length',
  proteinNone: 'The drawing appears once a length or a feature is known.',
  gene: 'Gene with {0} exons',
  geneNone: 'The drawing appears once an exon or their number is known.',
  coding: 'coding',
  untranslated: 'untranslated',
  unknownExon: 'unknown which part codes',
  skipped: 'skipped',
  forward: 'forward strand, read from left to right',
  reverse: 'reverse strand, read from left to right: positions fall',
};

export type Words = typeof ENGLISH;

/** The words with values in their places. */
export function fill(words: string, ...values: (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (_, n) => `${values[Number(n)] ?? ''}`);
}
