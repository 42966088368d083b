// On a review: j and k go to the next change and back, c and s comment on it or suggest an edit, d goes to the decision.
const REVIEW = '.recto-review';
const CHANGES = '.recto-changes li';
const WRITES = 'input, textarea, select, [contenteditable], vaadin-dialog-overlay, [role="dialog"], [role="menu"]';

function go(by: number) {
  const changes = [...document.querySelectorAll<HTMLElement>(`${REVIEW} ${CHANGES}`)].filter((li) => li.querySelector(':scope > .recto-change'));
  const here = changes.findIndex((li) => li.contains(document.activeElement));
  const next = changes[here < 0 ? (by > 0 ? 0 : changes.length - 1) : Math.min(Math.max(here + by, 0), changes.length - 1)];
  if (next) {
    next.closest('details')?.setAttribute('open', '');
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }
}

function act(name: string) {
  document.activeElement?.closest(CHANGES)?.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
}

const KEYS: Record<string, () => void> = {
  j: () => go(1),
  k: () => go(-1),
  c: () => act('comment'),
  s: () => act('suggest'),
  d: () => document.querySelector<HTMLElement>('#recto-decision')?.focus(),
};

document.addEventListener('keydown', (event) => {
  const key = KEYS[event.key];
  const writes = event.composedPath().some((node) => node instanceof Element && node.matches(WRITES));
  if (key && !writes && !event.ctrlKey && !event.metaKey && !event.altKey && document.querySelector(REVIEW)) {
    event.preventDefault();
    key();
  }
});
