import { remembered } from '../text/remembered.ts';

/** A version (PEP 440) in its parts. Numbers are exact, however long. */
export interface Version {
  readonly epoch: bigint;
  readonly release: readonly bigint[];
  /** `a`, `b` or `rc` with its number. */
  readonly pre: { readonly letter: 'a' | 'b' | 'rc'; readonly number: bigint } | undefined;
  readonly post: bigint | undefined;
  readonly dev: bigint | undefined;
  /** What follows `+`, split at the dots. */
  readonly local: readonly (bigint | string)[] | undefined;
}

/** Longer than any real version; bounds the cost of a hostile one. */
const MAX_LENGTH = 512;

const VERSION =
  /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

/** Whether `text` is a version (PEP 440), in any spelling that it allows. */
export function isVersion(text: string): boolean {
  return text.length <= MAX_LENGTH && VERSION.test(text.trim());
}

/** Reads a version; undefined if invalid. See {@link isVersion}. */
export function parseVersion(text: string): Version | undefined {
  return parseOnce(text);
}

const parseOnce = remembered(parse);

function parse(text: string): Version | undefined {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text.trim());
  if (match === null) return undefined;
  const [, epoch, release, letter, pre, dashed, postWord, post, devWord, dev, local] = match;
  return {
    epoch: BigInt(epoch ?? 0),
    release: release!.split('.').map(BigInt),
    pre: letter === undefined ? undefined : { letter: preLetter(letter), number: BigInt(pre ?? 0) },
    post: dashed === undefined && postWord === undefined ? undefined : BigInt(dashed ?? post ?? 0),
    dev: devWord === undefined ? undefined : BigInt(dev ?? 0),
    local: local
      ?.toLowerCase()
      .split(/[-_.]/)
      .map((part) => (/^[0-9]+$/.test(part) ? BigInt(part) : part)),
  };
}

function preLetter(written: string): 'a' | 'b' | 'rc' {
  const letter = written.toLowerCase();
  if (letter.startsWith('a')) return 'a';
  return letter.startsWith('b') ? 'b' : 'rc';
}

/** The normal spelling (PEP 440) without what follows `+`. */
export function formatPublicVersion({ epoch, release, pre, post, dev }: Version): string {
  return [
    epoch === 0n ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.letter}${pre.number}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
  ].join('');
}

/** Whether it is a pre-release or a development release. */
export function isPrerelease(version: Version): boolean {
  return version.pre !== undefined || version.dev !== undefined;
}

/** Orders versions (PEP 440): negative if `left` is older, 0 if they are equal in any spelling. */
export function orderVersions(left: Version, right: Version): number {
  return orderPublic(left, right) || orderLocal(left.local, right.local);
}

/** {@link orderVersions} without what follows `+`. */
export function orderPublic(left: Version, right: Version): number {
  return (
    orderBase(left, right) ||
    order(prePhase(left), prePhase(right)) ||
    order(left.pre?.number ?? 0n, right.pre?.number ?? 0n) ||
    order(left.post ?? -1n, right.post ?? -1n) ||
    orderDev(left.dev, right.dev)
  );
}

/** Orders by epoch and release numbers only; missing numbers count as 0. */
function orderBase(left: Version, right: Version): number {
  if (left.epoch !== right.epoch) return order(left.epoch, right.epoch);
  for (let index = 0; index < Math.max(left.release.length, right.release.length); index++) {
    const difference = order(left.release[index] ?? 0n, right.release[index] ?? 0n);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 1.0.dev0 < 1.0a0 < 1.0b0 < 1.0rc0 < 1.0 and everything after it. */
function prePhase({ pre, post, dev }: Version): number {
  if (pre !== undefined) return { a: 1, b: 2, rc: 3 }[pre.letter];
  return post === undefined && dev !== undefined ? 0 : 4;
}

function orderDev(left: bigint | undefined, right: bigint | undefined): number {
  if (left === undefined || right === undefined)
    return Number(right !== undefined) - Number(left !== undefined);
  return order(left, right);
}

/** None first, then part by part: words before numbers, a prefix before longer ones. */
function orderLocal(left: Version['local'], right: Version['local']): number {
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index]!, right[index]!];
    const difference =
      Number(typeof one === 'bigint') - Number(typeof other === 'bigint') || order(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function order<T extends bigint | number | string>(left: T, right: T): number {
  return left < right ? -1 : Number(left > right);
}
