import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DeploySettings } from '../deploy/types.ts';
import { isTemplate, namePattern, templateFault, type NamedFunction, type Naming } from '../deploy/names.ts';
import type { Environment, Problems } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import type { DeployOptionName } from '../text/deploy-option-names.ts';
import type { DeployOptions } from '../text/deploy-options.ts';
import { readCheckoutFile } from '../workspace/checkout-files.ts';
import { functionNameFault } from '../text/function-name.ts';
import { memberOf } from '../text/members.ts';
import { workflowEvent } from '../workspace/workflow-event.ts';
import { MAX_YAML, parseYaml } from '../workspace/yaml.ts';
import { statsAt } from '../text/file-stats.ts';

/** Bytes of the event of a smoke test: AWS takes 6 MB. */
const LARGEST_EVENT = 6 * 1024 * 1024;
/** Entries of a map. */
const MOST_ENTRIES = 10_000;

/** How a run deploys, before it is known what. */
export interface Deployment {
  readonly options: DeployOptions;
  readonly naming: Naming;
  /** Names of layers, by the spec of their target. */
  readonly layerNames: ReadonlyMap<string, string>;
  readonly settings: Omit<DeploySettings, 'layers'>;
}

/**
 * Reads the maps and the event of a deploy. All faults are reported.
 * @param directory absolute path that files are relative to
 * @param shown how a message calls an option
 */
export function readDeployment(
  options: DeployOptions,
  { env, directory }: { readonly env: Environment; readonly directory: string },
  shown: (name: DeployOptionName) => string,
  problems: Problems,
): Deployment {
  const { functionName: template, alias } = options;
  const variables = variablesOf(env);
  for (const name of ['function-name', 'alias'] as const) {
    const text = name === 'alias' ? alias : template;
    const fault = text === undefined ? undefined : nameFaultOf(name, text, options.action, variables);
    if (fault === undefined) continue;
    problems.error({ code: 'function-name', message: `${shown(name)}: ${fault.message}`, help: fault.help });
  }
  const report = (name: DeployOptionName, what: string): void =>
    problems.error({
      code: 'bad-input',
      message: `${shown(name)} ${what}`,
      help:
        name === 'functions'
          ? 'write one a line: `orders:fn: shop-orders`, `a:fn: [x, y]`, or `b:fn: {name: z, alias: live}`'
          : 'write one a line: `//:deps: shop-deps`',
    });
  const functions = new Map<string, readonly NamedFunction[]>();
  for (const [key, value] of mapOf('functions', options.functions, report)) {
    const listed = Array.isArray(value) ? value : [value];
    functions.set(
      specOf(key),
      listed.flatMap((one) => namedFunction(key, one, report) ?? []),
    );
  }
  const layerNames = new Map<string, string>();
  for (const [key, value] of mapOf('layer-names', options.layerNames, report)) {
    if (typeof value === 'string' && /^[A-Za-z0-9_-]{1,140}$/.test(value)) layerNames.set(specOf(key), value);
    else report('layer-names', `gives \`${key.slice(0, 200)}\` no name of a layer`);
  }
  const isPattern = template !== undefined && isTemplate(template) && options.action === 'deploy';
  return {
    options,
    naming: { template, functions, alias, variables },
    layerNames,
    settings: {
      dryRun: options.dryRun,
      publish: options.publish,
      updateConfiguration: new Set(options.updateConfiguration),
      smokeTest: smokeEvent(options.smokeTest, directory, shown, problems),
      createWithRole: options.createWithRole,
      accountId: options.accountId,
      bucket: options.bucket,
      namePattern: isPattern ? namePattern(template) : undefined,
    },
  };
}

/** What is wrong with a name, as far as it can be known without the packages. */
function nameFaultOf(
  option: 'function-name' | 'alias',
  text: string,
  action: DeployOptions['action'],
  variables: Naming['variables'],
): ReturnType<typeof templateFault> {
  if (isTemplate(text)) return templateFault(text, variables);
  if (option === 'alias') return undefined;
  const names = action === 'deploy' ? [text] : text.split(/\s+/);
  return names.map((name) => functionNameFault(name)).find((fault) => fault !== undefined);
}

/** As the graph writes addresses. */
function specOf(key: string): string {
  return key.replace(/^\/\/(?!:)/, '');
}

function mapOf(
  name: 'functions' | 'layer-names',
  text: string | undefined,
  report: (name: DeployOptionName, what: string) => void,
): readonly (readonly [string, unknown])[] {
  if (text === undefined) return [];
  try {
    if (text.length > MAX_YAML) throw new Error(`it is longer than ${MAX_YAML} characters`);
    const value = parseYaml(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(name, 'is not a map');
      return [];
    }
    const entries = Object.entries(value);
    if (entries.length > MOST_ENTRIES)
      throw new Error(`it has ${entries.length} entries; the limit is ${MOST_ENTRIES}`);
    return entries;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    report(name, `cannot be read: ${reason.slice(0, 300)}`);
    return [];
  }
}

function namedFunction(
  key: string,
  value: unknown,
  report: (name: DeployOptionName, what: string) => void,
): NamedFunction | undefined {
  if (typeof value === 'string' && value !== '') return { name: value, alias: undefined };
  const name = memberOf(value, 'name');
  const alias = memberOf(value, 'alias');
  const members = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const isWhole = members.every((one) => one === 'name' || one === 'alias');
  if (typeof name === 'string' && isWhole && (alias === undefined || typeof alias === 'string')) {
    return { name, alias };
  }
  report('functions', `gives \`${key.slice(0, 200)}\` no function: ${JSON.stringify(value).slice(0, 200)}`);
  return undefined;
}

/** The event of the smoke test: JSON, or that of a file. */
function smokeEvent(
  given: string | undefined,
  directory: string,
  shown: (name: DeployOptionName) => string,
  problems: Problems,
): string | undefined {
  if (given === undefined) return undefined;
  if (isJson(given)) return given;
  const { why, text } = readEvent(given, directory, problems);
  if (why === undefined) return text;
  problems.error({
    code: 'bad-input',
    message: `${shown('smoke-test')}: \`${given.slice(0, 200)}\` ${why}`,
    help: 'write the event as JSON, or name a file that holds it, relative to the workspace',
  });
  return undefined;
}

function isJson(text: string): boolean {
  try {
    parseBoundedJson(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, or why there is none. */
function readEvent(
  given: string,
  directory: string,
  problems: Problems,
): { readonly why?: string; readonly text?: string | undefined } {
  const path = resolve(directory, given);
  const stats = given.includes('\0') ? undefined : statsAt(path);
  if (stats?.isFile() !== true) return { why: 'is neither JSON nor a file' };
  if (stats.size > LARGEST_EVENT) {
    return { why: `has ${stats.size} bytes; the limit is ${LARGEST_EVENT}` };
  }
  const text = problems.collect(() =>
    readCheckoutFile(realpathSync(directory), given, LARGEST_EVENT).toString('utf8'),
  );
  return text === undefined || isJson(text) ? { text } : { why: 'holds no JSON' };
}

/** What the runner says of the run. */
function variablesOf(env: Environment): Naming['variables'] {
  const told = memberOf(workflowEvent(env), 'pull_request', 'number');
  const ofRef = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  const pr = typeof told === 'number' ? told.toFixed() : (ofRef ?? '');
  const names = [env['GITHUB_HEAD_REF'], env['GITHUB_REF_NAME']];
  return {
    pr: /^\d{1,10}$/.test(pr) ? pr : undefined,
    branch: names.find((name) => (name ?? '') !== ''),
    sha: env['GITHUB_SHA'],
  };
}
