import type { PlainMaker } from '../commands/plain-maker.ts';
import { namesIn } from '../text/target-names.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';

/** Options that only say more of `--handler` or `--from`. */
const dependent = [
  'runtime',
  'architecture',
  'requirements',
  'requirements-mode',
  'include',
  'name',
  'write-template',
];

/** What makes the packages without BUILD files that a command line describes; undefined for none. @throws UsageError */
export async function plainMakerOf(invocation: Invocation): Promise<PlainMaker | undefined> {
  const value = (name: string): string | undefined => optionValue(invocation, name);
  const [handler, from, mode] = [value('handler'), value('from'), value('requirements-mode')];
  if (handler === undefined && from === undefined) {
    const alone = dependent.find((name) => invocation.options.has(name));
    if (alone === undefined) return undefined;
    throw new UsageError(
      `\`--${alone}\` does nothing without \`--handler\` or \`--from\``,
      'add `--handler src/app.py:handler` or `--from template.yaml`, or remove it',
    );
  }
  if (value('write-template') !== undefined && invocation.options.has('changed-only')) {
    throw new UsageError(
      '`--write-template` cannot be combined with `--changed-only`, which leaves packages out',
      'remove one of them',
    );
  }
  if (from !== undefined && value('name') !== undefined) {
    throw new UsageError('`--name` does nothing with `--from`', 'name the packages in the file');
  }
  const { createPlainMaker } = await import('../commands/plain-maker.ts');
  return createPlainMaker(
    {
      handler,
      from,
      runtime: value('runtime'),
      architecture: value('architecture'),
      requirements: value('requirements'),
      requirementsMode: mode === 'imported' ? 'imported' : mode === 'all' ? 'all' : undefined,
      include: (invocation.options.get('include') ?? []).flatMap((text) => text.split(/\s+/).filter(Boolean)),
      name: value('name'),
      only: namesIn(invocation.operands),
    },
    invocation.host.cwd,
  );
}
