/** The bars and the table of a corpus as one drawing, which is what is saved. */
import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import { width } from '../drawing/layout.js';
import { course, depth, of, SEVERITIES, sum, type Point, type Rule } from './counts.js';
import type { Words } from './words.js';

const BAR = 72;
const BARS = { top: 30, height: 80 };
const TABLE = 176;
const ROW = 24;
const COURSE = 84;

export interface Shown {
  points: Point[];
  chosen: number;
  rules: Rule[];
  sections: { key: string; name: string }[];
  words: Words;
}

export function picture(shown: Shown): SVGTemplateResult {
  const { rules, sections, points, words } = shown;
  const room = (name: string) => Math.max(48, width(name) * 1.08 + 16);
  const first = 34 + Math.max(width(words.rule), ...rules.map(({ id }) => id.length * 8));
  const lefts = [first + COURSE];
  for (const { name } of sections) lefts.push(lefts.at(-1)! + room(name));
  const wide = Math.ceil(Math.max(points.length * BAR, lefts.at(-1)! + room(words.total)));
  const high = rules.length === 0 ? TABLE : TABLE + (rules.length + 1) * ROW;
  return svg`<svg class="picture" width=${wide} height=${high} viewBox=${`0 0 ${wide} ${high}`}>
    <defs>
      <pattern id="warnings" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="WARNING ink" width="3" height="5" />
      </pattern>
      <pattern id="notes" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="NOTE ink" width="4" height="1" /></pattern>
    </defs>
    ${legend(words)} ${points.map((point, i) => bar(shown, point, i))}
    ${rules.length === 0
      ? svg`<text y=${TABLE - 12}>${words.none}</text>`
      : svg`${head(shown, lefts)} ${rules.map((rule, i) => row(shown, rule, TABLE + (i + 1) * ROW, lefts))}`}
  </svg>`;
}

function legend(words: Words) {
  let left = 0;
  return SEVERITIES.map((severity) => {
    const x = left;
    left += 40 + width(words[severity]);
    return svg`<rect class=${`swatch ${severity}`} x=${x} y="0" width="14" height="14" /><text x=${x + 20} y="11">${words[severity]}</text>`;
  });
}

/** What a point comes to, the gravest at the foot. */
function bar({ points, chosen, words }: Shown, { name, counts }: Point, i: number) {
  const most = Math.max(1, ...points.map((point) => sum(point.counts)));
  const x = i * BAR;
  const middle = x + BAR / 2;
  const foot = BARS.top + BARS.height;
  let y = foot;
  const parts = SEVERITIES.map((severity) => {
    const tall = (sum(counts, severity) / most) * BARS.height;
    y -= tall;
    return tall > 0 ? svg`<rect class=${`swatch ${severity}`} x=${middle - 12} y=${y} width="24" height=${tall} />` : nothing;
  });
  const said = SEVERITIES.map((severity) => `${words[severity]} ${sum(counts, severity)}`).join(', ');
  return svg`<g class=${i === chosen ? 'chosen' : ''} aria-label=${`${name}: ${said}`}>
    ${parts}
    <path class="ground" d=${`M${x + 4} ${foot}h${BAR - 8}`} />
    <text x=${middle} y=${foot + 17} text-anchor="middle">${sum(counts)}</text>
    <text class="soft" x=${middle} y=${foot + 34} text-anchor="middle">${name}</text>
    ${i === chosen ? svg`<path class="here" d=${`M${x + 4} ${foot + 41}h${BAR - 8}`} />` : nothing}
  </g>`;
}

function head({ sections, words }: Shown, lefts: number[]) {
  const y = TABLE + 16;
  return svg`<text class="head" y=${y}>${words.rule}</text>
    <text class="head" x=${lefts[0] - COURSE} y=${y}>${words.course}</text>
    ${[...sections.map(({ name }) => name), words.total].map(
      (name, i) => svg`<text class="head" x=${lefts[i] + 6} y=${y}>${name}</text>`,
    )}`;
}

