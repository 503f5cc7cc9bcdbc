import { optionValue, isSwitchedOn, type Command, type Invocation, type OptionTable } from './command.ts';

/** Options of every command that takes specs: which targets they select. */
const specOptions: OptionTable = {
  tag: {
    value: '[+-]TAG,…',
    help: 'only targets with (`+`, the default) or without (`-`) one of these tags',
  },
  'filter-target-type': { value: '[+-]TYPE,…', help: 'only targets of these types' },
  'filter-address-regex': { value: '[+-]REGEX,…', help: 'only targets whose address matches' },
  'filter-tag-regex': { value: '[+-]REGEX,…', help: 'only targets with a tag that matches' },
  'spec-files': { value: 'FILE', help: 'read further specs from a file, one a line' },
  'changed-since': { value: 'REF', help: 'only what changed since this git ref (instead of specs)' },
  'changed-dependents': {
    value: 'none|direct|transitive',
    choices: ['none', 'direct', 'transitive'],
    help: 'with --changed-since: also what depends on it',
  },
};

const formatOption: OptionTable = {
  format: { value: 'text|json', choices: ['text', 'json'], help: 'default: text' },
};

async function open(invocation: Invocation) {
  const { openProject } = await import('./project.ts');
  return openProject(invocation.host, { buildRoot: invocation.buildRoot });
}

async function runPackage(invocation: Invocation) {
  const { packageTargets } = await import('./package.ts');
  const { log } = invocation.host;
  const project = await open(invocation);
  const asJson = optionValue(invocation, 'format') === 'json';
  const result = await packageTargets(invocation.host, project, {
    specs: invocation.operands,
    dist: optionValue(invocation, 'dist'),
    offline: isSwitchedOn(invocation, 'offline'),
    announce: asJson ? log.info : log.out,
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  {
    name: 'package',
    operands: 'SPEC…',
    minimumOperands: 1,
    summary: 'Write the packages of targets below `dist/`',
    options: {
      ...specOptions,
      ...formatOption,
      dist: { value: 'DIR', help: 'write below this directory; default: `dist` in the build root' },
    },
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
      dist: { value: 'DIR', help: 'write below this directory; default: `dist` in the build root' },
      'function-name': { value: 'NAME', help: 'name or ARN of the function' },
      'dry-run': { help: 'read and compare only' },
    },
    run: async (invocation) => {
      const { deployPackage } = await import('./deploy.ts');
      const { UsageError } = await import('./command.ts');
      const functionName = optionValue(invocation, 'function-name');
      if (functionName === undefined) {
        throw new UsageError('`deploy` needs `--function-name`.', 'Write `--function-name NAME`.');
      }
      const { project, result } = await runPackage(invocation);
      const dryRun = isSwitchedOn(invocation, 'dry-run');
      await deployPackage(invocation.host, project, result, { functionName, dryRun });
      return 0;
    },
  },
];
