/** Marks: stretches of text underlined for what they mention or what a rule found there. */
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Severity } from '../parts/severity.js';

export interface Mark {
  start: number;
  end: number;
  kind: string;
  severity: Severity | '';
  title: string;
  /** The path of the field that speaks of the same, and what it is called; empty where there is none. */
  leads: string;
  to: string;
}

export interface Placed {
  from: number;
  to: number;
  mark: Mark;
}

export const setMarks = StateEffect.define<Placed[]>();

export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let now = shown.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = Decoration.set(effect.value.map(decoration));
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decoration({ from, to, mark }: Placed) {
  const classes = `mark ${mark.kind} ${mark.severity.toLowerCase()}`;
  return Decoration.mark({ class: classes, attributes: mark.title ? { title: mark.title } : {}, mark }).range(from, to);
}

/** The marks at a place, what a rule found before what is merely mentioned. */
export function marksAt(state: EditorState, at: number): Placed[] {
  const found: Placed[] = [];
  state.field(marks).between(at, at, (from, to, value) => {
    found.push({ from, to, mark: value.spec.mark as Mark });
  });
  return found.sort((a, b) => Number(a.mark.severity === '') - Number(b.mark.severity === ''));
}

/** The next finding from a place on, around the end of the text. */
export function nextFinding(state: EditorState, at: number, step: 1 | -1): Placed | undefined {
  const found: Placed[] = [];
  state.field(marks).between(0, state.doc.length, (from, to, value) => {
    const mark = value.spec.mark as Mark;
    if (mark.severity !== '') found.push({ from, to, mark });
  });
  if (step < 0) found.reverse();
  return found.find(({ from }) => (step > 0 ? from > at : from < at)) ?? found[0];
}
