// All that is measured, in the order of the table.
import {churn, refresh} from './scenarios/change.mjs';
import {blocked, rss, size, stream} from './scenarios/many.mjs';
import {bytes, cold, twenty} from './scenarios/start.mjs';

/** @type {readonly import('./scenarios/scenario.mjs').Scenario[]} */
export const scenarios = [
  bytes,
  cold('cold', 'unthrottled', {}, {}),
  cold('cold-cpu', 'processor ÷ 4', {cpu: 4}, {painted: '1.05', cpu: '1.25'}),
  cold(
    'cold-4g',
    'slow 4G',
    {slow: true},
    {painted: '1.05; fast snippet 0.70', readable: 'fast snippet 0.45', shift: 'fast snippet 0'},
  ),
  size(300),
  blocked,
  size(3000),
  size(10_000, {painted: '0.08', heap: '1.8', search: '17'}),
  twenty,
  refresh,
  churn,
  stream,
  rss,
];
