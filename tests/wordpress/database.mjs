// A MariaDB with data and socket in a folder of its own, and without any port.
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {pathTo} from './packages.mjs';
import {startServer} from './processes.mjs';

/**
 * @param {string} folder an empty one; only its owner may read it, for the database has no password
 * @returns {Promise<string>} the path of its socket; the database is called `wordpress`
 */
export async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'mariadb.sock');
  const setUp = join(folder, 'set-up.sql');
  const common = [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${userInfo().username}`,
    '--innodb-log-file-size=8M',
  ];
  execFileSync(
    pathTo('mariadb-install-db'),
    [...common, '--skip-test-db', '--auth-root-authentication-method=normal'],
    {stdio: 'pipe'},
  );
  writeFileSync(setUp, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const server = startServer(join(folder, 'mariadb.log'), [
    'mariadbd',
    ...common,
    ...[`--socket=${socket}`, `--tmpdir=${folder}`, `--pid-file=${join(folder, 'mariadb.pid')}`],
    ...[`--init-file=${setUp}`, '--skip-networking', '--character-set-server=utf8mb4'],
    ...['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'],
  ]);
  await server.ready({path: socket});
  return socket;
}
