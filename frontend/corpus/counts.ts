/** What rules found, as it is counted. */

export interface Count {
  rule: string;
  section: string;
  severity: 'ERROR' | 'WARNING' | 'NOTE';
  findings: number;
}

export interface Point {
  name: string;
  entries: number;
  counts: Count[];
}

export interface Rule {
  id: string;
  severity: Count['severity'];
  findings: number;
}

export const SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const;

export function sum(counts: readonly Count[], severity?: string): number {
  return counts.reduce((all, count) => all + (!severity || count.severity === severity ? count.findings : 0), 0);
}

export function of(counts: readonly Count[], rule: string, section?: string): number {
  return counts.reduce(
    (all, count) => all + (count.rule === rule && (!section || count.section === section) ? count.findings : 0),
    0,
  );
}

/** The rules that found something, the gravest and most frequent first. */
export function rules(counts: readonly Count[]): Rule[] {
  const found = new Map<string, Rule>();
  for (const { rule, severity, findings } of counts) {
    const known = found.get(rule);
    if (known) known.findings += findings;
    else found.set(rule, { id: rule, severity, findings });
  }
  return [...found.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.findings - a.findings ||
      a.id.localeCompare(b.id),
  );
}

/** How deep the wash of a cell is, in parts of one. */
export function depth(findings: number, most: number): number {
  return 0.2 + 0.8 * Math.sqrt(findings / most);
}

/** Where a course goes, 70 wide and 20 high: how many findings a rule had at each point. */
export function course(points: readonly Point[], rule: string): { numbers: number[]; at: [number, number][] } {
  const numbers = points.map((point) => of(point.counts, rule));
  const most = Math.max(1, ...numbers);
  const step = points.length > 1 ? 66 / (points.length - 1) : 0;
  return { numbers, at: numbers.map((n, i) => [2 + i * step, 18 - (n / most) * 15]) };
}
