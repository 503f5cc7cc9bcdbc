import { buildFilePlace, type WantedBuildFile } from './build-file-place.ts';
import { namedPlace, type NamedFile } from './named-place.ts';
import { packagePlace, type WantedOutput } from './package-place.ts';

/** Something to write, and the rule for its kind. */
export type WantedPath =
  /** A package, or another file of ours in the output directory. */
  | ({ readonly rule: 'package' } & WantedOutput)
  /** A file that the user, the workflow or the runner names. */
  | ({ readonly rule: 'named' } & NamedFile)
  /** A BUILD file of `tailor`. */
  | ({ readonly rule: 'build-file' } & WantedBuildFile);

/**
 * The only way to get a path outside of the store and of our temporary directories that is written to. Call it before work
 * begins: what cannot be written is refused before anything is. Nothing is changed.
 * @returns the absolute path
 * @throws UserError as the function of the rule
 */
export function checkedPath(wanted: WantedPath): string {
  switch (wanted.rule) {
    case 'package':
      return packagePlace(wanted);
    case 'named':
      return namedPlace(wanted);
    case 'build-file':
      return buildFilePlace(wanted);
  }
}
