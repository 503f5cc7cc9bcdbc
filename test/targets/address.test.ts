import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  address,
  AddressError,
  addressInDirectory,
  addressOfFile,
  compareAddresses,
  nameOf,
  parseAddress,
  printAddress,
} from '../../src/targets/address.ts';
import type { Address } from '../../src/targets/types.ts';

const units = new URL('../oracle/units/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, units), 'utf8'));

function facts(of: Address) {
  return {
    spec: printAddress(of),
    spec_path: of.specPath,
    target_name: nameOf(of),
    generated: of.generatedName ?? null,
    relative_file: of.relativeFilePath ?? null,
    params: Object.fromEntries(of.parameters),
  };
}

function attempt<T>(work: () => T): T | 'refused' {
  try {
    return work();
  } catch (error) {
    if (error instanceof AddressError) return 'refused';
    throw error;
  }
}

function expectedFacts(ok: Record<string, unknown>) {
  const { spec, spec_path, target_name, generated, relative_file, params } = ok;
  return { spec, spec_path, target_name, generated, relative_file, params };
}

describe('printing, as real Pants prints', () => {
  for (const { spec_path, args, ok } of read('address.json').cases) {
    // `a/` is a path that no address has: reading refuses it.
    if (ok === undefined || spec_path.endsWith('/')) continue;
    test(`${spec_path} ${JSON.stringify(args)}`, () => {
      const made = address(spec_path, {
        targetName: args.target_name,
        generatedName: args.generated_name,
        relativeFilePath: args.relative_file_path,
        parameters: new Map(Object.entries(args.parameters ?? {})),
      });
      expect(facts(made)).toEqual(expectedFacts(ok));
    });
  }
});

describe('reading, as real Pants reads', () => {
  for (const { spec, relative_to, ok, as_dir, as_file } of read('address-input.json').cases) {
    test(`\`${spec}\` from ${relative_to ?? 'anywhere'}`, () => {
      // Pants 2.17.1 joins `./f` with the build root to `/f` and refuses that; here it means what it says.
      if (relative_to === '' && spec.startsWith('./') && ok === undefined && spec !== './') {
        expect(parseAddress(spec, '').path).toBe(spec.slice(2).replace(/:.*/, ''));
        return;
      }
      const input = attempt(() => parseAddress(spec, relative_to ?? undefined));
      if (ok === undefined) {
        expect(input).toBe('refused');
        return;
      }
      if (input === 'refused') throw new Error('refused');
      expect({
        path: input.path,
        target: input.targetName ?? null,
        generated: input.generatedName ?? null,
        parameters: Object.fromEntries(input.parameters),
      }).toEqual(ok);
      const sides: readonly [typeof as_dir, typeof addressOfFile][] = [
        [as_dir, addressInDirectory],
        [as_file, addressOfFile],
      ];
      for (const [answer, convert] of sides) {
        // The build root is never a file.
        if (input.path === '' && convert === addressOfFile) continue;
        const made = attempt(() => facts(convert(input)));
        expect(made).toEqual(answer.ok === undefined ? 'refused' : expectedFacts(answer.ok));
      }
    });
  }
});

const part = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,5}$/).filter((text) => !text.startsWith('build'));
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const parameters = fc.dictionary(part, part, { maxKeys: 2 }).map((record) => new Map(Object.entries(record)));

test('what is printed is read back', () => {
  fc.assert(
    fc.property(
      path,
      fc.option(part, { nil: undefined }),
      path,
      parameters,
      (specPath, targetName, file, params) => {
        const base = { targetName, parameters: params };
        const plain = address(specPath, base);
        expect(addressInDirectory(parseAddress(printAddress(plain)))).toEqual(plain);
        const generated = address(specPath, { ...base, generatedName: file });
        expect(addressInDirectory(parseAddress(printAddress(generated)))).toEqual(generated);
        const ofFile = address(specPath, { ...base, relativeFilePath: file });
        expect(addressOfFile(parseAddress(printAddress(ofFile)))).toEqual(ofFile);
      },
    ),
  );
});

test('any text is an address or refused', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a/.:#@=,!\\]{0,12}$/));
  fc.assert(
    fc.property(text, fc.option(path, { nil: undefined }), (written, from) => {
      const input = attempt(() => parseAddress(written, from));
      if (input === 'refused') return;
      attempt(() => addressInDirectory(input));
      attempt(() => addressOfFile(input));
    }),
  );
});

test('order: directory, files after targets, name, parameters, generated name', () => {
  const specs = ['a:a', 'a:b', 'a:b@k=1', 'a:b#g@k=1', 'a/f.py', 'a/f.py:b', 'a/b:b', 'a-b:a-b'];
  const parsed = specs.map((spec) =>
    spec.includes('.py') ? addressOfFile(parseAddress(spec)) : addressInDirectory(parseAddress(spec)),
  );
  expect(parsed.toReversed().sort(compareAddresses).map(printAddress)).toEqual(specs);
});
