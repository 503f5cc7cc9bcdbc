import { topLevel } from '../python/names.ts';
import { wheelNeeds } from '../formats/wheel-needs.ts';
import type { SourceEntry } from '../formats/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { scanImports } from '../python/imports.ts';
import { showRequirement } from '../python/requirement.ts';
import { commandForLockFile } from '../requirements/lock-formats.ts';
import type { SelectedWheels } from '../requirements/select-wheels.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { needed } from '../python/needs.ts';

/**
 * The other parts that each part of the AWS SDK requires: they call each other's private names and are released
 * together.
 */
const needs: ReadonlyMap<string, readonly string[]> = new Map([
  ['boto3', ['boto3', 'botocore', 's3transfer']],
  ['botocore', ['botocore']],
  ['s3transfer', ['botocore', 's3transfer']],
]);

/** A function that may contain only a part of the AWS SDK. */
export interface SdkInput {
  readonly target: Target;
  readonly platform: Platform;
  readonly sources: readonly SourceEntry[];
  readonly selected: Pick<SelectedWheels, 'wheels' | 'reasons' | 'changes'>;
  /** Its wheels, including those of its layers. */
  readonly wheels: readonly StoredWheel[];
  readonly read: (path: string) => Buffer;
  /** No BUILD file declares it. */
  readonly isPlain?: boolean;
}

/**
 * Rejects a function that contains a part of the AWS SDK and would load another part from the Lambda runtime in a
 * different version: their imports of each other fail. It is a warning if the user has excluded the part by name
 * (`--exclude`).
 * @throws UserError for a wheel that cannot be read
 */
export async function checkAwsSdk(input: SdkInput, problems: Problems): Promise<void> {
  const { target, selected } = input;
  const present = new Map(
    input.wheels.flatMap(({ pinned }) => (needs.has(pinned.name) ? [[pinned.name, pinned.version]] : [])),
  );
  if (present.size === 0 || present.size === needs.size) return;
  const users = await usersOf(input);
  const absent = new Map<string, string>();
  for (const [name, user] of users) {
    for (const one of needs.get(name)!) if (!present.has(one) && !absent.has(one)) absent.set(one, user);
  }
  if (absent.size === 0) return;
  const excluded = new Set(selected.changes.excluded.map(({ normalizedName }) => normalizedName));
  const held = [...present].map(([name, version]) => `${name} ${version}`).join(' and ');
  const missing = [...absent.keys()].join(' and ');
  problems.add([
    {
      severity: [...absent.keys()].every((name) => excluded.has(name)) ? 'warning' : 'error',
      code: 'aws-sdk-mixed',
      message: `${target.spec} holds ${held}, but would take ${missing} from the Lambda runtime, in another version: the parts of the AWS SDK only work together`,
      place: fieldPlace(target, 'handler'),
      help: `require ${missing} too${lockAgain(selected)}, so that they belong to ${held}; or leave all of them to the runtime: ${withoutParts(input, [...present.keys()])}`,
      notes: [
        ...broughtBy(selected, present),
        ...[...absent].map(([name, user]) => `${name} is needed by ${user}`),
      ],
    },
  ]);
}

/** The command that updates the lock of the wheels. */
function lockAgain({ wheels }: SdkInput['selected']): string {
  const paths = wheels.map(({ lockPath }) => lockPath);
  const command = paths.map(commandForLockFile).find((one) => one !== undefined);
  return command === undefined ? '' : ` and lock again (\`${command}\`)`;
}

/** How the parts stay out of a package: what another requirement brings is no target that `!!` could name. */
function withoutParts({ target: { type }, isPlain }: SdkInput, parts: readonly string[]): string {
  if (isPlain === true || !type.fields.has('pex_build_extra_args'))
    return `take ${parts.join(' and ')} out of the requirements`;
  const excluded = parts.map((name) => `"--exclude", "${name}"`).join(', ');
  return `write \`pex_build_extra_args=[${excluded}]\` on the target`;
}

/** What required the parts that are present. */
function broughtBy(
  { wheels, reasons }: SdkInput['selected'],
  present: ReadonlyMap<string, string>,
): readonly string[] {
  return wheels.flatMap(({ name, lockPath }, index) => {
    const reason = reasons[index];
    if (!present.has(name) || reason === undefined) return [];
    const chain = reason.chain.map((one) => showRequirement({ ...one, marker: undefined })).join(' → ');
    return [
      reason.target === lockPath
        ? `${name} is pinned in ${lockPath}`
        : `${name} is brought by ${chain} (${reason.target})`,
    ];
  });
}

/** The parts that the package uses, and what uses them. */
async function usersOf({ platform, sources, wheels, read }: SdkInput): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  const use = (name: string, user: string): void => {
    if (needs.has(name) && !users.has(name)) users.set(name, user);
  };
  for (const wheel of wheels) {
    use(wheel.pinned.name, wheel.pinned.filename);
    const { requiresDist } = await wheelNeeds(wheel);
    for (const wish of needed(requiresDist, [platform], [])) use(wish.normalizedName, wheel.pinned.filename);
  }
  const options = { stringImports: false, stringImportsMinDots: 1, assets: false, assetsMinSlashes: 1 };
  for (const { source, path } of sources) {
    if (!path.endsWith('.py')) continue;
    const { imports } = scanImports(read(source), options);
    for (const module of imports.keys()) use(topLevel(module), source);
  }
  return users;
}