function row({ points, chosen, sections, rules, words }: Shown, { id, severity, findings }: Rule, y: number, lefts: number[]) {
  const { counts } = points[chosen];
  const most = Math.max(...counts.map((count) => count.findings));
  const { at } = course(points, id);
  const said = sections.map(({ key, name }) => `${name} ${of(counts, id, key)}`).join(', ');
  return svg`<g aria-label=${`${id}, ${words[severity]}: ${words.total} ${findings}, ${said}`}>
    <rect class=${`mark ${severity}`} x="0.5" y=${y + 4.5} width="16" height="16" rx=${{ ERROR: 8, WARNING: 0, NOTE: 4 }[severity]} />
    <text class=${`letter ${severity}`} x="8.5" y=${y + 16.5} text-anchor="middle">${severity[0]}</text>
    <text class="id" x="24" y=${y + 16}>${id}</text>
    <g transform=${`translate(${lefts[0] - COURSE} ${y + 2})`}>
      <polyline points=${at.map((place) => place.join(',')).join(' ')} />
      <circle cx=${at[chosen][0]} cy=${at[chosen][1]} r="2.5" />
    </g>
    ${sections.map(({ key }, i) => cell(of(counts, id, key), most, severity, lefts[i], lefts[i + 1] - lefts[i] - 2, y))}
    <text class="all" x=${lefts.at(-1)! + 6} y=${y + 16}>${findings}</text>
    ${y > TABLE + ROW && rules.length > 1 ? svg`<path class="between" d=${`M0 ${y - 0.5}h${lefts[0] - 8}`} />` : nothing}
  </g>`;
}

function cell(findings: number, most: number, severity: string, x: number, wide: number, y: number) {
  const said = svg`<text class=${findings === 0 ? 'soft' : ''} x=${x + wide / 2} y=${y + 16} text-anchor="middle">${findings || '·'}</text>`;
  if (findings === 0) return said;
  const deep = depth(findings, most);
  return svg`<rect class=${`cell ${severity}`} x=${x} y=${y + 1} width=${wide} height=${ROW - 2} fill-opacity=${deep} />
    <path class=${`edge ${severity}`} d=${`M${x} ${y + ROW - 2}h${wide}`} stroke-opacity=${deep} />${said}`;
}

export const pictureStyle = css`
  .picture text {
    font: 12px var(--recto-sans, sans-serif);
    fill: var(--recto-ink, CanvasText);
  }
  .picture :is(.head, .all),
  .picture .chosen text {
    font-weight: 600;
  }
  .picture :is(.soft, .head) {
    fill: var(--recto-ink-soft, GrayText);
  }
  .picture .id {
    font: 13px var(--recto-mono, monospace);
  }
  .picture :is(.ink, .letter, .swatch).ERROR {
    fill: var(--recto-error, #a00);
  }
  .picture :is(.ink, .letter).WARNING {
    fill: var(--recto-warning, #850);
  }
  .picture :is(.ink, .letter).NOTE {
    fill: var(--recto-note, #468);
  }
  .picture .swatch.WARNING {
    fill: url(#warnings);
  }
  .picture .swatch.NOTE {
    fill: url(#notes);
  }
  .picture .mark {
    fill: none;
  }
  .picture .letter {
    font-size: 11px;
    font-weight: 600;
  }
  .picture .cell.ERROR {
    fill: var(--recto-error-wash, #fee);
  }
  .picture .cell.WARNING {
    fill: var(--recto-warning-wash, #ffd);
  }
  .picture .cell.NOTE {
    fill: var(--recto-note-wash, #eef);
  }
  .picture :is(.mark, .edge).ERROR {
    stroke: var(--recto-error, #a00);
  }
  .picture :is(.mark, .edge).WARNING {
    stroke: var(--recto-warning, #850);
  }
  .picture :is(.mark, .edge).NOTE {
    stroke: var(--recto-note, #468);
  }
  .picture .edge {
    stroke-width: 2;
  }
  .picture :is(.ground, .between) {
    stroke: var(--recto-line, GrayText);
  }
  .picture .here {
    stroke: var(--recto-accent, Highlight);
    stroke-width: 3;
  }
`;
