/** The inputs of action.yml. */
export const inputNames = [
  'command',
  'targets',
  'packages',
  'layers',
  'handler',
  'runtime',
  'architecture',
  'working-directory',
  'compare-with',
  'changed-only',
  'max-jobs',
  'github-token',
  'platforms',
  'cache',
  'wheels',
  'build-sdists',
  'exclude-newer',
  'checks',
  'fail-on',
  'size-budget',
  'sarif',
  'images',
  'image-builder',
  'image-access',
  'push',
  'push-registries',
  'sbom',
  'deploy',
  'function-name',
  'dry-run',
] as const;
export type InputName = (typeof inputNames)[number];

/** The outputs of action.yml. */
export const outputNames = [
  'packages',
  'manifest',
  'paths',
  'path',
  'handler',
  'runtime',
  'architecture',
  'sha256',
  'code-sha256',
  'size',
  'unzipped-size',
  'image',
  'matrix',
  'count',
  'removed',
  'changed',
  'has-changes',
  'cache-hit',
  'deployed',
] as const;
export type OutputName = (typeof outputNames)[number];

/** What the main step passes to `post`: the wheels to save. */
export const SAVE_PLAN_STATE = 'save-plan';
export type StateName = typeof SAVE_PLAN_STATE;
