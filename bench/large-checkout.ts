import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly builds: number;
}

const standardModules = [
  'os',
  'sys',
  'json',
  'logging',
  'typing',
  'dataclasses',
  'collections.abc',
  'pathlib',
];

/** A checkout of `files` Python files in `builds` packages, each of which imports ten others. */
export function writeCheckout(root: string, size: Size): void {
  writeFileSync(
    join(root, 'pants.toml'),
    '[GLOBAL]\npants_version = "2.27.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n[source]\nroot_patterns = ["src"]\n[python]\ninterpreter_constraints = ["==3.12.*"]\n',
  );
  const perPackage = Math.ceil(size.files / size.builds);
  const moduleName = (index: number): string =>
    `pkg${Math.floor(index / perPackage)}.mod${index % perPackage}`;
  const perFile = Math.floor(size.bytes / size.files);
  for (let packageIndex = 0; packageIndex < size.builds; packageIndex++) {
    const directory = join(root, 'src', `pkg${packageIndex}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'BUILD'), buildFile(packageIndex));
    writeFileSync(join(directory, '__init__.py'), packageIndex % 2 === 0 ? '' : '"""A package."""\n');
    for (
      let index = packageIndex * perPackage;
      index < Math.min(size.files, (packageIndex + 1) * perPackage);
      index++
    ) {
      writeFileSync(
        join(directory, `mod${index % perPackage}.py`),
        source(index, size.files, perFile, moduleName),
      );
    }
  }
  const requirements = Array.from(
    { length: 100 },
    (_, index) => `python_requirement(name="req${index}", requirements=["req${index}==1.${index}"])`,
  );
  mkdirSync(join(root, '3rdparty'));
  writeFileSync(join(root, '3rdparty', 'BUILD'), `${requirements.join('\n')}\n`);
}

function buildFile(packageIndex: number): string {
  const handler =
    packageIndex % 10 === 0
      ? 'python_aws_lambda_function(name="fn", runtime="python3.12", handler="mod0.py:handler")\n'
      : '';
  return `python_sources()\n${handler}`;
}

function source(index: number, count: number, bytes: number, moduleName: (index: number) => string): string {
  const imports = [
    ...standardModules.map((module) => `import ${module}`),
    ...Array.from({ length: 10 }, (_, step) => {
      const module = moduleName((index * 7 + step * 997 + 1) % count);
      return step % 2 === 0 ? `import ${module}` : `from ${module} import handler as handler${step}`;
    }),
    `import req${index % 100}.client`,
  ];
  const lines = [
    `"""Module ${index}."""`,
    ...imports,
    '',
    '',
    'def handler(event, context):',
    '    return event',
    '',
  ];
  let text = lines.join('\n');
  for (let number = 0; text.length < bytes; number++) {
    text += `\n\ndef function_${number}(value, other=None):\n    """Adds ${number} to a value."""\n    # A comment, as there are some.\n    if other is not None:\n        return {"value": value + ${number}, "other": [other, "text"]}\n    return value + ${number}\n`;
  }
  return text;
}
