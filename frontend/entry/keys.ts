/** The keys of the entry page. Single letters do nothing where one types, and can be turned off. */

const TYPES =
  'input, textarea, select, [contenteditable="true"], recto-rows, recto-narrative, recto-pick, vaadin-select, ' +
  'vaadin-combo-box, vaadin-multi-select-combo-box, [role="listbox"], [role="menu"], [role="dialog"], dialog, vaadin-dialog';
const OFF = 'recto-single-keys-off';
export const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);

export const single = {
  get on() {
    return localStorage.getItem(OFF) !== 'yes';
  },
  set on(on: boolean) {
    localStorage.setItem(OFF, on ? '' : 'yes');
  },
};

/** What a key asks for, as the keys are written on the page: `Ctrl+K`, `F8`, `g`. */
export function meant(event: KeyboardEvent): string | undefined {
  const letter = event.key.length === 1;
  const command = MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (event.altKey || event.isComposing) return undefined;
  if (command) return letter && !event.shiftKey ? `Ctrl+${event.key.toUpperCase()}` : undefined;
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'F8') return event.shiftKey ? 'Shift+F8' : 'F8';
  if (!letter || !single.on) return undefined;
  const types = event.composedPath().some((node) => node instanceof Element && node.matches(TYPES));
  return types ? undefined : event.key;
}

/** A key as this computer's keyboard calls it. */
export function written(keys: string): string[] {
  return keys.split('+').map((key) => (MAC ? ({ Ctrl: '⌘', Shift: '⇧' }[key] ?? key) : key)).map((key) => (key.length === 1 && keys.includes('+') ? key.toUpperCase() : key));
}
