/** Types of the standard library, as annotations and aliases use them. */

/** Builtin types. */
export const builtinTypes: ReadonlySet<string> = new Set([
  ...['bool', 'bytearray', 'bytes', 'complex', 'dict', 'float', 'frozenset', 'int', 'list', 'memoryview'],
  ...['object', 'range', 'set', 'slice', 'str', 'tuple', 'type'],
]);

/** Those that take types in brackets from Python 3.9 on (PEP 585). */
export const builtinGenerics: ReadonlySet<string> = new Set([
  ...['dict', 'frozenset', 'list', 'set', 'tuple', 'type'],
]);

/** Others that do: `collections.abc.Callable[…]` (PEP 585; each was tried with CPython 3.8 and 3.9). */
export const generics: ReadonlySet<string> = new Set([
  ...['ChainMap', 'Counter', 'OrderedDict', 'defaultdict', 'deque'].map((name) => `collections.${name}`),
  ...[
    ...[
      'AsyncGenerator',
      'AsyncIterable',
      'AsyncIterator',
      'Awaitable',
      'Callable',
      'Collection',
      'Container',
    ],
    ...['Coroutine', 'Generator', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView'],
    ...['MutableMapping', 'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Set', 'ValuesView'],
  ].map((name) => `collections.abc.${name}`),
  ...['contextlib.AbstractAsyncContextManager', 'contextlib.AbstractContextManager', 'os.PathLike'],
  ...['queue.LifoQueue', 'queue.PriorityQueue', 'queue.Queue', 'queue.SimpleQueue', 're.Match', 're.Pattern'],
  ...['asyncio.Future', 'asyncio.Task', 'functools.cached_property', 'types.MappingProxyType'],
]);

/** Classes that annotations often name, besides generic ones. */
export const libraryTypes: ReadonlySet<string> = new Set([
  ...['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo'].map((name) => `datetime.${name}`),
  ...['argparse.ArgumentParser', 'argparse.Namespace', 'decimal.Decimal', 'enum.Enum', 'fractions.Fraction'],
  ...[
    'io.BytesIO',
    'io.StringIO',
    'logging.Handler',
    'logging.Logger',
    'numbers.Number',
    'pathlib.Path',
    'pathlib.PurePath',
  ],
  ...['types.FunctionType', 'types.ModuleType', 'types.SimpleNamespace', 'types.TracebackType', 'uuid.UUID'],
]);
