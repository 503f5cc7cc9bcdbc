import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { parseSpec, type Spec } from '../../src/targets/specs.ts';

const { cases } = JSON.parse(readFileSync(new URL('../oracle/units/specs.json', import.meta.url), 'utf8'));

const context = (workingDirectory: string) => ({ root: '/root', workingDirectory, isFile: () => false });

/** As the recorded answers write a spec; their `include` is true for what is left out. */
function recorded(spec: Spec): unknown {
  const include = spec.isIgnore;
  switch (spec.kind) {
    case 'recursive':
      return { type: 'RecursiveGlobSpec', include, directory: spec.path };
    case 'directory-targets':
      return { type: 'DirGlobSpec', include, directory: spec.path };
    case 'directory':
      return { type: 'DirLiteralSpec', include, directory: spec.path };
    case 'file':
      return { type: 'FileLiteralSpec', include, file: spec.path };
    case 'file-glob':
      return { type: 'FileGlobSpec', include, glob: spec.glob };
    case 'address':
      return {
        type: 'AddressLiteralSpec',
        include,
        path_component: spec.input.path,
        target_component: spec.input.targetName ?? null,
        generated_component: spec.input.generatedName ?? null,
        parameters: Object.fromEntries(spec.input.parameters),
      };
  }
}

describe('specs, as real Pants reads them', () => {
  for (const { spec, working_dir, ok } of cases) {
    test(`\`${spec}\` in \`${working_dir}\``, () => {
      if (ok === undefined) {
        expect(() => parseSpec(spec, context(working_dir))).toThrow(UserError);
        return;
      }
      const expected = { ...ok };
      delete expected.text;
      delete expected.matches_target_generators;
      // Ours start where the command runs, as paths do.
      if (ok.type === 'FileGlobSpec' && working_dir !== '') expected.glob = `${working_dir}/${ok.glob}`;
      expect(recorded(parseSpec(spec, context(working_dir)))).toEqual(expected);
    });
  }
});

test('an absolute path below the build root is one relative to it', () => {
  expect(parseSpec('/root/a/b::', context('x'))).toMatchObject({ kind: 'recursive', path: 'a/b' });
  expect(() => parseSpec('/elsewhere::', context(''))).toThrow(/outside the build root/);
});

test('a name without an ending is a file where there is one', () => {
  const spec = parseSpec('a/Dockerfile', { ...context(''), isFile: (path) => path === 'a/Dockerfile' });
  expect(spec).toMatchObject({ kind: 'file', path: 'a/Dockerfile' });
});

test('any text is a spec or refused', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-a/.:#@=,*!\\]{0,12}$/));
  fc.assert(
    fc.property(text, fc.constantFrom('', 'a', 'a/b'), (written, directory) => {
      try {
        const spec = parseSpec(written, context(directory));
        if ('path' in spec) expect(spec.path).not.toMatch(/^\/|^\.\.(\/|$)|\/$/);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});
