import type { UnresolvedImport } from './unresolved-imports.ts';

/** Paths in a source root that a failing import may refer to, the longest name first. */
export function filesOfImport({
  missing,
  name,
}: Pick<UnresolvedImport, 'missing' | 'name'>): readonly string[] {
  const paths: string[] = [];
  for (
    let module = name;
    module.length >= missing.length;
    module = module.slice(0, Math.max(module.lastIndexOf('.'), 0))
  ) {
    const path = module.replaceAll('.', '/');
    paths.push(`${path}.py`, `${path}/__init__.py`);
  }
  return paths;
}
