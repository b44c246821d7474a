// Medians and spreads.

/** @param {readonly number[]} values @param {number} part from 0 to 1 */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
}

/** @param {readonly number[]} values */
export const median = values => quantile(values, 0.5);

/** Half of what lies between the quartiles. @param {readonly number[]} values */
export const spread = values => (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
