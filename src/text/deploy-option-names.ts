/** Inputs of the Action, and options of the command line with `--` before them, that say how to deploy. */
export const deployOptionNames = [
  'function-name',
  'functions',
  'layer-names',
  'publish',
  'alias',
  'remove-alias',
  'rollback',
  'update-configuration',
  'smoke-test',
  's3-bucket',
  's3-prefix',
  'create-with-role',
  'account-id',
  'dry-run',
] as const;
export type DeployOptionName = (typeof deployOptionNames)[number];
