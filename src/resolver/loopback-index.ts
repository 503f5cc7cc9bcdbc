import { createHash } from 'node:crypto';
import type { LocalAnswer } from '../host/types.ts';
import type { NamedFile } from '../requirements/wheel-tags.ts';
import type { OfferedWheels } from '../wheels/offered-wheels.ts';
import type { OfferedFile, Offers } from '../wheels/offers.ts';
import { isSafeWheelName } from '../wheels/wheel-file.ts';

/**
 * An index (PEP 691) only for uv. It offers only what may be chosen, so uv's coarse platforms (it has no glibc 2.26,
 * for example) do not matter. We fetch everything, so uv gets neither credentials nor network access, and our rules
 * about which hosts to contact apply to it too.
 */
export interface LoopbackIndex {
  /** @param path after the address of the index */
  readonly answer: (path: string) => Promise<LocalAnswer>;
  /** The file at a URL of this index. */
  fileOf(url: string): OfferedFile | undefined;
  /** All files of the projects that uv has requested, compatible or not. */
  readonly asked: ReadonlyMap<string, readonly OfferedFile[]>;
  /** The METADATA that uv has read. */
  readonly metadata: ReadonlyMap<OfferedFile, string>;
  /** Failures by project; uv gets an empty answer for them. */
  readonly failures: ReadonlyMap<string, unknown>;
}

interface LoopbackOptions {
  readonly offers: Offers;
  readonly wheels: OfferedWheels;
  readonly accepts: (file: NamedFile) => boolean;
  /** Projects that consist of a single file. */
  readonly fixed?: ReadonlyMap<string, OfferedFile>;
  /** Serves wheels too, not only their metadata. */
  readonly servesFiles: boolean;
}

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const nothing: LocalAnswer = { status: 404 };

export function createLoopbackIndex(options: LoopbackOptions): LoopbackIndex {
  const handedOut: { readonly file: OfferedFile; readonly project: string }[] = [];
  const asked = new Map<string, readonly OfferedFile[]>();
  const metadata = new Map<OfferedFile, string>();
  const failures = new Map<string, unknown>();

  const page = async (project: string): Promise<LocalAnswer> => {
    const fixed = options.fixed?.get(project);
    const files = fixed === undefined ? await options.offers.files(project) : [fixed];
    asked.set(project, files);
    const usable = files.filter((file) => isSafeWheelName(file.filename) && options.accepts(file));
    if (files.length === 0) return nothing;
    const rows = usable.map((file) =>
      pageRow(file, handedOut.push({ file, project }) - 1, options.servesFiles),
    );
    const text = JSON.stringify({ meta: { 'api-version': '1.1' }, name: project, files: rows });
    return { status: 200, contentType: JSON_TYPE, text };
  };
  const metadataOf = async (file: OfferedFile): Promise<LocalAnswer> => {
    const text = await options.wheels.metadata(file);
    metadata.set(file, text);
    return { status: 200, contentType: 'text/plain; charset=utf-8', text };
  };
  const guarded = async (project: string, work: () => Promise<LocalAnswer>): Promise<LocalAnswer> => {
    try {
      return await work();
    } catch (error) {
      failures.set(project, error);
      return nothing;
    }
  };
  return {
    asked,
    metadata,
    failures,
    fileOf: (url) => handedOut[Number(/\/files\/(\d+)\/[^/]*$/.exec(url)?.[1])]?.file,
    answer: (path) => {
      const project = /^\/simple\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
      if (project !== undefined) return guarded(project, () => page(project));
      const [, number = '', end] = /^\/files\/(\d{1,9})\/[^/]+?\.whl(\.metadata)?$/.exec(path) ?? [];
      const known = number === '' ? undefined : handedOut[Number(number)];
      if (known === undefined) return Promise.resolve(nothing);
      if (end !== undefined) return guarded(known.project, () => metadataOf(known.file));
      if (!options.servesFiles) return Promise.resolve(nothing);
      return guarded(known.project, async () => ({
        status: 200,
        file: (await options.wheels.fetch(known.file)).path,
      }));
    },
  };
}

/** A file on a page (PEP 691, 700, 714). */
function pageRow(file: OfferedFile, number: number, isServed: boolean): object {
  // uv does not write a pylock.toml without hashes. A file with an unknown hash gets a unique dummy until its own is
  // known.
  const sha256 = file.sha256 ?? (isServed ? undefined : standInHash(file));
  // With a date limit, uv ignores files without a date; files that the user names are wanted whatever their date.
  const uploadTime = file.uploadTime ?? (file.isNamed === true ? '1980-01-01T00:00:00Z' : undefined);
  return {
    filename: file.filename,
    url: `../../files/${number}/${encodeURIComponent(file.filename)}`,
    hashes: sha256 === undefined ? {} : { sha256 },
    ...(file.requiresPython !== undefined && { 'requires-python': file.requiresPython }),
    ...(file.size !== undefined && { size: file.size }),
    ...(uploadTime !== undefined && { 'upload-time': uploadTime }),
    yanked: file.isYanked,
    'core-metadata': true,
  };
}

/** Unique for each file: uv treats files with equal hashes as one file. */
function standInHash({ filename }: OfferedFile): string {
  return createHash('sha256').update(filename).digest('hex');
}
