import type { CodeTable } from './types.ts';

/** Deploy. */
export const deployCodes = {
  'alias-changed': {
    means: 'Somebody else has moved the alias since this run has read it. It was left alone.',
    example:
      'Somebody else has changed the alias `live` of `orders`: it was at version 3, and now is at version 5; it was not moved to version 4',
    fix: 'Find out who else deployed at the same time, then run the deploy again.',
  },
  'alias-weights': {
    means:
      'The alias shares its calls between two versions, so it is not clear which of them a deploy would replace.',
    example: 'The alias `live` of `orders` sends calls to version 3 and 10 % to 4',
    fix: "Finish the shift first: give the alias one version (`aws lambda update-alias … --routing-config '{}'`).",
  },
  'aws-access-denied': {
    means: 'The role of the job may not do what the deploy needs.',
    example: 'The credentials do not allow `lambda:UpdateFunctionCode`: User is not authorized',
    fix: 'Allow the action in the message for the role of the job; docs/deploy.md lists what each input needs.',
  },
  'aws-cli-failed': {
    means: 'The AWS CLI failed for a reason that is not known to lambda-package.',
    example: '`aws lambda update-function-code` failed: An error occurred (ServiceException)',
    fix: 'Read the message of the AWS CLI in the error.',
  },
  'aws-cli-missing': {
    means: 'A deploy runs the AWS CLI, which could not be started.',
    example: 'Could not run the AWS CLI: `aws` is not on PATH',
    fix: 'Install the AWS CLI version 2 and put it on PATH. GitHub-hosted runners have it.',
  },
  'aws-credentials-expired': {
    means: 'The AWS credentials were valid and no longer are.',
    example: 'The AWS credentials have expired: An error occurred (ExpiredTokenException)',
    fix: 'Run `aws-actions/configure-aws-credentials` in the step before the deploy, or set its `role-duration-seconds`. On your machine, run `aws sso login`.',
  },
  'aws-no-credentials': {
    means: 'The AWS CLI has no credentials.',
    example: 'The AWS CLI has no credentials',
    fix: 'Run `aws-actions/configure-aws-credentials` before the step, in a job with `permissions: id-token: write`. Pull requests from forks have no credentials.',
  },
  'aws-no-region': {
    means: 'The AWS CLI does not know which region to use.',
    example: 'The AWS CLI has no region',
    fix: 'Set `AWS_REGION`, or `aws-region` of `aws-actions/configure-aws-credentials`.',
  },
  'aws-rejected': {
    means: 'AWS answered a call with an error of its own, which the message quotes.',
    example:
      'AWS rejected `aws lambda get-function-configuration`: An error occurred (UnrecognizedClientException)',
    fix: 'Follow the text of AWS. For an invalid token or signature, check the credentials and the clock of the machine.',
  },
  'aws-unavailable': {
    means: 'AWS could not be reached, or kept answering with errors of its own, after several tries.',
    example:
      'AWS cannot be reached or did not answer as it should, after several tries of `aws lambda get-function-configuration`: Could not connect to the endpoint URL',
    fix: 'Check the region and the network. If both are right, run the deploy again later: this is safe to repeat.',
  },
  'aws-unexpected-answer': {
    means:
      'The AWS CLI printed something that AWS does not answer: no JSON object, one without a needed member, a value of another form, or one about another function, account or region. It was not acted on.',
    example: '`aws get-function-configuration` answered without `CodeSha256`',
    fix: 'Check that `aws` on PATH is the AWS CLI, and not a wrapper that prints its own output, and what answers at its endpoint (`AWS_ENDPOINT_URL`).',
  },
  'deploy-event': {
    means: 'The event of the workflow can be started by strangers and has the secrets of the repository.',
    example:
      'Nothing is deployed: the event is `pull_request_target`, which runs for every stranger with the secrets of this repository',
    fix: 'Deploy on `push`, or after runs of `push` to the default branch. Previews work on `pull_request`.',
  },
  'deploy-interrupted': {
    means: 'A signal (a cancelled workflow, Ctrl-C) ended the run. A note says which code is live.',
    example: 'The deploy was stopped by SIGTERM',
    fix: 'Run the deploy again: this is safe to repeat.',
  },
  'deploy-no-function': {
    means: 'A package of the run has no function: `functions` does not name it, and there is no template.',
    example: 'No function is named for orders:fn',
    fix: 'Add it to `functions`, with `[]` for what is not deployed, or give `function-name: shop-{dir}`.',
  },
  'deploy-no-target': {
    means:
      'A map names a target that is not among the packages of the run, or that is not what the map is for.',
    example: '`functions` names `orders:fm`, which is not among the packages of this run',
    fix: 'Correct the address, add it to `targets`, or remove it from the map.',
  },
  'deploy-not-a-function': {
    means:
      'The target is not a zip file that AWS can run as a function: a layer, an archive, a directory, or a PEX file without a handler.',
    example:
      'src:deps (`python_aws_lambda_layer`) cannot be deployed to the function `orders`: it is a layer',
    fix: 'Name the target of the function. `layout="flat-zipped"` makes a zip file; a `pex_binary` needs `entry_point="module:function"`.',
  },
  'deploy-one-package': {
    means: 'One function is named, but the specs match no package or several.',
    example: 'A deploy to `my-function` needs exactly one package; there are 2: src:a, src:b',
    fix: 'Name a single target, e.g. `project:lambda`, or give each its function: `function-name: shop-{dir}`, or the map `functions`.',
  },
  'deploy-same-function': {
    means: 'Two packages would be deployed to one function.',
    example: 'The function `shop-orders` would get 2 packages: a/orders:fn, b/orders:fn',
    fix: 'Use more of the address in the template, e.g. `{path}-{name}`, or name the functions in `functions`.',
  },
  'deploy-skipped': {
    means:
      'The run is of a pull request of a fork or of Dependabot, which has no credentials. The packages were made. Never an error.',
    example: 'Nothing was deployed: pull requests of forks and of Dependabot have no AWS credentials',
    fix: 'Nothing needs to be done; deploy when the pull request is merged.',
  },
  'deploy-timeout': {
    means: 'AWS did not finish the update in time.',
    example: 'Gave up waiting: the update of `my-function` is still in progress',
    fix: 'Check the function in the AWS console, and run the deploy again once its update has finished. Repeating it is safe.',
  },
  'deployed-code-differs': {
    means:
      'After the update the function has other code than the package. Someone else probably deployed at the same time.',
    example: '`my-function` reports CodeSha256 `abc=`, but the package has `def=`',
    fix: 'Find out who else deployed, then run the deploy again.',
  },
  'drift-architecture': {
    means: 'The function in AWS has another architecture than the package.',
    example: 'The function `my-function` has the architecture `arm64`, but the package needs `x86_64`',
    fix: 'Use the same architecture for the target and the function: compiled wheels only work on one architecture.',
  },
  'drift-handler': {
    means: 'The function in AWS has another handler than the package.',
    example:
      'The function `my-function` has the handler `old.handler`, but the package needs `lambda_function.handler`',
    fix: 'Change the handler of the function in your infrastructure code to the one in the message, or let the deploy do it: `update-configuration: handler`.',
  },
  'drift-layers': {
    means:
      'The function has fewer layers than its target names in `layers`. The package leaves out what these hold, so its imports would fail.',
    example: 'The function `orders` has no layers; the package needs 1 layer for what it leaves out: //:deps',
    fix: 'Let the deploy do it: `layer-names` and `update-configuration: layers`. Or publish the layers and attach them to the function yourself.',
  },
  'drift-package-type': {
    means: 'The function in AWS runs a container image, which a zip cannot replace.',
    example: 'The function `my-function` runs a container image, not a zip file',
    fix: 'Deploy a container image to it, or create a function with the package type Zip.',
  },
  'drift-runtime': {
    means: 'The function in AWS has another runtime than the package.',
    example: 'The function `my-function` has the runtime `python3.11`, but the package needs `python3.12`',
    fix: 'Use the same runtime for the target and the function, since compiled wheels only work with one Python version; or let the deploy change it: `update-configuration: runtime`.',
  },
  'function-failed': {
    means: 'AWS could not create the function, and does not update it in this state.',
    example: 'The function `orders` is in the state Failed: EniLimitExceeded',
    fix: 'Fix the cause that AWS reports, then delete and create the function again.',
  },
  'function-name': {
    means: 'A name or template gives no name that a function or an alias can have.',
    example: '`{stage}-x` has the placeholder `{stage}`',
    fix: 'Use `{name}`, `{dir}`, `{path}`, `{pr}`, `{branch}` and `{sha}`, and a part of your own; at most 64 characters.',
  },
  'function-not-found': {
    means: 'The function does not exist in this account and region.',
    example: 'Function `my-function` not found',
    fix: 'Check the name, the region (`AWS_REGION`) and the account. Let the deploy create it with `create-with-role`, or create it with the line in the message.',
  },
  'manifest-mismatch': {
    means:
      'A manifest is not of this run, or a package is not what its manifest says. Nothing was asked of AWS.',
    example:
      '`made/x/lambda-package.json` is of the commit null, not of 1111111111111111111111111111111111111111',
    fix: 'Download the artifacts of this run with `skip-decompress: true`, each into a directory of its own. `expect-commit` names another commit.',
  },
  'no-alias': {
    means: 'The alias that is to be moved back does not exist.',
    example: 'The function `orders` has no alias `live`',
    fix: 'Check the names, the region (`AWS_REGION`) and the account.',
  },
  'no-previous-version': {
    means: 'It is not known to which version the alias is to be moved back.',
    example: 'The description of the alias `live` of `orders` does not name the version that it had before',
    fix: 'Name the version: `rollback: 7`.',
  },
  'other-account': {
    means: 'The function is in another account than `account-id` says. Nothing was changed.',
    example: 'The function `orders` is in the account 123456789012, but only 210987654321 may be changed',
    fix: 'Check the role of the job, or correct `account-id`.',
  },
  'outdated-handler': {
    means: 'The function still has the handler of a Lambdex package. The package supports both handlers.',
    example:
      'The function `my-function` still has the handler `lambdex_handler.handler`; the package supports it as well as `lambda_function.handler`',
    fix: 'Change the handler of the function after this deploy; then remove `lambdex_handler=True` and deploy again. See docs/migrating-from-lambdex.md.',
  },
  'smoke-test-failed': {
    means:
      'The new version answered the event of the smoke test with an error, or its answer did not come. An alias was not moved.',
    example: 'The smoke test of version 4 of `orders` failed: Unhandled: KeyError',
    fix: 'Correct the code, or the event, and deploy again.',
  },
  'unclaimed-functions': {
    means:
      'Functions have names that the template can give, but no package of the run goes to them. Never an error.',
    example: 'No package of this run is deployed to `shop-legacy`; its name matches the template',
    fix: 'Remove the functions if their targets are gone.',
  },
  'update-failed': {
    means: 'AWS accepted the new code, but could not activate it. The function still runs its previous code.',
    example: 'AWS could not activate the new code of `my-function`: no reason given',
    fix: 'Fix the cause that AWS reports, then run the deploy again.',
  },
  'update-refused': {
    means: 'AWS rejected the new code. The function still runs its previous code.',
    example: 'AWS rejected the new code of `my-function`: Unzipped size must be smaller than 262144000 bytes',
    fix: 'Fix the cause that AWS reports.',
  },
} satisfies CodeTable;
