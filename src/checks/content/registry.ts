import { Problems, type Diagnostic } from '../../host/types.ts';
import { checkCompiled } from '../compiled/check-compiled.ts';
import { checkRequiresDist } from '../distributions/requires-dist.ts';
import { checkBytecode } from '../layout/bytecode.ts';
import { checkDataFiles } from '../layout/data-files.ts';
import { checkEntryNames } from '../layout/entry-names.ts';
import { checkInstalls } from '../layout/installs.ts';
import { checkLinks } from '../layout/links.ts';
import { checkNamespaces } from '../layout/namespaces.ts';
import { checkShadows } from '../layout/shadows.ts';
import { checkShape } from '../layout/shape.ts';
import { remember } from './remember.ts';
import { checkForeignSizes } from '../sizes/check-sizes.ts';
import { checkOwnSyntax } from '../load/own-syntax.ts';
import type { LoadReport } from '../load/types.ts';
import type { ContentCheck, PackageContent } from './types.ts';

/**
 * The checks of a finished package, in the order of their messages. They run for every package that is made, and by
 * `check` for anyone's. A check adds itself here, and its codes to src/text/codes/.
 */
const contentChecks: readonly ContentCheck[] = [
  ofFiles('entry-names', checkEntryNames),
  ofFiles('shape', checkShape),
  ofFiles('links', checkLinks),
  ofFiles('installs', checkInstalls),
  ofFiles('bytecode', checkBytecode),
  checkCompiled,
  ofFiles('shadows', checkShadows),
  ofFiles('namespaces', checkNamespaces),
  checkDataFiles,
  ofFiles('requires-dist', checkRequiresDist),
  checkForeignSizes,
  checkOwnSyntax,
];

/** A check that does not ask what is loaded: what it finds is kept. */
function ofFiles(
  name: string,
  check: (content: PackageContent) => Promise<readonly Diagnostic[]>,
): ContentCheck {
  return (content) => remember(content, name, check);
}

/**
 * What all checks find in a package, in their order; one that cannot read a file reports that. While one waits for
 * what another thread finds, the others go on.
 * @param report what its start module loads
 */
export async function checkContent(
  content: PackageContent,
  report: LoadReport | undefined,
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    contentChecks.map(async (check) => {
      const problems = new Problems();
      await problems.collectAsync(async () => {
        problems.add(await check(content, report));
      });
      return problems.diagnostics;
    }),
  );
  return found.flat();
}

/**
 * The findings of these checks and of loading the handler, with one cause said once: a folder around everything also
 * hides the handler's module, and compiled modules of another Python may be what a certain import does not find.
 */
export function withoutDoubles(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const isInFolder = findings.some(({ code }) => code === 'package-in-folder');
  const unfound = findings.filter(({ code }) => code === 'extension-for-other-python');
  const missing = new Set(
    findings.flatMap(({ code, module }) => (code === 'missing-module' ? (module ?? []) : [])),
  );
  const keptFromStarting = findings.some(({ code }) => code === 'requirement-missing');
  return findings.filter(({ code, entry, module }) => {
    // What is required, not there and imported is told by the import; a PEX file looks for all of it when it starts.
    if (code === 'requires-dist-unmet') return !missing.has(module!) && !keptFromStarting;
    if (code === 'handler-module-missing') return !isInFolder;
    if (code !== 'compiled-for-other-python' || entry === undefined) return true;
    const top = entry.path.slice(0, entry.path.indexOf('/') + 1);
    return !unfound.some(({ message }) => message.includes(`\`${top}`));
  });
}

/**
 * The findings of a package without what follows from a module that hides one of the standard library: it must go, so its
 * own faults, and what others miss in it, need no lines. Asked once the user's severities count: where that error is
 * off, the rest is what there is to say.
 */
export function withoutHidden(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const hiding = findings.filter(({ code, severity }) => code === 'shadows-stdlib' && severity === 'error');
  if (hiding.length === 0) return findings;
  const isIn = (one: Diagnostic, { entry: at, module }: Diagnostic): boolean => {
    if (one.code === 'missing-name' && one.module === module) return true;
    if (at === undefined || one.entry?.package !== at.package) return false;
    const top = at.path.replace(/(?:\/__init__)?\.[^/]*$/, '');
    return one.entry.path === at.path || one.entry.path.startsWith(`${top}/`);
  };
  return findings.filter((one) => hiding.includes(one) || !hiding.some((other) => isIn(one, other)));
}
