// npm run test:wordpress: the built script on, and beside, a real WordPress.
//   -- --serve      only starts it, for looking around, until Ctrl-C
//   -- -g "words"   runs the tests whose names hold the words
// Needs dist/ and Debian's packages (packages.mjs). The last line is `N passed, N failed`.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readCounts} from '../tooling/counts.mjs';
import {ensurePackages} from './packages.mjs';
import {atEnd, temporaryFolder} from './processes.mjs';
import {startWordPress} from './wordpress.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

function ensureBrowser() {
  const env = {...process.env, BROWSERS: 'chromium'};
  const script = 'tests/tooling/ensure-browsers.mjs';
  const {status} = spawnSync(process.execPath, [script], {stdio: 'inherit', env});
  if (status !== 0) throw new Error('These tests need Chromium.');
}

/**
 * Runs the tests beside a WordPress.
 *
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether mocha was content
 */
const testsSucceed = env =>
  new Promise((resolve, reject) => {
    const options = ['--no-package', '--node-option', 'import=tsx', '--timeout', '60000'];
    const mocha = spawn(
      process.execPath,
      [
        'node_modules/mocha/bin/mocha.js',
        ...options,
        ...['--reporter', 'tests/tooling/mocha-reporter.mjs'],
        ...process.argv.slice(2),
        'tests/wordpress/**/*.test.ts',
      ],
      {stdio: 'inherit', env: {...process.env, ...env}},
    );
    atEnd(() => mocha.kill('SIGINT'));
    mocha.on('error', reject).on('exit', code => resolve(code === 0));
  });

async function main() {
  if (!existsSync('dist/mp-widgets.js')) throw new Error('There is no dist/: npm run build');
  ensurePackages();
  const start = performance.now();
  const {origin, site} = await startWordPress('dist');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`WordPress is at ${origin} (started and filled in ${seconds} s)`);
  if (process.argv.includes('--serve')) return void setInterval(() => {}, 60_000);

  ensureBrowser();
  const folder = temporaryFolder();
  const counts = process.env.TEST_COUNTS ?? join(folder, 'counts.json');
  const succeeded = await testsSucceed({
    WORDPRESS_ORIGIN: origin,
    WORDPRESS_SITE: site,
    TEST_COUNTS: counts,
    // For the browser's profile, which would outlive a run that is stopped.
    TMPDIR: folder,
  });
  const {passed, failures} = readCounts(counts);
  report(passed, failures.length || Number(!succeeded || !passed));
}

/** @param {number} passed @param {number} failed */
function report(passed, failed) {
  process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
  process.exit(failed ? 1 : 0);
}

main().catch(error => {
  console.error(error.message);
  report(0, 1);
});
