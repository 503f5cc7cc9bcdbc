import type { ModuleMap, Locality } from './module-map.ts';
import type { ResolveOf } from './resolves.ts';
import type { Reason } from './types.ts';
import type { Diagnostic } from '../host/types.ts';
import type { ScannedImports } from '../python/types.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/** Shared by all kinds of inference. */
export interface InferenceContext {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  readonly resolveOf: ResolveOf;
  /** The imports of a Python file of the checkout, which is read once. @throws UserError if it cannot be read */
  scan(path: string): ScannedImports;
  /** Created on first use. */
  modules(): ModuleMap;
  /** The source root that decides between owners, if the options say so. */
  localityOf(target: Target): Locality | undefined;
  /** Targets of each output path and asset; created on first use. */
  assets(): AssetMap;
}

/** Asset targets by the path of their file. */
export interface AssetMap {
  readonly resources: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** The inferred dependencies of one target. */
export class Inference {
  readonly reasons = new Map<string, Reason>();
  readonly diagnostics: Diagnostic[] = [];

  /** Keeps the first reason. */
  add(specs: readonly string[], reason: Reason): void {
    for (const spec of specs) if (!this.reasons.has(spec)) this.reasons.set(spec, reason);
  }

  report(diagnostic: Diagnostic | undefined): void {
    if (diagnostic !== undefined) this.diagnostics.push(diagnostic);
  }
}

/** The asset targets of a checkout by path. */
export function createAssetMap(targets: TargetSet): AssetMap {
  const resources = new Map<string, string[]>();
  const files = new Map<string, string[]>();
  for (const target of targets.targets.values()) {
    const map = target.type.name === 'resource' ? resources : target.type.name === 'file' ? files : undefined;
    for (const path of map === undefined ? [] : target.sources) {
      const owners = map!.get(path);
      if (owners === undefined) map!.set(path, [target.spec]);
      else owners.push(target.spec);
    }
  }
  return { resources, files };
}
