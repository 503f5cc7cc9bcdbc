import type { Project } from '../project/project.ts';

/** The target that owns a file, as one of a package. */
interface Importer {
  /** Undefined for a file that only a lock names: of a project of the checkout. */
  readonly spec: string | undefined;
  readonly resolve: string | undefined;
}

/**
 * Who owns a file of a package. Of a parametrized target it is the one of the package's resolve.
 * @param target spec of the package
 */
export function importerIn({ graph, targets }: Project, target: string, source: string): Importer {
  const owners = targets.owners(source);
  const wanted = graph.resolveOf(target);
  const spec = owners.find((one) => graph.resolveOf(one) === wanted) ?? owners[0];
  return { spec, resolve: graph.resolveOf(spec ?? target) };
}
