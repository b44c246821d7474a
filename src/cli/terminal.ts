import pc from 'picocolors';
import {reportIn, type DoctorLanguage, type Report} from '../doctor/index.js';
import {wordsIn, type Words} from './words/words.js';

/** What a command needs of the world around it. */
export interface Terminal {
  readonly words: Words;
  readonly report: Report;
  readonly language: DoctorLanguage;
  /** Colours for what is printed; they do nothing where nobody wants them. */
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Writes a line of the answer. */
  print(line: string): void;
  /** Writes a line about what went wrong. */
  complain(line: string): void;
}

/** What a command answers: 0 all well, 1 not so, 2 could not be tried. */
export type ExitCode = 0 | 1 | 2;

/** A command that cannot go on, with a sentence for people. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

function wantsColors({isTTY}: NodeJS.WriteStream): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env;
  if (NO_COLOR) return false;
  // A pipe has no `isTTY` at all, and picocolors takes nothing for what it guesses itself.
  return FORCE_COLOR ? FORCE_COLOR !== '0' : Boolean(isTTY) && TERM !== 'dumb';
}

/** The terminal, or the pipe, that this process has. */
export function terminalIn(language: DoctorLanguage): Terminal {
  return {
    words: wordsIn(language),
    report: reportIn(language),
    language,
    colors: pc.createColors(wantsColors(process.stdout)),
    print: line => console.log(line),
    complain: line => console.error(line),
  };
}
