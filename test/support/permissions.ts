import type { DoubleAnswer } from './lambda-double.ts';
import type { Between, DoubleRequest } from './stand-in-aws.ts';

/** Calls whose action has another name; those of S3 are not alike. */
const named: Readonly<Record<string, string>> = {
  invoke: 'lambda:InvokeFunction',
  'head-object': 's3:GetObject',
  'put-object': 's3:PutObject',
};

/** The actions that AWS asks for before it does what a request says. */
function actionsOf({ operation, body }: DoubleRequest): readonly string[] {
  const own = operation.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const code = (body['Code'] ?? body['Content'] ?? body) as Readonly<Record<string, unknown>>;
  const layers = body['Layers'] as readonly string[] | undefined;
  return [
    named[operation] ?? `lambda:${own}`,
    ...(operation === 'create-function' ? ['iam:PassRole'] : []),
    ...(layers !== undefined && layers.length > 0 ? ['lambda:GetLayerVersion'] : []),
    ...(code['S3Bucket'] === undefined ? [] : ['s3:GetObject']),
  ];
}

function denied(request: DoubleRequest, action: string): DoubleAnswer {
  if (request.operation === 'head-object')
    return { status: 403, type: '403', body: { message: 'Forbidden' } };
  // Lambda says it of a bucket in words of its own.
  const message =
    action === 's3:GetObject'
      ? 'Your access has been denied by S3, please make sure your request credentials have permission to GetObject for shop-code/key. S3 Error Code: AccessDenied. S3 Error Message: Access Denied'
      : `User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`;
  const type = request.operation === 'put-object' ? 'AccessDenied' : 'AccessDeniedException';
  return { status: 403, type, body: { message } };
}

/** AWS for a role that may do only this. */
export function allowing(allowed: ReadonlySet<string>): Between {
  return (request, pass) => {
    const missing = actionsOf(request).find((action) => !allowed.has(action));
    if (missing !== undefined) return denied(request, missing);
    const answer = pass();
    // Whoever may not list a bucket is not told that an object is missing.
    return answer.type === '404' ? denied(request, 's3:ListBucket') : answer;
  };
}
