/** The page's own fonts as far as a drawing is set in them, so that a file of it looks as the page does. */

/** @returns `@font-face` rules with the fonts in them; empty where the page has none of its own for these words */
export async function faces(drawing: Element): Promise<string> {
  const set = [...drawing.querySelectorAll('text')].map((text) => ({
    families: text.getAttribute('font-family') ?? '',
    words: text.textContent ?? '',
  }));
  const needed = pageFaces().filter(({ rule }) => {
    const family = bare(rule.style.getPropertyValue('font-family'));
    const covers = coverage(rule.style.getPropertyValue('unicode-range'));
    return set.some(({ families, words }) => families.split(',').map(bare).includes(family) && [...words].some(covers));
  });
  return (await Promise.all(needed.map(written))).join('\n');
}

interface Face {
  rule: CSSFontFaceRule;
  base: string;
}

function pageFaces(): Face[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    try {
      return facesIn(sheet, sheet.href ?? document.baseURI);
    } catch {
      return []; // another site's, which the browser doesn't let one read
    }
  });
}

function facesIn(of: { cssRules: CSSRuleList }, base: string): Face[] {
  return [...of.cssRules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [{ rule, base }];
    if (rule instanceof CSSImportRule) return rule.styleSheet ? facesIn(rule.styleSheet, rule.styleSheet.href ?? base) : [];
    return rule instanceof CSSGroupingRule ? facesIn(rule, base) : [];
  });
}

function bare(family: string): string {
  return family.trim().replaceAll(/["']/g, '');
}

/** Whether a character is one of a `unicode-range`; all are where none is given. */
function coverage(range: string): (character: string) => boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to]) => [
    parseInt(from.replaceAll('?', '0'), 16),
    parseInt(to ?? from.replaceAll('?', 'F'), 16),
  ]);
  return (character) => spans.length === 0 || spans.some(([from, to]) => character.codePointAt(0)! >= from && character.codePointAt(0)! <= to);
}

async function written({ rule, base }: Face): Promise<string> {
  const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  try {
    const font = await (await fetch(new URL(address, base))).blob();
    const { style } = rule;
    return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight') || 'normal'};src:url(${await asData(font)})}`;
  } catch {
    return ''; // the server is silent: the file names the font, and whoever has it sees it
  }
}

function asData(file: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
