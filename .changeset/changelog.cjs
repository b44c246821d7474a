// What a changeset says, as a line of CHANGELOG.md: for people who use the package, to whom a commit
// says nothing.

/** @param {{summary: string}} changeset */
const getReleaseLine = async ({summary}) => {
  const [first, ...more] = summary.trim().split('\n');
  return [`- ${first}`, ...more.map(line => (line.trim() ? `  ${line}` : ''))].join('\n');
};

/** The package has no other packages of ours in it. */
const getDependencyReleaseLine = async () => '';

module.exports = {getReleaseLine, getDependencyReleaseLine};
