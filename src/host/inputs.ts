import { noImages, type ImageSettings } from '../text/image-access.ts';
import { imageInputs } from './image-inputs.ts';
import type { GivenSeverities } from '../text/severities.ts';
import { readSizeBudget, type SizeBudget } from '../text/size-budget.ts';
import type { InputName } from './action-names.ts';
import { readCheckInputs, type CheckInputs } from './check-inputs.ts';
import { inputChoice, inputFlag, inputLines, inputText } from './input-values.ts';
import { plainInputs, type PlainInputs } from './plain-inputs.ts';
import type { DeployOptions } from '../text/deploy-options.ts';
import { deployInputs } from './deploy-inputs.ts';
import { reportUseless } from './input-use.ts';
import { Problems, userError, type Environment } from './types.ts';

const commands = ['package', 'plan', 'report', 'deploy', 'check'] as const;

/** The inputs of action.yml, checked. The only reader of `INPUT_*`. */
export interface ActionInputs {
  readonly command: (typeof commands)[number];
  /** Of a check. */
  readonly check: CheckInputs | undefined;
  /** Of a plan: 1 to 256. */
  readonly maxJobs: number;
  /** What to package: addresses and specs. */
  readonly targets: readonly string[];
  /** Packages without BUILD files; undefined for none. */
  readonly plain: PlainInputs | undefined;
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
  readonly images: ImageSettings;
  /** YAML: severities of findings by code; undefined for none. */
  readonly checks: GivenSeverities | undefined;
  /** `auto`, `none`, or a branch, tag or commit. */
  readonly compareWith: string;
  /** Leave out what would give the same package. */
  readonly changedOnly: boolean;
  readonly githubToken: string | undefined;
  /** Of a report: globs of files, relative to the workspace. */
  readonly manifests: readonly string[];
  /** Write the packages that are sound although others have errors. */
  readonly keepGoing: boolean;
  /** Upload each package and the manifest as artifacts. */
  readonly upload: boolean;
  /** What tells the artifact of the manifest apart; undefined: the name of the job. */
  readonly manifestId: string | undefined;
  /** Write the job's summary. */
  readonly summary: boolean;
  /** The key of the pull request's comment; undefined for no comment. */
  readonly comment: string | undefined;
  readonly sizeBudget: SizeBudget | undefined;
  /** Whether warnings end the step with an error, too. */
  readonly failOn: 'error' | 'warning';
  /** Path of the SARIF file, relative to the workspace. */
  readonly sarif: string | undefined;
  /** Path of the bill of materials, relative to the workspace. */
  readonly sbom: string | undefined;
  /** How to deploy; undefined for not at all. */
  readonly deploy: DeployOptions | undefined;
  /** Of a deploy from manifests: the output `packages` of the job that made them. */
  readonly expected: string | undefined;
  /** Of a deploy from manifests: their commit, hexadecimal; undefined for that of the run. */
  readonly expectCommit: string | undefined;
}

function givenSeverities(text: string): GivenSeverities | undefined {
  return text === '' ? undefined : { from: 'the input `checks`', text };
}

/**
 * Reads the inputs of a step from its environment (the runner passes `name` as `INPUT_NAME`, with `_` for spaces).
 * @throws UserError with everything that is wrong with them
 */
