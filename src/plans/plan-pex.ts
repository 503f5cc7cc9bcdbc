import { pexHandler } from '../text/handlers.ts';
import { pexFile } from '../formats/pex/pex-file.ts';
import type { Content } from '../archive/types.ts';
import type { PexArguments } from '../formats/pex/build-args.ts';
import type { PexInput, PexMain } from '../formats/pex/pex-file.ts';
import type { PexSettings } from '../formats/pex/pex-info.ts';
import { hashForPex } from '../formats/pex/installed-wheel.ts';
import { pexRuntimeWheel } from '../formats/pex/runtime.ts';
import { importableFiles, pexBundle, writePex, type PexLayout } from '../formats/pex/write-pex.ts';
import { sourceFile } from '../formats/source-file.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import { boolField, stringDictField, stringField, stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { checkPexRequirements } from './unmet-requirements.ts';
import { buildArguments, excludedRequirements } from './pex-excludes.ts';
import { pexContents, requirementSettings } from './pex-contents.ts';
import { checkEntryPoint, checkImportable, pexMain } from './pex-main.ts';
import { oneOrAll, pexPlatforms, pexShebang, type PexPlatforms } from './pex-platforms.ts';
import { plannedOutput, planInputs, unsupportedField, type PlanInputs } from './plan-inputs.ts';
import type { Project } from '../project/project.ts';
import { checkAwsSdk } from './aws-sdk.ts';

/** Plans a PEX file, or a directory in one of its other layouts. @returns undefined on errors */
export async function planPex(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  refuseScie(target, problems);
  const args = problems.collect(() => buildArguments(target, 'extra_build_args'));
  const excluded = args && problems.collect(() => excludedRequirements(target, 'extra_build_args', args));
  const layout = args?.layout ?? ((stringField(target, 'layout') ?? 'zipapp') as PexLayout);
  const kind = layout === 'zipapp' ? 'file' : 'directory';
  const output = problems.collect(() => plannedOutput(context, target, 'pex', kind));
  const main = problems.collect(() => pexMain(project, target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === undefined) return undefined;
  const built = problems.collect(() => pexPlatforms(project, target, inputs.interpreterConstraints));
  const chosen = built && (await pexContents(context, target, inputs, built, problems));
  if (main === undefined || output === undefined || built === undefined || chosen === undefined) {
    return undefined;
  }
  const { sources, wheels, projects } = chosen;
  if (args === undefined) return undefined;
  const compress = args.compress ?? boolField(target, 'compress') ?? true;
  const start = startOf(target, built, args, layout);
  const own = { interpreterConstraints: inputs.interpreterConstraints };
  const settings = settingsOf(project, target, { ...own, ...requirementSettings(chosen) }, built, args);
  checkImportable(target, main, sources, built.isExplicit, problems);
  const contentOf = (path: string): Content => project.workspace.content(path);
  return {
    target,
    makeup: {
      parameters: ['pex', layout, compress, main, start, { ...settings, injectEnv: [...settings.injectEnv] }],
      ...(main.kind === 'executable' && { files: [sourceFile(main.file, contentOf)] }),
      unknown: chosen.unpinned,
    },
    output,
    kind,
    sources,
    wheels,
    ...(chosen.unpinned !== undefined && { unpinned: { pins: chosen.pins } }),
    projects,
    hashOf: hashForPex,
    formatWheels: [pexRuntimeWheel],
    handler: handlerOf(main),
    runtime: onlyOne(built.platforms.map(({ runtime }) => runtime)),
    architecture: onlyOne(built.platforms.map(({ architecture }) => architecture)),
    ...oneOrAll(built.platforms),
    announcement: [],
    hasMetadata: false,
    checked: undefined,
    findGaps: (stored) => chosen.findGaps(stored.wheels),
    entryModule: main.kind === 'entry-point' ? main.entryPoint.split(':', 1)[0] : undefined,
    beforeStdlib: settings.venv ? 'nothing' : settings.inheritPath === 'fallback' ? undefined : 'own',
    seesOtherModules: settings.inheritPath !== 'false',
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main,
          settings,
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0]!,
          ...start,
          content: contentOf,
        },
        faults,
      );
      if (!settings.ignoreErrors) {
        await checkPexRequirements(target, chosen, stored.wheels, built.platforms, faults);
      }
      // What calls its function may be Lambda, with an AWS SDK of its own.
      if (handlerOf(main) !== undefined && settings.inheritPath === 'false') {
        const selected = { wheels, reasons: [], changes: chosen.changes };
        const read = (path: string): Buffer => project.workspace.read(path);
        const [platform] = built.platforms;
        await checkAwsSdk(
          { target, platform: platform!, sources, selected, wheels: stored.wheels, read },
          faults,
        );
      }
      const importable = importableFiles(pex);
      checkEntryPoint(target, main, importable, faults, settings.inheritPath !== 'false');
      return {
        bundle: pexBundle(pex),
        importable,
        write: (path) => writePex(pex, path, { layout, compress }),
      };
    },
  };
}

