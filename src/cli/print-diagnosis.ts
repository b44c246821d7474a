import type {Candidate, Diagnosis, Finding, Severity} from '../doctor/index.js';
import type {Terminal} from './terminal.js';

const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '⚠', info: 'ℹ', ok: '✔'};
const systems = {wordpress: 'WordPress', apache: 'Apache', nginx: 'nginx', caddy: 'Caddy'};

/** @param verbose whether good news and rarely needed settings are printed too */
export function printDiagnosis(diagnosis: Diagnosis, verbose: boolean, terminal: Terminal): void {
  const {address, outcome, src, findings, candidates} = diagnosis;
  const {print, words, colors} = terminal;
  const printFinding = findingPrinter(verbose, terminal);
  print(colors.bold(address));
  for (const finding of findings) printFinding(finding);
  for (const candidate of candidates) {
    print('');
    print(headingOf(candidate, terminal));
    // The best one in full; of the others what is wrong with them.
    const isBest = verbose || candidate === candidates[0];
    const shown = candidate.findings.filter(({severity}) => isBest || severity === 'error');
    for (const finding of shown) printFinding(finding);
  }
  print('');
  print(
    colors.bold(
      outcome === 'ok' ? colors.green(words.outcomes.ok) : colors.red(words.outcomes[outcome]),
    ),
  );
  if (src) print(words.writeSrc(src));
}

function headingOf({url, foundBy, format}: Candidate, {words, colors}: Terminal): string {
  const what = format ?? words.noFeed;
  return `${colors.underline(url)} ${colors.dim(`(${what}, ${words.foundBy[foundBy]})`)}`;
}

function findingPrinter(verbose: boolean, {print, colors}: Terminal) {
  const {red, yellow, blue, green, dim} = colors;
  const paint = {error: red, warning: yellow, info: blue, ok: green};
  return ({severity, sentence, remedy, settings}: Finding): void => {
    print(`  ${paint[severity](signs[severity])} ${sentence}`);
    if (remedy) print(`    ${dim('→')} ${remedy}`);
    if (!verbose && severity !== 'error') return;
    const likely = settings.filter(setting => setting.likely);
    for (const {system, file, code} of verbose || !likely.length ? settings : likely) {
      print(`      ${dim(`${systems[system]} (${file}):`)}`);
      for (const line of code.split('\n')) print(`        ${line}`);
    }
  };
}
