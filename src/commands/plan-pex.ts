import { pexFile } from '../formats/pex/pex-file.ts';
import type { PexMain } from '../formats/pex/pex-file.ts';
import type { PexSettings } from '../formats/pex/pex-info.ts';
import { pexRuntimeWheel } from '../formats/pex/runtime.ts';
import { importableFiles, pexBundle, writePex, type PexLayout } from '../formats/pex/write-pex.ts';
import type { Problems } from '../host/types.ts';
import type { FirstPartyProject, PinnedWheel } from '../requirements/types.ts';
import type { SourceEntry } from '../formats/types.ts';
import { formatRequirement, parseRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { boolField, stringDictField, stringField, stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { checkEntryPoint, checkImportable, pexMain } from './pex-main.ts';
import { pexPlatforms, pexShebang, type PexPlatforms } from './pex-platforms.ts';
import { plannedOutput, planInputs, unsupportedField, type PlanInputs } from './plan-inputs.ts';
import type { Project } from './project.ts';
import { withProjectSources } from './project-sources.ts';

/** Plans a PEX file, or a directory in one of its other layouts. @returns undefined when something is wrong */
export async function planPex(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  checkFields(target, problems);
  const output = problems.collect(() => plannedOutput(context, target, 'pex'));
  const main = problems.collect(() => pexMain(project, target));
  const inputs = planInputs(context, target, problems);
  if (inputs === undefined) return undefined;
  const built = problems.collect(() => pexPlatforms(project, target, inputs.interpreterConstraints));
  const chosen = built && (await wheelsFor(context, target, inputs, built, problems));
  if (main === undefined || output === undefined || built === undefined || chosen === undefined) {
    return undefined;
  }
  const { sources, wheels, projects } = chosen;
  checkImportable(target, main, sources, built.isExplicit, problems);
  return {
    target,
    output,
    sources,
    wheels,
    projects,
    formatWheels: [pexRuntimeWheel],
    handler: handlerOf(main),
    runtime: onlyOne(built.platforms.map(({ runtime }) => runtime)),
    architecture: onlyOne(built.platforms.map(({ architecture }) => architecture)),
    announcement: [],
    hasMetadata: false,
    checked: undefined,
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main,
          settings: settingsOf(project, target, { ...inputs, requirements: chosen.requirements }, built),
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0]!,
          shebang: pexShebang(stringField(target, 'shebang'), built.platforms),
          read: (path) => project.workspace.read(path),
        },
        faults,
      );
      const importable = importableFiles(pex);
      checkEntryPoint(target, main, importable, faults);
      const layout = (stringField(target, 'layout') ?? 'zipapp') as PexLayout;
      const compress = boolField(target, 'compress') ?? true;
      return {
        bundle: pexBundle(pex),
        importable,
        write: (path) => writePex(pex, path, { layout, compress }),
      };
    },
  };
}

/** What can only be had from pex itself. */
function checkFields(target: Target, problems: Problems): void {
  const refuse = (field: string, message: string, help: string): void => {
    problems.collect(() => {
      throw unsupportedField(target, field, message, help);
    });
  };
  if (boolField(target, 'sh_boot') === true) {
    refuse(
      'sh_boot',
      `${target.spec} asks for a start by a shell script, which is not made here.`,
      'leave `sh_boot` out: the first line of the file starts the Python that it is built for',
    );
  }
  if (stringField(target, 'scie') !== undefined) {
    refuse(
      'scie',
      `${target.spec} asks for an executable with its own interpreter, which is not made here.`,
      'leave `scie` out, or make it with `pex --scie`',
    );
  }
  const [argument] = stringListField(target, 'extra_build_args');
  if (argument !== undefined) {
    refuse(
      'extra_build_args',
      `${target.spec} passes \`${argument}\` to \`pex\`, which does not run here.`,
      'use the field that the argument has, or leave it out',
    );
  }
}

