import {dirname, resolve} from 'node:path';
import ts from 'typescript';

// Programs share what they read: the types of the DOM and of React take the longest.
const sources = new Map<string, ts.SourceFile | undefined>();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  host.getSourceFile = (file, ...how) => {
    if (!sources.has(file)) sources.set(file, read(file, ...how));
    return sources.get(file);
  };
  return host;
}

/** Type-checks the files of a tsconfig.json. @returns the errors as text; empty when there are none */
export function typeErrors(config: string): string {
  const file = resolve(config);
  const {config: json, error} = ts.readConfigFile(file, ts.sys.readFile);
  const read = ts.parseJsonConfigFileContent(json, ts.sys, dirname(file), {}, file);
  const host = hostFor(read.options);
  const program = ts.createProgram(read.fileNames, read.options, host);
  const found = [...(error ? [error] : []), ...read.errors, ...ts.getPreEmitDiagnostics(program)];
  return ts.formatDiagnostics(found, host);
}
