import { checkPackages, type CheckRequest } from '../commands/check.ts';
import { suppliedRuntimes } from '../project/supplied-runtimes.ts';
import { readSeverityRules } from '../project/severity-rules.ts';
import { Severities } from '../text/severities.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';

/** `lambda-package check`. @throws UsageError, UserError */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { host, buildRoot, operands, options } = invocation;
  const handler = optionValue(invocation, 'handler');
  if (handler !== undefined && !/^[^.].*\.[^./]+$/.test(handler)) {
    throw new UsageError(
      `\`--handler ${handler}\` names no function`,
      'use `--handler module.function`, as in Lambda',
    );
  }
  const request: CheckRequest = {
    packages: operands,
    layers: options.get('layer') ?? [],
    handler,
    runtime: optionValue(invocation, 'runtime'),
    architecture: optionValue(invocation, 'architecture') as CheckRequest['architecture'],
    runtimes: suppliedRuntimes(optionValue(invocation, 'platforms'), host.cwd, buildRoot),
    severities: new Severities(await readSeverityRules(buildRoot)),
    format: (optionValue(invocation, 'format') ?? 'text') as CheckRequest['format'],
  };
  return (await checkPackages(host, request)) ? 0 : 1;
}
