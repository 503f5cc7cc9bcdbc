import { userError, type Environment, type UserError } from '../host/types.ts';
import { memberOf } from '../text/members.ts';
import { workflowEvent } from '../workspace/workflow-event.ts';

/**
 * Refuses to change AWS in a run that a stranger's pull request can start with the secrets of the repository. Under both
 * events the ref is always the default branch, so it proves nothing.
 * @throws UserError `deploy-event`
 */
export function guardDeploy(env: Environment): void {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target') {
    throw refusal(
      'the event is `pull_request_target`, which runs for every stranger with the secrets of this repository',
      'deploy on `push`, or previews on `pull_request`',
    );
  }
  if (name !== 'workflow_run') return;
  const event = workflowEvent(env);
  const started = memberOf(event, 'workflow_run', 'event');
  if (typeof started !== 'string' || started.startsWith('pull_request')) {
    throw refusal(
      `the event is \`workflow_run\` after ${typeof started === 'string' ? `\`${started.slice(0, 40)}\`` : 'an event that cannot be read'}`,
      'deploy only after runs of `push` to the default branch',
    );
  }
  const own = memberOf(event, 'repository', 'id');
  const branch = memberOf(event, 'repository', 'default_branch');
  const isOwn = own !== undefined && memberOf(event, 'workflow_run', 'head_repository', 'id') === own;
  const isDefault = branch !== undefined && memberOf(event, 'workflow_run', 'head_branch') === branch;
  if (isOwn && isDefault) return;
  throw refusal(
    isOwn
      ? 'the event is `workflow_run` of another branch than the default branch'
      : 'the event is `workflow_run` of another repository',
    'deploy only after runs of `push` to the default branch',
  );
}

function refusal(why: string, help: string): Error {
  return userError({ code: 'deploy-event', message: `Nothing is deployed: ${why}`, help });
}

/** Whether the run is of a pull request that gets no secrets: of a fork, or of Dependabot. */
export function isWithoutSecrets(env: Environment): boolean {
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request') return false;
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return true;
  const event = workflowEvent(env);
  const own = memberOf(event, 'repository', 'id');
  return own !== undefined && memberOf(event, 'pull_request', 'head', 'repo', 'id') !== own;
}

/** Whether a deploy ended only because its run can have no credentials. */
export function isOnlyWithoutCredentials(env: Environment, failure: UserError | undefined): boolean {
  const isThat = failure?.diagnostics.every(
    ({ code }) => code === 'aws-no-credentials' || code === 'aws-no-region',
  );
  return isThat === true && isWithoutSecrets(env);
}
