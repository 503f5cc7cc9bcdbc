/** The import directions of ARCHITECTURE.md: each folder of src/ and the folders that it may import. */
export const directions = {
  host: [],
  text: [],
  workspace: [],
  'target-types': ['platforms'],
  'build-files': ['target-types', 'workspace'],
  targets: ['build-files', 'target-types', 'requirements', 'python', 'workspace'],
  python: ['platforms'],
  graph: ['targets', 'target-types', 'requirements', 'python', 'workspace'],
  platforms: [],
  requirements: ['python', 'platforms'],
  wheels: ['requirements', 'archive', 'python', 'platforms'],
  resolver: ['requirements', 'wheels', 'archive', 'python', 'platforms'],
  archive: [],
  formats: ['archive', 'wheels', 'python', 'platforms'],
  checks: ['archive', 'python', 'platforms'],
  examine: ['checks', 'archive', 'platforms', 'workspace'],
  deploy: [],
  report: [],
  github: ['report'],
  tailor: ['project', 'graph', 'targets', 'target-types', 'requirements', 'python', 'workspace'],
  plain: ['targets', 'build-files', 'target-types', 'requirements', 'python', 'platforms', 'workspace'],
  project: ['graph', 'targets', 'build-files', 'target-types', 'workspace', 'platforms'],
  'wheel-choice': [
    'project',
    'graph',
    'resolver',
    'wheels',
    'requirements',
    'python',
    'platforms',
    'workspace',
    'host',
  ],
  plans: [
    ...['wheel-choice', 'project', 'checks', 'formats', 'graph', 'targets', 'target-types', 'build-files'],
    ...['wheels', 'requirements', 'archive', 'report', 'python', 'platforms', 'workspace'],
  ],
  images: [...['plans', 'project', 'graph', 'targets', 'target-types', 'report', 'archive', 'workspace']],
  commands: [
    ...[
      'images',
      'plans',
      'examine',
      'wheel-choice',
      'project',
      'report',
      'github',
      'tailor',
      'plain',
      'deploy',
      'formats',
      'graph',
      'targets',
      'target-types',
    ],
    ...['wheels', 'requirements', 'archive', 'python', 'workspace', 'host'],
  ],
  cli: [
    ...[
      'commands',
      'plain',
      'plans',
      'report',
      'wheel-choice',
      'project',
      'targets',
      'target-types',
      'python',
      'workspace',
    ],
  ],
  'main.ts': ['commands', 'project', 'host'],
  'post.ts': ['wheels', 'host'],
  'cli.ts': ['cli', 'host', 'text', 'complete.ts', 'execute.ts', 'help.ts'],
  'execute.ts': ['cli', 'commands', 'project', 'host'],
  'help.ts': ['cli', 'host'],
  'complete.ts': ['cli', 'commands', 'host'],
};

/** `folder` of a file below src/, or its own name when it lies in src/ itself. */
function roomOf(path) {
  const match = /(?:^|\/)src\/(.+)$/.exec(path.replaceAll('\\', '/'));
  return match?.[1].split('/')[0];
}

/** Resolves a relative import to a path with `/`, purely textually. */
function resolve(from, specifier) {
  const parts = from.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '`{{from}}` may not import `{{to}}` (see scripts/eslint/import-directions.mjs).',
      unknown: '`{{from}}` has no row in scripts/eslint/import-directions.mjs.',
      actions: 'Only src/host/ imports `@actions/*`.',
      process: 'Only src/host/ imports `node:process`: take it from the host.',
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || from === undefined) return;
      if (specifier.startsWith('@actions/') && from !== 'host') {
        context.report({ node, messageId: 'actions' });
      }
      if (/^(?:node:)?process$/.test(specifier) && from !== 'host') {
        context.report({ node, messageId: 'process' });
      }
      if (!specifier.startsWith('.')) return;
      const target = resolve(context.filename, specifier);
      const to = roomOf(target);
      if (to === undefined || to === from || to === 'text' || /(^|\/)src\/host\/types\.ts$/.test(target))
        return;
      const allowed = directions[from];
      if (allowed === undefined) context.report({ node, messageId: 'unknown', data: { from } });
      else if (!allowed.includes(to)) {
        context.report({ node, messageId: 'direction', data: { from, to } });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
