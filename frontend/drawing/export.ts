/** A drawing as a file of its own: styles and fonts written into it, in light colours, on white. */
import { faces } from './faces.js';
import { measureIn, width } from './layout.js';

export type Kind = 'SVG' | 'PNG';

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 12;
const HEAD = 30;
const TITLE = 15;

/** @param host the element whose colours are turned light while they are read; nothing is painted meanwhile */
async function standalone(drawing: SVGSVGElement, host: HTMLElement, title: string): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const page = document.documentElement;
  const [scheme, theme] = [host.style.colorScheme, page.getAttribute('theme')];
  host.style.colorScheme = 'light';
  page.setAttribute('theme', 'light'); // as theme/tokens.css names it
  host.classList.add('saving');
  try {
    inline(drawing, copy);
  } finally {
    host.style.colorScheme = scheme;
    if (theme === null) page.removeAttribute('theme');
    else page.setAttribute('theme', theme);
    host.classList.remove('saving');
  }
  frame(copy, title, getComputedStyle(host));
  const fonts = document.createElementNS(SVG, 'style');
  fonts.textContent = await faces(copy);
  copy.prepend(fonts);
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
}

/** On white, with a margin, and its title above it and for those who are told. */
function frame(drawing: SVGSVGElement, title: string, { fontFamily }: CSSStyleDeclaration) {
  measureIn(fontFamily);
  const wide = Math.max(Number(drawing.getAttribute('width')), width(title, TITLE) * 1.08) + 2 * MARGIN;
  const high = Number(drawing.getAttribute('height')) + HEAD + 2 * MARGIN;
  const box = { x: -MARGIN, y: -MARGIN - HEAD, width: Math.ceil(wide), height: Math.ceil(high) };
  const words = { x: 0, y: -HEAD + TITLE, fill: '#1b2226', 'font-family': fontFamily, 'font-size': TITLE, 'font-weight': 600 };
  drawing.prepend(
    drawn('title', {}, title),
    drawn('rect', { ...box, fill: '#ffffff' }),
    drawn('text', { ...words, stroke: 'none', 'aria-hidden': true }, title),
  );
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  set(drawing, { xmlns: SVG, width: box.width, height: box.height, viewBox: view, 'aria-label': title });
}

function drawn(name: string, attributes: Record<string, unknown>, words = ''): Element {
  const element = document.createElementNS(SVG, name);
  set(element, attributes);
  element.textContent = words;
  return element;
}

function set(element: Element, attributes: Record<string, unknown>) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, `${value}`));
}

function inline(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value && !(name.startsWith('font') && from.localName !== 'text')) to.setAttribute(name, value);
  }
  for (const name of ['class', 'role', 'tabindex', 'aria-pressed', 'data-path', 'data-i', 'href', 'style']) to.removeAttribute(name);
  [...from.children].forEach((child, i) => inline(child, to.children[i]));
}

/** Has the browser save what is drawn as a file, in a picture of twice the size, so that it prints well. */
export async function saveAs(kind: Kind, drawing: SVGSVGElement, host: HTMLElement, file: string, title: string) {
  const text = await standalone(drawing, host, `${file} · ${title}`);
  if (kind === 'SVG') save(new Blob([text], { type: 'image/svg+xml' }), `${file}.svg`);
  else save(await picture(text), `${file}.png`);
}

async function picture(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture of this size'))), 'image/png'),
  );
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
