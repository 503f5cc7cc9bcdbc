import { describe, expect, test } from 'vitest';
import { standardLibrary } from '../../src/python/stdlib-contents.ts';

/** What Python 3.8 to 3.15 say about a name: `+` it is there, `-` it is not, `?` nobody knows. */
function said(module: string, name: string): string {
  return [8, 9, 10, 11, 12, 13, 14, 15]
    .map(
      (minor) =>
        ({ true: '+', false: '-', undefined: '?' })[String(standardLibrary(minor).hasName(module, name))],
    )
    .join('');
}

describe('names of the standard library', () => {
  test.each([
    ['typing', 'override', '----++++'],
    ['collections', 'Mapping', '??-----'],
    ['asyncio', 'coroutine', '+++-----'],
    ['inspect', 'getargspec', '+++-----'],
    ['ssl', 'wrap_socket', '++++----'],
    ['unittest', 'makeSuite', '+++++---'],
    ['locale', 'resetlocale', '+++++---'],
    // Of Python 3.14.
    ['pkgutil', 'find_loader', '++++++--'],
    ['urllib.request', 'URLopener', '++++++--'],
    ['pty', 'slave_open', '++++++--'],
    ['sqlite3', 'version', '++++??--'],
    ['ast', 'Num', '++++??--'],
    ['importlib.abc', 'Traversable', '-+++??--'],
    ['asyncio', 'get_child_watcher', '++++++--'],
    ['uuid', 'uuid7', '------++'],
    ['string.templatelib', 'Template', '------++'],
  ])('%s.%s', (module, name, wanted) => {
    expect(said(module, name).slice(0, wanted.length)).toBe(wanted);
  });

  test('what a `__getattr__` offers is not known, what it refuses is', () => {
    expect(said('asyncio', 'DefaultEventLoopPolicy')).toBe('++++++??');
    expect(said('concurrent.futures', 'ThreadPoolExecutor')).toBe('????????');
    expect(said('typing', 'io')).toBe('+++++---');
  });

  test('names of other builds and patch releases are not known', () => {
    for (const [module, name] of [
      ['socket', 'AF_BLUETOOTH'],
      ['sys', 'last_type'],
      ['ssl', 'PROTOCOL_SSLv3'],
    ] as const)
      expect(said(module, name), name).toBe('????????');
    expect(said('ctypes', 'c_double_complex')).toBe('------??');
    expect(said('tarfile', 'LinkFallbackError')).toBe('??????++');
  });

  test('modules that another module makes', () => {
    const library = standardLibrary(13);
    for (const module of ['os.path', 'xml.parsers.expat.errors', 'pyexpat.model'])
      expect(library.hasModule(module), module).toBe(true);
    expect([library.hasName('os.path', 'join'), library.hasName('os.path', 'getcwd')]).toEqual([true, false]);
  });

  test('modules by version', () => {
    const where = (module: string) =>
      [11, 12, 13, 14].map((minor) => standardLibrary(minor).hasModule(module));
    expect(where('distutils.util')).toEqual([true, false, false, false]);
    expect(where('_compression')).toEqual([true, true, true, false]);
    expect(where('compression.zstd')).toEqual([false, false, false, true]);
    expect(where('curses.ascii')).toEqual([true, true, true, true]);
    expect(where('json.nothing')).toEqual([false, false, false, false]);
  });
});
