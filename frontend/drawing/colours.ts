import { css } from 'lit';

/** The colours and fonts of the page where it has Recto's (theme/tokens.css), and as they are there where it hasn't. */
export const colours = css`
  :host {
    --paper: var(--recto-paper, light-dark(#ffffff, #1c2023));
    --sunken: var(--recto-sunken, light-dark(#eeece6, #121416));
    --hover: var(--recto-hover, light-dark(rgb(30 40 45 / 4%), rgb(255 255 255 / 4%)));
    --ink: var(--recto-ink, light-dark(#1b2226, #e6e8e6));
    --ink-soft: var(--recto-ink-soft, light-dark(#566067, #a3acb1));
    --line: var(--recto-line, light-dark(#dedbd3, #31373b));
    --line-strong: var(--recto-line-strong, light-dark(#7d858a, #768087));
    --accent: var(--recto-accent, light-dark(#0b6068, #6cc5cb));
    --accent-wash: var(--recto-accent-wash, light-dark(#e0efef, #1d3639));
    --error: var(--recto-error, light-dark(#a81c26, #ff9c97));
    --error-wash: var(--recto-error-wash, light-dark(#fcebea, #3d2022));
    --warning: var(--recto-warning, light-dark(#85520a, #efb95c));
    --warning-wash: var(--recto-warning-wash, light-dark(#fbf0da, #372b17));
    --note: var(--recto-note, light-dark(#4a5f78, #a9bcd3));
    --note-wash: var(--recto-note-wash, light-dark(#eaeff5, #232c37));
    --signal: var(--recto-shape-signal, light-dark(#f0d9a8, #6b5524));
    --outside: var(--recto-shape-outside, light-dark(#d5e6f0, #2c4757));
    --membrane: var(--recto-shape-membrane, light-dark(#2f5a6b, #9cc7d6));
    --on-membrane: var(--recto-on-membrane, light-dark(#ffffff, #10242c));
    --inside: var(--recto-shape-inside, light-dark(#e3dcee, #443a57));
    --domain: var(--recto-shape-domain, light-dark(#cfe6d8, #2a4a38));
    --region: var(--recto-shape-region, light-dark(#f0dfd6, #543d31));
    --germline: var(--recto-shape-germline, light-dark(#2f6fb0, #7db4ea));
    --somatic: var(--recto-shape-somatic, light-dark(#c05a1c, #f0a26a));
    --d0: light-dark(#c5def2, #29476a);
    --d1: light-dark(#f7d9b4, #62421d);
    --d2: light-dark(#cfe8cb, #2c5030);
    --d3: light-dark(#e5d2f2, #4d3567);
    --d4: light-dark(#f6cfd5, #66303a);
    --d5: light-dark(#ece5ad, #524d1f);
    --sans: var(--recto-sans, system-ui, -apple-system, 'Segoe UI', sans-serif);
    --mono: var(--recto-mono, ui-monospace, 'DejaVu Sans Mono', monospace);
  }
`;
