import { LARGEST_UNZIPPED } from '../text/lambda-limits.ts';
import { ElfError, elfMachine, isElf, readElf, type ElfNeeds } from './elf.ts';

/** What a file that is named like a shared object is. */
export type CompiledFacts =
  | ({ readonly format: 'elf' } & Omit<ElfNeeds, 'glibc'>)
  /** Begins like an ELF file and is damaged. */
  | { readonly format: 'damaged'; readonly machine: string | undefined }
  /** A shared object of macOS, of Windows; text, such as a linker script. */
  | { readonly format: 'mach-o' | 'pe' | 'other' };

/** What is found in the bytes of a shared object; kept beside its wheel. A larger file cannot be in a function. */
export const compiledFacts = { name: 'compiled', largest: LARGEST_UNZIPPED, read: readCompiled };

/** Matches the names of shared objects. */
export const SHARED_OBJECT = /\.so(?:\.[\w.-]+)?$/;

/** The first four bytes of Mach-O files: 32 and 64 bits in both byte orders, and several in one ("fat"). */
const machO: ReadonlySet<number> = new Set([
  0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe, 0xbebafeca,
]);

function readCompiled(bytes: Buffer): CompiledFacts {
  if (!isElf(bytes)) return { format: otherFormat(bytes) };
  try {
    const { machine, bits, libraries, soname, versions, runPath, modules, isOfPython2 } = readElf(bytes);
    return { format: 'elf', machine, bits, libraries, soname, versions, runPath, modules, isOfPython2 };
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return { format: 'damaged', machine: bytes.length < 20 ? undefined : elfMachine(bytes) };
  }
}

function otherFormat(bytes: Buffer): 'mach-o' | 'pe' | 'other' {
  if (bytes.length >= 4 && machO.has(bytes.readUInt32BE(0))) return 'mach-o';
  // A program for DOS, which prints that it needs Windows.
  return bytes.length >= 64 && bytes[0] === 0x4d && bytes[1] === 0x5a ? 'pe' : 'other';
}
