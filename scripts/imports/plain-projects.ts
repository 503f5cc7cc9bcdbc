/** Opens a checkout as users without BUILD files do: each of its templates, else each of its handlers. */
import { basename } from 'node:path';
import { createPlainMaker } from '../../src/commands/plain-maker.ts';
import type { PlainRequest } from '../../src/plain/types.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { cleanEnvironment } from '../../test/support/tools.ts';

const TEMPLATE = /^(?:(?:sam-)?template|sam|serverless|lambda-package)\.ya?ml$/;
/** Folders whose templates and handlers nobody deploys. */
const ASIDE = /(?:^|\/)(?:tests?|docs|node_modules|cdk\.out)(?:\/|$)|(?:^|\/)(?:test_|conftest)/;
const HANDLER =
  /^def[ \t]+([A-Za-z_]\w*)[ \t]*\(\s*_?(?:event|evt)\b[^,()]*(?:\[[^\]]*\][^,()]*)?,\s*_?(?:context|ctx)\b/m;

/** A template or a handler of a checkout, and what it declares. */
export interface PlainProject {
  /** `users/template.yaml`, `src/app.py:handler` */
  readonly name: string;
  /** Reads the checkout. @throws UserError */
  open(): Promise<Project>;
}

/** @param runtime of handlers. @param overrides of functions of templates too, whatever these say */
export function plainProjects(root: string, runtime: string, overrides: boolean): readonly PlainProject[] {
  const host = { cwd: root, env: cleanEnvironment() };
  const { workspace } = openProject(host, { buildRoot: root });
  const { files } = workspace;
  const paths = [...files.directories()]
    .flatMap((directory) =>
      (files.entries(directory)?.files ?? []).map((name) =>
        directory === '' ? name : `${directory}/${name}`,
      ),
    )
    .filter((path) => !ASIDE.test(path));
  const project = (name: string, request: Partial<PlainRequest>): PlainProject => ({
    name,
    async open() {
      const { make } = await createPlainMaker({ include: [], ...request }, root);
      return openProject(host, { buildRoot: root, make });
    },
  });
  const templates = paths.filter((path) => TEMPLATE.test(basename(path)));
  if (templates.length > 0)
    return templates.map((from) => project(from, { from, ...(overrides && { runtime }) }));
  return paths
    .filter((path) => path.endsWith('.py'))
    .flatMap((path) => {
      const [, name] = HANDLER.exec(new TextDecoder().decode(workspace.read(path))) ?? [];
      const handler = `${path}:${name!}`;
      return name === undefined ? [] : [project(handler, { handler, runtime })];
    });
}
