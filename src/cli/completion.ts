import { completionScript } from './completion-scripts.ts';
import { UsageError, type Invocation } from './command.ts';
import { shells } from './shells.ts';

/** `lambda-package completion SHELL`: prints the script that a shell reads. @throws UsageError */
export function runCompletion({ host, operands }: Invocation): Promise<number> {
  const shell = shells.find((one) => one === operands[0]);
  if (shell === undefined || operands.length > 1) {
    throw new UsageError(
      `\`completion\` needs one of ${shells.join(', ')}, not \`${operands.join(' ')}\``,
      'for example `lambda-package completion bash`',
    );
  }
  host.log.out(completionScript(shell));
  return Promise.resolve(0);
}
