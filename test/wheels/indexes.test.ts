import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/host/types.ts';
import { displayUrl, parseNetrc } from '../../src/wheels/credentials.ts';
import { parseIndexPage } from '../../src/wheels/index-page.ts';
import { publicIndex } from '../../src/text/public-index.ts';
import { indexesOf, readIndexOptions } from '../../src/wheels/indexes.ts';
import { parsePipConfiguration } from '../../src/wheels/pip-configuration.ts';
import { mustRun, tool } from '../support/tools.ts';
import { failureOf, temporaryDirectory, testHost } from './support.ts';

const BASE = 'https://host.example/root/simple/alpha/';

function python(script: string, input: unknown): unknown {
  return JSON.parse(
    mustRun(tool('oracle', 'python3'), ['-c', script], { input: JSON.stringify(input) }).stdout,
  );
}

interface Link {
  readonly url: string;
  readonly filename: string;
  readonly sha256: string | null;
  readonly yanked: boolean;
  readonly python: string | null;
}

/** What pip reads from pages. */
function pipLinks(pages: readonly { text: string; type: string }[]): Link[][] {
  const script = `
import json, sys
from pip._internal.index.collector import IndexContent, parse_links
out = []
for page in json.load(sys.stdin):
    content = IndexContent(page["text"].encode(), page["type"], "utf-8", "${BASE}", cache_link_parsing=False)
    out.append([
        {"url": l.url.replace("%21", "!"), "filename": l.filename, "sha256": (l._hashes or {}).get("sha256") or (l.hash if l.hash_name == "sha256" else None),
         "yanked": l.yanked_reason is not None, "python": l.requires_python or None}
        for l in parse_links(content)
    ])
print(json.dumps(out))`;
  return python(script, pages) as Link[][];
}

function ourLinks(text: string, type: string): Link[] {
  return parseIndexPage(text, type, BASE).map((file) => ({
    url: file.url,
    filename: file.filename,
    sha256: file.sha256 ?? null,
    yanked: file.isYanked,
    python: file.requiresPython ?? null,
  }));
}

const HASH = 'ab'.repeat(32);
const oddPages = [
  `<a href="a-1.0-py3-none-any.whl#sha256=${HASH}">a</a>`,
  `<A HREF='a-1.0-py3-none-any.whl'\n>a</A>`,
  `<a href=a-1.0-py3-none-any.whl>`,
  `<a data-requires-python="&gt;=3.8,&lt;4" href="../../f/a-1.0-py3-none-any.whl">a</a>`,
  `<a href="a-1.0-py3-none-any.whl" data-yanked="">a</a><a href="b-1.0-py3-none-any.whl" data-yanked="bad &amp; worse">a</a>`,
  `<a class=x href = "a-1.0-py3-none-any.whl" data-gpg-sig=false/>`,
  `<base href="https://other.example/d/"><a href="a-1.0-py3-none-any.whl">`,
  `<!-- <a href="hidden-1.0-py3-none-any.whl">x</a> --><a href="a-1.0-py3-none-any.whl">x</a>`,
  `<a href="https://cdn.example/p/a-1.0%2Bcpu-py3-none-any.whl#sha256=${HASH}">a</a>`,
  `<a href="/abs/a-1.0-py3-none-any.whl?x=1&amp;y=2#egg=a&amp;sha256=${HASH}">a</a>`,
  `<a href="//cdn.example/a-1.0-py3-none-any.whl#md5=00">a</a>`,
  `<a>nothing</a><abbr href="x-1.0-py3-none-any.whl"><area href="y.whl"><a href="a-1.0-py3-none-any.whl">`,
  `<p><a href="a-1.0-py3-none-any.whl" title="1 > 0">x</a></p>`,
  `<html><body>no links at all</body></html>`,
  `<a href="a-1!2.0-py3-none-any.whl">&#97;&#x62;</a>`,
];

