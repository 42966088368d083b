/** What a cell may hold, and how it reads. */
import { said } from '../parts/words.js';
import type { Choice, Column } from './sheet.js';

/** How a stored value reads: choices by their labels. */
export function words(column: Column, value: string): string {
  switch (column.kind) {
    case 'CHOICE':
      return label(column, value);
    case 'CHOICES':
      return picked(value)
        .map((one) => label(column, one))
        .join('; ');
    default:
      return value;
  }
}

/** The value that typed or pasted text stands for, or why it cannot be stored. */
export function read(column: Column, text: string): { value: string } | { refusal: string } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: '' };
  switch (column.kind) {
    case 'INTEGER':
      return /^[+-]?\d{1,15}$/.test(trimmed) ? { value: trimmed } : { refusal: said('front.rows.whole', '“{0}” is not a whole number.', trimmed) };
    case 'DECIMAL':
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)
        ? { value: trimmed }
        : { refusal: said('front.rows.decimal', '“{0}” is not a number; the decimal sign is a point.', trimmed) };
    case 'CHOICE': {
      const choice = find(column, trimmed);
      return choice ? { value: choice.value } : { refusal: said('front.rows.choice', '“{0}” is not among the choices.', trimmed) };
    }
    case 'CHOICES': {
      const parts = find(column, trimmed)
        ? [trimmed]
        : trimmed.split(trimmed.includes(';') ? /\s*;\s*/ : /\s*,\s*/).filter((part) => part !== '');
      const strange = parts.find((part) => !find(column, part));
      return strange === undefined
        ? { value: parts.map((part) => find(column, part)!.value).join(' ') }
        : { refusal: said('front.rows.choice', '“{0}” is not among the choices.', strange) };
    }
    case 'TEXT':
    case 'LONGTEXT':
    case 'SUGGEST':
    case 'LINK':
      return { value: text };
  }
}

export function picked(value: string): string[] {
  return value.split(' ').filter((one) => one !== '');
}

/** The choices that fit what was typed, those that begin with it first. */
export function fitting(choices: Choice[], typed: string): Choice[] {
  const sought = fold(typed.trim());
  if (sought === '') return choices;
  const rank = (choice: Choice) => {
    const label = fold(choice.label);
    if (label.startsWith(sought) || fold(choice.value) === sought) return 0;
    if (label.includes(sought)) return 1;
    return fold(choice.hint).includes(sought) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wanted) => choices.filter((choice) => rank(choice) === wanted));
}

function label(column: Column, value: string): string {
  return column.choices.find((choice) => choice.value === value)?.label ?? value;
}

function find(column: Column, text: string): Choice | undefined {
  return (
    column.choices.find((choice) => choice.value === text) ??
    column.choices.find((choice) => fold(choice.label) === fold(text))
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
