import {Command, CommanderError, InvalidArgumentError} from 'commander';
import {version} from '../entry/version.js';
import {build, type BuildOptions} from './build.js';
import {check, type CheckOptions} from './check.js';
import {mirror, type MirrorOptions} from './mirror.js';
import type {ExitCode, Terminal} from './terminal.js';

function positive(raw: string): number {
  const number = Number(raw);
  if (!(number > 0)) throw new InvalidArgumentError('');
  return number;
}

function whole(raw: string): number {
  if (!/^[1-9]\d{0,6}$/.test(raw)) throw new InvalidArgumentError('');
  return Number(raw);
}

function language(raw: string): string {
  if (raw !== 'sv' && raw !== 'en') throw new InvalidArgumentError('');
  return raw;
}

/** Who waits for the answer of the command that runs. */
type Done = (code: ExitCode) => void;

function emptyProgram({words, print}: Terminal): Command {
  const {help} = words;
  const titles: Readonly<Record<string, string>> = help.titles;
  return new Command('mp-widgets')
    .description(help.program)
    .usage(help.usage.program)
    .version(version, '--version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({writeOut: text => print(text.trimEnd()), writeErr: () => {}})
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      subcommandTerm: command => `${command.name()} ${command.usage()}`,
    });
}

function addCommand(
  program: Command,
  name: 'check' | 'mirror' | 'build',
  {help}: Terminal['words'],
): Command {
  return program
    .command(name)
    .description(help[name])
    .usage(help.usage[name])
    .helpOption('-h, --help', help.help)
    .option('--lang <sv|en>', help.lang, language)
    .option('--json', help.json);
}

function addCheck(program: Command, terminal: Terminal, done: Done): void {
  const {help} = terminal.words;
  addCommand(program, 'check', terminal.words)
    .argument(`<${help.names.url}>`, help.address)
    .option(`--origin <${help.names.url}>`, help.origin)
    .option('--timeout <s>', help.timeout, positive)
    .option('--verbose', help.verbose)
    .action(async (url: string, options: CheckOptions) => {
      done(await check(url, options, terminal));
    });
}

function addMirror(program: Command, terminal: Terminal, done: Done): void {
  const {help} = terminal.words;
  addCommand(program, 'mirror', terminal.words)
    .argument(`<${help.names.url}...>`, help.urls)
    .requiredOption(`--out <${help.names.file}>`, help.out)
    .option(`--title <${help.names.text}>`, help.title)
    .option(`--home <${help.names.url}>`, help.home)
    .option(`--feed-url <${help.names.url}>`, help.feedUrl)
    .option('--limit <n>', help.limit, whole)
    .option('--pages <n>', help.pages, whole)
    .option('--partial', help.partial)
    .option('--timeout <s>', help.timeout, positive)
    .option('--quiet', help.quiet)
    .action(async (urls: string[], options: MirrorOptions) => {
      done(await mirror(urls, options, terminal));
    });
}

function addBuild(program: Command, terminal: Terminal, done: Done): void {
  const {help} = terminal.words;
  addCommand(program, 'build', terminal.words)
    .argument(`<${help.names.dir}>`, help.folder)
    .requiredOption(`--out <${help.names.file}>`, help.out)
    .option('--quiet', help.quiet)
    .action(async (folder: string, options: BuildOptions) => {
      done(await build(folder, options, terminal));
    });
}

/**
 * Runs the command that was typed.
 *
 * @param args what was typed after the program's name
 * @throws {CommandError} with a sentence for people
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = emptyProgram(terminal);
  for (const add of [addCheck, addMirror, addBuild])
    add(program, terminal, answer => (code = answer));
  try {
    await program.parseAsync(args.length ? args : ['--help'], {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    terminal.complain(usageOf(error, terminal));
    return 2;
  }
  return code;
}

function usageOf({code, message}: CommanderError, {words}: Terminal): string {
  const [, what = ''] = /'([^']*)'/.exec(message) ?? [];
  const {usage} = words;
  const says = Object.hasOwn(usage, code) ? usage[code as keyof typeof usage](what) : message;
  return `${says} ${words.seeHelp}`;
}
