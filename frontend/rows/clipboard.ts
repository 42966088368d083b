/**
 * The rows and cells of text copied from a spreadsheet: tabs part cells, line ends part rows, and a cell that holds
 * either stands in double quotes, a double quote within written twice.
 */
export function table(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    rows[rows.length - 1].push(cell);
    if (text[next] === '\t') {
      at = next + 1;
      if (at === text.length) rows[rows.length - 1].push('');
    } else {
      at = next + (text.startsWith('\r\n', next) ? 2 : 1);
      if (at < text.length) rows.push([]);
    }
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function plain(text: string, from: number): [string, number] {
  let to = from;
  while (to < text.length && !'\t\r\n'.includes(text[to])) to++;
  return [text.slice(from, to), to];
}

function quoted(text: string, from: number): [string, number] {
  let to = from + 1;
  while (to < text.length && !(text[to] === '"' && text[to + 1] !== '"')) to += text[to] === '"' ? 2 : 1;
  const closed = to < text.length && (to + 1 === text.length || '\t\r\n'.includes(text[to + 1]));
  return closed ? [text.slice(from + 1, to).replaceAll('""', '"'), to + 1] : plain(text, from);
}
