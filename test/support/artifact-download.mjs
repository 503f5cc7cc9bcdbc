import { DefaultArtifactClient } from '@actions/artifact';

/** Downloads an artifact with the library, as actions/download-artifact does. */
export async function downloadArtifact(name, path, skipDecompress) {
  const client = new DefaultArtifactClient();
  const { artifact } = await client.getArtifact(name);
  await client.downloadArtifact(artifact.id, { path, skipDecompress });
}
