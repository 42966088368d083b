/** What of a life stands in which column. Events are told in their order, not by the clock: a busy day has room, too. */

export interface LifeEvent {
  lane: 'review' | 'revision' | 'release';
  kind: string;
  mark: string;
  label: string;
  day: string;
  href: string;
}

/** Neighbours in a lane that share a mark; `from` and `to` count all events, `to` is exclusive. */
export interface Bucket {
  lane: LifeEvent['lane'];
  events: LifeEvent[];
  column: number;
  from: number;
  to: number;
}

/** Which events are in sight, `to` exclusive. */
export interface Sight {
  from: number;
  to: number;
}

/** The events in sight as one mark a column and lane, in at most so many columns. */
export function buckets(events: readonly LifeEvent[], sight: Sight, columns: number): Bucket[] {
  const count = sight.to - sight.from;
  const used = Math.max(1, Math.min(columns, count));
  const found = new Map<string, Bucket>();
  for (let i = sight.from; i < sight.to; i++) {
    const column = Math.floor(((i - sight.from) * used) / count);
    const { lane } = events[i];
    const key = `${lane} ${column}`;
    const bucket = found.get(key);
    if (bucket) {
      bucket.events.push(events[i]);
      bucket.to = i + 1;
    } else {
      found.set(key, { lane, events: [events[i]], column, from: i, to: i + 1 });
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column || LANES.indexOf(a.lane) - LANES.indexOf(b.lane));
}

export const LANES: LifeEvent['lane'][] = ['review', 'revision', 'release'];

/** Half of what is in sight, or twice as much, around an event. */
export function zoomed(sight: Sight, factor: number, around: number, all: number): Sight {
  const count = Math.min(all, Math.max(Math.min(8, all), Math.round((sight.to - sight.from) * factor)));
  const share = (around - sight.from) / Math.max(1, sight.to - sight.from);
  return moved({ from: 0, to: count }, Math.round(around - share * count), all);
}

/** The same number of events, beginning with another one. */
export function moved(sight: Sight, from: number, all: number): Sight {
  const count = sight.to - sight.from;
  const start = Math.max(0, Math.min(all - count, from));
  return { from: start, to: start + count };
}
