// The client's own modules: what it exports brings the API's client and what packs and unpacks archives, all unused here.
import { StringValue } from '../../node_modules/@actions/artifact/lib/generated/index.js';
import { internalArtifactTwirpClient } from '../../node_modules/@actions/artifact/lib/internal/shared/artifact-twirp-client.js';
import { getBackendIdsFromToken } from '../../node_modules/@actions/artifact/lib/internal/shared/util.js';
import { uploadArtifact } from '../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js';

/**
 * Uploads a file as an artifact of the run that is called as it and downloaded as it is. An older artifact of that name is
 * deleted first: a second attempt of a job gives its own. The client reads the runner's variables, logs and retries.
 * @param path absolute
 * @returns its number
 * @throws Error
 */
export async function uploadFile(path, name, directory) {
  await deleteOlder(name);
  const { id } = await uploadArtifact(name, [path], directory, { skipArchive: true });
  if (id === undefined) throw new Error('the service gives no number');
  return id;
}

async function deleteOlder(name) {
  const client = internalArtifactTwirpClient();
  const { workflowRunBackendId, workflowJobRunBackendId } = getBackendIdsFromToken();
  const nameFilter = StringValue.create({ value: name });
  const { artifacts } = await client.ListArtifacts({
    ...{ workflowRunBackendId, workflowJobRunBackendId, nameFilter },
  });
  for (const one of artifacts) {
    await client.DeleteArtifact({
      workflowRunBackendId: one.workflowRunBackendId,
      workflowJobRunBackendId: one.workflowJobRunBackendId,
      name: one.name,
    });
  }
}
