import {
  isSwitchedOn,
  optionValue,
  UsageError,
  type Command,
  type Invocation,
  type OptionTable,
} from './command.ts';
import type { PackageRequest } from '../commands/package.ts';
import { specOptions } from './spec-options.ts';
import { wheelOptions, wheelSettings } from './wheel-options.ts';

const format: OptionTable = {
  format: { value: 'text|json', choices: ['text', 'json'] },
};
const distOption: OptionTable = {
  dist: { value: 'DIR' },
  'no-check': {},
};
const relationOptions: OptionTable = {
  ...specOptions,
  transitive: {},
  closed: {},
  ...format,
};

async function runPackage(invocation: Invocation, accept?: PackageRequest['accept']) {
  const { openInvocation, specQuery } = await import('./query.ts');
  const { packageTargets } = await import('../commands/package.ts');
  const { log } = invocation.host;
  const asJson = optionValue(invocation, 'format') === 'json';
  const project = openInvocation(invocation);
  const result = await packageTargets(invocation.host, project, {
    query: await specQuery(invocation, project),
    dist: optionValue(invocation, 'dist'),
    wheels: wheelSettings(invocation),
    loads: !isSwitchedOn(invocation, 'no-check'),
    announce: asJson ? log.info : log.out,
    ...(accept && { accept }),
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}

async function runDeploy(invocation: Invocation): Promise<number> {
  const { checkDeployable, deployPackage } = await import('../commands/deploy.ts');
  const functionName = optionValue(invocation, 'function-name');
  if (functionName === undefined) {
    throw new UsageError('`deploy` needs `--function-name`', 'add `--function-name NAME`');
  }
  const { functionNameFault } = await import('../text/function-name.ts');
  const fault = functionNameFault(functionName);
  if (fault !== undefined) throw new UsageError(`--function-name: ${fault.message}`, fault.help);
  const { project, result } = await runPackage(invocation, (plans) => checkDeployable(plans, functionName));
  const dryRun = isSwitchedOn(invocation, 'dry-run');
  await deployPackage(invocation.host, project, result, { functionName, dryRun });
  return 0;
}

/** All commands, in the order of the help text. Each loads its code when it runs. */
export const commands: readonly Command[] = [
  {
    name: 'package',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Build packages and write them to `dist/`',
    options: { ...specOptions, ...format, ...distOption, ...wheelOptions },
    run: async (invocation) => {
      await runPackage(invocation);
      return 0;
    },
  },
  {
    name: 'deploy',
    operands: 'SPEC',
    minimumOperands: 1,
    summary: 'Build a package and update the code of a Lambda function',
    options: {
      ...specOptions,
      ...distOption,
      ...wheelOptions,
      'function-name': { value: 'NAME' },
      'dry-run': {},
    },
    run: runDeploy,
  },
  {
    name: 'check',
    operands: 'ZIP…',
    minimumOperands: 1,
    isAnywhere: true,
    summary: 'Check Lambda packages, of any origin: zip files or directories',
    options: {
      handler: { value: 'MODULE.FUNCTION' },
      runtime: { value: 'RUNTIME' },
      architecture: { value: 'NAME', choices: ['x86_64', 'arm64'] },
      layer: { value: 'ZIP' },
      format: { value: 'FORMAT', choices: ['text', 'json', 'sarif'] },
    },
    run: async (invocation) => (await import('./check.ts')).runCheck(invocation),
  },
  {
    name: 'list',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'List target addresses',
    options: specOptions,
    run: async (invocation) => (await import('./answers.ts')).runList(invocation),
  },
  {
    name: 'peek',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print targets and their fields as JSON',
    options: { ...specOptions, 'exclude-defaults': {} },
    run: async (invocation) => (await import('./answers.ts')).runPeek(invocation),
  },
  {
    name: 'dependencies',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'List the dependencies of targets',
    options: relationOptions,
    run: async (invocation) => (await import('./answers.ts')).runDependencies(invocation),
  },
  {
    name: 'dependents',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'List the targets that depend on targets',
    options: relationOptions,
    run: async (invocation) => (await import('./answers.ts')).runDependents(invocation),
  },
  {
    name: 'filedeps',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'List the files of targets, including BUILD files',
    options: { ...specOptions, transitive: {} },
    run: async (invocation) => (await import('./answers.ts')).runFiledeps(invocation),
  },
  {
    name: 'explain',
    operands: 'TARGET WHAT',
    minimumOperands: 2,
    summary: 'Show why a target depends on a file, distribution or address',
    options: format,
    run: async (invocation) => (await import('./answers.ts')).runExplain(invocation),
  },
  {
    name: 'wheels',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Show which wheels packages would contain and why, without downloading them',
    options: { ...specOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import('./answers.ts')).runWheels(invocation),
  },
  {
    name: 'imports',
    operands: 'FILE…',
    minimumOperands: 1,
    summary: 'Print the imports found in Python files as JSON',
    options: {},
    run: async (invocation) => (await import('./answers.ts')).runImports(invocation),
  },
  {
    name: 'roots',
    operands: '',
    minimumOperands: 0,
    summary: 'List the source roots',
    options: {},
    run: async (invocation) => (await import('./answers.ts')).runRoots(invocation),
  },
  {
    name: 'tailor',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Add targets to BUILD files for files that no target owns',
    options: {
      ...specOptions,
      check: {},
      lambdas: {},
    },
    run: async (invocation) => (await import('./tailor.ts')).runTailor(invocation),
  },
  {
    name: 'cache',
    operands: 'info|prune|verify',
    minimumOperands: 1,
    summary: 'Inspect or clean the wheel store',
    options: {},
    run: async (invocation) => (await import('./cache.ts')).runCache(invocation),
  },
  {
    name: 'help',
    operands: '[COMMAND|CODE]',
    minimumOperands: 0,
    summary: 'Show help for a command, or explain the code of an error or warning',
    options: {},
    run: () => Promise.resolve(0),
  },
];
