import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Environment } from './types.ts';

/** A file to upload. */
export interface ArtifactFile {
  /** Of the artifact, and of the file that is downloaded. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

/** An artifact of this run. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
}

/** The runner gives a step what uploads need; act and other places need not. */
export function canUpload(env: Environment): boolean {
  return (env['ACTIONS_RESULTS_URL'] ?? '') !== '' && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '';
}

/**
 * Uploads files as artifacts, each as it is. `@actions/artifact` is large and is loaded here.
 * @param each called for every artifact that is there
 * @throws Error of the first that fails
 */
export async function uploadArtifacts(
  env: Environment,
  files: readonly ArtifactFile[],
  each: (one: UploadedArtifact) => void,
): Promise<void> {
  const { uploadFile } = await import('./artifact-upload.mjs');
  // The name of an artifact is that of its file.
  const directory = join(env['RUNNER_TEMP'] ?? tmpdir(), `lambda-package-upload-${randomUUID()}`);
  mkdirSync(directory, { mode: 0o700 });
  try {
    for (const { name, path } of files) {
      const named = join(directory, name);
      try {
        linkSync(path, named);
      } catch {
        copyFileSync(path, named);
      }
      each({ name, id: await uploadFile(named, name, directory) });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
