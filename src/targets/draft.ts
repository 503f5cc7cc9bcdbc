import type { Declaration, DirectoryDeclarations } from '../build-files/types.ts';
import type { TargetType } from '../target-types/types.ts';
import type { Address } from './types.ts';

/** A declaration whose name and type are known to be valid. */
export interface Draft {
  readonly declaration: Declaration;
  readonly type: TargetType;
  readonly address: Address;
  readonly spec: string;
  readonly defaults: DirectoryDeclarations['defaults'];
}
