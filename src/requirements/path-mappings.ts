import type { Lock, LockedArtifact } from './types.ts';

/**
 * Replaces the names that pex writes for directories (`file://${WHEELS_DIR}/a.whl`) to keep machine paths out of a
 * lock. A name without a mapping is kept.
 *
 * @param mappings `NAME|path` (`[python-repos].path_mappings` of Pants), optionally with a description after another
 * `|`.
 */
export function withPathMappings(lock: Lock, mappings: readonly string[]): Lock {
  const paths = new Map(
    mappings.map((text) => text.split('|')).map(([name = '', path = '']) => [name.trim(), path.trim()]),
  );
  if (paths.size === 0) return lock;
  const mapped = (artifact: LockedArtifact): LockedArtifact =>
    artifact.url.includes('${')
      ? {
          ...artifact,
          url: artifact.url.replace(/\$\{([^}]*)\}/g, (whole, name: string) => paths.get(name) ?? whole),
        }
      : artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(mapped) })),
    })),
  };
}
