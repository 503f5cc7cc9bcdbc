import type { Command, OptionTable } from './command.ts';
import { plainOptions } from './plain-options.ts';
import { specOptions } from './spec-options.ts';
import { wheelOptions } from './wheel-options.ts';

const format: OptionTable = {
  format: { value: 'text|json', choices: ['text', 'json'] },
};
const distOption: OptionTable = {
  dist: { value: 'DIR' },
  rewrite: {},
  'no-check': {},
};
const severityOptions: OptionTable = {
  checks: { value: 'CODE=SEVERITY' },
  'fail-on': { value: 'LEVEL', choices: ['error', 'warning'] },
};
const findingOptions: OptionTable = {
  ...severityOptions,
  sarif: { value: 'FILE' },
  'size-budget': { value: 'SIZE' },
};
const compareOptions: OptionTable = {
  manifest: { value: 'FILE' },
  'compare-with': { value: 'REF' },
  'changed-only': {},
};
const imageOptions: OptionTable = {
  images: {},
  'image-builder': { value: 'NAME', choices: ['docker', 'podman', 'buildah'] },
  'image-access': { value: 'KIND VALUE' },
  push: {},
  'push-registry': { value: 'HOST' },
};
const relationOptions: OptionTable = {
  ...specOptions,
  ...plainOptions,
  transitive: {},
  closed: {},
  ...format,
};

/** `name=PLACEHOLDER` of each option. */
const deployOptions: OptionTable = Object.fromEntries(
  [
    'function-name=NAME functions=TARGET=NAME layer-names=TARGET=LAYER alias=NAME rollback=previous|VERSION',
    'update-configuration=handler|runtime|layers smoke-test=EVENT s3-bucket=NAME s3-prefix=PREFIX',
    'create-with-role=ARN account-id=ID manifests=GLOB expected=JSON expect-commit=COMMIT',
  ]
    .join(' ')
    .split(' ')
    .map((option) => {
      const [name = '', value = ''] = option.split(/=(.*)/);
      return [name, { value }] as const;
    }),
);
const switches = (names: string): OptionTable =>
  Object.fromEntries(names.split(' ').map((name) => [name, {}]));

/** All commands, in the order of the help text. Each loads its code when it runs. */
export const commands: readonly Command[] = [
  {
    name: 'package',
    operands: '[SPEC…]',
    minimumOperands: 0,
    summary: 'Build packages and write them to `dist/`',
    options: {
      ...specOptions,
      ...plainOptions,
      'write-template': { value: 'true|FILE' },
      ...format,
      ...distOption,
      ...compareOptions,
      'keep-going': {},
      sbom: { value: 'FILE' },
      ...findingOptions,
      ...imageOptions,
      ...wheelOptions,
    },
    run: async (invocation) => (await import('./packaging.ts')).runPackage(invocation),
  },
  {
    name: 'plan',
    operands: '[SPEC…]',
    minimumOperands: 0,
    summary: 'Say what packages would be, and distribute them over jobs',
    options: {
      ...specOptions,
      ...plainOptions,
      ...format,
      ...compareOptions,
      'max-jobs': { value: 'N' },
      ...severityOptions,
      images: {},
      ...wheelOptions,
    },
    run: async (invocation) => (await import('./packaging.ts')).runPlan(invocation),
  },
  {
    name: 'report',
    operands: '',
    minimumOperands: 0,
    isAnywhere: true,
    summary: 'Join manifests into one report, as Markdown',
    options: { manifests: { value: 'GLOB' }, ...format },
    run: async (invocation) => (await import('./report.ts')).runReport(invocation),
  },
  {
    name: 'deploy',
    operands: '[SPEC…]',
    minimumOperands: 0,
    isAnywhere: true,
    summary: 'Build packages and deploy them to Lambda functions, or move an alias back',
    options: {
      ...specOptions,
      ...plainOptions,
      ...distOption,
      ...findingOptions,
      ...format,
      ...wheelOptions,
      ...deployOptions,
      ...switches('publish remove-alias dry-run'),
    },
    run: async (invocation) => (await import('./deploy.ts')).runDeploy(invocation),
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
      ...findingOptions,
    },
    run: async (invocation) => (await import('./check.ts')).runCheck(invocation),
  },
  {
    name: 'list',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'List target addresses',
    options: { ...specOptions, ...plainOptions },
    run: async (invocation) => (await import('./answers.ts')).runList(invocation),
  },
  {
    name: 'peek',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Print targets and their fields as JSON',
    options: { ...specOptions, ...plainOptions, 'exclude-defaults': {} },
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
    options: { ...specOptions, ...plainOptions, transitive: {} },
    run: async (invocation) => (await import('./answers.ts')).runFiledeps(invocation),
  },
  {
    name: 'explain',
    operands: 'TARGET WHAT',
    minimumOperands: 2,
    summary: 'Show why a target depends on a file, distribution or address',
    options: { ...plainOptions, ...format },
    run: async (invocation) => (await import('./answers.ts')).runExplain(invocation),
  },
  {
    name: 'wheels',
    operands: 'SPEC…',
    minimumOperands: 0,
    summary: 'Show which wheels packages would contain and why, without downloading them',
    options: { ...specOptions, ...plainOptions, ...format, ...wheelOptions },
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
    name: 'doctor',
    operands: '',
    minimumOperands: 0,
    summary: 'Explain what would be packaged here, and what is missing',
    options: {},
    run: async (invocation) => (await import('./doctor.ts')).runDoctor(invocation),
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
    name: 'completion',
    operands: 'bash|zsh|fish|powershell',
    minimumOperands: 1,
    isAnywhere: true,
    summary: 'Print a script with which a shell completes commands and addresses',
    options: {},
    run: async (invocation) => (await import('./completion.ts')).runCompletion(invocation),
  },
  {
    name: 'help',
    operands: '[COMMAND|TARGET_TYPE|FIELD|OPTION_SCOPE|CODE|targets]',
    minimumOperands: 0,
    summary: 'Explain a command, target type, field, option scope, or the code of an error or warning',
    options: format,
    run: () => Promise.resolve(0),
  },
];
