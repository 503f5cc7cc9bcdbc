import type { CodeTable } from './types.ts';

/** Container images. */
export const imageCodes = {
  'bad-registry': {
    means:
      'A registry in `[docker].registries` of `pants.toml` is incomplete or has a value of the wrong kind.',
    example: 'The registry `main` of `[docker].registries` needs an `address`, which is a string',
    fix: 'Write `[docker.registries.NAME]` with `address = "HOST"`.',
  },
  'bad-secret': {
    means: 'A secret of a `docker_image` cannot be given to the builder safely.',
    example: 'The secret `npm` of src:image is `./npmrc`, a link that leads out of the checkout',
    fix: 'Name the file by its absolute path, without commas and quotes.',
  },
  'base-image-tag': {
    means: 'The image in a `FROM` of a Dockerfile is a build argument without a value that has a tag.',
    example:
      "Failed to parse Dockerfile baseimage tag for stage stage0 in src:image target, unknown build ARG: 'BASE'.",
    fix: 'Give the argument a default with a tag, or a value in `extra_build_args`.',
  },
  'context-outside': {
    means: 'The `context_root` of a `docker_image` leads out of the build context.',
    example: 'The `context_root` of src:image is `../../..`, which leads out of the build context',
    fix: 'Name a directory below the build root.',
  },
  'context-root-absolute': {
    means: 'The `context_root` of a `docker_image` is an absolute path.',
    example:
      "The `context_root` field in target src:image must be a relative path, but was '/src'. Use 'src' for a path relative to the build root, or './src' for a path relative to the BUILD file (i.e. 'src/src').",
    fix: 'Write it relative to the build root, or with `./` relative to the BUILD file.',
  },
  'copy-sources': {
    means:
      'The build of an image failed, and its Dockerfile copies files that its build context does not have.',
    example:
      'Docker build failed for `docker_image` src:image. The src/Dockerfile has `COPY` instructions for source files that may not have been found in the Docker build context.',
    fix: 'Correct the path in `COPY`, or add the package or the `files` target to `dependencies`.',
  },
  'image-access': {
    means:
      'An image of the checkout wants to use something of the machine that the workflow does not allow: an environment variable, a secret, an SSH key, a network.',
    example:
      'The image src:image wants to use the environment variable `NPM_TOKEN`, which this run does not allow',
    fix: 'If you trust the checkout with it, allow it by name with `image-access` or `--image-access`.',
  },
  'image-build-failed': {
    means: '`docker`, `podman` or `buildah` could not build an image.',
    example: "'Building docker image app:latest' failed with exit code 1",
    fix: 'Correct the Dockerfile. The log shows what the builder printed.',
  },
  'image-placeholder': {
    means: 'A placeholder in a tag, repository or label of an image is unknown.',
    example:
      "Invalid value for the `image_tags` field of the `docker_image` target at src:image: '{nope}'.\n\nThe placeholder 'nope' is unknown. Try with one of: build_args, pants, tags.",
    fix: 'Use one of the placeholders that the message lists.',
  },
  'image-refused': {
    means:
      'Images are not built for `pull_request_target` and `workflow_run`: a Dockerfile of a stranger would run with the secrets of this repository.',
    example:
      'src:image is not built: the event is `pull_request_target`, whose run has secrets that a Dockerfile of the checkout could use',
    fix: 'Build it for `pull_request` or `push`, or exclude it with `-SPEC`.',
  },
  'image-skipped': {
    means: 'Images that only a wildcard matches are not built, since a Dockerfile runs commands.',
    example: 'Not built, because only a wildcard matches it: src:image',
    fix: 'Name the image by its address, or set `images: true` or `--images`.',
  },
  'needs-buildx': {
    means: 'A field of a `docker_image` works with `docker buildx build` only.',
    example:
      'The cache_to field on the `docker_image` target in `src:image` was set and buildx is not enabled. Buildx must be enabled via the Docker subsystem options in order to use this field.',
    fix: 'Set `use_buildx = true` in `[docker]` of `pants.toml`, or remove the field.',
  },
  'no-builder': {
    means: 'An image is to be built, but there is no program to build it.',
    example: 'An image is to be built, but none of `docker`, `podman` and `buildah` is on PATH',
    fix: 'Install one of them. A program inside the checkout is never used.',
  },
  'no-dockerfile': {
    means: 'A `docker_image` has no Dockerfile, or one without instructions.',
    example: 'The `docker_image` src:image does not specify any Dockerfile.',
    fix: 'Add a file `Dockerfile`, name it in `source`, or write its lines in `instructions`.',
  },
  'no-image-tags': {
    means: 'A `docker_image` has an empty list of tags.',
    example:
      'The `image_tags` field in target src:image must not be empty, unless there is a custom plugin providing additional tags using the `DockerImageTagsRequest` union type.',
    fix: 'Remove the field for the tag `latest`, or name a tag.',
  },
  'push-failed': {
    means: 'An image was built but could not be pushed to its registry.',
    example: 'Pushing `registry.example.com/app:1` of src:image failed with exit code 1: denied',
    fix: 'Log in to the registry in an earlier step, and check that the repository exists.',
  },
  'push-not-allowed': {
    means: 'The checkout names a registry for an image that the workflow does not allow to be pushed to.',
    example:
      'src:image would be pushed as `registry.example.com/app:1`, to a registry that this run does not allow',
    fix: 'If it is yours, add it to `push-registries` or `--push-registry`.',
  },
  'two-dockerfiles': {
    means: 'A `docker_image` has `instructions`, and there is a Dockerfile as well.',
    example:
      'The `docker_image` src:image provides both a Dockerfile with the `source` field, and Dockerfile contents with the `instructions` field, which is not supported.',
    fix: 'Set `source=None`, or remove `instructions`.',
  },
  'undefined-build-argument': {
    means: 'A build argument without a value is passed on from the environment, which does not have it.',
    example:
      "Undefined value for build arg on the src:image target: The Docker environment variable 'VERSION' is undefined. You may provide a value for this variable either in `[docker].env_vars` or in Pants's own environment.\n\nIf you did not intend to inherit the value for this build arg from the environment, provide a default value with the option `[docker].build_args` or in the `extra_build_args` field on the target definition. Alternatively, you may also provide a default value on the `ARG` instruction directly in the `Dockerfile`.",
    fix: 'Set the variable, write `NAME=value`, or give the `ARG` a default.',
  },
  'unknown-registry': {
    means: 'A `docker_image` names a registry that `pants.toml` does not have.',
    example: 'There is no Docker registry configured with alias: main.',
    fix: 'Define it as `[docker.registries.NAME]`, or write its address without `@`.',
  },
  'unknown-stage': {
    means: 'The Dockerfile has no stage of the name in `target_stage`.',
    example:
      "The 'target_stage' field in `docker_image` src:image was set to 'build', but there is no such stage in `src/Dockerfile`. Available stages: base, run.",
    fix: 'Correct the name, or add `AS NAME` to a `FROM`.',
  },
} as const satisfies CodeTable;
