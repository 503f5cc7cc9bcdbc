import * as core from '@actions/core';
import { relative, sep } from 'node:path';
import { showBytes } from '../text/sizes.ts';
import type { OutputName, StateName } from './action-names.ts';
import { systemClock } from './clock.ts';
import { isWorthMasking, secretsOf } from './environment-secrets.ts';
import { createLazyFetch } from './lazy-fetch.ts';
import { plain, renderDiagnostic } from './render.ts';
import { createPrograms } from './run-process.ts';
import { interruptible } from './signals.ts';
import { sourceLinesBelow } from './source-lines.ts';
import { StepLog } from './step-log.ts';
import { defaultStoreDirectory } from './store-directory.ts';
import { disarmWorkflowCommands, showControls } from './text.ts';
import { userError, type Diagnostic, type Environment, type Host, type Log } from './types.ts';

interface ActionsOptions {
  readonly env: Environment;
  readonly cwd: string;
  /** Default: one of its own. */
  readonly stepLog?: StepLog;
}

/** A step of a GitHub workflow: log lines on stdout, groups, annotations, masks. Masks the environment's passwords at once. */
export function createActionsHost(options: ActionsOptions): Host {
  const { stepLog = new StepLog() } = options;
  const host: Host = {
    env: options.env,
    cwd: options.cwd,
    log: createActionsLog(options.env, stepLog, undefined),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({
      ...host,
      ...createPrograms(options.env, root),
      log: createActionsLog(options.env, stepLog, root),
    }),
  };
  for (const secret of secretsOf(options.env)) host.log.mask(secret);
  return host;
}

/** The log of a step for the checkout at `root` (absolute path), if one is open. */
function createActionsLog(env: Environment, step: StepLog, root: string | undefined): Log {
  const sourceLine = sourceLinesBelow(root);
  const prefix = pathPrefix(env, root);
  const plainly = (text: string): string => disarmWorkflowCommands(showControls(text));
  let lastProgress: string | undefined;
  return {
    out: (text) => step.outside(plainly(text)),
    info: (text) => step.inside(plainly(text)),
    debug: (text) => core.debug(showControls(text)),
    diagnostic: (diagnostic) => {
      annotate(step, diagnostic, prefix);
      step.outside(plainly(renderDiagnostic(diagnostic, sourceLine, plain)));
    },
    group: (title, work) => step.group(showControls(title), work),
    // A log keeps every line, so only the end of a long step is logged.
    progress: (label, progress) => {
      if (progress !== undefined) lastProgress = `${progress.files} files, ${showBytes(progress.bytes)}`;
      else if (lastProgress !== undefined) {
        core.debug(`${label}: ${lastProgress}`);
        lastProgress = undefined;
      }
    },
    mask: (secret) => {
      if (isWorthMasking(secret)) core.setSecret(secret);
    },
  };
}

/** Annotates a line of the pull request with a diagnostic. The runner expects paths relative to the workspace. */
function annotate(step: StepLog, diagnostic: Diagnostic, prefix: string): void {
  const { place } = diagnostic;
  const text = [
    diagnostic.message,
    ...(diagnostic.notes ?? []).map((note) => `note: ${note}`),
    ...(diagnostic.help === undefined ? [] : [`help: ${diagnostic.help}`]),
  ];
  const properties: core.AnnotationProperties = { title: diagnostic.code };
  if (place !== undefined) {
    properties.file = `${prefix}${place.path}`;
    if (place.line !== undefined) properties.startLine = place.line;
    if (place.line !== undefined && place.column !== undefined) {
      properties.startColumn = place.column;
      properties.endColumn = place.endColumn ?? place.column;
    }
  }
  // Longer annotations are not shown.
  const message = disarmWorkflowCommands(showControls(text.join('\n').slice(0, LONGEST_ANNOTATION)));
  step.annotate(diagnostic.severity, message, properties);
}

/** Characters; GitHub cuts annotations at 64 KB. */
const LONGEST_ANNOTATION = 20_000;

/** The prefix that makes a path below `root` relative to the workspace; empty for a root elsewhere. */
function pathPrefix(env: Environment, root: string | undefined): string {
  const workspace = env['GITHUB_WORKSPACE'];
  if (root === undefined || workspace === undefined) return '';
  const path = relative(workspace, root).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/** Outputs of a step. */
export interface StepResults {
  setOutput(name: OutputName, value: string): void;
  /** Passed to `post`. */
  saveState(name: StateName, value: string): void;
  getState(name: StateName): string;
  /** Adds Markdown to the job summary. Failures are only warnings. */
  addSummary(markdown: string): Promise<void>;
}

export function createStepResults(log: Log): StepResults {
  return {
    setOutput: (name, value) => {
      toRunner('GITHUB_OUTPUT', () => core.setOutput(name, value));
    },
    saveState: (name, value) => {
      toRunner('GITHUB_STATE', () => core.saveState(name, value));
    },
    getState: (name) => core.getState(name),
    addSummary: async (markdown) => {
      try {
        await core.summary.addRaw(markdown).write();
      } catch (error) {
        log.info(`The job summary could not be written: ${String(error)}`);
      }
    },
  };
}

/** @throws UserError when the file that the runner named for it cannot be written */
function toRunner(variable: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw userError({
      code: 'runner-file',
      message: `Cannot write to the file that \`${variable}\` names: ${error instanceof Error ? error.message : String(error)}`,
      help: `run this as a step of a workflow; a runner sets \`${variable}\` to a file that exists`,
    });
  }
}
