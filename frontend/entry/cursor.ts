/**
 * Tells the server which field or row the cursor went to. A narrative is passed over: who goes to one is on the way from
 * the field that it speaks of, and the way back holds from any of its mentions.
 */
let last: { workspace: Element; place: string } | undefined;

document.addEventListener('focusin', (event) => {
  const workspace = document.querySelector('.recto-workspace');
  const way = event.composedPath().filter((one) => one instanceof HTMLElement);
  if (!workspace || !way.some((one) => one.classList.contains('recto-entry-editor'))) return;
  const list = way.find((one) => one.dataset['list']);
  const row = way.find((one) => one.dataset['row']);
  const field = way.some((one) => one.localName === 'recto-narrative') ? undefined : way.find((one) => one.dataset['place']);
  const place = list && row ? `${list.dataset['list']}/${row.dataset['row']}` : (field?.dataset['place'] ?? '');
  const moved = workspace !== last?.workspace || place !== last.place;
  if (place && moved) workspace.dispatchEvent(new CustomEvent('cursor-moved', { detail: { place } }));
  last = { workspace, place };
});

export {};
