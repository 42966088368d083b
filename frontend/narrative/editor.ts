/** The editor's parts that never change: keys, history, and how CommonMark looks as it is written. */
import { closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, highlightSpecialChars, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';

const commonMark = new Language(defineLanguageFacet(), parser, [], 'commonmark');

const looks = HighlightStyle.define([
  { tag: tags.emphasis, class: 'emphasis' },
  { tag: tags.strong, class: 'strong' },
  { tag: tags.heading, class: 'heading' },
  { tag: [tags.processingInstruction, tags.escape], class: 'sign' },
]);

const citation = new MatchDecorator({
  regexp: /@[a-z]+:[^\s\];,@]+/g,
  decoration: Decoration.mark({ class: 'cited' }),
});

const cited = ViewPlugin.define(
  (view) => ({
    decorations: citation.createDeco(view),
    update(update) {
      this.decorations = citation.updateDeco(update, this.decorations);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

/** Tab is left to the browser, so that it leaves the editor. */
export const still: Extension = [
  highlightSpecialChars(),
  history(),
  EditorView.lineWrapping,
  commonMark,
  syntaxHighlighting(looks),
  cited,
  keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
  EditorView.domEventHandlers({ blur: (_, view) => closeCompletion(view) }),
];
