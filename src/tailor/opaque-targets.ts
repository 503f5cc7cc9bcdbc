import { userError, type Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { isOtherLanguage } from '../target-types/other-languages.ts';
import { listSome } from '../text/lists.ts';
import type { Proposal } from './proposal.ts';

/** Backends whose target types we all know, and those that have none. */
const KNOWN_BACKENDS =
  /^pants\.(?:core|backend\.(?:python|awslambda|google_cloud_function|docker|shell|codegen\.protobuf|plugin_development|build_files|tools|project_info)(?:\.|$))/;

/**
 * Target types that nothing is known about may own any file. Where no active backend can define such a type, `tailor`
 * stops, as in Pants; else its directory gets no proposals, and a warning says so.
 * @throws UserError `undefined-target-type`
 */
export function withoutOpaque(
  { workspace, targets }: Project,
  proposals: readonly Proposal[],
  problems: Problems,
): readonly Proposal[] {
  const backends = workspace.options.global.backendPackages;
  const maybeDefined = backends?.every((backend) => KNOWN_BACKENDS.test(backend)) !== true;
  const hidden = new Set<string>();
  for (const target of targets.targets.values()) {
    const { isOpaque, type, place, residence } = target;
    if (!isOpaque && !isOtherLanguage(type.name)) continue;
    if (!maybeDefined) {
      throw userError({
        code: 'undefined-target-type',
        message: `No backend in \`[GLOBAL].backend_packages\` defines \`${type.name}\`, so the files that it owns are not known`,
        place,
        help: 'add its backend, or the file of the macro to `[GLOBAL].build_file_prelude_globs`',
      });
    }
    if (!isOtherLanguage(type.name)) hidden.add(residence);
  }
  const kept = proposals.filter(({ directory }) => !hidden.has(directory));
  if (kept.length < proposals.length) {
    const skipped = new Set(proposals.filter((one) => !kept.includes(one)).map(({ directory }) => directory));
    problems.warn({
      code: 'undefined-target-type',
      message: `Nothing is proposed beside target types from plugins, which may own any file: ${listSome(
        [...skipped].map((path) => `\`${path === '' ? '.' : path}\``),
        10,
      )}`,
      help: 'write these targets by hand',
    });
  }
  return kept;
}
