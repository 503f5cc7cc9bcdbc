import { describe, expect, test } from 'vitest';
import type { ContentEntry, ContentPart, PackageContent } from '../../src/checks/content/types.ts';
import { breakdownOf } from '../../src/checks/sizes/breakdown.ts';
import { checkForeignSizes, checkUnzippedSize } from '../../src/checks/sizes/check-sizes.ts';
import { packageContent } from '../support/package-content.ts';

type Sizes = Readonly<Record<string, number | readonly [size: number, owner: string]>>;

/** A package of files of these sizes, and its layers. */
function sized(
  [first, ...layers]: readonly [Sizes, ...(readonly Sizes[])],
  overrides: Partial<PackageContent> = {},
): PackageContent {
  const entries = (sizes: Sizes): readonly ContentEntry[] =>
    Object.entries(sizes).map(([path, given]) => {
      const [size, owner] = typeof given === 'number' ? [given, 'fn.zip'] : given;
      return { path, kind: 'file', mode: 0o100644, size, compressedSize: undefined, owner };
    });
  const content = packageContent({ files: {}, layers: layers.map(() => ({})) });
  const [own, ...others] = content.parts;
  const parts: PackageContent['parts'] = [
    { ...own, entries: entries(first) },
    ...others.map((part, index): ContentPart => ({ ...part, entries: entries(layers[index]!) })),
  ];
  return { ...content, parts, ...overrides };
}

describe('the unzipped size', () => {
  const messages = (...sizes: readonly [number, ...(readonly number[])]) =>
    checkUnzippedSize(sized(sizes.map((size) => ({ a: size })) as unknown as [Sizes])).map(
      ({ message }) => message,
    );

  test('is that of the function and its layers', () => {
    expect(messages(262_144_000)).toEqual([]);
    expect(messages(262_144_001)).toEqual([
      'The package of src:fn has 250 MB (262,144,001 bytes) unzipped; the Lambda limit is 250 MB (262,144,000 bytes), including layers',
    ]);
    expect(messages(200_000_000, 62_144_000)).toEqual([]);
    expect(messages(200_000_000, 62_144_000, 1)).toEqual([
      'src:fn and its layers have 250 MB (262,144,001 bytes) unzipped (190.7 MB in src:fn, 59.3 MB in src:layer1, 1 B in src:layer2); the Lambda limit is 250 MB (262,144,000 bytes) in total',
    ]);
  });
});

describe('what takes the space', () => {
  const files: Sizes = {
    'numpy/core/_multi.so': [40_000_000, 'numpy-2.0-cp312-cp312-manylinux_2_17_x86_64.whl'],
    'numpy/tests/test_a.py': [3_000_000, 'numpy-2.0-cp312-cp312-manylinux_2_17_x86_64.whl'],
    'numpy.libs/libblas-1a.so': [20_000_000, 'numpy-2.0-cp312-cp312-manylinux_2_17_x86_64.whl'],
    'scipy.libs/libblas-1a.so': [20_000_000, 'scipy-1.0-cp312-cp312-manylinux_2_17_x86_64.whl'],
    'scipy/a.pyi': [500_000, 'scipy-1.0-cp312-cp312-manylinux_2_17_x86_64.whl'],
    'botocore/data/x.json': [9_000_000, 'botocore-1.35.0-py3-none-any.whl'],
    'app.py': 1000,
  };

  test('distributions, folders and savings, the largest first', () => {
    const { total, distributions, folders, savings } = breakdownOf(sized([files]));
    expect(total).toBe(92_501_000);
    expect(distributions.map(({ name, size }) => [name, size])).toEqual([
      ['numpy', 63_000_000],
      ['scipy', 20_500_000],
      ['botocore', 9_000_000],
      ['files at the top', 1000],
    ]);
    expect(folders.slice(0, 3).map(({ name }) => name)).toEqual([
      'numpy/core/',
      'numpy.libs/',
      'scipy.libs/',
    ]);
    expect(savings.map(({ name, size }) => [name, size])).toEqual([
      ['libraries that are there twice', 20_000_000],
      ['the AWS SDK, which the runtime has too', 9_000_000],
      ['tests', 3_000_000],
      ['type stubs', 500_000],
    ]);
  });

  test('urllib3 without boto3 is no part of the AWS SDK that could be left out', () => {
    const { savings } = breakdownOf(
      sized([{ 'urllib3/a.py': [900_000, 'urllib3-2.0-py3-none-any.whl'], 'boto3/a.py': 400_000 }]),
    );
    expect(savings.map(({ size }) => size)).toEqual([400_000]);
  });

  test('installed distributions of a foreign package are told by their metadata', () => {
    const rows = breakdownOf(
      sized([{ 'Yaml_Lib/a.py': 10, 'yaml_lib-1.0.dist-info/METADATA': 1, 'yaml_lib.libs/x.so': 5, 'own/b.py': 3 }]),
    ).distributions; // prettier-ignore
    expect(rows.map(({ name, size, files: count }) => [name, size, count])).toEqual([
      ['yaml-lib', 16, 3],
      ['own/', 3, 1],
    ]);
  });

  test('is said with the limits', async () => {
    const foreign = { isOurs: false, name: 'fn.zip' };
    const said = async (content: PackageContent) =>
      (await checkForeignSizes(content)).map(({ severity, code, message, notes }) => [severity, code, message, notes]); // prettier-ignore
    expect(await said(sized([files], foreign))).toEqual([
      [
        'note',
        'package-size',
        'fn.zip has 88.2 MB unzipped, of the 250 MB that Lambda takes with all layers',
        [
          'largest distributions: numpy 60.1 MB, scipy 19.6 MB, botocore 8.6 MB',
          'largest folders: numpy/core/ 38.1 MB, numpy.libs/ 19.1 MB, scipy.libs/ 19.1 MB, botocore/data/ 8.6 MB, numpy/tests/ 2.9 MB, scipy/ 488 KB',
          'could be left out: libraries that are there twice 19.1 MB, the AWS SDK, which the runtime has too 8.6 MB, tests 2.9 MB, type stubs 488 KB',
        ],
      ],
    ]);
    const zipped = sized([files], foreign);
    const parts: PackageContent['parts'] = [{ ...zipped.parts[0], name: 'fn.zip', zippedSize: 52_428_801 }];
    expect(await said({ ...zipped, parts })).toMatchObject([
      [
        'warning',
        'too-large-to-upload',
        'fn.zip has 50 MB (52,428,801 bytes); AWS takes at most 50 MB (52,428,800 bytes) in a direct upload',
        expect.arrayContaining([expect.stringContaining('numpy 60.1 MB')]),
      ],
    ]);
    expect(await checkForeignSizes(sized([files]))).toEqual([]);
  });
});
