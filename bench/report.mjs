// Results as text, and as the table of README.md.
import {readFile, writeFile} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {median, spread} from './statistics.mjs';

/**
 * @typedef {import('./scenarios/scenario.mjs').Figure} Figure
 * @typedef {import('./candidates.mjs').Candidate} Candidate
 *
 * @typedef {object} Result
 * @property {import('./scenarios/scenario.mjs').Scenario} scenario
 * @property {string} base name of the candidate that ratios are to
 * @property {Record<string, import('./scenarios/scenario.mjs').Figures>[]} rounds figures of each candidate
 */

const digits = {ratio: 2, plain: 2, ms: 1, kB: 1, count: 0};

/** The values of one figure in all rounds in which there is one. @param {Result} result @param {string} candidate @param {Figure} figure */
function valuesOf({rounds, base}, candidate, {name, kind}) {
  return rounds.flatMap(round => {
    const value = round[candidate]?.[name];
    const floor = kind === 'ratio' ? round[base]?.[name] : 1;
    return value === undefined || floor === undefined ? [] : [value / floor];
  });
}

/** A median with its spread, such as "1.04 ± 0.02". @param {Result} result @param {string} candidate @param {Figure} figure */
function cell(result, candidate, figure) {
  const values = valuesOf(result, candidate, figure);
  if (!values.length) return '–';
  const decimals = digits[figure.kind];
  /** @param {number} value */
  const text = value =>
    value.toLocaleString('en', {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  const around = text(spread(values));
  const middle = text(median(values));
  return Number(around.replace(/,/g, '')) ? `${middle} ± ${around}` : middle;
}

/** The floor's own figure, which ratios are to. @param {Result} result @param {Figure} figure */
const floorOf = (result, figure) =>
  figure.kind === 'ratio'
    ? `1 = ${cell(result, result.base, {...figure, kind: figure.name === 'heap' ? 'count' : 'ms'})}`
    : cell(result, result.base, figure);

const units = {ratio: '× floor', plain: '', ms: 'ms', kB: 'kB', count: ''};

/** @param {Figure} figure */
const labelOf = ({label, kind}) => [label, units[kind]].filter(Boolean).join(', ');

/** @param {Result} result @param {readonly Candidate[]} compared */
export function printResult(result, compared) {
  console.log(`\n${result.scenario.label}: medians of ${result.rounds.length} ± spread\x1b[K`);
  for (const figure of result.scenario.figures) {
    console.log(`  ${labelOf(figure)}${figure.goal ? ` (goal ${figure.goal})` : ''}`);
    for (const {name, label} of compared) {
      const text = name === result.base ? floorOf(result, figure) : cell(result, name, figure);
      if (text !== '–') console.log(`    ${label.padEnd(26)}${text}`);
    }
  }
}

/** @param {readonly Result[]} results @param {readonly Candidate[]} candidates */
function tableOf(results, candidates) {
  const shown = candidates.filter(({name}) => !['floor-preload', 'floor-shared'].includes(name));
  const row = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = ['', 'goal', ...shown.map(({label}) => label)];
  const rows = results.flatMap(result => [
    row([`**${result.scenario.label}**`, ...head.slice(1).map(() => '')]),
    ...result.scenario.figures.map(figure =>
      row([
        labelOf(figure),
        figure.goal ? `≤ ${figure.goal}` : '',
        ...shown.map(({name}) =>
          name === result.base ? floorOf(result, figure) : cell(result, name, figure),
        ),
      ]),
    ),
  ]);
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const begin = '<!-- npm run bench writes from here -->';
const end = '<!-- to here -->';

/**
 * Writes the table into README.md.
 *
 * @param {readonly Result[]} results
 * @param {readonly Candidate[]} candidates
 * @param {string} browser name and version
 */
export async function writeReadme(results, candidates, browser) {
  const text = await readFile(readme, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`README.md lacks "${begin}" and "${end}"`);
  const processors = cpus();
  const rounds = Math.max(...results.map(({rounds}) => rounds.length));
  const made =
    `${new Date().toISOString().slice(0, 10)}, ${browser.replace('/', ' ')}, Node ${process.versions.node}, ` +
    `${processors.length} × ${processors[0]?.model.trim()} at a load of ${Math.round(loadavg()[2] ?? 0)}; medians of up to ${rounds} rounds, ± half of what lies between the quartiles.`;
  const table = [begin, '', made, '', tableOf(results, candidates), '', end].join('\n');
  const whole = text.slice(0, before) + table + text.slice(after + end.length);
  const config = await resolveConfig(readme);
  await writeFile(readme, await format(whole, {...config, parser: 'markdown'}));
}
