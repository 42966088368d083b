/** Keeps one thing where it is on the screen while what is around it changes its size. */
export async function steady(pointed: Element, change: () => Promise<unknown>) {
  const was = pointed.getBoundingClientRect().top;
  await change();
  scroller(pointed).scrollTop += pointed.getBoundingClientRect().top - was;
}

/** What scrolls a thing, through the roots of elements. */
function scroller(of: Element): Element {
  for (let at = around(of); at; at = around(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement!;
}

function around(one: Element): Element | null {
  const root = one.getRootNode();
  return one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
