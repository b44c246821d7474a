#!/usr/bin/env node
import {fail, languageOf, runCommandLine} from './command-line.js';
import {terminalIn} from './terminal.js';

const args = process.argv.slice(2);
const terminal = terminalIn(languageOf(args));

// Who reads only the first lines of an answer has had enough.
process.stdout.on('error', () => process.exit());

// Nobody who runs a command is to read where in it something went wrong.
process.on('uncaughtException', error => {
  process.exitCode = fail(error, terminal);
  process.exit();
});

process.exitCode = await runCommandLine(args, terminal);
