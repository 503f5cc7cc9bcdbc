import { HANDLER, LAMBDEX_HANDLER } from '../text/handlers.ts';
import { lambdexEntries } from '../formats/pex/lambdex.ts';
import { hashForPex } from '../formats/pex/installed-wheel.ts';
import { pexFile } from '../formats/pex/pex-file.ts';
import type { PexSettings } from '../formats/pex/pex-info.ts';
import { pexRuntimeWheel } from '../formats/pex/runtime.ts';
import { importableFiles, pexBundle, writePex } from '../formats/pex/write-pex.ts';
import type { Handler } from '../formats/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import { stringField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import {
  completePlatformFiles,
  completePlatforms,
  onLambda,
  runtimePlatform,
  type TargetPlatform,
} from './lambda-platform.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { oneOrAll, pexShebang } from './pex-platforms.ts';
import { plannedOutput, planInputs } from './plan-inputs.ts';
import { excludesOfFlat } from './pex-excludes.ts';
import { pexContents, requirementSettings } from './pex-contents.ts';
import { checkPexRequirements } from './unmet-requirements.ts';
import { largest } from '../text/lists.ts';
import { checkAwsSdk } from './aws-sdk.ts';

/** The PEX file of a Lambda function is always the same but for its requirements. */
const lambdexSettings: Omit<PexSettings, keyof ReturnType<typeof requirementSettings>> = {
  interpreterConstraints: [],
  inheritPath: 'false',
  emitWarnings: false,
  ignoreErrors: false,
  stripPexEnv: true,
  includesTools: false,
  venv: false,
  venvSitePackagesCopies: false,
  venvHermeticScripts: true,
  injectArgs: [],
  injectEnv: new Map(),
};

/**
 * Plans a Lambda function in the layout of Pants 2.16 and older: a PEX file as `.zip`, with a module that starts it and
 * calls the function (docs/reference/pants.md, "Layouts of a Lambda function"). @returns undefined on errors
 */
export async function planLambdex(
  context: PlanContext,
  target: Target,
  handler: Handler | undefined,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  if (project.workspace.options.lambdex.layout === undefined) warnOfDefault(target, problems);
  const output = problems.collect(() => plannedOutput(context, target, 'zip', 'file'));
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === undefined) return undefined;
  const chosen = problems.collect(() => lambdexPlatforms(context, target, inputs.interpreterConstraints));
  if (chosen === undefined) return undefined;
  for (const { warnings } of chosen) problems.add(warnings);
  const platforms = chosen.map(({ platform }) => platform);
  const contents = await pexContents(context, target, inputs, { platforms }, problems);
  if (handler === undefined || output === undefined || contents === undefined) return undefined;
  const { sources, wheels, projects } = contents;
  const runtime = stringField(target, 'runtime') ?? platforms.find((one) => one.runtime)?.runtime;
  const shebang = pexShebang(undefined, platforms);
  return {
    target,
    makeup: {
      parameters: [
        ...['lambdex', handler, shebang, requirementSettings(contents)],
        [runtime ?? null, platforms[0]!.architecture ?? null],
      ],
      unknown: contents.unpinned,
    },
    output,
    kind: 'file',
    sources,
    wheels,
    ...(contents.unpinned !== undefined && { unpinned: { pins: contents.pins } }),
    projects,
    hashOf: hashForPex,
    formatWheels: [pexRuntimeWheel],
    handler: LAMBDEX_HANDLER,
    runtime,
    architecture: platforms[0]!.architecture,
    ...oneOrAll(platforms),
    announcement: aligned([
      ...(runtime === undefined ? [] : ([['Runtime', runtime]] as const)),
      ...(completePlatformFiles(project, target) ?? []).map((path) => ['Complete platform', path] as const),
      ['Handler', LAMBDEX_HANDLER],
    ]),
    hasMetadata: true,
    checked: { target: target.spec, module: handler.module, place: fieldPlace(target, 'handler') },
    beforeStdlib: 'own',
    findGaps: (stored) => contents.findGaps(stored.wheels),
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main: { kind: 'interpreter' },
          settings: { ...lambdexSettings, ...requirementSettings(contents) },
          sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0]!,
          shebang,
          content: (path) => project.workspace.content(path),
        },
        faults,
      );
      await checkPexRequirements(target, contents, stored.wheels, platforms, faults);
      const selected = { wheels, reasons: [], changes: contents.changes };
      const read = (path: string): Buffer => project.workspace.read(path);
      const platform = platforms[0]!;
      await checkAwsSdk({ target, platform, sources, selected, wheels: stored.wheels, read }, faults);
      const appended = lambdexEntries(handler);
      const files = pexBundle(pex);
      return {
        bundle: { entries: [...files.entries, ...appended] },
        importable: importableFiles(pex),
        write: (path) => writePex(pex, path, { layout: 'zipapp', compress: true, appended }),
      };
    },
  };
}

/** `runtime` and `complete_platforms` can be combined, and several of the latter are allowed. */
function lambdexPlatforms(
  context: PlanContext,
  target: Target,
  interpreterConstraints: readonly string[],
): readonly TargetPlatform[] {
  const { project, now } = context;
  const complete = completePlatforms(project, target) ?? [];
  const named = complete.map((platform) => onLambda(project, target, platform));
  if (named.length > 0 && stringField(target, 'runtime') === undefined) return named;
  return [...named, runtimePlatform(project, target, interpreterConstraints, now)];
}

/** Lines with right-aligned names, as Pants 2.17 prints them. */
function aligned(facts: readonly (readonly [string, string])[]): readonly string[] {
  const width = 4 + largest(facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${name.padStart(width)}: ${value}`);
}

/** The warning of Pants 2.17 if no layout is configured; once for all targets. */
function warnOfDefault(target: Target, problems: Problems): void {
  problems.warn({
    code: 'lambdex-layout',
    message:
      `DEPRECATED: using the Lambdex layout for \`${target.type.name}\` targets is scheduled to be removed in version 2.19.0.dev0.\n\n` +
      `Set the \`[lambdex].layout\` option explicitly to \`zip\` (recommended) or \`lambdex\` (compatibility), in \`pants.toml\`. Recommended: set to \`zip\` to opt-in to the new layout recommended by cloud vendors (you will need to also update the handlers configured in the cloud from \`${LAMBDEX_HANDLER}\` to \`${HANDLER}\`):\n\n` +
      '    [lambdex]\n    layout = "zip"\n\n' +
      'You can also explicitly set `layout = "lambdex"` to silence this warning and continue using the Lambdex-based layout in this release of Pants. This layout will disappear in future.',
    help: 'see docs/migrating-from-lambdex.md for migrating a live function',
  });
}
