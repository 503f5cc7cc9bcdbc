import { showBytes } from '../text/sizes.ts';
import { systemClock } from './clock.ts';
import { isWorthMasking, secretsOf } from './environment-secrets.ts';
import { coloured, plain, renderDiagnostic } from './render.ts';
import { createLazyFetch } from './lazy-fetch.ts';
import { createPrograms } from './run-process.ts';
import { interruptible } from './signals.ts';
import { sourceLinesBelow } from './source-lines.ts';
import { standardError, standardOutput } from './standard-streams.ts';
import { defaultStoreDirectory } from './store-directory.ts';
import { disarmWorkflowCommands, showControls } from './text.ts';
import type { Environment, Host, Log, Progress } from './types.ts';

export { processEnvironment } from './environment.ts';

interface TerminalOptions {
  readonly env: Environment;
  readonly cwd: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** A terminal (or a pipe): results on stdout, everything else on stderr. */
export function createTerminalHost(options: TerminalOptions): Host {
  const logBelow = createTerminalLogs(options);
  const host: Host = {
    env: options.env,
    cwd: options.cwd,
    log: logBelow(undefined),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({ ...host, ...createPrograms(options.env, root), log: logBelow(root) }),
  };
  return host;
}

/** Creates the logs of checkouts, which share the progress line and the masked secrets. */
function createTerminalLogs(options: TerminalOptions): (root: string | undefined) => Log {
  const secrets = new Set(secretsOf(options.env));
  const paint = options.color ? coloured : plain;
  const bar = createProgressBar(options.quiet || !standardError.isTerminal);
  // The command line can run in a workflow, too.
  const inWorkflow = options.env['GITHUB_ACTIONS'] === 'true';
  const shown = (text: string) => {
    for (const secret of secrets) text = text.replaceAll(secret, '***');
    return inWorkflow ? disarmWorkflowCommands(text) : text;
  };
  const say = (text: string) => {
    bar.clear();
    standardError.write(`${shown(text)}\n`);
  };
  return (root) => {
    const sourceLine = sourceLinesBelow(root);
    return {
      out: (text) => {
        bar.clear();
        standardOutput.write(`${shown(showControls(text))}\n`);
      },
      info: (text) => {
        if (!options.quiet) say(showControls(text));
      },
      debug: (text) => {
        if (options.verbose) say(showControls(text));
      },
      diagnostic: (diagnostic) => {
        if (options.quiet && diagnostic.severity === 'note') return;
        say(renderDiagnostic(diagnostic, sourceLine, paint));
      },
      group: async (title, work) => {
        if (options.verbose) say(`${title} …`);
        return work();
      },
      progress: bar.show,
      mask: (secret) => {
        if (isWorthMasking(secret)) secrets.add(secret);
      },
    };
  };
}

/** Redraws the progress line, at most ten times a second. Silent where stderr is not a terminal. */
function createProgressBar(silent: boolean) {
  let shown = false;
  let last = 0;
  const clear = () => {
    if (shown) standardError.write('\r\u001b[2K');
    shown = false;
  };
  const show = (label: string, progress: Progress | undefined) => {
    if (silent) return;
    if (progress === undefined) {
      clear();
      return;
    }
    const now = performance.now();
    if (shown && now - last < 100) return;
    last = now;
    const total = progress.totalBytes === undefined ? '' : ` of ${showBytes(progress.totalBytes)}`;
    const line = `${label}: ${progress.files} of ${progress.totalFiles} files, ${showBytes(progress.bytes)}${total}`;
    standardError.write(`\r\u001b[2K${line.slice(0, (standardError.columns ?? 80) - 1)}`);
    shown = true;
  };
  return { clear, show };
}