/** What a PEX file holds, for all of its platforms. */
export interface PexContents {
  /** Each once. */
  readonly wheels: readonly PinnedWheel[];
  readonly projects: readonly FirstPartyProject[];
  /** With those of projects of the checkout that the lock names. */
  readonly sources: readonly SourceEntry[];
  /** What the PEX file's own start looks for. */
  readonly requirements: readonly Requirement[];
}

/** Chooses the wheels for every platform. @returns undefined when something is wrong */
export async function wheelsFor(
  context: PlanContext,
  target: Target,
  inputs: PlanInputs,
  { platforms }: Pick<PexPlatforms, 'platforms'>,
  problems: Problems,
): Promise<PexContents | undefined> {
  const wheels = new Map<string, PinnedWheel>();
  const projects = new Map<string, FirstPartyProject>();
  let isComplete = true;
  for (const platform of platforms) {
    const chosen = await problems.collectAsync(() =>
      context.locks.choose({ ...inputs, platform, place: target.place }),
    );
    problems.add(...(chosen?.warnings ?? []));
    if (chosen === undefined) isComplete = false;
    for (const wheel of chosen?.wheels ?? []) wheels.set(wheel.filename, wheel);
    for (const one of chosen?.projects ?? []) projects.set(one.name, one);
  }
  if (!isComplete) return undefined;
  return {
    wheels: [...wheels.values()],
    projects: [...projects.values()],
    sources: withProjectSources(context.project, inputs.sources, [...projects.values()], problems),
    requirements: runtimeRequirements(inputs, wheels.values(), projects),
  };
}

/** A project of the checkout is no distribution that can be looked for: what it needs takes its place. */
function runtimeRequirements(
  inputs: PlanInputs,
  wheels: Iterable<PinnedWheel>,
  projects: ReadonlyMap<string, FirstPartyProject>,
): readonly Requirement[] {
  const asked = inputs.requirements.map(({ requirement }) => requirement);
  if (projects.size === 0) return asked;
  const left = asked.filter(({ normalizedName }) => !projects.has(normalizedName));
  const named = new Set(left.map(({ normalizedName }) => normalizedName));
  const others = new Set([...wheels].map(({ name }) => name).filter((name) => !named.has(name)));
  return [...left, ...[...others].map((name) => parseRequirement(name))];
}

/** The fields of a PEX file with the defaults of Pants (pants-semantics §8.4). */
function settingsOf(
  { workspace }: Project,
  target: Target,
  inputs: Pick<PlanInputs, 'interpreterConstraints'> & Pick<PexContents, 'requirements'>,
  built: PexPlatforms,
): PexSettings {
  const isVenv = stringField(target, 'execution_mode') === 'venv';
  return {
    requirements: inputs.requirements.map(formatRequirement),
    interpreterConstraints: built.isExplicit ? [] : inputs.interpreterConstraints,
    inheritPath: (stringField(target, 'inherit_path') ?? 'false') as PexSettings['inheritPath'],
    emitWarnings: workspace.dialect.pexFilesWarn && (boolField(target, 'emit_warnings') ?? true),
    ignoreErrors: boolField(target, 'ignore_errors') ?? false,
    stripPexEnv: boolField(target, 'strip_pex_env') ?? true,
    includesTools: isVenv || (boolField(target, 'include_tools') ?? false),
    venv: isVenv,
    venvSitePackagesCopies: boolField(target, 'venv_site_packages_copies') ?? false,
    venvHermeticScripts: boolField(target, 'venv_hermetic_scripts') ?? true,
    injectArgs: stringListField(target, 'args'),
    injectEnv: stringDictField(target, 'env'),
  };
}

/** What AWS calls when the PEX file is a Lambda package: the function behind `__pex__`, which starts the runtime. */
function handlerOf(main: PexMain): string | undefined {
  if (main.kind !== 'entry-point') return undefined;
  const [module, object] = main.entryPoint.split(':');
  return object === undefined ? undefined : `__pex__.${module!}.${object}`;
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 ? only : undefined;
}
