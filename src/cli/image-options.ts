import { builderFault, imageAccessFault, type ImageSettings } from '../text/image-access.ts';
import { isSwitchedOn, optionValue, UsageError, type Invocation } from './command.ts';

/** What the command line says of images. @throws UsageError */
export function imageSettings(invocation: Pick<Invocation, 'options'>): ImageSettings {
  const builder = optionValue(invocation, 'image-builder');
  const access = invocation.options.get('image-access') ?? [];
  const fault = builder === undefined ? undefined : builderFault(builder);
  if (fault !== undefined) throw new UsageError(`--image-builder: ${fault.message}`, fault.help);
  for (const one of access) {
    const wrong = imageAccessFault(one);
    if (wrong !== undefined) throw new UsageError(`--image-access: ${wrong.message}`, wrong.help);
  }
  const push = isSwitchedOn(invocation, 'push');
  const pushRegistries = invocation.options.get('push-registry') ?? [];
  if (pushRegistries.length > 0 && !push)
    throw new UsageError('`--push-registry` does nothing without `--push`', 'add `--push`, or remove it');
  return { all: isSwitchedOn(invocation, 'images'), builder, access, push, pushRegistries };
}
