import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Problems, type Environment } from '../../src/host/types.ts';
import { ignoreRules } from '../../src/workspace/ignore.ts';
import { walkFiles } from '../../src/workspace/file-tree.ts';
import type { FileTree, Workspace } from '../../src/workspace/types.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

/** A directory of its own for one test. */
export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes files into a new directory. */
export function makeCheckout(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Opens a new checkout with these files. */
export function open(
  files: Readonly<Record<string, string>>,
  env: Environment = {},
  flags: Readonly<Record<string, readonly string[]>> = {},
): { readonly root: string; readonly workspace: Workspace; readonly problems: Problems } {
  const root = makeCheckout(files);
  const problems = new Problems();
  const workspace = openWorkspace({ root, env, flags: new Map(Object.entries(flags)) }, problems);
  return { root, workspace, problems };
}

/** Every file of a tree, in the order of its directories. */
export function allFiles(tree: FileTree): readonly string[] {
  return [...tree.directories()].flatMap((directory) =>
    tree.entries(directory)!.files.map((name) => (directory === '' ? name : `${directory}/${name}`)),
  );
}

/** Walks a directory without any ignore rules but these. */
export function walk(root: string, ...patterns: readonly string[]): { tree: FileTree; problems: Problems } {
  const problems = new Problems();
  return { tree: walkFiles(root, ignoreRules(patterns), problems), problems };
}
