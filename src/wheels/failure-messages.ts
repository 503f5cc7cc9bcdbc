import type { Diagnostic } from '../host/types.ts';
import type { FetchFailure } from './failure.ts';

/**
 * What a failure means for whoever runs this, and what to do.
 * @param what that could not be had: a file, the page of a project
 */
export function explainFailure(
  what: string,
  failure: FetchFailure,
): Pick<Diagnostic, 'code' | 'message' | 'help'> {
  const reason = failure.message;
  switch (failure.kind) {
    case 'refused':
      return {
        code: 'address-refused',
        message: `${what} is not fetched: ${reason}`,
        help: 'a lock may not send this machine into its own network; if that index is yours, name it in the environment with PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX',
      };
    case 'unauthorized':
      return {
        code: 'index-unauthorized',
        message: `${what} cannot be fetched: ${reason}`,
        help: 'give the credentials of that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)',
      };
    case 'untrusted':
      return {
        code: 'certificate-not-trusted',
        message: `${what} cannot be fetched: ${reason}`,
        help: 'when a proxy of your network signs connections, name the file of its certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS; else do not trust this connection',
      };
    case 'hash-mismatch':
      return {
        code: 'hash-mismatch',
        message: `${what} is not what its index promised: ${reason}`,
        help: 'do not use this file until you know why it changed',
      };
    case 'unreachable':
    case 'not-found':
      return {
        code: 'index-unreachable',
        message: `${what} cannot be fetched: ${reason}`,
        help: 'try again later, or name an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)',
      };
  }
}
