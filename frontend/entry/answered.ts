/**
 * The line that says that the server doesn't answer goes as soon as it has answered a request. Flow leaves it there until
 * the channel is back by which the server speaks of its own accord, which it tries again seconds later.
 */
const states = () =>
  (window as unknown as { Vaadin?: { connectionState?: { state: string } } }).Vaadin?.connectionState;

new PerformanceObserver((list) => {
  const answered = list
    .getEntriesByType('resource')
    .some((entry) => entry.name.includes('v-r=uidl') && (entry as PerformanceResourceTiming).responseStatus === 200);
  const known = states();
  if (answered && known?.state === 'reconnecting') known.state = 'connected';
}).observe({ type: 'resource' });

export {};
