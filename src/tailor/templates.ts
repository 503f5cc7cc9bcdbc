import type { Problems } from '../host/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { MAX_YAML, parseYaml } from '../workspace/yaml.ts';

/** A function that a deployment template declares. */
export interface TemplateFunction {
  /** Its logical id, or its name in `serverless.yml`. */
  readonly name: string;
  /** The file of its handler, relative to the build root. */
  readonly file: string;
  readonly handler: string;
  /** E.g. `python3.12`; undefined where the template does not say it literally. */
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
}

/** The names of files that declare functions. */
export const templateNames = ['template.yaml', 'template.yml', 'serverless.yml', 'serverless.yaml'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * The Python functions of a SAM or CloudFormation template or a `serverless.yml` whose handler is a file of the
 * checkout. Values that only a deploy knows (`!Ref`, `${…}`) count as not given.
 * @param path relative to the build root
 */
export function templateFunctions(
  workspace: Workspace,
  path: string,
  problems: Problems,
): readonly TemplateFunction[] {
  try {
    const content = workspace.read(path);
    if (content.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
    const document = fieldsOf(parseYaml(content.toString('utf8')));
    const directory = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const isServerless = /(?:^|\/)serverless\./.test(path);
    const found = isServerless ? serverlessFunctions(document) : samFunctions(document);
    return found.flatMap((one) => located(workspace, directory, one) ?? []);
  } catch (error) {
    problems.warn({
      code: 'unreadable-template',
      message: `\`${path}\` cannot be read, so its functions are not proposed: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`,
      place: { path },
      help: 'correct the file and run `tailor` again',
    });
    return [];
  }
}

interface Declared {
  readonly name: string;
  /** Directory of the code, relative to the template. */
  readonly code: string;
  readonly handler: string | undefined;
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
}

function samFunctions(document: Fields): readonly Declared[] {
  const globals = fieldsOf(fieldsOf(document['Globals'])['Function']);
  return Object.entries(fieldsOf(document['Resources'])).flatMap(([name, resource]) => {
    const type = fieldsOf(resource)['Type'];
    if (type !== 'AWS::Serverless::Function' && type !== 'AWS::Lambda::Function') return [];
    const own = fieldsOf(fieldsOf(resource)['Properties']);
    const value = (key: string): unknown => own[key] ?? globals[key];
    const architectures = value('Architectures');
    return {
      name,
      code: textOf(value('CodeUri')) ?? textOf(value('Code')) ?? '',
      handler: textOf(value('Handler')),
      runtime: textOf(value('Runtime')),
      architecture: Array.isArray(architectures) ? textOf(architectures[0]) : undefined,
    };
  });
}

function serverlessFunctions(document: Fields): readonly Declared[] {
  const provider = fieldsOf(document['provider']);
  return Object.entries(fieldsOf(document['functions'])).map(([name, declared]) => {
    const own = fieldsOf(declared);
    return {
      name,
      code: '',
      handler: textOf(own['handler']),
      runtime: textOf(own['runtime'] ?? provider['runtime']),
      architecture: textOf(own['architecture'] ?? provider['architecture']),
    };
  });
}

/** `app.handler` and `src/app.handler` name `app.py` and `src/app.py`, `pkg.app.handler` also `pkg/app.py`. */
function located(
  { files }: Workspace,
  directory: string,
  { name, code, handler = '', runtime, architecture }: Declared,
): TemplateFunction | undefined {
  if (runtime !== undefined && !runtime.startsWith('python')) return undefined;
  const dot = handler.lastIndexOf('.');
  const [module, attribute] = [handler.slice(0, Math.max(dot, 0)), handler.slice(dot + 1)];
  if (!/^[\w./-]+$/.test(module) || !/^[A-Za-z_]\w*$/.test(attribute)) return undefined;
  const parts = [directory, code, module.replaceAll('.', '/')].flatMap((part) => part.split('/'));
  const path = parts.filter((part) => part !== '' && part !== '.').join('/');
  const file = `${path}.py`;
  if (!files.isFile(file)) return undefined;
  return { name, file, handler: attribute, runtime, architecture };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A literal text: values with `${…}` are only known to a deploy. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && !value.includes('${') ? value : undefined;
}
