import { readFileSync } from 'node:fs';
import type { ProcessResult, RunProcess } from '../../src/host/types.ts';

const accounts = { accept: 'application/json', 'content-type': 'application/json' };

/** The headers by which the double knows the service: it checks no signature. */
export function signedFor(service: string): Record<string, string> {
  const credential = `testing/20260101/eu-west-1/${service}/aws4_request`;
  return {
    ...accounts,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
  };
}

/**
 * A stand-in for the AWS command line with the two calls of a deploy, for tests of many calls: it prints what the real one
 * prints, without its second of CPU for each call.
 */
export function awsInProcess(endpoint: string): RunProcess {
  return async (_program, args, options) => {
    const value = (name: string): string | undefined => {
      const joined = args.find((one) => one.startsWith(`${name}=`));
      return joined?.slice(name.length + 1) ?? args[args.indexOf(name) + 1];
    };
    const url = `${endpoint}/2015-03-31/functions/${encodeURIComponent(value('--function-name')!)}`;
    const headers = signedFor('lambda');
    const isUpdate = args.includes('update-function-code');
    const ends = [
      options?.signal ?? [],
      options?.timeout === undefined ? [] : AbortSignal.timeout(options.timeout),
    ];
    const common = { headers, signal: AbortSignal.any(ends.flat()) };
    const asked = isUpdate
      ? fetch(`${url}/code`, { ...common, method: 'PUT', body: updateBody(value('--zip-file')!) })
      : fetch(`${url}/configuration`, common);
    const call = isUpdate ? 'UpdateFunctionCode' : 'GetFunctionConfiguration';
    try {
      return await printed(call, await asked);
    } catch {
      if (options?.signal?.aborted === true) return { exitCode: 143, stdout: '', stderr: '' };
      return failed('Connection was closed before we received a valid response from endpoint URL');
    }
  };
}

function updateBody(file: string): string {
  return JSON.stringify({ ZipFile: readFileSync(file.replace(/^fileb:../, '')).toString('base64') });
}

async function printed(call: string, answer: Response): Promise<ProcessResult> {
  const text = await answer.text();
  if (answer.ok) return { exitCode: 0, stdout: text, stderr: '' };
  const { message = '' } = JSON.parse(text) as { message?: string };
  const type = answer.headers.get('x-amzn-errortype') ?? String(answer.status);
  return failed(`An error occurred (${type}) when calling the ${call} operation: ${message}`);
}

function failed(text: string): ProcessResult {
  return { exitCode: 254, stdout: '', stderr: `\n${text}\n` };
}
