import { userError, type UserError } from '../host/types.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { directoryMarker, metadataPath } from '../plans/package-place.ts';
import { isBelow } from '../text/paths.ts';

/** A file that a run writes besides its packages. */
export interface RunFile {
  /** What asks for it, e.g. `--sarif`. */
  readonly by: string;
  /** Absolute path; undefined for none. */
  readonly path: string | undefined;
}

/** What a run writes besides its packages, whatever becomes of it: but nothing over a package or another of these files. */
export class RunFiles {
  readonly #files: readonly RunFile[];
  readonly #refused = new Set<string>();

  /** @throws UserError `same-output` where two are one */
  constructor(files: readonly RunFile[]) {
    this.#files = files;
    const owners = new Map<string, string>();
    for (const { by, path } of files) {
      if (path === undefined) continue;
      const other = owners.get(path);
      if (other === undefined) owners.set(path, by);
      else throw sameOutput(`\`${other}\` and \`${by}\` name one file, \`${path}\``, 'name two files');
    }
  }

  /** None may be a package, in one, above one, or next to one as what belongs to it. @throws UserError `same-output` */
  refuseOver(plans: readonly PackagePlan[]): void {
    for (const { by, path } of this.#files) {
      const plan = path === undefined ? undefined : plans.find((one) => isOf(one, path));
      if (path === undefined || plan === undefined) continue;
      this.#refused.add(path);
      throw sameOutput(
        `\`${by}\` is written to \`${path}\`, where ${plan.target.spec} is`,
        'name another file, or give the package another `output_path`',
      );
    }
  }

  /** `path`, or undefined if it has been refused. */
  allowed(path: string | undefined): string | undefined {
    return path === undefined || this.#refused.has(path) ? undefined : path;
  }
}

function isOf({ output, kind }: PackagePlan, path: string): boolean {
  if (isBelow(output, path) || isBelow(path, output) || path === metadataPath(output)) return true;
  return kind === 'directory' && path === directoryMarker(output);
}

function sameOutput(message: string, help: string): UserError {
  return userError({ code: 'same-output', message, help });
}
