import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownersOfModule, type ModuleMap, type Provider } from '../../src/graph/module-map.ts';
import { moduleOfPath } from '../../src/graph/module-names.ts';
import { modulesOfProject } from '../../src/requirements/provided-modules.ts';
import table from '../../src/requirements/data/module-mapping.json' with { type: 'json' };
import { normalizeName } from '../../src/python/names.ts';

function unit(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../oracle/units/${name}.json`, import.meta.url), 'utf8'));
}

describe('module of a path', () => {
  test.each((unit('module-of-path') as { cases: { path: string; ok: string }[] }).cases)(
    '$path',
    ({ path, ok }) => {
      expect(moduleOfPath(path)).toBe(ok);
    },
  );
});

describe('modules of a project', () => {
  const modules = (name: string, dialect: '2.17' | 'current') => {
    const provided = modulesOfProject(name, normalizeName(name), dialect);
    return [...provided.modules, ...(provided.areStubs ? ['(stubs)'] : [])];
  };

  test('the table of 2.17 is what 2.17 has', () => {
    const { modules: recorded, type_stubs: stubs } = unit('module-mapping') as Record<
      'modules' | 'type_stubs',
      Record<string, string[]>
    >;
    expect(table['2.17'].modules).toEqual(recorded);
    expect(table['2.17'].typeStubs).toEqual(stubs);
    for (const [project, expected] of Object.entries(recorded)) {
      expect(modules(project, '2.17')).toEqual(expected);
    }
  });

  test.each(['2.17', 'current'] as const)('projects of the table of %s are normalized', (dialect) => {
    for (const project of [
      ...Object.keys(table[dialect].modules),
      ...Object.keys(table[dialect].typeStubs),
    ]) {
      expect(normalizeName(project)).toBe(project);
    }
  });

  // Facts of Pants' own test_map_third_party_modules_to_addresses and the patterns' doctests.
  test.each([
    ['attrs', ['attr', 'attrs'], ['attr', 'attrs']],
    ['PyYAML', ['yaml'], ['yaml']],
    ['requests', ['requests'], ['requests']],
    ['Foo.Bar-Baz', ['foo.bar_baz'], ['foo.bar_baz']],
    ['types-requests', ['requests', '(stubs)'], ['requests', '(stubs)']],
    ['stubs_setuptools', ['setuptools', '(stubs)'], ['setuptools', '(stubs)']],
    ['pandas-stubs', ['pandas', '(stubs)'], ['pandas', '(stubs)']],
    ['foo-bar-types', ['foo_bar', '(stubs)'], ['foo_bar', '(stubs)']],
    ['django-unknown-thing', ['django_unknown_thing'], ['unknown_thing']],
    ['azure-foo-bar', ['azure_foo_bar'], ['azure.foo.bar']],
    [
      'google-cloud-hardyhar-har',
      ['google_cloud_hardyhar_har'],
      [
        'google.cloud.hardyharhar',
        'google.cloud.hardyharhar_v1',
        'google.cloud.hardyharhar_v2',
        'google.cloud.hardyharhar_v3',
      ],
    ],
    [
      'opentelemetry-instrumentation-my-thing',
      ['opentelemetry_instrumentation_my_thing'],
      ['opentelemetry.instrumentation.my_thing'],
    ],
    ['oslo-service', ['oslo_service'], ['oslo_service']],
    ['python-unknown', ['python_unknown'], ['unknown']],
    [
      'apache-airflow-providers-apache-hive',
      ['apache_airflow_providers_apache_hive'],
      ['airflow.providers.apache.hive'],
    ],
    // Names of Object.prototype are ordinary names.
    ['constructor', ['constructor'], ['constructor']],
    ['__proto__', ['__proto__'], ['__proto__']],
  ])('%s', (project, old, current) => {
    expect(modules(project, '2.17')).toEqual(old);
    expect(modules(project, 'current')).toEqual(current);
  });
});

describe('owners of a module', () => {
  const implementation = (spec: string): Provider => ({ spec, kind: 'implementation' });
  const stub = (spec: string): Provider => ({ spec, kind: 'stub' });
  const map = (
    firstParty: Record<string, Provider[]>,
    thirdParty: Record<string, Provider[]> = {},
  ): ModuleMap => ({
    firstParty: new Map([['r', new Map(Object.entries(firstParty))]]),
    thirdParty: new Map([['r', new Map(Object.entries(thirdParty))]]),
  });

  test('first-party: the module or its direct parent, third-party: any ancestor', () => {
    const modules = map({ 'root.sub': [implementation('a')] }, { colors: [implementation('c')] });
    const owners = (module: string) => ownersOfModule(modules, module, 'r').unambiguous;
    expect(owners('root.sub')).toEqual(['a']);
    expect(owners('root.sub.Class')).toEqual(['a']);
    expect(owners('root.sub.Class.method')).toEqual([]);
    expect(owners('root')).toEqual([]);
    expect(owners('colors.red.light')).toEqual(['c']);
    expect(owners('color')).toEqual([]);
    expect(ownersOfModule(modules, 'colors', 'other').unambiguous).toEqual([]);
    expect(ownersOfModule(modules, 'colors', undefined).unambiguous).toEqual(['c']);
  });

  test('an implementation and a stub go together, two of a kind do not', () => {
    const modules = map(
      {
        m: [implementation('a'), stub('b')],
        req: [stub('s')],
        two: [implementation('x'), implementation('y'), stub('z')],
      },
      { req: [implementation('t')] },
    );
    expect(ownersOfModule(modules, 'm', 'r')).toEqual({ unambiguous: ['a', 'b'], ambiguous: [] });
    expect(ownersOfModule(modules, 'req', 'r')).toEqual({ unambiguous: ['t', 's'], ambiguous: [] });
    expect(ownersOfModule(modules, 'two.f', 'r')).toEqual({ unambiguous: [], ambiguous: ['x', 'y', 'z'] });
  });

  test('the nearer of two providers of a namespace wins', () => {
    const modules = map({ ns: [implementation('mine')] }, { 'ns.third': [implementation('theirs')] });
    expect(ownersOfModule(modules, 'ns.third', 'r').unambiguous).toEqual(['theirs']);
    expect(ownersOfModule(modules, 'ns.mine', 'r').unambiguous).toEqual(['mine']);
  });

  test('by source root, the nearer directory wins', () => {
    const modules = map({ 'x.y': [implementation('root1/x'), implementation('root2/x')] });
    const near = (directory: string) =>
      ownersOfModule(modules, 'x.y', 'r', { directory, specPathOf: (spec) => spec });
    expect(near('root1').unambiguous).toEqual(['root1/x']);
    expect(near('root3').ambiguous).toEqual(['root1/x', 'root2/x']);
    expect(near('root').ambiguous).toEqual(['root1/x', 'root2/x']);
  });

  /** The rules again, as they are told: all names of a module, all providers of each, then the nearest. */
  function naiveOwners(modules: ModuleMap, module: string): { unambiguous: string[]; ambiguous: string[] } {
    const parts = module.split('.');
    const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
    const nearest = (side: ReadonlyMap<string, readonly Provider[]>, names: string[]) => {
      const distance = names.findIndex((name) => side.has(name));
      return distance < 0 ? [] : side.get(names[distance]!)!.map((provider) => ({ ...provider, distance }));
    };
    const all = [
      ...nearest(modules.thirdParty.get('r')!, names),
      ...nearest(modules.firstParty.get('r')!, names.slice(0, 2)),
    ];
    const kept = all.filter(
      ({ kind, distance }) => !all.some((other) => other.kind === kind && other.distance < distance),
    );
    const specs = kept.map(({ spec }) => spec);
    const isAmbiguous = (['implementation', 'stub'] as const).some(
      (kind) => kept.filter((provider) => provider.kind === kind).length > 1,
    );
    return isAmbiguous ? { unambiguous: [], ambiguous: specs } : { unambiguous: specs, ambiguous: [] };
  }

  test('agree with the rules told naively', () => {
    const module = fc
      .array(fc.constantFrom('a', 'b', 'constructor'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('.'));
    const providers = fc.uniqueArray(
      fc.record({
        spec: fc.constantFrom('p', 'q', 'r', 's'),
        kind: fc.constantFrom('implementation' as const, 'stub' as const),
      }),
      { minLength: 1, maxLength: 3, selector: ({ spec, kind }) => spec + kind },
    );
    const side = fc.array(fc.tuple(module, providers), { maxLength: 8 }).map((entries) => new Map(entries));
    fc.assert(
      fc.property(side, side, module, (first, third, name) => {
        const modules = { firstParty: new Map([['r', first]]), thirdParty: new Map([['r', third]]) };
        const found = ownersOfModule(modules, name, 'r');
        const expected = naiveOwners(modules, name);
        expect([...found.unambiguous].sort()).toEqual(expected.unambiguous.sort());
        expect([...found.ambiguous].sort()).toEqual(expected.ambiguous.sort());
      }),
      { numRuns: 500 },
    );
  });
});
