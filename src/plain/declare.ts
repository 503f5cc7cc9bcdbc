import type { Declaration, DirectoryDeclarations, FieldDeclaration } from '../build-files/types.ts';
import type { Place } from '../host/types.ts';
import type { FieldValue } from '../target-types/types.ts';
import { address, printAddress } from '../targets/address.ts';

/** Collects declarations as BUILD files would have them. */
export interface Declaring {
  /** Declares a target. @returns its address as Pants prints it */
  add(
    directory: string,
    type: string,
    name: string,
    place: Place,
    fields: Readonly<Record<string, readonly [value: FieldValue, place: Place] | undefined>>,
  ): string;
  /** A name for a target that helps others, which nothing in the directory has. */
  freeName(directory: string, wanted: string): string;
  directories(): readonly DirectoryDeclarations[];
}

/** @param known what BUILD files declare: its names are not used for helpers */
export function declaring(known: readonly DirectoryDeclarations[]): Declaring {
  const taken = new Set(
    known.flatMap(({ directory, declarations }) =>
      declarations.map(({ name }) =>
        specOf(directory, name ?? directory.slice(directory.lastIndexOf('/') + 1)),
      ),
    ),
  );
  const made = new Map<string, Declaration[]>();
  return {
    add: (directory, type, name, place, given) => {
      const fields = new Map<string, FieldDeclaration>();
      for (const [field, written] of Object.entries(given)) {
        if (written !== undefined)
          fields.set(field, { value: written[0], place: written[1], isDefault: false });
      }
      const declaration: Declaration = { type, isOpaque: false, name, fields, groups: [], place };
      made.set(directory, [...(made.get(directory) ?? []), declaration]);
      taken.add(specOf(directory, name));
      return specOf(directory, name);
    },
    freeName: (directory, wanted) => {
      let name = wanted;
      for (let count = 2; taken.has(specOf(directory, name)); count++) name = `${wanted}-${count}`;
      return name;
    },
    directories: () =>
      [...made].map(([directory, declarations]) => ({
        directory,
        buildFiles: [],
        declarations,
        defaults: new Map(),
        broken: false,
      })),
  };
}

/** The address of a target. */
export function specOf(directory: string, name: string): string {
  return printAddress(address(directory, { targetName: name }));
}
