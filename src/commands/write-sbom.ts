import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { filePieces } from '../archive/file-pieces.ts';
import { replaceText } from '../archive/replace.ts';
import { wheelNeeds } from '../formats/wheel-needs.ts';
import { cycloneDx, type SbomPackage } from '../report/sbom.ts';
import type { PackagedTarget } from '../report/types.ts';
import { programVersion } from '../text/version.ts';
import type { StoredWheel } from '../wheels/types.ts';

/**
 * Writes the bill of materials of packages.
 * @param file absolute path
 * @param root absolute path of the checkout
 * @param wheels every wheel of the packages
 * @throws UserError when a file cannot be read or written
 */
export async function writeSbom(
  file: string,
  root: string,
  packages: readonly PackagedTarget[],
  wheels: readonly StoredWheel[],
): Promise<void> {
  const stored = new Map(wheels.map((wheel) => [wheel.pinned.sha256, wheel]));
  const described: SbomPackage[] = [];
  for (const { target, path, sha256, runtime, architecture, wheels: held, sources } of packages) {
    const libraries = [];
    for (const { name, version, filename, sha256: hash } of held) {
      const wheel = stored.get(hash);
      const licence = wheel === undefined ? undefined : (await wheelNeeds(wheel)).licence;
      libraries.push({ name, version, filename, sha256: hash, licence });
    }
    const files = sources.map((source) => ({ path: source, sha256: hashOf(join(root, source), source) }));
    described.push({ target, path, sha256, runtime, architecture, wheels: libraries, sources: files });
  }
  await replaceText(file, cycloneDx(described, programVersion));
}

function hashOf(path: string, owner: string): string {
  const hash = createHash('sha256');
  for (const piece of filePieces(path, owner)) hash.update(piece);
  return hash.digest('hex');
}
