import { describe, expect, test } from 'vitest';
import { evaluateMarker, formatMarker, MarkerEvaluationError } from '../../src/python/markers.ts';
import {
  formatRequirement,
  parseMarker,
  parseRequirement,
  RequirementSyntaxError,
} from '../../src/python/requirement.ts';
import {
  compareVersions,
  formatSpecifiers,
  parseSpecifiers,
  satisfiesSpecifier,
} from '../../src/python/specifiers.ts';
import { isVersion } from '../../src/python/versions.ts';
import { parseWheelFilename } from '../../src/python/wheel-filename.ts';
import { mustRun, tool } from '../support/tools.ts';
import { join } from 'node:path';

interface Cases {
  environment: Record<string, string>;
  versions: { left: string; right: string; answer: number | null }[];
  specifiers: { specifier: string; version: string; answer: [boolean, boolean, string | null] | null }[];
  markers: { marker: string; extra: string | null; answer: [boolean | string, string] | null }[];
  requirements: { text: string; answer: Record<string, unknown> | null }[];
  wheels: { filename: string; answer: { name: string; build: (number | string)[]; tags: string[] } | null }[];
}

/** Every answer that differs from `packaging`'s; undefined from `ours` stands for a refusal. */
function differences<T extends { answer: unknown }>(
  cases: readonly T[],
  ours: (one: T) => unknown,
): unknown[] {
  return cases.flatMap((one) => {
    let answer: unknown;
    try {
      answer = ours(one) ?? null;
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      answer = null;
    }
    return JSON.stringify(answer) === JSON.stringify(one.answer) ? [] : [{ ...one, ours: answer }];
  });
}

describe.each([1, 2])('the same answers as packaging (seed %i)', (seed) => {
  const script = join(import.meta.dirname, 'packaging_cases.py');
  const cases = JSON.parse(mustRun(tool('oracle', 'python'), [script, String(seed)]).stdout) as Cases;

  test('versions are ordered', () => {
    expect(
      differences(cases.versions, ({ left, right }) =>
        isVersion(left) && isVersion(right) ? Math.sign(compareVersions(left, right)) : undefined,
      ),
    ).toEqual([]);
  });

  test('specifiers take versions', () => {
    expect(
      differences(cases.specifiers, ({ specifier, version, answer }) => {
        const clauses = parseSpecifiers(specifier);
        return clauses === undefined
          ? undefined
          : [
              satisfiesSpecifier(version, specifier),
              satisfiesSpecifier(version, specifier, { prereleases: false }),
              answer?.[2] === null ? null : formatSpecifiers(clauses),
            ];
      }),
    ).toEqual([]);
  });

  test('markers are read, decided and written', () => {
    const decide = (marker: ReturnType<typeof parseMarker>, extra: string | null): boolean | string => {
      try {
        return evaluateMarker(marker, cases.environment, extra === null ? undefined : [extra]);
      } catch (error) {
        if (!(error instanceof MarkerEvaluationError)) throw error;
        return error.variable === undefined ? 'UndefinedComparison' : 'UndefinedEnvironmentName';
      }
    };
    expect(
      differences(cases.markers, ({ marker, extra }) => {
        const parsed = parseMarker(marker);
        return [decide(parsed, extra), formatMarker(parsed)];
      }),
    ).toEqual([]);
    const answers = cases.markers.map(({ answer }) => answer?.[0]);
    for (const kind of [true, false, 'UndefinedComparison', undefined]) {
      expect(answers.filter((answer) => answer === kind).length).toBeGreaterThan(20);
    }
  });

  test('requirements are read and written', () => {
    expect(
      differences(cases.requirements, ({ text, answer }) => {
        const { name, extras, url, specifier, marker, ...rest } = parseRequirement(text);
        const isPrinted = answer?.['specifier'] !== null;
        return {
          name,
          extras: [...new Set(extras)].sort(),
          url: url ?? null,
          specifier: isPrinted ? formatSpecifiers(parseSpecifiers(specifier)!) : null,
          marker: marker === undefined ? null : formatMarker(marker),
          text: isPrinted ? formatRequirement({ name, extras, url, specifier, marker, ...rest }) : null,
        };
      }),
    ).toEqual([]);
    expect(cases.requirements.filter(({ answer }) => answer !== null).length).toBeGreaterThan(1000);
  });

  test('wheel names are read', () => {
    expect(
      differences(cases.wheels, ({ filename }) => {
        const wheel = parseWheelFilename(filename);
        const build = /^(\d+)(.*)$/.exec(wheel?.buildTag ?? '');
        return (
          wheel && {
            name: wheel.normalizedName,
            build: build === null ? [] : [Number(build[1]), build[2]],
            tags: [...wheel.tags].sort(),
          }
        );
      }),
    ).toEqual([]);
  });
});
