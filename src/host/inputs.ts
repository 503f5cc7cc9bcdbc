import { imageInputs, type ImageInputs } from './image-inputs.ts';
import { readSizeBudget, type SizeBudget } from '../text/size-budget.ts';
import { readCheckInputs, refuseCheckInputs, type CheckInputs } from './check-inputs.ts';
import { inputChoice, inputFlag, inputLines, inputText } from './input-values.ts';
import { functionNameFault } from '../text/function-name.ts';
import { userError, type Environment } from './types.ts';

/** The inputs of action.yml, checked. The only reader of `INPUT_*`. */
export interface ActionInputs {
  readonly command: 'package' | 'plan' | 'check';
  /** Of a check. */
  readonly check: CheckInputs | undefined;
  /** Of a plan: 1 to 256. */
  readonly maxJobs: number;
  /** What to package: addresses and specs. */
  readonly targets: readonly string[];
  /** Directory in the workspace where the search for the build root starts. */
  readonly workingDirectory: string;
  /** A file with additional Lambda runtimes, below the workspace; undefined for none. */
  readonly platforms: string | undefined;
  readonly cache: 'true' | 'false' | 'read-only';
  readonly wheels: {
    /** Directories with wheels that can replace source distributions. */
    readonly directories: readonly string[];
    /** Projects (PEP 503 names) whose source distributions can be built. */
    readonly buildSdists: readonly string[];
    /** Only use releases uploaded before this date; undefined for no limit. */
    readonly excludeNewer: string | undefined;
  };
  readonly images: ImageInputs;
  /** YAML: severities of findings by code; undefined for none. */
  readonly checks: string | undefined;
  /** `auto`, `none`, or a branch, tag or commit. */
  readonly compareWith: string;
  /** Leave out what would give the same package. */
  readonly changedOnly: boolean;
  readonly githubToken: string | undefined;
  readonly sizeBudget: SizeBudget | undefined;
  /** Whether warnings end the step with an error, too. */
  readonly failOn: 'error' | 'warning';
  /** Path of the SARIF file, relative to the workspace. */
  readonly sarif: string | undefined;
  /** Path of the bill of materials, relative to the workspace. */
  readonly sbom: string | undefined;
  readonly deploy: boolean;
  readonly dryRun: boolean;
  /** Name, partial ARN or ARN of the function to update; undefined when not deploying. */
  readonly functionName: string | undefined;
}

/**
 * Reads the inputs of a step from its environment (the runner passes `name` as `INPUT_NAME`, with `_` for spaces).
 * @throws UserError naming the allowed values.
 */
export function readInputs(env: Environment): ActionInputs {
  const command = inputChoice(env, 'command', ['package', 'plan', 'check']);
  const check = command === 'check' ? readCheckInputs(env) : undefined;
  if (check === undefined) refuseCheckInputs(env);
  const targets = inputText(env, 'targets')
    .split(/\s+/)
    .filter((spec) => spec !== '');
  if (targets.length === 0 && check === undefined) {
    throw userError({
      code: 'missing-input',
      message: 'The input `targets` is empty',
      help: 'give at least one target, e.g. `targets: project:lambda`, or `targets: "::"` for everything',
    });
  }
  const deploy = inputFlag(env, 'deploy');
  if (command === 'plan') refuseForPlan(env);
  if (command === 'plan' && deploy) {
    throw userError({
      code: 'bad-input',
      message: '`deploy: true` does nothing with `command: plan`',
      help: 'deploy in the jobs of the matrix, or in one after them',
    });
  }
  const functionName = inputText(env, 'function-name');
  if (deploy && functionName === '') {
    throw userError({
      code: 'missing-input',
      message: '`deploy: true` needs the input `function-name`',
      help: 'add `function-name:` with the name or ARN of the function to update',
    });
  }
  const nameFault = functionName === '' ? undefined : functionNameFault(functionName);
  if (nameFault !== undefined) {
    const { message, help } = nameFault;
    throw userError({ code: 'bad-input', message: `Input \`function-name\`: ${message}`, help });
  }
  const dryRun = inputFlag(env, 'dry-run');
  if (!deploy) refuseWithoutDeploy(functionName, dryRun);
  return {
    command,
    check,
    maxJobs: jobLimit(env, command),
    targets,
    workingDirectory: inputText(env, 'working-directory') || '.',
    platforms: inputText(env, 'platforms') || undefined,
    cache: inputChoice(env, 'cache', ['true', 'false', 'read-only']),
    wheels: {
      directories: inputLines(env, 'wheels'),
      buildSdists: inputText(env, 'build-sdists')
        .split(/[\s,]+/)
        .filter((name) => name !== '')
        .map((name) => name.toLowerCase().replace(/[-_.]+/g, '-')),
      excludeNewer: inputText(env, 'exclude-newer') || undefined,
    },
    images: imageInputs(env, command),
    checks: inputText(env, 'checks') || undefined,
    compareWith: inputText(env, 'compare-with') || 'auto',
    changedOnly: onlyChanged(env, deploy),
    githubToken: inputText(env, 'github-token') || undefined,
    sizeBudget: sizeBudget(env, command),
    failOn: inputChoice(env, 'fail-on', ['error', 'warning']),
    sarif: inputText(env, 'sarif') || undefined,
    sbom: inputText(env, 'sbom') || undefined,
    deploy,
    dryRun,
    functionName: functionName === '' ? undefined : functionName,
  };
}

