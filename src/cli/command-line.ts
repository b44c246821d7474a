import type {DoctorLanguage} from '../doctor/index.js';
import {runProgram} from './program.js';
import {CommandError, type ExitCode, type Terminal} from './terminal.js';

/** Known before anything is read, so that a wrong option is told in the right language too. */
export function languageOf(args: readonly string[]): DoctorLanguage {
  const [, language] = / --lang[ =](\S+)/.exec(` ${args.join(' ')}`) ?? [];
  return language === 'en' ? 'en' : 'sv';
}

/** Says in a sentence what went wrong, thought of or not. */
export function fail(error: unknown, terminal: Terminal): ExitCode {
  const isKnown = error instanceof CommandError;
  const {message = String(error)} = error as Error;
  terminal.complain(isKnown ? message : terminal.words.unexpected(message));
  return isKnown ? error.exitCode : 2;
}

/**
 * Runs the command that was typed, and says what went wrong.
 *
 * @param args what was typed after the program's name
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await runProgram(args, terminal);
  } catch (error) {
    return fail(error, terminal);
  }
}
