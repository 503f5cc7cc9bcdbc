import { join } from 'node:path';
import type { Host } from '../host/types.ts';
import { isPackaged } from '../plans/plan-package.ts';
import { openProject, type Project } from '../project/project.ts';
import { programVersion } from '../text/version.ts';
import { writeRecord } from '../wheels/store.ts';
import { listingPath, namesIn, stampOf, type ListedAddress, type Listing } from './address-listing.ts';

/** Files that options and ignore rules come from. */
const optionFiles = ['pants.toml', 'pants.ci.toml', '.pants.rc', '.gitignore'];

/**
 * Lists the addresses of the checkout at `root` (absolute), without those of files, and keeps them in the store for the next
 * time. @throws UserError
 */
export function listAddresses(
  host: Pick<Host, 'cwd' | 'env' | 'storeDirectory'>,
  root: string,
): readonly ListedAddress[] {
  const project = openProject(host, { buildRoot: root });
  const addresses = [...project.targets.targets.values()]
    .filter(({ address }) => address.relativeFilePath === undefined)
    .map((target): ListedAddress => [target.spec, isPackaged(target)]);
  const listing: Listing = {
    version: programVersion,
    root,
    directories: [...project.workspace.files.directories()].map((path) => {
      const full = join(root, path);
      return [path, stampOf(full).date, namesIn(full)];
    }),
    files: sourcesOf(project).map((path) => {
      const { date, size } = stampOf(join(root, path));
      return [path, date, size];
    }),
    addresses,
  };
  writeRecord(host, listingPath(host.storeDirectory, root), JSON.stringify(listing));
  return addresses;
}

/** The files that targets come from. */
function sourcesOf({ workspace, targets }: Project): readonly string[] {
  const found = new Set(optionFiles);
  for (const directory of workspace.files.directories()) {
    for (const path of targets.buildFiles(directory)) found.add(path);
  }
  for (const { type, sources } of targets.targets.values()) {
    if (type.generates?.by === 'requirements') for (const path of sources) found.add(path);
  }
  return [...found];
}