export function readInputs(env: Environment): ActionInputs {
  const problems = new Problems();
  const known = problems.collect(() => inputChoice(env, 'command', commands));
  const command = known ?? 'package';
  if (known !== undefined) reportUseless(command, (name) => inputText(env, name), problems);
  const targets = words(env, 'targets', /\s+/);
  const isMaking = known === 'package' || known === 'plan';
  const plain = isMaking ? plainInputs(env, targets, problems) : undefined;
  if (isMaking && targets.length === 0 && plain === undefined) {
    problems.error({
      code: 'missing-input',
      message: 'The input `targets` is empty',
      help: 'give at least one target, e.g. `targets: project:lambda`, or `targets: "::"` for everything; without BUILD files give `handler` and `runtime`, or `from: template.yaml`',
    });
  }
  const flagOf = (name: InputName): boolean => problems.collect(() => inputFlag(env, name)) ?? false;
  const inputs: ActionInputs = {
    command,
    check: command === 'check' ? problems.collect(() => readCheckInputs(env)) : undefined,
    maxJobs: problems.collect(() => jobLimit(env)) ?? 1,
    targets,
    plain,
    workingDirectory: inputText(env, 'working-directory') || '.',
    platforms: inputText(env, 'platforms') || undefined,
    cache: problems.collect(() => inputChoice(env, 'cache', ['true', 'false', 'read-only'])) ?? 'false',
    wheels: {
      directories: inputLines(env, 'wheels'),
      buildSdists: words(env, 'build-sdists', /[\s,]+/).map((name) =>
        name.toLowerCase().replace(/[-_.]+/g, '-'),
      ),
      excludeNewer: inputText(env, 'exclude-newer') || undefined,
    },
    images: problems.collect(() => imageInputs(env, command)) ?? noImages,
    checks: givenSeverities(inputText(env, 'checks')),
    compareWith: inputText(env, 'compare-with') || 'auto',
    changedOnly: flagOf('changed-only'),
    githubToken: inputText(env, 'github-token') || undefined,
    manifests: inputLines(env, 'manifests'),
    keepGoing: flagOf('keep-going'),
    upload: flagOf('upload'),
    manifestId: problems.collect(() => manifestId(env)),
    summary: (problems.collect(() => inputChoice(env, 'summary', ['true', 'false'])) ?? 'true') === 'true',
    comment: problems.collect(() => commentKey(env)),
    sizeBudget: problems.collect(() => sizeBudget(env, command)),
    failOn: problems.collect(() => inputChoice(env, 'fail-on', ['error', 'warning'])) ?? 'error',
    sarif: inputText(env, 'sarif') || undefined,
    sbom: inputText(env, 'sbom') || undefined,
    deploy: deployInputs(env, command, problems),
    expected: inputText(env, 'expected') || undefined,
    expectCommit: inputText(env, 'expect-commit').toLowerCase() || undefined,
  };
  const isReading = known === 'report' || (known === 'deploy' && inputs.deploy?.action === 'deploy');
  if (isReading && inputs.manifests.length === 0) {
    problems.error({
      code: 'missing-input',
      message: `\`command: ${command}\` needs the input \`manifests\``,
      help: 'name the files that earlier jobs wrote, e.g. `manifests: made/*/lambda-package.*.json`',
    });
  }
  if (inputs.expectCommit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(inputs.expectCommit)) {
    problems.error({
      code: 'bad-input',
      message: `Invalid value \`${inputs.expectCommit.slice(0, 100)}\` for the input \`expect-commit\``,
      help: 'give the whole name of a commit: 40 hexadecimal digits',
    });
  }
  if (command === 'package') checkTogether(inputs, problems);
  problems.throwIfErrors();
  return inputs;
}

/** Inputs that need each other, or that contradict each other. */
function checkTogether(inputs: ActionInputs, problems: Problems): void {
  if (inputs.plain?.writeTemplate !== undefined && inputs.changedOnly) {
    problems.error({
      code: 'bad-input',
      message: '`write-template` cannot be combined with `changed-only: true`, which leaves packages out',
      help: 'remove one of them',
    });
  }
  const { deploy, changedOnly, compareWith } = inputs;
  // A deploy compares with what is live, always: a failed one would be lost.
  if (changedOnly && (deploy !== undefined || compareWith === 'none')) {
    problems.error({
      code: 'bad-input',
      message:
        deploy !== undefined
          ? '`changed-only: true` cannot be combined with `deploy: true`, which compares with what is live'
          : '`changed-only: true` does nothing with `compare-with: none`',
      help: 'remove one of them',
    });
  }
}

/** GitHub makes at most 256 jobs of a matrix. @throws UserError */
function jobLimit(env: Environment): number {
  const given = inputText(env, 'max-jobs') || '20';
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= MOST_JOBS) return number;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${given}\` for the input \`max-jobs\``,
    help: `use a number from 1 to ${MOST_JOBS}`,
  });
}

/** GitHub makes no more jobs of a matrix. */
const MOST_JOBS = 256;

/** @throws UserError */
function manifestId(env: Environment): string | undefined {
  const given = inputText(env, 'manifest-id');
  if (given === '' || /^[A-Za-z0-9_.-]{1,64}$/.test(given)) return given || undefined;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${given}\` for the input \`manifest-id\``,
    help: 'use 1 to 64 letters of ASCII, digits, `_`, `.` and `-`',
  });
}

/** What tells the comment apart from those of other workflows: by default the file name of this one. @throws UserError */
function commentKey(env: Environment): string | undefined {
  const given = inputText(env, 'comment-key');
  const isOn = inputFlag(env, 'comment');
  if (given !== '' && !/^[A-Za-z0-9_.-]{1,64}$/.test(given)) {
    throw userError({
      code: 'bad-input',
      message: `Invalid value \`${given}\` for the input \`comment-key\``,
      help: 'use 1 to 64 letters of ASCII, digits, `_`, `.` and `-`',
    });
  }
  if (given !== '' && !isOn) {
    throw userError({
      code: 'input-without-effect',
      message: '`comment-key` does nothing without `comment: true`',
      help: 'add `comment: true`, or remove the input',
    });
  }
  if (!isOn) return undefined;
  if (inputText(env, 'github-token') === '') {
    throw userError({
      code: 'missing-input',
      message: '`comment: true` needs the input `github-token`',
      help: 'remove `github-token`, whose default is the token of the job',
    });
  }
  if (given !== '') return given;
  // `owner/name/.github/workflows/file.yml@refs/heads/main`
  const file = /\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? '';
  return (
    file
      .replace(/\.ya?ml$/, '')
      .replace(/[^A-Za-z0-9_.-]/g, '-')
      .slice(0, 64) || 'lambda-package'
  );
}

/** A list: what stands between separators, without blanks around it. */
function words(env: Environment, name: InputName, separator: RegExp): readonly string[] {
  return inputText(env, name)
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
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
