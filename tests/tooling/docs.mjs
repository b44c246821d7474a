// npm run docs: writes the tables of README.md that are made from the sources.
import {readFileSync, writeFileSync} from 'node:fs';
import {readmeOf} from './manifest/readme.mjs';

writeFileSync('README.md', await readmeOf(readFileSync('README.md', 'utf8')));
