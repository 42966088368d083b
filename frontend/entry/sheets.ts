/**
 * Where there is little room the sections, and what stands beside them, are sheets over the page: a bar at its foot opens
 * them, one at a time. Which of them is open stands in `data-sheet` of the page's workspace.
 */
const place = () => document.querySelector<HTMLElement>('.recto-workspace');

function open(sheet: string) {
  const at = place();
  if (!at) return;
  at.dataset['sheet'] = sheet;
  for (const button of at.querySelectorAll<HTMLElement>('.recto-sheet-bar button')) {
    button.setAttribute('aria-expanded', String(button.dataset['opens'] === sheet));
  }
  if (sheet === 'sections') at.querySelector<HTMLElement>('.recto-entry-nav [aria-current]')?.focus();
  if (sheet === 'remarks') at.querySelector<HTMLElement>('.recto-tabs [aria-selected=true]')?.focus();
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !place()) return;
  const button = event.target.closest<HTMLElement>('.recto-sheet-bar button');
  const now = place()!.dataset['sheet'] ?? '';
  if (button) open(now === button.dataset['opens'] ? '' : button.dataset['opens']!);
  else if (now && event.target.closest('.recto-entry-nav a, .recto-entry-editor, .recto-entry-head, .recto-drawings')) open('');
});

document.addEventListener('keydown', (event) => {
  const now = place()?.dataset['sheet'];
  if (event.key !== 'Escape' || !now || event.defaultPrevented) return;
  open('');
  place()!.querySelector<HTMLElement>(`.recto-sheet-bar [data-opens=${now}]`)?.focus();
});

document.addEventListener('recto-sheet', (event) => {
  if (event instanceof CustomEvent) open(event.detail as string);
});