/** The interpreter would have to be downloaded from outside the package index. */
function refuseScie(target: Target, problems: Problems): void {
  if (stringField(target, 'scie') === undefined) return;
  problems.collect(() => {
    throw unsupportedField(
      target,
      'scie',
      `${target.spec} sets \`scie\` (an executable with its own interpreter), which is not supported`,
      'remove `scie`, or build it with `pex --scie`',
    );
  });
}

/** How a PEX file starts: by its first line, or by a shell script. */
function startOf(
  target: Target,
  { platforms }: PexPlatforms,
  args: PexArguments,
  layout: PexLayout,
): Pick<PexInput, 'shebang' | 'shBoot'> {
  const shebang = args.shebang ?? stringField(target, 'shebang');
  if (!(args.shBoot ?? boolField(target, 'sh_boot') ?? false))
    return { shebang: pexShebang(shebang, platforms) };
  const versions = [...new Set(platforms.flatMap(({ markers }) => markers.python_version ?? []))];
  const place = fieldPlace(target, 'shebang');
  return {
    shebang: pexShebang(undefined, platforms),
    shBoot: { versions, shebang, isZip: layout === 'zipapp', place },
  };
}

/** The fields of a PEX file with Pants' defaults (docs/reference/pants.md, "`pex_binary`"). */
function settingsOf(
  { workspace }: Project,
  target: Target,
  inputs: Pick<PlanInputs, 'interpreterConstraints'> & ReturnType<typeof requirementSettings>,
  built: PexPlatforms,
  args: PexArguments,
): PexSettings {
  const isVenv = stringField(target, 'execution_mode') === 'venv';
  return {
    requirements: inputs.requirements,
    ...(inputs.excluded && { excluded: inputs.excluded }),
    ...(inputs.overridden && { overridden: inputs.overridden }),
    interpreterConstraints: built.isExplicit ? [] : inputs.interpreterConstraints,
    inheritPath: (stringField(target, 'inherit_path') ?? 'false') as PexSettings['inheritPath'],
    emitWarnings:
      workspace.dialect.pexFilesWarn &&
      (boolField(target, 'emit_warnings') ?? workspace.options.pexBinaryDefaults.emitWarnings),
    ignoreErrors: boolField(target, 'ignore_errors') ?? false,
    stripPexEnv: boolField(target, 'strip_pex_env') ?? true,
    includesTools: isVenv || (boolField(target, 'include_tools') ?? false),
    venv: isVenv,
    venvSitePackagesCopies: boolField(target, 'venv_site_packages_copies') ?? false,
    venvHermeticScripts: boolField(target, 'venv_hermetic_scripts') ?? true,
    ...args.settings,
    injectArgs: [...stringListField(target, 'args'), ...args.injectArgs],
    injectEnv: new Map([...stringDictField(target, 'env'), ...args.injectEnv]),
    injectPythonArgs: args.injectPythonArgs,
  };
}

/** What AWS calls when the PEX file is a Lambda package: the function after `__pex__`, which starts the runtime. */
function handlerOf(main: PexMain): string | undefined {
  if (main.kind !== 'entry-point') return undefined;
  return main.entryPoint.includes(':') ? pexHandler(main.entryPoint) : undefined;
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 ? only : undefined;
}
