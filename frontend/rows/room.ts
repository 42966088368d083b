/** How much room columns need. */
import type { Column } from './sheet.js';

/** On anything wider, columns that don't fit are scrolled to. */
const NARROW = 30;

/** A row's number and its menu. */
const AROUND = 4.5;

/** Whether columns are better stacked than put side by side in a width of so many rem. */
export function cramped(columns: Column[], width: number): boolean {
  const needed = columns.reduce((sum, column) => sum + least(column), AROUND);
  return width < NARROW && width < needed;
}

/** The least width of a column whose track is like 6rem or minmax(6rem, 2fr). */
function least({ width }: Column): number {
  return Number(/([\d.]+)rem/.exec(width)?.[1] ?? 4);
}
