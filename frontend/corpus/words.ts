/** What the drawing of a corpus says itself, in English; whoever uses it may give other words for the same keys. */
export const ENGLISH = {
  ERROR: 'errors',
  WARNING: 'warnings',
  NOTE: 'notes',
  timeline: 'Findings over time; press one to see it below',
  entries: 'entries',
  grid: 'Findings by rule and section, #',
  rule: 'Rule',
  course: 'Course',
  total: 'All',
  none: 'The rules found nothing.',
  more: 'Show all # rules',
  fewer: 'Show fewer rules',
};

export type Words = typeof ENGLISH;
