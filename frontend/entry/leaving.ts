/**
 * Sends what was typed in the last moments before its field is left, by Tab, by a click or by going back, which takes the
 * field away without leaving it. Flow holds keys back until typing pauses; an event that the server listens to lets them go.
 */
const MOMENTS = 1000;

let typed = -Infinity;

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function send() {
  if (performance.now() - typed > MOMENTS) return;
  document.querySelector('.recto-workspace')?.dispatchEvent(new CustomEvent('field-left'));
}

document.addEventListener('input', () => (typed = performance.now()), true);
document.addEventListener('focusout', send);
window.addEventListener(
  'popstate',
  () => {
    const at = focused();
    if (at instanceof HTMLElement) at.blur();
    send();
  },
  true,
);

/** What was typed since the server went silent stands on this page alone: the browser asks before it is closed. */
window.addEventListener('beforeunload', (event) => {
  const silent = document.querySelector('vaadin-connection-indicator:is([offline], [reconnecting])');
  if (silent && typed > -Infinity && document.querySelector('.recto-workspace')) event.preventDefault();
});

export {};
