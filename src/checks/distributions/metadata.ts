import type { FactKind } from '../../archive/types.ts';
import { normalizeName } from '../../python/names.ts';
import { readHeaders } from '../../text/headers.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';

/** What the METADATA of an installed distribution says (core metadata). */
interface MetadataFacts {
  readonly name: string;
  readonly version: string;
  /** `Requires-Dist`, as written. */
  readonly requires: readonly string[];
}

/** A distribution in a package. */
export interface InstalledDistribution extends MetadataFacts {
  /** PEP 503. */
  readonly normalizedName: string;
  readonly entry: ContentEntry;
}

const metadataFacts: FactKind<MetadataFacts> = {
  name: 'metadata',
  largest: 1024 * 1024,
  read: (bytes) => {
    const headers = readHeaders(bytes.toString('utf8'), ['name', 'version', 'requires-dist']);
    const [name = ''] = headers?.get('name') ?? [];
    const [version = ''] = headers?.get('version') ?? [];
    return { name, version, requires: headers?.get('requires-dist') ?? [] };
  },
};

const METADATA = /^[^/]+\.dist-info\/METADATA$/;

/** The distributions that Python finds in a package and its layers. @throws UserError `bad-zip`, `cannot-read` */
export function installedDistributions(content: PackageContent): readonly InstalledDistribution[] {
  const found: InstalledDistribution[] = [];
  for (const { roots, entries } of content.parts) {
    // A pass of its own: V8 would compile a loop over thousands of files while it runs.
    for (const entry of entries.filter(({ path }) => path.endsWith('/METADATA'))) {
      if (!roots.some((root) => entry.path.startsWith(root) && METADATA.test(entry.path.slice(root.length))))
        continue;
      const facts = content.fact(metadataFacts, entry);
      if (facts === undefined || facts.name === '') continue;
      found.push({ ...facts, normalizedName: normalizeName(facts.name), entry });
    }
  }
  return found;
}
