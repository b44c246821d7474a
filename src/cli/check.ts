import {diagnose, type Diagnosis} from '../doctor/index.js';
import {printDiagnosis} from './print-diagnosis.js';
import {namedFetch} from './request.js';
import {CommandError, type ExitCode, type Terminal} from './terminal.js';

/** The options of `check`, as they were typed. */
export interface CheckOptions {
  readonly json?: boolean;
  readonly verbose?: boolean;
  readonly origin?: string;
  readonly timeout?: number;
}

const exitCodes: Readonly<Record<Diagnosis['outcome'], ExitCode>> = {
  ok: 0,
  problem: 1,
  unreachable: 2,
};

/** Examines an address and prints what was found. */
export async function check(
  address: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const {json, verbose = false, timeout} = options;
  const {fetch} = namedFetch();
  const origin = options.origin && originOf(options.origin, terminal);
  const {language} = terminal;
  const diagnosis = await diagnose(address, {fetch, language, timeout, origin, isBrowser: false});
  // A whole feed is no part of what is said about it.
  if (json) terminal.print(JSON.stringify(diagnosis, (key, value) => unless(key, value), 2));
  else printDiagnosis(diagnosis, verbose, terminal);
  if (!json && !origin) adviseOwnSite(diagnosis, terminal);
  return exitCodes[diagnosis.outcome];
}

/** Who asked for nobody's site may be asking for the feed's own. */
function adviseOwnSite({outcome, src, candidates}: Diagnosis, {words, print}: Terminal): void {
  const errors = candidates
    .filter(({url}) => url === src)
    .flatMap(({findings}) => findings.filter(({severity}) => severity === 'error'));
  const isRefused =
    errors.length > 0 && errors.every(({code}) => /^cors-(?:missing|other)$/.test(code));
  if (src && outcome === 'problem' && isRefused) print(words.ownSite(src, new URL(src).origin));
}

const unless = (key: string, value: unknown): unknown => (key === 'feed' ? undefined : value);

function originOf(site: string, {words}: Terminal): string {
  const url = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  if (!URL.canParse(url)) throw new CommandError(words.notUrl(site), 2);
  return new URL(url).origin;
}
