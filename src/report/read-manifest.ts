import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import schema from '../../docs/manifest.schema.json' with { type: 'json' };
import { userError } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { schemaFault, type Schema } from './json-schema.ts';
import type { Manifest } from './manifest.ts';

const manifestSchema: Schema = schema;
/** A manifest of 300 packages has some MB. Bytes. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/**
 * Reads the manifest at `path` (absolute), which anybody may have written: it is bounded, follows the schema, and has
 * each target once. Its texts are of strangers; whoever shows them escapes them.
 * @param shown the path in messages
 * @throws UserError `invalid-manifest`
 */
export function readManifest(path: string, shown: string): Manifest {
  let bytes: Buffer;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    throw invalid(shown, error instanceof Error ? error.message : String(error));
  }
  return parseManifest(bytes.toString('utf8'), shown);
}

/** As {@link readManifest}, from its text. @throws UserError `invalid-manifest` */
export function parseManifest(text: string, shown: string): Manifest {
  let value: unknown;
  try {
    value = parseBoundedJson(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw invalid(shown, `it is not JSON (${(error as Error).message.split('\n', 1)[0]!.slice(0, 100)})`);
  }
  const fault = schemaFault(manifestSchema, value);
  if (fault !== undefined) throw invalid(shown, `\`${fault.at || '/'}\` ${fault.why}`);
  const manifest = value as Manifest;
  const targets = new Set<string>();
  for (const { target } of manifest.packages) {
    if (targets.has(target)) throw invalid(shown, `it has ${JSON.stringify(target)} twice`);
    targets.add(target);
  }
  return manifest;
}

function readPlainFile(path: string): Buffer {
  // A pipe would block until there is a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('it is not a file');
    if (stats.size > LARGEST_MANIFEST) {
      throw new Error(`it has ${stats.size} bytes; the limit is ${LARGEST_MANIFEST}`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function invalid(shown: string, why: string): Error {
  return userError({
    code: 'invalid-manifest',
    message: `\`${shown}\` is not a manifest of lambda-package: ${why}`,
    help: 'use a file that `package` or `plan` of the same version wrote; docs/manifest.schema.json describes it',
  });
}
