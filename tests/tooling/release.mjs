// Publishes the version that package.json names, where everything is in order.
//
//   npm run release                   says what would be published, and what stands in the way
//   npm run release -- --publish      tests everything, publishes, and tags the commit
//
// In a continuous run of GitHub or GitLab with an identity token npm is told which commit the files
// were built of (docs.npmjs.com/generating-provenance-statements); elsewhere it cannot be.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {releaseFaults} from './release-faults.mjs';

const shell = process.platform === 'win32';
/** @param {string} tool @param {...string} args */
const ask = (tool, ...args) => execFileSync(tool, args, {encoding: 'utf8', shell}).trim();
/** @param {string} tool @param {...string} args */
const run = (tool, ...args) => execFileSync(tool, args, {stdio: 'inherit', shell});
/** @param {string} file */
const read = file => readFileSync(file, 'utf8');

const {env} = process;
const attested = Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? env.SIGSTORE_ID_TOKEN);
const manifest = JSON.parse(read('package.json'));
const faults = releaseFaults({
  manifest,
  code: read('src/entry/version.ts'),
  changelog: read('CHANGELOG.md'),
  changesets: readdirSync('.changeset').filter(file => /^(?!README).*\.md$/.test(file)),
  dirty: ask('git', 'status', '--porcelain'),
  tags: ask('git', 'tag', '--list').split('\n'),
  attested,
});
const provenance = attested ? ['--provenance'] : [];
const publishing = process.argv.includes('--publish');
const publish = ['publish', '--access', 'public', ...provenance];

if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (publishing) {
  env.CI ??= 'true';
  run('npm', 'run', 'test:all');
  run('npm', ...publish);
  run('git', 'tag', '--annotate', `v${manifest.version}`, '--message', `v${manifest.version}`);
  console.log(`Published. What is left: git push origin v${manifest.version}`);
} else {
  run('npm', 'run', 'build');
  run('npm', ...publish, '--dry-run');
  if (!attested) console.log('Without provenance: there is no identity token here.');
}
