/** Functions as a service: AWS Lambda and Google Cloud Functions. */
import { LAMBDEX_HANDLER } from '../text/handlers.ts';
import {
  dependenciesField,
  environmentField,
  everywhere,
  extension,
  field,
  onlyCurrent,
  outputPathField,
  targetType,
  type DialectName,
} from './define.ts';
import { completePlatformsField } from './python-package-types.ts';
import { resolveField } from './python-types.ts';
import type { FieldType, TargetType } from './types.ts';

const LAMBDA_BACKEND = 'pants.backend.awslambda.python';

const cloudRuntimes = ['python37', 'python38', 'python39', 'python310', 'python311'];

const includeSources = field('include_sources', 'bool', 'Include the first-party sources.', {
  default: true,
});

/** Fields added with the zip layouts (Pants 2.18 and 2.19). */
const layoutFields: readonly FieldType[] = [
  field('pex3_venv_create_extra_args', 'string-list', 'Additional arguments for `pex3 venv create`.', {
    default: [],
  }),
  field('pex_build_extra_args', 'string-list', 'Additional arguments for `pex`.', { default: [] }),
  field('layout', 'string', 'A zip file (`flat-zipped`) or a directory (`flat`).', {
    default: 'flat-zipped',
    choices: ['venv', 'flat', 'flat-zipped'],
  }),
];

const uvPlatforms = field('uv_platforms', 'string-list', 'Platforms as uv names them.');

/** In the 2.17 dialect, `[lambdex].layout` decides unless the field is set. */
function lambdaLayoutFields(dialect: DialectName): readonly FieldType[] {
  const fields = [uvPlatforms, ...layoutFields];
  if (dialect === 'current') return fields;
  return fields.map((type) => extension(type.name === 'layout' ? { ...type, default: null } : type));
}

function lambdaFields(dialect: DialectName, runtimes: readonly string[]): readonly FieldType[] {
  return [
    outputPathField,
    field('include_requirements', 'bool', 'Include the requirements.', { default: true }),
    field('runtime', 'string', 'The runtime of AWS Lambda, such as `python3.12`.', {
      rule: 'lambda-runtime',
      choices: dialect === 'current' ? runtimes : undefined,
    }),
    completePlatformsField,
    resolveField,
    environmentField,
    ...lambdaLayoutFields(dialect),
    ...everywhere(dialect === 'current', [
      field('architecture', 'string', 'The architecture: `x86_64` or `arm64`.', {
        default: 'x86_64',
        choices: ['x86_64', 'arm64'],
      }),
    ]),
  ];
}

const handlerField = field(
  'handler',
  'string',
  'The function to call: `app.py:handler` or `pkg.app:handler`.',
  { required: true, rule: 'lambda-handler' },
);

/** Fields that Pants does not have. */
const precompileField = extension(
  field(
    'precompile',
    'bool',
    'Compile the modules with the Python version of the runtime, which must be installed.',
    {
      default: false,
    },
  ),
);

const ownFunctionFields: readonly FieldType[] = [
  field(
    'layers',
    'special-dependencies',
    'Addresses of the `python_aws_lambda_layer` targets that the function uses: their contents are left out of its package.',
  ),
  field(
    'lambdex_handler',
    'bool',
    `Also support the handler \`${LAMBDEX_HANDLER}\` of the old layout, while a function is being migrated.`,
    { default: false },
  ),
].map(extension);

/** The function type under the dialect's name. */
function lambdaFunctionType(dialect: DialectName, runtimes: readonly string[]): TargetType {
  return targetType(
    dialect === '2.17' ? 'python_awslambda' : 'python_aws_lambda_function',
    LAMBDA_BACKEND,
    'A Python function for AWS Lambda.',
    [
      dependenciesField,
      handlerField,
      ...lambdaFields(dialect, runtimes),
      extension(includeSources),
      precompileField,
      ...ownFunctionFields,
    ],
    { packagedAs: 'lambda-function', supportsTransitiveExcludes: true },
  );
}

function lambdaLayerType(dialect: DialectName, runtimes: readonly string[]): TargetType {
  return targetType(
    'python_aws_lambda_layer',
    LAMBDA_BACKEND,
    'A layer for AWS Lambda functions.',
    [
      { ...dependenciesField, required: true },
      includeSources,
      ...lambdaFields(dialect, runtimes),
      precompileField,
    ],
    { packagedAs: 'lambda-layer', supportsTransitiveExcludes: true },
  );
}

function cloudFunctionType(dialect: DialectName): TargetType {
  return targetType(
    'python_google_cloud_function',
    'pants.backend.google_cloud_function.python',
    'A Python function for Google Cloud Functions.',
    [
      outputPathField,
      dependenciesField,
      handlerField,
      field('runtime', 'string', 'The runtime, such as `python311`.', {
        choices: dialect === 'current' ? [...cloudRuntimes, 'python312'] : cloudRuntimes,
      }),
      completePlatformsField,
      field('type', 'string', 'What triggers the function.', { required: true, choices: ['event', 'http'] }),
      resolveField,
      environmentField,
      ...onlyCurrent(dialect, [uvPlatforms, ...layoutFields]),
    ],
    { packagedAs: 'google-cloud-function', supportsTransitiveExcludes: true },
  );
}

/**
 * Target types of the function backends.
 * @param runtimes of Lambda, which the field `runtime` may name; the 2.17 dialect accepts any `pythonX.Y`
 */
export function functionTypes(dialect: DialectName, runtimes: readonly string[]): readonly TargetType[] {
  return [
    lambdaFunctionType(dialect, runtimes),
    lambdaLayerType(dialect, runtimes),
    cloudFunctionType(dialect),
  ];
}

/** The other name of the function of AWS Lambda: both work in both dialects. */
export function functionAliases(dialect: DialectName): ReadonlyMap<string, string> {
  return dialect === '2.17'
    ? new Map([['python_aws_lambda_function', 'python_awslambda']])
    : new Map([['python_awslambda', 'python_aws_lambda_function']]);
}
