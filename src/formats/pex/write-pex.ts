import { writeDirectory } from '../../archive/write-directory.ts';
import { writeZip } from '../../archive/write-zip.ts';
import type { Artifact, Bundle, Entry } from '../../archive/types.ts';
import type { PexFile } from './pex-file.ts';

export type PexLayout = 'zipapp' | 'packed' | 'loose';

interface WritePexOptions {
  readonly layout: PexLayout;
  /** Deflate zip files. */
  readonly compress: boolean;
  /** What Lambdex adds at the end of a zip file. */
  readonly appended?: readonly Entry[];
}

/** Starts a PEX file that is a directory. */
const starter = new Map([['pex', '__main__.py']]);

/** All files of a PEX file in the order of its zip file. */
export function pexBundle(pex: PexFile): Bundle {
  const distributions = pex.distributions.flatMap(({ name, entries }) => below(`.deps/${name}`, entries));
  // All paths are sorted; those of the runtime and of distributions start with a dot, `PEX-INFO` and the rest do not.
  const before = pex.loose.filter(({ path }) => path < '.bootstrap/');
  const between = pex.loose.filter(({ path }) => path > '.bootstrap/' && path < '.deps/');
  const after = pex.loose.filter(({ path }) => path > '.deps/');
  return {
    entries: [...before, ...below('.bootstrap', pex.bootstrap), ...between, ...distributions, ...after],
  };
}

/** The files of a PEX file at the paths where Python finds them at run time. */
export function importableFiles(pex: PexFile): Bundle {
  const stash = /^\.prefix\/(?:purelib|platlib)\//;
  const installed = pex.distributions.flatMap(({ entries }) =>
    entries.map((entry) => ({ ...entry, path: entry.path.replace(stash, '') })),
  );
  return { entries: [...pex.loose, ...installed] };
}

/**
 * Writes a PEX file at the absolute path `path`: a zip file (`zipapp`, mode 0755), a directory with zip files for the
 * runtime and each distribution (`packed`), or a directory of files (`loose`). See pex/pex_builder.py, `build`.
 * @throws UserError as `writeZip` and `writeDirectory`
 */
export function writePex(pex: PexFile, path: string, options: WritePexOptions): Promise<Artifact> {
  const stored = !options.compress;
  switch (options.layout) {
    case 'zipapp':
      return writeZip(pexBundle(pex), path, {
        preamble: Buffer.from(pex.preamble),
        mode: 0o755,
        inGivenOrder: true,
        stored,
        appended: options.appended ?? [],
      });
    case 'packed': {
      const zips = new Map([['.bootstrap', pex.bootstrap]]);
      for (const { name, entries } of pex.distributions) zips.set(`.deps/${name}`, entries);
      return writeDirectory({ entries: pex.loose }, path, { zips, stored, links: starter });
    }
    case 'loose':
      return writeDirectory(pexBundle(pex), path, { links: starter });
  }
}

function below(directory: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, path: `${directory}/${entry.path}` }));
}
