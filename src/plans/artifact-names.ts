import { createHash } from 'node:crypto';
import type { Project } from '../project/project.ts';
import { isPackaged } from './plan-package.ts';

/** What GitHub takes in the name of an artifact, and no shell, URL or expression reads in a second way. */
const ALLOWED = /^[A-Za-z0-9._@=,+#-]+$/;
/** Hexadecimal digits of the address that tell two artifacts apart. */
const DIGITS = 6;

/**
 * Names of artifacts: `lambda-package.<address with / and : as .>.zip`; six hexadecimal digits of the address are added
 * where two targets of the checkout would clash, selected or not, so that every job of a workflow gives the same name.
 * Letters of both cases count as equal.
 * @returns the name for the spec of a target; undefined if its address has other characters
 */
export function artifactNames(project: Pick<Project, 'targets'>): (spec: string) => string | undefined {
  let counts: ReadonlyMap<string, number> | undefined;
  return (spec) => {
    const stem = stemOf(spec);
    if (!ALLOWED.test(stem)) return undefined;
    counts ??= countStems(project);
    const digest = createHash('sha256').update(spec).digest('hex').slice(0, DIGITS);
    const isClear = (counts.get(stem.toLowerCase()) ?? 0) <= 1;
    return `lambda-package.${stem}${isClear ? '' : `.${digest}`}.zip`;
  };
}

function stemOf(spec: string): string {
  return spec.replace(/^\/\/:/, '').replace(/[/:]/g, '.');
}

function countStems({ targets }: Pick<Project, 'targets'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const target of targets.targets.values()) {
    if (!isPackaged(target)) continue;
    const stem = stemOf(target.spec).toLowerCase();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
