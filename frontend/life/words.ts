/** What the drawing of a life says itself, in English; whoever uses it may give other words for the same keys. */
export const ENGLISH = {
  review: 'Reviews',
  revision: 'Revisions',
  release: 'Releases',
  closer: 'Show fewer, closer',
  wider: 'Show more at once',
  whole: 'All of it',
  earlier: 'Earlier',
  later: 'Later',
  many: '# together; press to look closer:',
};