describe('pages', () => {
  test('HTML is read as pip reads it', () => {
    const pages = oddPages.map((text) => ({ text: `<!DOCTYPE html>${text}`, type: 'text/html' }));
    expect(pages.map(({ text, type }) => ourLinks(text, type))).toEqual(pipLinks(pages));
  });

  test('where pip differs from the standards, the standards are followed', () => {
    // PEP 592: the attribute may have no value.
    expect(ourLinks('<a href="a.whl" data-yanked>a</a>', 'text/html')).toMatchObject([{ yanked: true }]);
    // HTML 13.2.5.33: of two attributes with one name, the first counts.
    expect(ourLinks('<a href="a.whl" href="b.whl">a</a>', 'text/html')).toMatchObject([
      { filename: 'a.whl' },
    ]);
  });

  test('generated HTML is read as pip reads it', () => {
    const space = fc.constantFrom(' ', '\n', '  ', '\t');
    const name = fc.stringMatching(/^[a-z]{1,5}-[0-9]\.[0-9]$/).map((each) => `${each}-py3-none-any.whl`);
    const quoted = (text: string) => fc.constantFrom(`"${text}"`, `'${text}'`, text);
    const link = fc
      .record({
        name,
        space,
        hash: fc.boolean(),
        yanked: fc.boolean(),
        python: fc.boolean(),
        upper: fc.boolean(),
        noise: fc.constantFrom('', '<br/>', '<!-- x -->', '&amp;', '<b>', '<a name="x"></a>'),
      })
      .chain((each) =>
        quoted(`../f/${each.name}${each.hash ? `#sha256=${HASH}` : ''}`).map(
          (href) =>
            `${each.noise}<${each.upper ? 'A' : 'a'}${each.space}href=${href}${each.yanked ? `${each.space}data-yanked=""` : ''}${each.python ? ' data-requires-python="&gt;=3"' : ''}>${each.name}</a>`,
        ),
      );
    const pages = fc.sample(fc.array(link, { maxLength: 6 }), { numRuns: 150, seed: 11 }).map((links) => ({
      text: `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`,
      type: 'text/html',
    }));
    expect(pages.map(({ text, type }) => ourLinks(text, type))).toEqual(pipLinks(pages));
  });

  test('JSON is read as pip reads it', () => {
    const text = JSON.stringify({
      meta: { 'api-version': '1.1' },
      name: 'alpha',
      files: [
        {
          filename: 'a-1.0-py3-none-any.whl',
          url: '../../f/a-1.0-py3-none-any.whl',
          hashes: { sha256: HASH },
          size: 3,
          yanked: false,
        },
        {
          filename: 'b-1.0-py3-none-any.whl',
          url: 'https://cdn.example/b-1.0-py3-none-any.whl',
          hashes: {},
          'requires-python': '>=3.8',
          yanked: 'broken',
        },
        {
          filename: 'c-1.0-py3-none-any.whl',
          url: '/c-1.0-py3-none-any.whl',
          hashes: { sha256: HASH },
          yanked: true,
        },
      ],
    });
    const page = { text, type: 'application/vnd.pypi.simple.v1+json' };
    expect(ourLinks(page.text, page.type)).toEqual(pipLinks([page])[0]);
    expect(parseIndexPage(text, '', BASE)[0]?.size).toBe(3);
  });

  test.each([
    '{"files": [null, 1, {}, {"filename": "x"}, {"filename": "x", "url": "http://["}, {"filename": 1, "url": "a"}]}',
    '{"files": []}',
    '{"files": [], "__proto__": {"files": [1]}}',
  ])('files without a usable name are left out: %s', (text) => {
    expect(parseIndexPage(text, 'application/json', BASE)).toEqual([]);
  });

  test('wrong fields of a file are as if absent', () => {
    const text =
      '{"files": [{"filename": "x", "url": "y", "hashes": {"sha256": "XYZ"}, "size": -1, "requires-python": 3, "yanked": null}]}';
    expect(parseIndexPage(text, 'application/json', BASE)).toEqual([
      {
        filename: 'x',
        url: `${BASE}y`,
        sha256: undefined,
        size: undefined,
        requiresPython: undefined,
        isYanked: false,
      },
    ]);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"files": {}}',
    'null',
    // PEP 691: who does not know a major version must not guess.
    '{"meta": {"api-version": "2.0"}, "files": []}',
  ])('%j is no page in JSON', (text) => {
    expect(() => parseIndexPage(text, 'application/json', BASE)).toThrow(/host\.example/);
  });

  test('a page of more values than any project has is refused', () => {
    const text = `{"files": [${'[],'.repeat(1_600_000)}[]]}`;
    expect(() => parseIndexPage(text, 'application/json', BASE)).toThrow('more than 3000000 values');
  });

  test('any text is read in linear time', () => {
    for (const unit of [
      '<a ',
      '<a href=',
      "<a href='",
      '<!--',
      '<a\n',
      '&#x',
      '<a b =  ',
      '<base href=x>',
      '<',
    ]) {
      const page = (size: number): string => unit.repeat(size);
      const read = (text: string): unknown => parseIndexPage(text, 'text/html', BASE);
      expect(growth(page, read, 1000), unit).toBeLessThan(2);
      // What a regular expression tries is not counted: the square of this would not come to an end.
      read(page(300_000));
    }
  });
});

