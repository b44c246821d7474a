#!/usr/bin/env node
import {runProgram} from './program.js';
import {CommandError, terminalIn} from './terminal.js';

const args = process.argv.slice(2);
// Known before anything is read, so that a wrong option is told in the right language too.
const [, language] = / --lang[ =](\S+)/.exec(` ${args.join(' ')}`) ?? [];
const terminal = terminalIn(language === 'en' ? 'en' : 'sv');

// Who reads only the first lines of an answer has had enough.
process.stdout.on('error', () => process.exit());

function fail(error: unknown): void {
  const isKnown = error instanceof CommandError;
  const {message = String(error)} = error as Error;
  terminal.complain(isKnown ? message : terminal.words.unexpected(message));
  process.exitCode = isKnown ? error.exitCode : 2;
}

// Nobody who runs a command is to read where in it something went wrong.
process.on('uncaughtException', error => {
  fail(error);
  process.exit();
});

try {
  process.exitCode = await runProgram(args, terminal);
} catch (error) {
  fail(error);
}
