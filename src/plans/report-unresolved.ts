import type { Diagnostic } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { listSome } from '../text/lists.ts';
import type { ImportFindings, PackageFinding, UnresolvedImport } from './unresolved-imports.ts';
import { createWhy, type Why } from './why-unresolved.ts';

/** Maximum number of modules, or places, to name. */
const MAX_NAMED = 10;

/** The diagnostics for imports that fail: one per missing module. */
export function reportUnresolved(
  project: Project,
  { unresolved, ofRuntime }: ImportFindings,
): readonly PackageFinding[] {
  const byModule = new Map<string, UnresolvedImport[]>();
  for (const one of unresolved) {
    const known = byModule.get(one.missing);
    if (known === undefined) byModule.set(one.missing, [one]);
    else known.push(one);
  }
  const why = createWhy(project);
  const findings = Array.from(byModule, ([module, imports]) => finding(module, imports, why));
  return ofRuntime.size === 0 ? findings : [...findings, runtimeFinding(ofRuntime)];
}

function finding(module: string, imports: readonly UnresolvedImport[], why: Why): PackageFinding {
  const first =
    imports.find(({ isFatal }) => isFatal) ??
    imports.find((one) => severityOf(one) === 'warning') ??
    imports[0]!;
  const severity = severityOf(first);
  const targets = [...new Set(imports.map(({ target }) => target))].sort();
  const { reason, help } = why(first);
  const notes = [
    ...(reason === undefined ? [] : [reason]),
    ...chainNote(first),
    ...placesNote(first, imports),
    ...(first.where.length > 0 ? [`on ${first.where.join(' and ')}`] : []),
  ];
  return {
    targets,
    diagnostic: {
      severity,
      code: 'unresolved-import',
      module,
      message: `Nothing in ${listed(targets)} provides \`${module}\`: ${consequence(first)}`,
      place: { path: first.source, line: first.run.line },
      help,
      ...(notes.length === 0 ? {} : { notes }),
    },
  };
}

function severityOf({ isFatal, isSkipped, run }: UnresolvedImport): Diagnostic['severity'] {
  if (isFatal) return 'error';
  if (isSkipped) return 'note';
  return run.guard === 'none' || run.guard === 'condition' ? 'warning' : 'note';
}

function consequence({ doubt, run, chain, source, isSkipped }: UnresolvedImport): string {
  const unless = doubt === undefined ? '' : `, unless ${doubt} brings it`;
  if (chain !== undefined) {
    return `the import would fail as soon as the package is loaded${unless}`;
  }
  if (isSkipped) return 'the condition around the import does not hold there';
  switch (run.guard) {
    case 'caught':
      return `${source} catches that`;
    case 'main':
      return 'the import is behind `if __name__ == "__main__"`, which is not run there';
    case 'type-checking':
      return 'only type checkers run the import';
    default:
      if (run.scope === 'function') return 'the import would fail when the function around it is called';
      if (run.guard === 'condition') return 'the import would fail where its condition holds';
      return `the import would fail when ${source} is loaded${unless}`;
  }
}

function chainNote({ chain = [], isFatal }: UnresolvedImport): readonly string[] {
  return isFatal && chain.length > 1 ? [`the handler loads it: ${chain.join(' → ')}`] : [];
}

function placesNote(first: UnresolvedImport, imports: readonly UnresolvedImport[]): readonly string[] {
  const lines = new Map<string, Set<number>>();
  for (const { source, run } of imports) {
    const known = lines.get(source) ?? new Set();
    lines.set(source, known.add(run.line));
  }
  lines.get(first.source)?.delete(first.run.line);
  const places = [...lines].flatMap(([source, of]) => rangesOf(of).map((range) => `${source}:${range}`));
  return places.length === 0 ? [] : [`also imported at ${listed(places)}`];
}

/** `7`, `9-12`: a statement may import a name on each of its lines. */
function rangesOf(lines: ReadonlySet<number>): readonly string[] {
  const starts = [...lines].filter((line) => !lines.has(line - 1)).sort((a, b) => a - b);
  return starts.map((start) => {
    let end = start;
    while (lines.has(end + 1)) end++;
    return end === start ? String(start) : `${start}-${end}`;
  });
}

function runtimeFinding(ofRuntime: ImportFindings['ofRuntime']): PackageFinding {
  const targets = [...ofRuntime.keys()].sort();
  const modules = [...new Set([...ofRuntime.values()].flatMap((names) => [...names]))].sort();
  return {
    targets,
    diagnostic: {
      severity: 'note',
      code: 'import-of-runtime',
      message: `${listed(targets)} ${targets.length === 1 ? 'gets' : 'get'} ${listed(modules)} from the Lambda runtime, which decides the version`,
      help: `add ${modules.length === 1 ? 'a requirement for it' : 'requirements for them'} to have what you tested`,
    },
  };
}

function listed(names: readonly string[]): string {
  return listSome(names, MAX_NAMED);
}
