/**
 * @typedef {object} Release what is about to be published
 * @property {{version: string; repository?: unknown; private?: boolean}} manifest package.json
 * @property {string} code src/entry/version.ts
 * @property {string} changelog CHANGELOG.md
 * @property {readonly string[]} changesets files of .changeset/ that are in no version yet
 * @property {string} dirty what `git status --porcelain` prints
 * @property {readonly string[]} tags of git
 * @property {boolean} attested whether npm can be told where the files were built
 */

/** What stands in the way of a release, in sentences. @param {Release} release @returns {string[]} */
export function releaseFaults(release) {
  const {manifest, code, changelog, changesets, dirty, tags, attested} = release;
  const {version, repository} = manifest;
  /** @type {[fault: boolean, sentence: string][]} */
  const faults = [
    [dirty !== '', 'Some files are not committed.'],
    [changesets.length > 0, 'Some changes are in no version yet: npm run release:version.'],
    [!code.includes(`'${version}'`), `src/entry/version.ts does not say ${version}.`],
    [!changelog.includes(`\n## ${version}\n`), `CHANGELOG.md says nothing of ${version}.`],
    [tags.includes(`v${version}`), `${version} has been released before.`],
    [attested && !repository, 'package.json names no repository, which npm’s provenance wants.'],
  ];
  return faults.filter(([fault]) => fault).map(([, sentence]) => sentence);
}
