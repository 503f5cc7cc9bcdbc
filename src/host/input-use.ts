import type { Problems } from './types.ts';
import type { ActionInputs } from './inputs.ts';
import type { InputName } from './action-names.ts';

type Command = ActionInputs['command'];

/** The commands that use an input, and the value that says no more than no value; undefined for none. */
interface Use {
  readonly by: readonly Command[];
  readonly default?: string;
}

const makers = ['package', 'plan'] as const;
const deployers = ['package', 'deploy'] as const;
const lookers = ['package', 'plan', 'check'] as const;

/** Inputs that some command does not use. */
const uses: Readonly<Partial<Record<InputName, Use>>> = {
  targets: { by: makers },
  'working-directory': { by: lookers, default: '.' },
  'compare-with': { by: makers, default: 'auto' },
  'changed-only': { by: makers, default: 'false' },
  'max-jobs': { by: ['plan'], default: '20' },
  manifests: { by: ['report', 'deploy'] },
  expected: { by: ['deploy'] },
  'expect-commit': { by: ['deploy'] },
  'keep-going': { by: ['package'], default: 'false' },
  platforms: { by: lookers },
  cache: { by: ['package'], default: 'true' },
  wheels: { by: makers },
  'build-sdists': { by: makers },
  'exclude-newer': { by: makers },
  checks: { by: lookers },
  'size-budget': { by: ['package', 'check'] },
  'fail-on': { by: lookers, default: 'error' },
  sarif: { by: ['package', 'check'] },
  packages: { by: ['check'] },
  layers: { by: ['check'] },
  handler: { by: lookers },
  runtime: { by: lookers },
  architecture: { by: lookers },
  from: { by: makers },
  requirements: { by: makers },
  'requirements-mode': { by: makers },
  include: { by: makers },
  name: { by: makers },
  'write-template': { by: ['package'], default: 'false' },
  sbom: { by: ['package'] },
  upload: { by: makers, default: 'false' },
  images: { by: makers, default: 'false' },
  'image-builder': { by: makers },
  'image-access': { by: makers },
  deploy: { by: ['package'], default: 'false' },
  'function-name': { by: deployers },
  functions: { by: deployers },
  'layer-names': { by: deployers },
  publish: { by: deployers, default: 'false' },
  alias: { by: deployers },
  'remove-alias': { by: deployers, default: 'false' },
  rollback: { by: deployers },
  'update-configuration': { by: deployers },
  'smoke-test': { by: deployers },
  's3-bucket': { by: deployers },
  's3-prefix': { by: deployers, default: 'lambda-package/' },
  'create-with-role': { by: deployers },
  'account-id': { by: deployers },
  'dry-run': { by: deployers, default: 'false' },
};

/** Reports inputs that do nothing with `command`: somebody believes that they do. */
export function reportUseless(
  command: Command,
  given: (name: InputName) => string,
  problems: Problems,
): void {
  for (const [name, { by, default: none = '' }] of Object.entries(uses) as [InputName, Use][]) {
    const value = given(name);
    if (by.includes(command) || value === '' || value.toLowerCase() === none) continue;
    const names = by.map((one) => `\`command: ${one}\``).join(' or ');
    problems.error({
      code: 'input-without-effect',
      message: `The input \`${name}\` does nothing with \`command: ${command}\``,
      help: `remove it, or use ${names}`,
    });
  }
}
