// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of what the bundled files hold copies of.
import {writeFile} from 'node:fs/promises';
import {bundle} from './build-cli.mjs';

/** @typedef {import('./build-cli.mjs').Licence} Licence */

/** @param {string} files @param {readonly Licence[]} licences */
function section(files, licences) {
  const sorted = [...licences].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  for (const {name, text} of sorted) if (!text) throw new Error(`${name} has no licence text`);
  const texts = sorted.map(
    ({name, version, identifier, text}) => `${name} ${version} (${identifier})\n\n${text.trim()}\n`,
  );
  return [`${files} contain copies of these packages.\n`, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}

/** @param {readonly Licence[]} ofCli */
export async function writeNotices(ofCli) {
  const {licences: ofScripts} = await bundle('dist/esm/entry/embed.js', false);
  const sections = [
    section('mp-widgets.js and mp-widgets.iife.js', ofScripts),
    section('cli.js and what it loads', ofCli),
  ];
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', sections.join(`\n${'='.repeat(72)}\n\n`));
}
