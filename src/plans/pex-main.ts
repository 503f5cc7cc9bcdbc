import { topLevel } from '../python/names.ts';
import { PEX_MODULE, pexHandler } from '../text/handlers.ts';
import type { Bundle } from '../archive/types.ts';
import { holdsModule } from '../checks/bundle-checks.ts';
import type { PexMain } from '../formats/pex/pex-file.ts';
import type { SourceEntry } from '../formats/types.ts';
import { fieldPlace, parseEntryPoint, resolveModule } from '../graph/entry-points.ts';
import { userError, type Problems } from '../host/types.ts';
import { stdlibModules } from '../python/stdlib-names.ts';
import { boolField, stringField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { Project } from '../project/project.ts';
import { checkoutFile, standInError } from './plan-inputs.ts';

/** What a PEX file runs, from `entry_point`, `script` or `executable`. @throws UserError */
export function pexMain(project: Project, target: Target): PexMain {
  const { workspace } = project;
  const script = stringField(target, 'script');
  if (script !== undefined) {
    return { kind: 'script', name: script, place: fieldPlace(target, 'script') };
  }
  const executable = stringField(target, 'executable');
  if (executable !== undefined) return executableMain(project, target, executable);
  const written = stringField(target, 'entry_point');
  if (written === undefined) return { kind: 'interpreter' };
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === 'string') {
    throw userError({
      code: 'invalid-entry-point',
      message: entryPoint,
      place: fieldPlace(target, 'entry_point'),
      help: 'use `app.py`, `app.py:main` or `package.app:main`',
    });
  }
  const { module } = resolveModule(workspace, target, 'entry_point', entryPoint.moduleOrFile);
  const object = entryPoint.function;
  return { kind: 'entry-point', entryPoint: object === undefined ? module : `${module}:${object}` };
}

function executableMain(project: Project, target: Target, executable: string): PexMain {
  const { specPath } = target.address;
  const path = specPath === '' ? executable : `${specPath}/${executable}`;
  if (project.workspace.files.isFile(path)) {
    const file = checkoutFile(project, path, path, target.spec);
    if (file.standsIn !== undefined) throw standInError(file);
    return { kind: 'executable', file };
  }
  throw userError({
    code: 'executable-missing',
    message: `The \`executable\` of ${target.spec} is \`${path}\`, which is not a file in the checkout`,
    place: fieldPlace(target, 'executable'),
    help: 'give a file path relative to the BUILD file',
  });
}

/**
 * Lambda calls a function of a PEX file as `__pex__.package.module.function`, and `__pex__` finds only modules and
 * packages with an `__init__.py` at its top. A target that sets both a function and platforms is meant for Lambda, so
 * there it is an error; one that sets only one of them also works as a program, so there it is a warning.
 */
export function checkImportable(
  target: Target,
  main: PexMain,
  sources: readonly SourceEntry[],
  namesPlatforms: boolean,
  problems: Problems,
): void {
  if (main.kind !== 'entry-point') return;
  const [top = ''] = main.entryPoint.split(/[.:]/, 1);
  const namesFunction = main.entryPoint.includes(':');
  if (!namesFunction && !namesPlatforms) return;
  const paths = new Set(sources.map(({ path }) => path));
  if (paths.has(`${top}.py`) || paths.has(`${top}/__init__.py`)) return;
  if (![...paths].some((path) => path.startsWith(`${top}/`))) return;
  problems.add([
    {
      severity: namesFunction && namesPlatforms ? 'error' : 'warning',
      code: 'pex-namespace-package',
      message: `Lambda cannot import \`${pexHandler(main.entryPoint)}\`, the handler of ${target.spec}: \`${top}\` has no \`__init__.py\`, and \`${PEX_MODULE}\` does not find packages without one`,
      place: fieldPlace(target, 'entry_point'),
      help: `add an empty \`${top}/__init__.py\` to the sources (owned by a \`python_sources\` target), or package the function with \`python_aws_lambda_function\``,
    },
  ]);
}

/**
 * Rejects an entry point that neither the package nor Python provides. Modules that are excluded on purpose, or may
 * come from the interpreter's own packages, are not checked.
 * @param inheritsPath whether the interpreter's own packages are available
 */
export function checkEntryPoint(
  target: Target,
  main: PexMain,
  importable: Bundle,
  problems: Problems,
  inheritsPath: boolean,
): void {
  if (main.kind !== 'entry-point') return;
  const [module = ''] = main.entryPoint.split(':', 1);
  const isWhole = ['include_sources', 'include_requirements'].every(
    (field) => boolField(target, field) !== false,
  );
  if (!isWhole || inheritsPath || stdlibModules().has(topLevel(module))) return;
  if (holdsModule(importable.entries, module)) return;
  problems.error({
    code: 'entry-point-missing',
    message: `The package of ${target.spec} has no module \`${module}\`, named by its \`entry_point\`: it would fail at startup`,
    place: fieldPlace(target, 'entry_point'),
    help: 'check the name; a `python_sources` target must own a first-party module, and a requirement must provide a third-party one',
  });
}
