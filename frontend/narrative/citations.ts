/** Citations: what `@` offers, and which publication stands at a place. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/**
 * A publication: the key that a citation names, such as `pmid:2317865`, how a curator knows it, its title, and how it is
 * cited where it is read.
 */
export interface Publication {
  value: string;
  label: string;
  hint: string;
  cited: string;
}

const KEY = /@([a-z]+:[^\s\];,@]+)/g;

/** Answers at once and at each further letter, so that Enter takes what is offered however fast one types. */
export function offered(publications: () => Publication[]) {
  return function complete(context: CompletionContext): CompletionResult | null {
    const typed = context.matchBefore(/\[?@[^\s[\];@]*/);
    if (!typed) return null;
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, typed.from - line.from);
    const within = before.lastIndexOf('[') > before.lastIndexOf(']');
    const sought = fold(typed.text.replace(/^\[?@(pmid:)?/, ''));
    const closed = context.state.sliceDoc(context.pos, context.pos + 1) === ']';
    const options = publications()
      .filter((one) => fold(`${one.label} ${one.value} ${one.hint}`).includes(sought))
      .map((one): Completion => ({
        label: one.label,
        detail: one.value.replace(/^pmid:/, 'PMID '),
        info: one.hint || undefined,
        apply: within ? `@${one.value}` : `[@${one.value}${closed && typed.text.startsWith('[') ? '' : ']'}`,
      }));
    const update: CompletionResult['update'] = (_current, _from, _to, later) => complete(later);
    return { from: typed.from, options, filter: false, update };
  };
}

/** The key of the citation at this place of a line, if one stands there. */
export function citedAt(line: string, at: number): string | undefined {
  for (const found of line.matchAll(KEY)) {
    if (found.index <= at && at <= found.index + found[0].length) return found[1];
  }
  return undefined;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
