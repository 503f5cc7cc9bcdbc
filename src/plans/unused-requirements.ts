import { ownerOfModule } from '../checks/module-index.ts';
import { wheelNeeds } from '../formats/wheel-needs.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import type { Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { applies, parsed } from '../python/needs.ts';
import { listSome } from '../text/lists.ts';
import { showBytes } from '../text/sizes.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { LaidOutPlan } from './lay-out-plans.ts';

/** Names that one message has. */
const MOST_NAMED = 8;

/**
 * Notes what functions without BUILD files declare and no import of theirs reaches, with the bytes of it and of what only it
 * needs. @returns the packages (specs) of which there is a note
 * @throws UserError for a wheel that cannot be read
 */
export async function noteUnused(
  project: Project,
  packages: readonly LaidOutPlan[],
  problems: Problems,
): Promise<ReadonlySet<string>> {
  const noted = new Set<string>();
  for (const one of packages) {
    const { target } = one.plan;
    const declared = project.workspace.own?.functions.get(target.spec)?.declared ?? [];
    if (declared.length === 0) continue;
    const names = new Set(
      declared.flatMap((spec) =>
        requirementsOf(project.targets.targets.get(spec)!).map(({ normalizedName }) => normalizedName),
      ),
    );
    const kept = await keptWheels(one, importedWheels(project, one));
    const left = one.wheels.filter((wheel) => !kept.has(wheel));
    const unused = left.map(({ pinned }) => pinned.name).filter((name) => names.has(name));
    if (unused.length === 0) continue;
    noted.add(target.spec);
    const bytes = left.reduce((sum, { size }) => sum + size, 0);
    problems.add([
      {
        severity: 'note',
        code: 'unused-requirements',
        message: `No import of ${target.spec} reaches ${listSome(unused, MOST_NAMED)}: \`requirements-mode: imported\` would save ${showBytes(bytes)}`,
        place: target.place,
        subject: target.spec,
        help: 'a plugin or a string may load them; else take them out of the requirements',
      },
    ]);
  }
  return noted;
}

/** The wheels that bring what the files of the checkout import. */
function importedWheels(project: Project, one: LaidOutPlan): readonly StoredWheel[] {
  const index = one.imports?.index;
  if (index === undefined) return one.wheels;
  const byFile = new Map(one.wheels.map((wheel) => [wheel.pinned.filename, wheel]));
  const found = new Set<StoredWheel>();
  for (const { source, path } of one.plan.sources) {
    if (!path.endsWith('.py')) continue;
    for (const module of project.graph.imports(source, path).keys()) {
      const wheel = byFile.get(ownerOfModule(index, module) ?? '');
      if (wheel !== undefined) found.add(wheel);
    }
  }
  return [...found];
}

/** Wheels and what they need, as their METADATA says. */
async function keptWheels(
  { plan: { platform }, wheels }: LaidOutPlan,
  roots: readonly StoredWheel[],
): Promise<ReadonlySet<StoredWheel>> {
  const byName = new Map(wheels.map((wheel) => [wheel.pinned.name, wheel]));
  const kept = new Set<StoredWheel>(roots);
  // It grows while it is read.
  for (const wheel of kept) {
    for (const text of (await wheelNeeds(wheel)).requiresDist) {
      const need = parsed(text);
      // Which extras are asked for does not matter: what is there is kept.
      if (need === undefined || (platform !== undefined && !applies(need, platform, extrasIn(text))))
        continue;
      const next = byName.get(need.normalizedName);
      if (next !== undefined) kept.add(next);
    }
  }
  return kept;
}

/** The extras that the marker of a requirement names. */
function extrasIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/extra\s*==\s*["']([^"']+)["']/g), ([, name = '']) => name);
}
