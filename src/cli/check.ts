import { checkPackages, type CheckRequest } from '../commands/check.ts';
import { judge } from '../commands/fail-on.ts';
import { isHandler } from '../text/handler-name.ts';
import { suppliedRuntimes } from '../project/supplied-runtimes.ts';
import { readSeverityRules } from '../project/severity-rules.ts';
import { Severities } from '../text/severities.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';
import { checksOf, failOnOf, fileOf, sizeBudgetOf } from './finding-options.ts';

/** `lambda-package check`. @throws UsageError, UserError */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { host, buildRoot, operands, options } = invocation;
  const handler = optionValue(invocation, 'handler');
  if (handler !== undefined && !isHandler(handler)) {
    throw new UsageError(
      `\`--handler ${handler}\` names no function`,
      'use `--handler module.function`, as in Lambda',
    );
  }
  const format = optionValue(invocation, 'format') ?? 'text';
  const sarif = fileOf(invocation, 'sarif');
  const sizeBudget = sizeBudgetOf(invocation);
  const failOn = failOnOf(invocation);
  const { checked, findings } = await checkPackages(host, {
    packages: operands,
    layers: options.get('layer') ?? [],
    handler,
    runtime: optionValue(invocation, 'runtime'),
    architecture: optionValue(invocation, 'architecture') as CheckRequest['architecture'],
    runtimes: suppliedRuntimes(optionValue(invocation, 'platforms'), host.cwd, buildRoot),
    severities: new Severities(await readSeverityRules(buildRoot, checksOf(invocation))),
    ...(sizeBudget !== undefined && { sizeBudget }),
    announce: (line) => (format === 'text' ? host.log.out(line) : undefined),
  });
  if (format === 'json') host.log.out(JSON.stringify(checked, null, 2));
  if (format === 'sarif' || sarif !== undefined) {
    const { sarifText, writeSarif } = await import('../commands/write-sarif.ts');
    if (format === 'sarif') host.log.out(sarifText(findings));
    if (sarif !== undefined) await writeSarif(sarif, findings);
  }
  return judge(failOn, findings, host.log).isFailed ? 1 : 0;
}
