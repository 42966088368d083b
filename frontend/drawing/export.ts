/** A drawing as a file of its own: styles written into it, in light colours, on white. */

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

/** @param host the element whose colours are turned light while they are read; nothing is painted meanwhile */
export function standalone(drawing: SVGSVGElement, host: HTMLElement, title: string): string {
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
  copy.setAttribute('xmlns', SVG);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', '#ffffff');
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
}

function inline(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value && !(name.startsWith('font') && from.localName !== 'text')) to.setAttribute(name, value);
  }
  for (const name of ['class', 'role', 'tabindex', 'aria-pressed', 'data-path', 'style']) to.removeAttribute(name);
  [...from.children].forEach((child, i) => inline(child, to.children[i]));
}

export function saveSvg(drawing: SVGSVGElement, host: HTMLElement, file: string, title: string) {
  save(new Blob([standalone(drawing, host, title)], { type: 'image/svg+xml' }), `${file}.svg`);
}

/** At twice the size, so that it prints well. */
export async function savePng(drawing: SVGSVGElement, host: HTMLElement, file: string, title: string) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing, host, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(blob, `${file}.png`), 'image/png');
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