describe('netrc', () => {
  test('is read as Python reads it', () => {
    const files = [
      'machine a.example login me password secret\n',
      'machine a.example\n  login me\n\tpassword "two words"\nmachine b.example login x password y',
      '# comment\nmachine a.example login me account acc password pw\ndefault login anonymous password guest\n',
      'machine a.example login me password pw\nmacdef init\n  cd /tmp\n  machine c.example login no password no\n\nmachine b.example login x password y\n',
      'machine a.example login me password p#w\n',
      '',
    ];
    const script = `
import json, netrc, os, sys, tempfile
out = []
for text in json.load(sys.stdin):
    with tempfile.NamedTemporaryFile("w", delete=False) as f: f.write(text)
    n = netrc.netrc(f.name); os.unlink(f.name)
    out.append([{"machine": h, "login": v[0], "password": v[2]} for h, v in n.hosts.items() if h != "default"])
print(json.dumps(out))`;
    expect(files.map((text) => parseNetrc(text))).toEqual(python(script, files));
  });
});

describe("pip's configuration", () => {
  test('is read as Python reads it', () => {
    const files = [
      '[global]\nindex-url = https://a.example/simple\n',
      '[global]\nindex_url=https://a.example/simple\n[install]\nindex-url: https://b.example/simple ; no comment\n',
      '# x\n[global]\nextra-index-url =\n    https://a.example/simple\n    https://b.example/simple\n; y\nno-index = true\n',
      '[other]\nindex-url = https://a.example\n[download]\nfind-links = /a /b\n',
      '[global]\r\nIndex-URL=https://user:p%40w@a.example/simple?x=1#y\r\n',
      '',
    ];
    const script = `
import configparser, json, sys
out = []
for text in json.load(sys.stdin):
    p = configparser.RawConfigParser(); p.read_string(text.replace("\\r\\n", "\\n"))
    values = {}
    for section in p.sections():
        if section in ("global", "install", "download"):
            for key, value in p.items(section): values[key.replace("_", "-")] = " ".join(value.split())
    out.append(values)
print(json.dumps(out))`;
    expect(files.map((text) => Object.fromEntries(parsePipConfiguration(text)))).toEqual(
      python(script, files),
    );
  });
});

describe('which indexes', () => {
  const urls = (env: Environment, indexes: string[] = []): string[] =>
    readIndexOptions(testHost({ env }), '/', { indexes, findLinks: [] }).indexes.map(({ url }) => url);

  test.each<[Environment, string[], string[]]>([
    [{}, [], [publicIndex.url]],
    [{ PIP_INDEX_URL: 'https://a.example/simple' }, [], ['https://a.example/simple/']],
    [
      { PIP_EXTRA_INDEX_URL: 'https://a.example/s  https://b.example/s/' },
      [],
      ['https://a.example/s/', 'https://b.example/s/', publicIndex.url],
    ],
    [
      { UV_INDEX_URL: 'https://a.example/s/', UV_EXTRA_INDEX_URL: 'https://b.example/s/' },
      [],
      ['https://b.example/s/', 'https://a.example/s/'],
    ],
    [
      {
        UV_DEFAULT_INDEX: 'main=https://a.example/s/',
        UV_INDEX: 'x=https://b.example/s?a=b y=https://c.example/',
      },
      [],
      ['https://b.example/s/?a=b', 'https://c.example/', 'https://a.example/s/'],
    ],
    // The public index is asked last, whoever names it: there, anybody may take a private project's name.
    [
      { PIP_INDEX_URL: publicIndex.url, PIP_EXTRA_INDEX_URL: 'https://b.example/s/' },
      ['https://c.example/simple/'],
      ['https://b.example/s/', 'https://c.example/simple/', publicIndex.url],
    ],
    [{}, ['https://c.example/simple'], ['https://c.example/simple/']],
    [
      { PIP_INDEX_URL: 'https://a.example/simple' },
      ['https://c.example/simple', 'https://a.example/simple/'],
      ['https://a.example/simple/', 'https://c.example/simple/'],
    ],
    // Pants' default is not a choice of the checkout.
    [
      { PIP_EXTRA_INDEX_URL: 'https://a.example/' },
      [publicIndex.url],
      ['https://a.example/', publicIndex.url],
    ],
    [{ PIP_INDEX_URL: 'https://a.example/' }, [publicIndex.url], ['https://a.example/']],
    [
      { UV_DEFAULT_INDEX: 'https://a.example/' },
      [publicIndex.url, 'https://c.example/'],
      ['https://a.example/', 'https://c.example/'],
    ],
    [{ PIP_NO_INDEX: '1', PIP_INDEX_URL: 'https://a.example/simple' }, [], []],
    [{ PIP_INDEX_URL: 'https://me:pw@a.example/simple/' }, [], ['https://a.example/simple/']],
  ])('%o and %o', (env, checkout, expected) => {
    expect(urls(env, checkout)).toEqual(expected);
  });

  test('pip.conf is below the environment', () => {
    const path = join(temporaryDirectory(), 'pip.conf');
    writeFileSync(path, '[global]\nindex-url = https://a.example/simple/\n');
    expect(urls({ PIP_CONFIG_FILE: path })).toEqual(['https://a.example/simple/']);
    expect(urls({ PIP_CONFIG_FILE: path, PIP_INDEX_URL: 'https://b.example/' })).toEqual([
      'https://b.example/',
    ]);
  });

  test.each(['not a url', 'ftp://me:secret@host/', 'https://me:secret@', '/local/path'])(
    '%j is an error that does not show it',
    async (url) => {
      const read = (): Promise<unknown> => Promise.resolve().then(() => urls({ PIP_INDEX_URL: url }));
      const failed = await failureOf(read());
      expect(failed[0]).toMatchObject({
        code: 'bad-index-url',
        message: expect.stringContaining('PIP_INDEX_URL') as string,
      });
      expect(JSON.stringify(failed)).not.toContain('secret');
    },
  );

  test('URLs are shown without what may be secret', () => {
    expect(displayUrl('https://me:pw@host.example:8443/a/b?X-Amz-Signature=1#f')).toBe(
      'https://host.example:8443/a/b',
    );
    expect(displayUrl('https://me:pw@[')).toBe('https://[');
  });
});

