import { UserError, userError, type Host } from '../host/types.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { createPlanDigester } from '../plans/plan-digest.ts';
import type { Project } from '../project/project.ts';
import type { Manifest } from '../report/manifest.ts';
import { manifestOf, writeManifest } from './manifest.ts';
import { RunRecord } from './run-record.ts';

interface ManifestRequest {
  readonly host: Pick<Host, 'env' | 'storeDirectory'>;
  readonly project: Project;
  /** Absolute path; undefined for no manifest. */
  readonly file: string | undefined;
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
  /** @throws UserError for a package at the place of the manifest */
  refuseClash(plans: readonly PackagePlan[]): void;
}

export function createManifestKeeper({ host, project, file, pathOf }: ManifestRequest): ManifestKeeper {
  const record = new RunRecord(createPlanDigester(project.workspace));
  let own: Manifest | undefined;
  let written: Manifest | undefined;
  const write = async (): Promise<void> => {
    if (file === undefined) return;
    own = await manifestOf({ host, project, record, pathOf });
    written = await writeManifest(file, own);
  };
  return {
    written: () => written,
    own: () => own,
    refuseClash: (plans) => {
      const plan = plans.find(({ output }) => output === file);
      if (plan === undefined) return;
      throw userError({
        code: 'same-output',
        message: `${plan.target.spec} would be written to \`${pathOf(plan.output)}\`, where the manifest of the run is written`,
        place: plan.target.fieldPlaces.get('output_path') ?? plan.target.place,
        help: 'give it another `output_path`',
      });
    },
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
