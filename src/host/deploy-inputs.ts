import { deployOptionNames } from '../text/deploy-option-names.ts';
import { readDeployOptions, type DeployOptions } from '../text/deploy-options.ts';
import { inputFlag, inputText } from './input-values.ts';
import type { Problems } from './types.ts';
import { type Environment } from './types.ts';

/** How messages call an input. */
export function shownInput(name: string): string {
  return `the input \`${name}\``;
}

/** How the workflow deploys; undefined where it does not. */
export function deployInputs(
  env: Environment,
  command: string,
  problems: Problems,
): DeployOptions | undefined {
  const isOn = command === 'deploy' || (problems.collect(() => inputFlag(env, 'deploy')) ?? false);
  if (isOn && (command === 'package' || command === 'deploy')) {
    const options = readDeployOptions((name) => inputText(env, name), shownInput, problems);
    if (command === 'package' && options.action !== 'deploy') {
      problems.error({
        code: 'bad-input',
        message: `${shownInput(options.action)} needs \`command: deploy\``,
        help: 'use `command: deploy`, which makes no packages',
      });
    }
    return options;
  }
  if (command === 'package') refuseWithoutDeploy(env, problems);
  return undefined;
}

/** Inputs that do nothing without a deploy: somebody believes that this run deploys. */
function refuseWithoutDeploy(env: Environment, problems: Problems): void {
  const given = deployOptionNames.flatMap((name) => {
    const value = inputText(env, name);
    const isDefault =
      value === '' || value === 'false' || (name === 's3-prefix' && value === 'lambda-package/');
    return isDefault ? [] : [`\`${name}: ${value.slice(0, 100)}\``];
  });
  if (given.length === 0) return;
  const [action] = (['rollback', 'remove-alias'] as const).filter(
    (name) => !['', 'false'].includes(inputText(env, name)),
  );
  problems.error({
    code: 'input-without-deploy',
    message: `${given.join(' and ')} ${given.length === 1 ? 'does' : 'do'} nothing ${action === undefined ? 'without `deploy: true`' : 'with `command: package`'}`,
    help:
      action === undefined
        ? 'add `deploy: true`, or remove the input'
        : `use \`command: deploy\`: \`${action}\` makes no packages`,
  });
}
