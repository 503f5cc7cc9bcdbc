import type { CodeTable } from './types.ts';

/** Deploy. */
export const deployCodes = {
  'aws-access-denied': {
    means: 'The role of the job may not do what the deploy needs.',
    example: 'The credentials do not allow `lambda:UpdateFunctionCode`: User is not authorized',
    fix: 'Allow `lambda:GetFunctionConfiguration` and `lambda:UpdateFunctionCode` on the function.',
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
    means: 'The AWS CLI printed something that is not its answer.',
    example: '`aws get-function-configuration` did not print a JSON object: hello',
    fix: 'Check that `aws` on PATH is the AWS CLI, and not a wrapper that prints its own output.',
  },
  'deploy-interrupted': {
    means: 'A signal (a cancelled workflow, Ctrl-C) ended the run. A note says which code is live.',
    example: 'The deploy was stopped by SIGTERM',
    fix: 'Run the deploy again: this is safe to repeat.',
  },
  'deploy-not-a-function': {
    means:
      'The target is not a zip file that AWS can run as a function: a layer, an archive, a directory, or a PEX file without a handler.',
    example:
      'src:deps (`python_aws_lambda_layer`) cannot be deployed to the function `orders`: it is a layer',
    fix: 'Name the target of the function. `layout="flat-zipped"` makes a zip file; a `pex_binary` needs `entry_point="module:function"`.',
  },
  'deploy-one-package': {
    means: 'A deploy updates one function with one package, but the specs match none or several.',
    example: 'A deploy to `my-function` needs exactly one package; the specs match 2: src:a, src:b',
    fix: 'Name a single target, e.g. `project:lambda`.',
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
    fix: 'Change the handler of the function in your infrastructure code to the one in the message.',
  },
  'drift-layers': {
    means:
      'The function has fewer layers than its target names in `layers`. The package leaves out what these hold, so its imports would fail.',
    example: 'The function `orders` has no layers; the package needs 1 layer for what it leaves out: //:deps',
    fix: 'Publish the layers and attach them to the function, then deploy again.',
  },
  'drift-package-type': {
    means: 'The function in AWS runs a container image, which a zip cannot replace.',
    example: 'The function `my-function` runs a container image, not a zip file',
    fix: 'Deploy a container image to it, or create a function with the package type Zip.',
  },
  'drift-runtime': {
    means: 'The function in AWS has another runtime than the package.',
    example: 'The function `my-function` has the runtime `python3.11`, but the package needs `python3.12`',
    fix: 'Use the same runtime for the target and the function: compiled wheels only work with one Python version.',
  },
  'function-failed': {
    means: 'AWS could not create the function, and does not update it in this state.',
    example: 'The function `orders` is in the state Failed: EniLimitExceeded',
    fix: 'Fix the cause that AWS reports, then delete and create the function again.',
  },
  'function-not-found': {
    means: 'The function does not exist in this account and region.',
    example: 'Function `my-function` not found: An error occurred (ResourceNotFoundException)',
    fix: 'Check the name, the region (`AWS_REGION`) and the account. lambda-package does not create functions.',
  },
  'outdated-handler': {
    means: 'The function still has the handler of a Lambdex package. The package supports both handlers.',
    example:
      'The function `my-function` still has the handler `lambdex_handler.handler`; the package supports it as well as `lambda_function.handler`',
    fix: 'Change the handler of the function after this deploy; then remove `lambdex_handler=True` and deploy again. See docs/migrating-from-lambdex.md.',
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
