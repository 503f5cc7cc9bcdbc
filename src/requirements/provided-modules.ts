import table from './data/module-mapping.json' with { type: 'json' };
import { once } from '../text/once.ts';

/** The modules that a distribution provides, and whether they are only type stubs. */
interface ProvidedModules {
  readonly modules: readonly string[];
  readonly areStubs: boolean;
}

interface Tables {
  readonly modules: ReadonlyMap<string, readonly string[]>;
  readonly typeStubs: ReadonlyMap<string, readonly string[]>;
}

/** The tables of Pants' versions. */
const tables = {
  '2.17': once(() => readTables(table['2.17'])),
  current: once(() => readTables(table.current)),
};

function readTables(
  raw: Readonly<Record<'modules' | 'typeStubs', Readonly<Record<string, string[]>>>>,
): Tables {
  return {
    modules: new Map(Object.entries(raw.modules)),
    typeStubs: new Map(Object.entries(raw.typeStubs)),
  };
}

const underscores = (text: string): string => text.replaceAll('-', '_');

/** Rules of today's Pants for projects that its table does not list; the first that matches decides. */
const modulePatterns: readonly (readonly [RegExp, (rest: string, project: string) => readonly string[]])[] = [
  [/^azure-(.+)/, (_, project) => [project.replaceAll('-', '.')]],
  [/^django-(.+)/, (rest) => [underscores(rest)]],
  [
    /^google-cloud-([^.]+)/,
    (rest) => ['', '_v1', '_v2', '_v3'].map((suffix) => `google.cloud.${rest.replaceAll('-', '')}${suffix}`),
  ],
  [
    /^opentelemetry-instrumentation-([^.]+)/,
    (rest) => [`opentelemetry.instrumentation.${underscores(rest)}`],
  ],
  [/^oslo-.+/, (_, project) => [underscores(project)]],
  [/^python-(.+)/, (rest) => [underscores(rest)]],
  [/^apache-(airflow-providers-.+)/, (rest) => [rest.replaceAll('-', '.')]],
];

const stubPatterns: readonly RegExp[] = [/^stubs-(.+)/, /^types-(.+)/, /^(.+)-stubs/, /^(.+)-types/];

/** Most projects match none. */
const ANY_PATTERN = new RegExp(
  [...stubPatterns, ...modulePatterns.map(([pattern]) => pattern)].map(({ source }) => source).join('|'),
);

/**
 * The modules that a distribution is assumed to provide if its target does not say. `name` is the project as written,
 * `normalizedName` follows PEP 503. Follows `map_third_party_modules_to_addresses` of Pants, with the tables and
 * patterns of the dialect.
 */
export function modulesOfProject(
  name: string,
  normalizedName: string,
  dialect: keyof typeof tables,
): ProvidedModules {
  const { modules, typeStubs } = tables[dialect]();
  const listed = modules.get(normalizedName);
  if (listed !== undefined) return { modules: listed, areStubs: false };
  const stubs = typeStubs.get(normalizedName);
  if (stubs !== undefined) return { modules: stubs, areStubs: true };
  // Dots are kept: `Foo.Bar` gives `foo.bar`.
  const fallback = underscores(name.trim().toLowerCase());
  const guessed = dialect === '2.17' ? stubByAffix(fallback) : byPattern(normalizedName);
  return guessed ?? { modules: [fallback], areStubs: false };
}

/** The stub rule of 2.17 works on the fallback name. */
function stubByAffix(fallback: string): ProvidedModules | undefined {
  const match = /^(?:types|stubs)_(.*)$/s.exec(fallback) ?? /^(.*)_(?:types|stubs)$/s.exec(fallback);
  return match === null ? undefined : { modules: [match[1]!], areStubs: true };
}

function byPattern(project: string): ProvidedModules | undefined {
  if (!ANY_PATTERN.test(project)) return undefined;
  for (const pattern of stubPatterns) {
    const match = pattern.exec(project);
    // Pants substitutes the match and keeps what follows it (`a-stubs-b` gives `a-b`).
    if (match !== null) {
      return { modules: [underscores(match[1]!) + project.slice(match[0].length)], areStubs: true };
    }
  }
  for (const [pattern, modules] of modulePatterns) {
    const match = pattern.exec(project);
    if (match !== null) {
      const rest = project.slice(match[0].length);
      return { modules: modules(match[1] ?? '', project).map((name) => name + rest), areStubs: false };
    }
  }
  return undefined;
}
