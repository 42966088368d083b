/**
 * Lights up the places that a finding or a comment is about, in field, text and drawing at once: while one points at it
 * or is in it with the keyboard, otherwise those of the finding chosen last.
 */
const ABOUT = '[data-about]';

interface Narrative extends HTMLElement {
  lit: string;
}
interface Rows extends HTMLElement {
  lit: string[];
}
interface Drawing extends HTMLElement {
  selected: string;
}

let shown: Element | null = null;
let drawn: { drawing: Drawing; before: string }[] = [];

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function light(about: Element | null) {
  if (about === shown) return;
  shown = about;
  const paths = (about?.getAttribute('data-about') ?? '').split(' ').filter(Boolean);
  const says = about?.getAttribute('data-says') ?? '';
  for (const part of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const place = part.dataset['place']!;
    const here = paths.filter((path) => within(path, place));
    const rows = part.querySelector<Rows>(':scope > recto-rows');
    const text = part.querySelector<Narrative>(':scope > recto-narrative');
    if (rows) rows.lit = here.map((path) => path.slice(place.length + 1)).filter(Boolean);
    if (text) text.lit = here.length > 0 ? says : '';
    part.classList.toggle('lit', here.length > 0 && (!rows || rows.lit.length === 0));
  }
  draw(paths);
}

/** The drawings go back to what they had selected. */
function draw(paths: string[]) {
  drawn.forEach(({ drawing, before }) => (drawing.selected = before));
  drawn = [];
  const path = paths.find((one) => /^\/(gene|protein|mutations)\/\w+\/./.test(one));
  if (!path) return;
  for (const drawing of document.querySelectorAll<Drawing>('recto-gene, recto-protein')) {
    drawn.push({ drawing, before: drawing.selected });
    drawing.selected = path;
  }
}

function about(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest(ABOUT) : null;
}

const chosen = () => document.querySelector(`${ABOUT}.chosen:not(.recto-settled)`);
const focused = () => document.activeElement?.closest(ABOUT) ?? null;

document.addEventListener('pointerover', (event) => {
  if (document.querySelector('.recto-workspace')) light(about(event) ?? focused() ?? chosen());
});
document.addEventListener('focusin', (event) => {
  if (document.querySelector('.recto-workspace')) light(about(event) ?? chosen());
});
document.addEventListener('recto-chosen', () => requestAnimationFrame(() => light(chosen())));
