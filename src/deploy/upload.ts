import { UserError, userError } from '../host/types.ts';
import { exactBytes, showBytes } from '../text/sizes.ts';
import { AwsError, type AwsCall } from './aws-cli.ts';
import type { Engine } from './engine.ts';
import { interrupted, retrying } from './retry.ts';
import type { ZipFile } from './types.ts';
import { LARGEST_DIRECT_UPLOAD } from '../text/lambda-limits.ts';

/** Milliseconds that an upload may take. */
const UPLOAD_LIMIT = 10 * 60_000;
/** Milliseconds that an upload may still take when the run is to end: a workflow is killed 10 s after it is cancelled. */
const UPLOAD_GRACE = 3000;

/** Where AWS takes a zip from. */
type CodePlace =
  | { readonly kind: 'request'; readonly path: string }
  | { readonly kind: 'bucket'; readonly bucket: string; readonly key: string };

/** @throws UserError `too-large-to-upload` */
export function checkSize({ path, size }: ZipFile, { settings }: Engine): void {
  if (size <= LARGEST_DIRECT_UPLOAD || settings.bucket !== undefined) return;
  throw userError({
    code: 'too-large-to-upload',
    message: `${path} has ${exactBytes(size)}; a direct upload can have at most ${exactBytes(LARGEST_DIRECT_UPLOAD)}`,
    help: 'remove what nothing imports, or name a bucket: `s3-bucket` (`--s3-bucket`)',
  });
}

/** Puts a zip where AWS takes it from: into the bucket, unless it is there already; or nowhere for a direct upload. */
export async function placeCode(engine: Engine, zip: ZipFile): Promise<CodePlace> {
  const { bucket } = engine.settings;
  if (bucket === undefined) return { kind: 'request', path: zip.path };
  const hex = Buffer.from(zip.codeSha256, 'base64').toString('hex');
  const key = `${bucket.prefix}${hex}.zip`;
  const place = { kind: 'bucket', bucket: bucket.name, key } as const;
  if (await isThere(engine, place, zip)) {
    engine.context.log.info(`s3://${bucket.name}/${key} is there already`);
    return place;
  }
  engine.context.log.info(`Uploading ${showBytes(zip.size)} to s3://${bucket.name}/${key}`);
  const args = [
    ...[`--bucket=${bucket.name}`, `--key=${key}`, `--body=${zip.path}`],
    ...['--checksum-algorithm=SHA256', `--checksum-sha256=${zip.codeSha256}`],
  ];
  // The same bytes under the same name: it does not matter when it happens twice.
  const answer = await retrying(engine.patience(), 5, () => withGrace(engine, engine.s3, 'put-object', args));
  if (answer.text('ETag') === undefined) throw answer.wrong('ETag');
  const digest = answer.text('ChecksumSHA256') ?? zip.codeSha256;
  if (digest !== zip.codeSha256) throw answer.wrong('ChecksumSHA256', `but \`${zip.codeSha256}\` was sent`);
  return place;
}

/** Whether the object has these bytes. Who may not look uploads. */
async function isThere(
  engine: Engine,
  { bucket, key }: { readonly bucket: string; readonly key: string },
  { codeSha256, size }: ZipFile,
): Promise<boolean> {
  const patience = engine.patience();
  const args = [`--bucket=${bucket}`, `--key=${key}`, '--checksum-mode=ENABLED'];
  try {
    const found = await retrying(patience, 5, () => engine.s3('head-object', args, { stop: patience.stop }));
    // Objects of others may have no checksum, or one of another kind.
    return found.count('ContentLength') === size && found.text('ChecksumSHA256') === codeSha256;
  } catch (error) {
    if (error instanceof AwsError && /^(404|NoSuchKey|NotFound|400)$/.test(error.awsCode)) return false;
    // Without `s3:ListBucket` AWS does not say that an object is missing.
    if (error instanceof UserError && error.diagnostics[0]?.code === 'aws-access-denied') return false;
    throw error;
  }
}

/** The options of update-function-code, create-function, or (with another spelling) publish-layer-version. */
export function codeOptions(place: CodePlace): readonly string[] {
  return place.kind === 'request'
    ? ['--zip-file', `fileb://${place.path}`]
    : [`--s3-bucket=${place.bucket}`, `--s3-key=${place.key}`];
}

/** As {@link codeOptions}, as one structure. */
export function contentOptions(place: CodePlace, option: '--content' | '--code'): readonly string[] {
  return place.kind === 'request'
    ? ['--zip-file', `fileb://${place.path}`]
    : [option, `S3Bucket=${place.bucket},S3Key=${place.key}`];
}

/** A call that changes something. When the run is to end, it has some seconds to finish. */
export async function withGrace(
  { context }: Pick<Engine, 'context'>,
  aws: AwsCall,
  operation: string,
  args: readonly string[],
): ReturnType<AwsCall> {
  const { stop, clock } = context;
  const finished = new AbortController();
  const end = new AbortController();
  const onStop = (): void => {
    void clock.sleep(UPLOAD_GRACE, finished.signal).then(() => end.abort());
  };
  if (stop?.aborted === true) throw interrupted(stop);
  stop?.addEventListener('abort', onStop, { once: true });
  try {
    return await aws(operation, args, { stop: end.signal, timeout: UPLOAD_LIMIT });
  } finally {
    finished.abort();
    stop?.removeEventListener('abort', onStop);
  }
}
