/** Finds what was meant by a few letters, in their order, wherever they stand. */

export interface Hit {
  /** The higher the better. */
  score: number;
  /** Which characters of the label were meant. */
  at: number[];
}

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a word begins at a place. */
function begins(words: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1]) || (/\p{Lu}/u.test(words[at]) && /\p{Ll}/u.test(words[at - 1]));
}

/** The letters of one word where they stand best: together, at the beginning of a word, early. */
function place(letters: string, label: string, folded: string): Hit | undefined {
  const whole = [...folded.matchAll(new RegExp(letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((m) => m.index);
  if (whole.length > 0) {
    const start = whole.find((at) => begins(label, at)) ?? whole[0];
    const score = 8 * letters.length + (begins(label, start) ? 12 : 0) + (start === 0 ? 6 : 0);
    return { score, at: Array.from(letters, (_, i) => start + i) };
  }
  const at: number[] = [];
  let score = 0;
  for (const letter of letters) {
    const from = (at.at(-1) ?? -1) + 1;
    let next = folded.indexOf(letter, from);
    if (next < 0) return undefined;
    if (next !== from && !begins(label, next)) {
      // rather where a word begins
      for (let i = next; i >= 0; i = folded.indexOf(letter, i + 1)) {
        if (begins(label, i)) {
          next = i;
          break;
        }
      }
    }
    score += next === from ? 3 : begins(label, next) ? 4 : -1;
    at.push(next);
  }
  return score > 0 ? { score, at } : undefined;
}

/** How well a label, with words beside it, answers what was typed; undefined where it doesn't. */
export function fuzzy(typed: string, label: string, hint: string): Hit | undefined {
  const folded = plain(label);
  const same = folded.length === label.length;
  const hit: Hit = { score: -label.length / 40, at: [] };
  for (const word of plain(typed).split(/\s+/).filter(Boolean)) {
    const found = place(word, same ? label : folded, folded);
    if (found) {
      hit.score += found.score;
      if (same) hit.at.push(...found.at);
    } else if (plain(hint).includes(word)) {
      hit.score += 2;
    } else {
      return undefined;
    }
  }
  return hit;
}
