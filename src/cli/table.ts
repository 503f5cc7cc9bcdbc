import {
  isSwitchedOn,
  optionValue,
  UsageError,
  type Command,
  type Invocation,
  type OptionTable,
} from './command.ts';
import { specOptions } from './spec-options.ts';
import { wheelOptions, wheelSettings } from './wheel-options.ts';

const format: OptionTable = {
  format: { value: 'text|json', choices: ['text', 'json'], help: 'default: text' },
};
const distOption: OptionTable = {
  dist: { value: 'DIR', help: 'write below this directory; default: `dist` in the build root' },
};
const relationOptions: OptionTable = {
  ...specOptions,
  transitive: { help: 'also through others' },
  closed: { help: 'also the targets asked for' },
  ...format,
};

async function runPackage(invocation: Invocation) {
  const { openInvocation, specQuery } = await import('./query.ts');
  const { packageTargets } = await import('../commands/package.ts');
  const { log } = invocation.host;
  const asJson = optionValue(invocation, 'format') === 'json';
  const project = openInvocation(invocation);
  const result = await packageTargets(invocation.host, project, {
    query: await specQuery(invocation, project),
    dist: optionValue(invocation, 'dist'),
    wheels: wheelSettings(invocation),
    announce: asJson ? log.info : log.out,
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}

async function runDeploy(invocation: Invocation): Promise<number> {
  const { deployPackage } = await import('../commands/deploy.ts');
  const functionName = optionValue(invocation, 'function-name');
  if (functionName === undefined) {
    throw new UsageError('`deploy` needs `--function-name`.', 'Write `--function-name NAME`.');
  }
  const { project, result } = await runPackage(invocation);
  const dryRun = isSwitchedOn(invocation, 'dry-run');
  await deployPackage(invocation.host, project, result, { functionName, dryRun });
  return 0;
}

/** Every command, in the order in which help shows them. Each loads its own code when it runs. */
export const commands: readonly Command[] = [
  {
    name: 'package',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Write the packages of targets below `dist/`',
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
    summary: 'Package a target and update the code of a Lambda function with it',
    options: {
      ...specOptions,
      ...distOption,
      ...wheelOptions,
      'function-name': { value: 'NAME', help: 'name or ARN of the function' },
      'dry-run': { help: 'read and compare only' },
    },
    run: runDeploy,
  },
  {
    name: 'list',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print the addresses of targets',
    options: specOptions,
    run: async (invocation) => (await import('./answers.ts')).runList(invocation),
  },
  {
    name: 'peek',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print targets with all their fields as JSON',
    options: { ...specOptions, 'exclude-defaults': { help: 'leave out fields that have their default' } },
    run: async (invocation) => (await import('./answers.ts')).runPeek(invocation),
  },
  {
    name: 'dependencies',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print what targets depend on',
    options: relationOptions,
    run: async (invocation) => (await import('./answers.ts')).runDependencies(invocation),
  },
  {
    name: 'dependents',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print what depends on targets',
    options: relationOptions,
    run: async (invocation) => (await import('./answers.ts')).runDependents(invocation),
  },
  {
    name: 'filedeps',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print the files of targets, BUILD files included',
    options: { ...specOptions, transitive: { help: 'also of what they depend on' } },
    run: async (invocation) => (await import('./answers.ts')).runFiledeps(invocation),
  },
  {
    name: 'explain',
    operands: 'TARGET WHAT',
    minimumOperands: 2,
    summary: 'Print the shortest chain of imports from a target to a file, distribution or address',
    options: format,
    run: async (invocation) => (await import('./answers.ts')).runExplain(invocation),
  },
  {
    name: 'wheels',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print which wheels packages would get and why, without downloading any',
    options: { ...specOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import('./answers.ts')).runWheels(invocation),
  },
  {
    name: 'imports',
    operands: 'FILE…',
    minimumOperands: 1,
    summary: 'Print what the import scanner sees in files, as JSON',
    options: {},
    run: async (invocation) => (await import('./answers.ts')).runImports(invocation),
  },
  {
    name: 'roots',
    operands: '',
    minimumOperands: 0,
    summary: 'Print the source roots',
    options: {},
    run: async (invocation) => (await import('./answers.ts')).runRoots(invocation),
  },
  {
    name: 'cache',
    operands: 'info|prune|verify',
    minimumOperands: 1,
    summary: 'Look after the store of wheels',
    options: {},
    run: async (invocation) => (await import('./cache.ts')).runCache(invocation),
  },
  {
    name: 'help',
    operands: '[COMMAND]',
    minimumOperands: 0,
    summary: 'Print help',
    options: {},
    run: () => Promise.resolve(0),
  },
];
