import { builderFault, imageAccessFault, type ImageSettings } from '../text/image-access.ts';
import { inputFlag, inputLines, inputText } from './input-values.ts';
import { userError, type Environment } from './types.ts';

/** What the workflow says of container images. @throws UserError `bad-input` */
export function imageInputs(env: Environment, command: string): ImageSettings {
  const builder = inputText(env, 'image-builder') || undefined;
  const access = inputLines(env, 'image-access');
  const push = inputFlag(env, 'push');
  const pushRegistries = inputText(env, 'push-registries')
    .split(/[\s,]+/)
    .filter((one) => one !== '');
  const faults = [
    ['image-builder', builder === undefined ? undefined : builderFault(builder)] as const,
    ...access.map((one) => ['image-access', imageAccessFault(one)] as const),
  ];
  for (const [name, fault] of faults) {
    if (fault === undefined) continue;
    const { message, help } = fault;
    throw userError({ code: 'bad-input', message: `Input \`${name}\`: ${message}`, help });
  }
  if (push && command !== 'package')
    throw uselessInput(`\`push: true\` does nothing with \`command: ${command}\``);
  if (pushRegistries.length > 0 && !push)
    throw uselessInput('`push-registries` does nothing without `push: true`');
  if (push && pushRegistries.length === 0)
    throw userError({
      code: 'bad-input',
      message: '`push: true` pushes nothing without `push-registries`',
      help: 'name the registries that images may be pushed to, for example `push-registries: ghcr.io/owner`',
    });
  return { all: inputFlag(env, 'images'), builder, access, push, pushRegistries };
}

function uselessInput(message: string): Error {
  return userError({ code: 'bad-input', message, help: 'remove one of them, or add the other' });
}
