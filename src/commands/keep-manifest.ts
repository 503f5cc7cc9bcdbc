import { UserError, type Host } from '../host/types.ts';
import { createPlanDigester } from '../plans/plan-digest.ts';
import type { Project } from '../project/project.ts';
import type { Manifest } from '../report/manifest.ts';
import { manifestOf, writeManifest } from './manifest.ts';
import type { RunFiles } from './run-files.ts';
import { RunRecord } from './run-record.ts';

interface ManifestRequest {
  readonly host: Pick<Host, 'env' | 'storeDirectory'>;
  readonly project: Project;
  /** Absolute path; undefined for no manifest. */
  readonly file: string | undefined;
  /** Where it may turn out that `file` is a package. */
  readonly files?: Pick<RunFiles, 'allowed'> | undefined;
  /** The path of a package (as in `PackagedTarget`, or absolute) in the manifest. */
  readonly pathOf: (path: string) => string;
}

/** The manifest of a run, which is written whatever becomes of the run. */
export interface ManifestKeeper {
  /** Runs `work`, then writes the manifest, also when `work` ends with errors of the user. @throws what `work` throws */
  keep<T>(work: (record: RunRecord) => Promise<T>): Promise<T>;
  /** What was written, also by earlier steps of the job; undefined before. */
  written(): Manifest | undefined;
  /** What it says of this run alone. */
  own(): Manifest | undefined;
}

export function createManifestKeeper({
  host,
  project,
  file,
  files,
  pathOf,
}: ManifestRequest): ManifestKeeper {
  const record = new RunRecord(createPlanDigester(project.workspace));
  let own: Manifest | undefined;
  let written: Manifest | undefined;
  const write = async (): Promise<void> => {
    const path = files === undefined ? file : files.allowed(file);
    if (path === undefined) return;
    own = await manifestOf({ host, project, record, pathOf });
    written = await writeManifest(path, own);
  };
  return {
    written: () => written,
    own: () => own,
    keep: async (work) => {
      try {
        const result = await work(record);
        await write();
        return result;
      } catch (error) {
        record.ended();
        if (error instanceof UserError) await write();
        throw error;
      }
    },
  };
}
