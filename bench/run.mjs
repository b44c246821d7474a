// npm run bench: candidates one after another in each round, so that what slows the machine down
// slows all of them; figures are medians, and ratios are made within a round.
//
//   --scenario cold,twenty   only these
//   --candidate ours,lit     only these, and the floor
//   --rounds 9               of each scenario
//   --quick                  one round of everything
//
// Without any of these the table in README.md is written anew.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing what is compared (npm ci in bench/)…');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const {values} = parseArgs({
  options: {
    scenario: {type: 'string'},
    candidate: {type: 'string'},
    rounds: {type: 'string'},
    quick: {type: 'boolean', default: false},
  },
});

const {launch} = await import('./browser.mjs');
const {candidates} = await import('./candidates.mjs');
const {printResult, writeReadme} = await import('./report.mjs');
const {scenarios} = await import('./scenarios.mjs');
const {serve} = await import('./server.mjs');

/** @param {string | undefined} names @param {readonly {name: string}[]} known */
function chosen(names, known) {
  const wanted = names?.split(',');
  const unknown = wanted?.filter(name => known.every(other => other.name !== name)) ?? [];
  if (unknown.length) {
    console.error(`No ${unknown.join(', ')}; there are: ${known.map(({name}) => name).join(', ')}`);
    process.exit(1);
  }
  return wanted;
}

const wantedScenarios = chosen(values.scenario, scenarios);
const wantedCandidates = chosen(values.candidate, candidates);
const wantedRounds = values.quick ? 1 : Number(values.rounds ?? 7);

const server = await serve();
const browser = await launch();
/** @type {import('./report.mjs').Result[]} */
const results = [];
try {
  for (const scenario of scenarios) {
    if (wantedScenarios && !wantedScenarios.includes(scenario.name)) continue;
    const base = scenario.base ?? 'floor';
    const compared = candidates.filter(
      ({name}) =>
        scenario.candidates.includes(name) &&
        (!wantedCandidates || name === base || wantedCandidates.includes(name)),
    );
    /** @type {import('./report.mjs').Result} */
    const result = {scenario, base, rounds: []};
    const count = Math.min(wantedRounds, scenario.rounds ?? Infinity);
    // The first page of a scenario pays for what the browser has yet to load: it is not counted.
    if (compared[0] && count > 1) await scenario.sample({browser, server}, compared[0]);
    for (let round = 0; round < count; round++) {
      /** @type {Record<string, import('./scenarios/scenario.mjs').Figures>} */
      const figures = {};
      // Nobody is always the first.
      const order = [
        ...compared.slice(round % compared.length),
        ...compared.slice(0, round % compared.length),
      ];
      for (const candidate of order) {
        process.stderr.write(`${scenario.name} ${round + 1}/${count} ${candidate.name}\x1b[K\r`);
        try {
          figures[candidate.name] = await scenario.sample({browser, server}, candidate);
        } catch (error) {
          console.error(`${scenario.name}, ${candidate.name}: ${String(error)}\x1b[K`);
        }
      }
      result.rounds.push(figures);
    }
    printResult(result, compared);
    results.push(result);
  }
  if (!values.scenario && !values.candidate && !values.quick)
    await writeReadme(results, candidates, await browser.version());
} finally {
  await browser.close();
  server.close();
}