describe('indexes that are set apart', () => {
  const scoped = (env: Environment, indexes: readonly string[], sources: readonly string[]) =>
    readIndexOptions(testHost({ env }), '/', { indexes, findLinks: [], sources }).indexes.map(
      ({ url, projects }) => [new URL(url).host, projects === undefined ? 'all' : [...projects].join()],
    );

  test('a named index of the checkout is for what its sources say, and for nothing without any', () => {
    expect(
      scoped(
        {},
        ['torch=https://t.example/whl', 'idle=https://i.example/simple', 'https://a.example/simple'],
        ['torch=Torch_Vision', "torch=torch; sys_platform == 'linux'"],
      ),
    ).toEqual([
      ['t.example', 'torch-vision,torch'],
      ['i.example', ''],
      ['a.example', 'all'],
    ]);
    expect(scoped({}, ['arm=https://a.example/s'], ["arm=platform_machine == 'aarch64'"])).toEqual([
      ['a.example', 'all'],
    ]);
  });

  test('so is one that the environment names, when a source says so', () => {
    const env = { UV_INDEX: 'mine=https://m.example/simple other=https://o.example/simple' };
    expect(scoped(env, [publicIndex.url], ['mine=internal'])).toEqual([
      ['m.example', 'internal'],
      ['o.example', 'all'],
      [new URL(publicIndex.url).host, 'all'],
    ]);
  });

  test('a project is looked up only in its own index, and no other project is', () => {
    const options = readIndexOptions(testHost(), '/', {
      indexes: ['mine=https://m.example/simple', 'https://a.example/simple'],
      findLinks: [],
      sources: ['mine=internal'],
    });
    const hosts = (project: string) => indexesOf(project, options).map(({ url }) => new URL(url).host);
    expect(hosts('internal')).toEqual(['m.example']);
    expect(hosts('other')).toEqual(['a.example']);
  });

  test('it stays set apart where the environment repeats it, and serves other projects as well', () => {
    const env = { UV_INDEX: 'https://other.example/simple https://m.example/simple/' };
    const options = readIndexOptions(testHost({ env }), '/', {
      indexes: ['mine=https://m.example/simple'],
      findLinks: [],
      sources: ['mine=internal'],
    });
    const hosts = (project: string) => indexesOf(project, options).map(({ url }) => new URL(url).host);
    expect(hosts('internal')).toEqual(['m.example']);
    expect(hosts('other')).toEqual(['other.example', 'm.example']);
  });
});
