import type { Problems } from '../host/types.ts';
import type { DeployOptionName } from './deploy-option-names.ts';

/** How to deploy, as the user has said it; checked as far as that needs nothing else. */
export interface DeployOptions {
  /** What is done to the functions. */
  readonly action: 'deploy' | 'rollback' | 'remove-alias';
  readonly functionName: string | undefined;
  /** YAML. */
  readonly functions: string | undefined;
  /** YAML. */
  readonly layerNames: string | undefined;
  readonly publish: boolean;
  readonly alias: string | undefined;
  /** Of a rollback: the version; undefined for the one before. */
  readonly version: string | undefined;
  readonly updateConfiguration: readonly ('handler' | 'runtime' | 'layers')[];
  /** JSON, or the path of a file. */
  readonly smokeTest: string | undefined;
  readonly bucket: { readonly name: string; readonly prefix: string } | undefined;
  readonly createWithRole: string | undefined;
  readonly accountId: string | undefined;
  readonly dryRun: boolean;
}

const DEFAULT_PREFIX = 'lambda-package/';
const settings = ['handler', 'runtime', 'layers'] as const;
/** What only a deploy of packages uses. */
const ofPackages = [
  ...['layer-names', 'publish', 'update-configuration', 'smoke-test', 's3-bucket', 's3-prefix'],
  'create-with-role',
] as const satisfies readonly DeployOptionName[];

/**
 * Reads the options of a deploy. Everything that is wrong with them is reported.
 * @param given the text of an option; empty for none. A switch is `true` or `false`
 * @param shown how a message calls an option
 */
export function readDeployOptions(
  given: (name: DeployOptionName) => string,
  shown: (name: DeployOptionName) => string,
  problems: Problems,
): DeployOptions {
  const fault = (message: string, help: string): void => problems.error({ code: 'bad-input', message, help });
  const wrong = (name: DeployOptionName, help: string): void =>
    fault(`Invalid value \`${given(name).slice(0, 200)}\` for ${shown(name)}`, help);
  const flag = (name: DeployOptionName): boolean => {
    const value = given(name).toLowerCase();
    if (!['', 'true', 'false'].includes(value)) wrong(name, 'use one of `false`, `true`');
    return value === 'true';
  };
  const matching = (name: DeployOptionName, pattern: RegExp, help: string): string | undefined => {
    const value = given(name);
    if (value !== '' && !pattern.test(value)) wrong(name, help);
    return value === '' ? undefined : value;
  };
  const rollback = matching(
    'rollback',
    /^(?:previous|true|false|[1-9]\d{0,17})$/,
    'use `previous` or the number of a version',
  );
  const isRollback = rollback !== undefined && rollback !== 'false';
  const isRemoval = flag('remove-alias');
  const options: DeployOptions = {
    action: isRollback ? 'rollback' : isRemoval ? 'remove-alias' : 'deploy',
    functionName: given('function-name') || undefined,
    functions: given('functions') || undefined,
    layerNames: given('layer-names') || undefined,
    publish: flag('publish'),
    alias: given('alias') || undefined,
    version: isRollback && /^\d/.test(rollback) ? rollback : undefined,
    updateConfiguration: settingsOf(given('update-configuration'), () =>
      wrong('update-configuration', `use ${settings.map((one) => `\`${one}\``).join(', ')}`),
    ),
    smokeTest: given('smoke-test') || undefined,
    bucket: undefined,
    createWithRole: matching(
      'create-with-role',
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/,
      'give the ARN of a role, e.g. `arn:aws:iam::123456789012:role/orders`',
    ),
    accountId: matching('account-id', /^\d{12}$/, 'give the 12 digits of the account, in quotes'),
    dryRun: flag('dry-run'),
  };
  const name = matching('s3-bucket', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of a bucket');
  const prefix = matching(
    's3-prefix',
    /^[A-Za-z0-9!_.*'()/-]{1,500}$/,
    "use letters of ASCII, digits and `/!_.*'()-`",
  );
  if (prefix !== undefined && prefix !== DEFAULT_PREFIX && name === undefined) {
    fault(`${shown('s3-prefix')} does nothing without ${shown('s3-bucket')}`, 'add it, or remove the other');
  }
  if (options.functionName === undefined && options.functions === undefined) {
    problems.error({
      code: 'missing-input',
      message: `A deploy needs ${shown('function-name')} or ${shown('functions')}`,
      help: 'give the name or ARN of the function to update, a template such as `shop-{dir}`, or a map of targets to functions',
    });
  }
  if (options.updateConfiguration.includes('layers') && options.layerNames === undefined) {
    fault(
      `${shown('update-configuration')}: \`layers\` does nothing without ${shown('layer-names')}`,
      'name the layers, or remove the word',
    );
  }
  checkAction(options, isRollback && isRemoval, given, shown, problems);
  return name === undefined ? options : { ...options, bucket: { name, prefix: prefix ?? DEFAULT_PREFIX } };
}

function settingsOf(text: string, wrong: () => void): DeployOptions['updateConfiguration'] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const known = words.flatMap((word) => settings.find((one) => one === word) ?? []);
  if (known.length < words.length) wrong();
  return known;
}

/** Options that need each other, or that contradict each other. */
function checkAction(
  { action, alias }: DeployOptions,
  isBoth: boolean,
  given: (name: DeployOptionName) => string,
  shown: (name: DeployOptionName) => string,
  problems: Problems,
): void {
  if (isBoth) {
    problems.error({
      code: 'bad-input',
      message: `${shown('rollback')} and ${shown('remove-alias')} cannot be combined`,
      help: 'remove one of them',
    });
  }
  if (action === 'deploy') return;
  if (alias === undefined) {
    problems.error({
      code: 'missing-input',
      message: `${shown(action)} needs ${shown('alias')}`,
      help: 'name the alias',
    });
  }
  const useless = ofPackages.filter((name) => !['', 'false', DEFAULT_PREFIX].includes(given(name)));
  for (const name of useless) {
    problems.error({
      code: 'bad-input',
      message: `${shown(name)} does nothing together with ${shown(action)}`,
      help: 'remove one of them',
    });
  }
}
