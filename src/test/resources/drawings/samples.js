// Drawings for tests: a gene on the reverse strand with two transcripts, a protein of 5,000 residues and 1,000 variants, an
// entry's life, and a corpus.
(() => {
  let seed = 7;
  const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
  const diseases = [1, 2, 3, 4].map((n) => ({ key: `d${n}`, label: `Disease ${n}` }));
  const variant = (n, more) => ({
    path: `/mutations/variants/v${n}`,
    label: `V${n}`,
    said: `V${n}`,
    origin: ['germline', 'somatic', ''][n % 3],
    diseases: n % 2 ? [`d${(n % 4) + 1}`] : [],
    ...more,
  });

  const places = [[98000, 98400], [90500, 90650], [83000, 83120], [71000, 71300], [60000, 60090], [20000, 22500]];
  const coding = [[1, 100], [101, 251], [252, 372], [373, 673], [674, 764], [765, 1500]];
  const exons = (transcript, skipped) =>
    places
      .map(([from, to], column) => ({
        path: `/gene/transcripts/${transcript}/exons/x${column}`,
        label: `${column + 1}`,
        said: `${transcript} exon ${column + 1}`,
        column,
        length: to - from + 1,
        codes: 'yes',
        before: column === 0 ? 301 : 0,
        coding: coding[column][1] - coding[column][0] + 1,
        first: coding[column][0],
        open: '',
        from,
        to,
      }))
      .filter((exon) => exon.column !== skipped);
  const gene = {
    columns: 6,
    strand: '-',
    assembly: 'GRCh38',
    chromosome: '7',
    transcripts: [
      { path: '/gene/transcripts/t1', label: 'NM_000001.1', said: 'NM_000001.1, canonical', exons: exons('t1', -1) },
      { path: '/gene/transcripts/t2', label: 'NM_000002.1', said: 'NM_000002.1', exons: exons('t2', 3) },
    ],
    variants: [
      variant(1, { column: 0, at: 12, offset: 0 }),
      variant(2, { column: 3, at: 100, offset: 0 }),
      variant(4, { column: 2, at: 121, offset: 5 }),
    ],
    diseases,
    flags: [
      { start: 1, end: 2, severity: 'ERROR', word: 'gap', said: 'error, gap', path: '/gene/transcripts/t1/exons/x2' },
    ],
    missing: [],
  };

  const sequence = Array.from({ length: 5000 }, () => 'ACDEFGHIKLMNPQRSTVWY'[random(20)]).join('');
  const features = [];
  const feature = (type, label, start, end) =>
    features.push({ path: `/protein/features/f${features.length + 1}`, type, label, said: `${type} ${label} ${start}–${end}`, start, end });
  feature('signal peptide', '', 1, 26);
  feature('topological domain', 'Extracellular', 27, 3200);
  feature('transmembrane region', '', 3201, 3223);
  feature('topological domain', 'Cytoplasmic', 3224, 5000);
  for (let n = 0; n < 40; n++) feature('domain', `Domain ${n + 1}`, 60 + n * 75, 120 + n * 75);
  for (let n = 0; n < 120; n++) {
    const at = random(3100) + 1;
    feature('glycosylation site', 'N-linked', at, at);
  }
  for (let n = 0; n < 60; n++) {
    const at = random(3000) + 30;
    feature('disulfide bond', '', at, at + random(60) + 5);
  }
  const variants = Array.from({ length: 1000 }, (_, n) => {
    const position = n % 10 === 0 ? 1234 : random(5000) + 1;
    return variant(n + 1, { position, label: `${sequence[position - 1]}${position}K`, said: `variant ${n + 1} at ${position}` });
  });
  const protein = {
    length: 5000,
    features,
    variants,
    diseases,
    boundaries: Array.from({ length: 100 }, (_, n) => ({ label: `${n + 1}`, said: `Exon ${n + 1}`, position: (n + 1) * 50 })),
    isoforms: [
      { path: '/protein/isoforms/i1', label: 'long', said: 'long', pieces: [{ start: 1, end: 5000, kind: 'same' }] },
      {
        path: '/protein/isoforms/i2',
        label: 'short',
        said: 'short',
        pieces: [
          { start: 1, end: 2000, kind: 'same' },
          { start: 2001, end: 2300, kind: 'missing' },
          { start: 2301, end: 2500, kind: 'other' },
        ],
      },
    ],
    flags: Array.from({ length: 40 }, (_, n) => ({
      start: 100 + n * 120,
      end: 100 + n * 120 + (n % 3 === 0 ? 40 : 0),
      severity: ['ERROR', 'WARNING', 'NOTE'][n % 3],
      word: ['gap', 'warning', 'note'][n % 3],
      said: `finding ${n}`,
      path: `/protein/features/f${n + 5}`,
    })),
    sequence,
    missing: [],
  };
  const events = [
    { lane: 'revision', kind: 'approved', mark: '1', label: 'Revision 1', day: '3 May', href: '/entries/X/revisions/1' },
    { lane: 'review', kind: 'submit', mark: '1', label: 'Sent', day: '4 May', href: '/entries/X/review' },
    { lane: 'review', kind: 'request_changes', mark: '1', label: 'Changes, please', day: '5 May', href: '/entries/X/review' },
    { lane: 'review', kind: 'approve', mark: '1', label: 'Approved', day: '6 May', href: '/entries/X/approvals/1' },
    { lane: 'release', kind: 'released', mark: 'one', label: 'Went out', day: '7 May', href: '/releases/one' },
  ];
  const rules = ['ERROR', 'WARNING', 'NOTE'].flatMap((severity) =>
    Array.from({ length: 6 }, (_, n) => ({ rule: `${severity.toLowerCase()}.${n}`, severity })),
  );
  const points = Array.from({ length: 5 }, (_, n) => ({
    name: `2026-0${n + 1}`,
    entries: 10 * n,
    counts: n === 0 ? [] : rules.map((rule, m) => ({ ...rule, section: ['protein', 'figures'][m % 2], findings: 1 + random(30 * n) })),
  }));
  const sections = [{ key: 'protein', name: 'Protein' }, { key: 'figures', name: 'Figures, α & <b>' }];
  return {
    gene,
    protein,
    life: { events, words: { name: 'A life of one revision' } },
    corpus: { points, sections, words: { course: 'Évolution' } },
  };
})()