/** GitHub makes at most 256 jobs of a matrix. @throws UserError */
function jobLimit(env: Environment, command: ActionInputs['command']): number {
  const given = inputText(env, 'max-jobs') || DEFAULT_JOBS;
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > MOST_JOBS || (command !== 'plan' && given !== DEFAULT_JOBS)) {
    const isUseless = number >= 1 && number <= MOST_JOBS;
    throw userError({
      code: 'bad-input',
      message: isUseless
        ? `\`max-jobs: ${given}\` does nothing without \`command: plan\``
        : `Invalid value \`${given}\` for the input \`max-jobs\``,
      help: isUseless ? 'add `command: plan`, or remove the input' : `use a number from 1 to ${MOST_JOBS}`,
    });
  }
  return number;
}

/** As in action.yml. */
const DEFAULT_JOBS = '20';
/** GitHub makes no more jobs of a matrix. */
const MOST_JOBS = 256;

/** A deploy compares with what is live, always: a failed one would be lost. @throws UserError */
function onlyChanged(env: Environment, deploy: boolean): boolean {
  const isOn = inputFlag(env, 'changed-only');
  const isAlone = isOn && inputText(env, 'compare-with') === 'none';
  if (isAlone || (isOn && deploy)) {
    throw userError({
      code: 'bad-input',
      message: isAlone
        ? '`changed-only: true` does nothing with `compare-with: none`'
        : '`changed-only: true` cannot be combined with `deploy: true`, which compares with what is live',
      help: 'remove one of them',
    });
  }
  return isOn;
}

/** Inputs that do nothing without a deploy: somebody believes that this run deploys. @throws UserError */
function refuseWithoutDeploy(functionName: string, dryRun: boolean): void {
  const given = [
    ...(functionName === '' ? [] : [`\`function-name: ${functionName}\``]),
    ...(dryRun ? ['`dry-run: true`'] : []),
  ];
  if (given.length === 0) return;
  throw userError({
    code: 'input-without-deploy',
    message: `${given.join(' and ')} ${given.length === 1 ? 'does' : 'do'} nothing without \`deploy: true\``,
    help: 'add `deploy: true`, or remove the input',
  });
}

/** Inputs about written packages, of which a plan has none. @throws UserError */
function refuseForPlan(env: Environment): void {
  const given = (['size-budget', 'sarif', 'sbom'] as const).filter((name) => inputText(env, name) !== '');
  if (given.length === 0) return;
  throw userError({
    code: 'bad-input',
    message: `${given.map((name) => `\`${name}\``).join(' and ')} ${given.length === 1 ? 'does' : 'do'} nothing with \`command: plan\``,
    help: 'give it to the jobs of the matrix',
  });
}

/** @throws UserError also for growth where nothing is compared */
function sizeBudget(env: Environment, command: ActionInputs['command']): SizeBudget | undefined {
  const given = inputText(env, 'size-budget');
  if (given === '') return undefined;
  const budget = readSizeBudget(given);
  const isAlone = command === 'check' || inputText(env, 'compare-with') === 'none';
  if (budget !== undefined && !(budget.isGrowth && isAlone)) return budget;
  throw userError({
    code: 'bad-input',
    message:
      budget === undefined
        ? `Invalid value \`${given}\` for the input \`size-budget\``
        : `\`size-budget: ${given}\` does nothing where packages are not compared with a base`,
    help:
      budget === undefined
        ? 'write a size such as `50 MB`, or `+1 MB` for the growth since the base'
        : 'write a size such as `50 MB`',
  });
}
