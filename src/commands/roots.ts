import { onePerLine, type CommandOutput } from './command-output.ts';
import type { Project } from '../project/project.ts';

/** The source roots that exist, one per line, as `pants roots` prints them; the build root is `.`. */
export function roots(project: Pick<Project, 'workspace'>): CommandOutput {
  const all = project.workspace.sourceRoots.all();
  return { text: onePerLine(all.map((root) => (root === '' ? '.' : root))), warnings: [] };
}
