import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError, userError, type Host } from '../host/types.ts';
import { automaticBase, type BaseName } from './base-commit.ts';
import { commitOf } from './changed-files.ts';
import { fetchCommit, openGit, type Git } from './git.ts';
import { LARGEST_BLOB, listTree, readBlobs, type TreeFile } from './git-tree.ts';
import { checkedOutBlobs, findRepository } from './tracked-files.ts';

/** The tree of a commit, ready to be laid out. */
export interface BaseTree {
  /** Hexadecimal. */
  readonly commit: string;
  /** How it was chosen, for the log. */
  readonly what: string;
  readonly files: readonly BaseFile[];
}

/** A file of the base: its bytes, or the file of the checkout that has them, or where a link leads. */
interface BaseFile {
  readonly path: string;
  readonly isExecutable: boolean;
  readonly content: Buffer | { readonly file: string } | { readonly target: string };
}

export interface BaseRequest {
  /** `auto`, `none`, or a branch, tag or commit. */
  readonly with: string;
  /** For a commit that is not in the clone; undefined for none. */
  readonly token: string | undefined;
  /** An empty directory (absolute path) for a repository with the commit, if it has to be fetched. */
  readonly directory: () => string;
}

/**
 * Reads the tree of the commit that the checkout at `root` (absolute) is compared with, as it would be checked out there,
 * without running anything that the checkout names: no hooks, filters, monitors or submodules. A commit that is not in the
 * clone is fetched from GitHub, without history, where the run belongs to a workflow.
 * @returns undefined when there is nothing to compare with
 * @throws UserError `base-missing` when it cannot be had, `invalid-git-ref`, `git-failed`
 */
export async function baseTree(
  host: Pick<Host, 'run' | 'env'>,
  root: string,
  request: BaseRequest,
): Promise<BaseTree | undefined> {
  if (request.with === 'none') return undefined;
  const repository = findRepository(realpathSync(root));
  if (repository === undefined && request.with === 'auto') return undefined;
  const git = await openGit(host, root);
  const named =
    request.with === 'auto' ? await automaticBase(git, host.env) : { name: request.with, what: request.with };
  if (named === undefined) return undefined;
  const below = repository === undefined ? '' : relative(repository.top, realpathSync(root));
  const directory = below.split(sep).join('/');
  for (const find of [inClone, fetched]) {
    const found = await find({ host, git, named, request });
    const files = found && (await listTree(found.git, found.commit, directory));
    const contents = files && (await contentsOf(found.git, root, files));
    if (contents !== undefined) return { commit: found!.commit, what: named.what, files: contents };
  }
  throw userError({
    code: 'base-missing',
    message: `The base for the comparison, ${named.name} (${named.what}), is not in this clone and could not be fetched`,
    help: 'check out with `fetch-depth: 2`, give the input `github-token`, or set `compare-with: none`',
  });
}

interface Search {
  readonly host: Pick<Host, 'run' | 'env'>;
  readonly git: Git;
  readonly named: BaseName;
  readonly request: BaseRequest;
}

interface FoundCommit {
  readonly git: Git;
  readonly commit: string;
}

/** @throws UserError `invalid-git-ref` on a terminal, where nothing can be fetched */
async function inClone({ host, git, named }: Search): Promise<FoundCommit | undefined> {
  const isWorkflow = host.env['GITHUB_REPOSITORY'] !== undefined;
  // A branch that was not checked out has only its remote name.
  const names = isWorkflow ? [named.name, `origin/${named.name}`] : [named.name];
  for (const [index, name] of names.entries()) {
    try {
      return { git, commit: await commitOf(git, name) };
    } catch (error) {
      const isUnknown =
        error instanceof UserError && error.diagnostics.every(({ code }) => code === 'invalid-git-ref');
      if (!isUnknown || (!isWorkflow && index === names.length - 1)) throw error;
    }
  }
  return undefined;
}

/** Names that git can only read as a commit, branch or tag (git-check-ref-format(1)). */
const PLAIN_NAME = /^(?!-)[\w./-]{1,250}$/;

async function fetched({ host, named, request }: Search): Promise<FoundCommit | undefined> {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = host.env;
  const isPlain = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!isPlain || !PLAIN_NAME.test(named.name)) return undefined;
  const { name } = named;
  return await fetchCommit(host, request.directory(), {
    ...{ url: `${server}/${repository}`, name, token: request.token },
  });
}

/** Files as git would check them out here: what the checkout has already is taken from there. */
async function contentsOf(
  git: Git,
  root: string,
  files: readonly TreeFile[],
): Promise<readonly BaseFile[] | undefined> {
  const isCheckedOut = checkedOutBlobs(root);
  const here = new Set(files.filter((one) => isCheckedOut(one.path, one.blob, one.mode)));
  const wanted = files.filter((one) => !here.has(one) && one.size <= LARGEST_BLOB);
  const blobs = await readBlobs(git, wanted);
  if (blobs === undefined) return undefined;
  return files.map((one) => {
    const isExecutable = one.mode === '100755';
    const { path } = one;
    if (here.has(one)) return { path, isExecutable, content: { file: join(root, path) } };
    // Too large to be read of a checkout too: its name stands for its bytes.
    const bytes = blobs.get(one.blob) ?? Buffer.from(one.blob);
    const isLink = one.mode === '120000';
    return { path, isExecutable, content: isLink ? { target: bytes.toString('utf8') } : bytes };
  });
}
