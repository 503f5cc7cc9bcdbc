import { resolve } from 'node:path';
import { findPackages } from '../examine/find-packages.ts';
import type { StepResults } from '../host/actions.ts';
import type { CheckInputs } from '../host/check-inputs.ts';
import type { ActionInputs } from '../host/inputs.ts';
import type { Diagnostic, Host } from '../host/types.ts';
import { readSeverityRules } from '../project/severity-rules.ts';
import { suppliedRuntimes } from '../project/supplied-runtimes.ts';
import { renderCheckSummary } from '../report/check-summary.ts';
import type { CheckedPackage } from '../report/types.ts';
import { Severities } from '../text/severities.ts';
import { findingOf } from './action-report.ts';
import { checkPackages } from './check.ts';
import { judge } from './fail-on.ts';
import { reportPlaces } from './report-places.ts';

interface CheckStep {
  readonly host: Host;
  readonly results: StepResults;
  readonly inputs: ActionInputs;
  readonly check: CheckInputs;
  /** Absolute path; without a checkout the working directory. */
  readonly buildRoot: string;
}

/** What the step found, and whether it is to fail. */
interface CheckStepResult {
  readonly findings: readonly Diagnostic[];
  readonly exitStatus: 0 | 1;
}

/** `command: check`: checks packages of any origin, sets outputs and writes the summary. @throws UserError */
export async function checkStep(step: CheckStep): Promise<CheckStepResult> {
  const { host, results, inputs, check, buildRoot } = step;
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  const packages = findPackages(workspace, check.packages);
  const { checked, findings } = await checkPackages(
    { ...host, cwd: workspace },
    {
      ...{ packages, layers: check.layers, handler: check.handler },
      ...{ runtime: check.runtime, architecture: check.architecture },
      runtimes: suppliedRuntimes(
        inputs.platforms === undefined ? undefined : resolve(workspace, inputs.platforms),
        host.cwd,
        buildRoot,
      ),
      severities: new Severities(await readSeverityRules(buildRoot, inputs.checks)),
      ...(inputs.sizeBudget !== undefined && { sizeBudget: inputs.sizeBudget }),
      announce: (line) => host.log.out(line),
    },
  );
  setOutputs(results, checked);
  const { isFailed, diagnostics } = judge(inputs.failOn, findings, host.log);
  const places = reportPlaces(host.env, { commit: undefined, directory: '' });
  await results.addSummary(renderCheckSummary(checked, diagnostics.map(findingOf), places));
  return { findings, exitStatus: isFailed ? 1 : 0 };
}

function setOutputs(results: StepResults, checked: readonly CheckedPackage[]): void {
  results.setOutput('packages', JSON.stringify(checked.map(slim)));
  results.setOutput('paths', checked.map((one) => one.package).join('\n'));
  const [one] = checked;
  if (one === undefined || checked.length > 1) return;
  results.setOutput('path', one.package);
  results.setOutput('handler', one.handler ?? '');
  results.setOutput('runtime', one.runtime ?? '');
  results.setOutput('architecture', one.architecture);
  results.setOutput('sha256', one.sha256 ?? '');
  results.setOutput('code-sha256', base64Of(one.sha256) ?? '');
  results.setOutput('size', one.size === null ? '' : String(one.size));
  results.setOutput('unzipped-size', String(one.unzippedSize));
}

/** What later steps need of a package: the output is one environment variable of theirs. */
function slim(one: CheckedPackage): object {
  const { package: path, kind, handler, runtime, architecture, size, unzippedSize, findings } = one;
  const count = (level: string): number => findings.filter(({ severity }) => severity === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return {
    ...{ path, kind, handler, runtime, architecture, codeSha256: base64Of(one.sha256), size, unzippedSize },
    ...(errors > 0 && { errors }),
    ...(warnings > 0 && { warnings }),
  };
}

function base64Of(hex: string | null): string | null {
  return hex === null ? null : Buffer.from(hex, 'hex').toString('base64');
}
