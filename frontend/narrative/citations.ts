/** Citations: what `@` offers, and which publication stands at a place. */
import { pickedCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { said } from '../parts/words.js';

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

const MOST_DIGITS = 9;

/**
 * Answers at once and at each further letter, so that Enter takes what is offered however fast one types.
 *
 * @param add asks for a publication that the bibliography doesn't hold, and has it cited meanwhile
 */
export function offered(publications: () => Publication[], add: (pmid: string, cite: () => void) => void) {
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
    const pmid = /^[1-9][0-9]{2,}$/.exec(sought)?.[0] ?? '';
    if (pmid !== '' && pmid.length <= MOST_DIGITS && !publications().some(({ value }) => value === `pmid:${pmid}`)) {
      const cited = within ? `@pmid:${pmid}` : `[@pmid:${pmid}${closed && typed.text.startsWith('[') ? '' : ']'}`;
      options.push({
        label: said('front.narrative.addAndCite', 'Add PMID {0} to the bibliography and cite it', pmid),
        apply: (view, _completion, from, to) =>
          add(pmid, () =>
            view.dispatch({
              changes: { from, to, insert: cited },
              selection: { anchor: from + cited.length },
              annotations: pickedCompletion.of(_completion),
            }),
          ),
      });
    }
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
