import type {Candidate} from './candidate.js';

const formatOrder = ['wordpress', 'json-feed', 'atom', 'rss', 'rdf'];

/** The lower, the better for `src`: what works, then what was asked for, then what says most. */
export function rank({feed, works, foundBy, format, findings}: Candidate): number {
  const isPoor = findings.some(({code}) => code === 'wordpress-no-embed');
  const isAskedFor = foundBy === 'given' && !isPoor;
  const hasAreas = !!feed?.areas.length;
  return (
    (works ? 0 : feed ? 100 : 1000) +
    (isAskedFor ? 0 : 20) +
    (isPoor ? 10 : 0) +
    (hasAreas ? 0 : 2 + formatOrder.indexOf(format ?? '')) +
    (feed && !feed.items.length && !hasAreas ? 50 : 0)
  );
}
