import * as core from '@actions/core';
import type { Severity } from './types.ts';

/** GitHub shows 10 annotations of a level for each step and hides the others without a word; the last one counts them. */
const MOST_ANNOTATIONS = 9;

/** The log of one step, in the words of the runner: a group that is open only while it has lines, and annotations. */
export class StepLog {
  readonly #annotated: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  #title: string | undefined;
  #isOpen = false;

  /** A line that belongs to the current group, which is opened for it. */
  inside(text: string): void {
    if (this.#title !== undefined && !this.#isOpen) {
      core.startGroup(this.#title);
      this.#isOpen = true;
    }
    core.info(text);
  }

  /** A line that nobody should have to unfold. */
  outside(text: string): void {
    this.#close();
    core.info(text);
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    const around = this.#title;
    this.#close();
    this.#title = title;
    try {
      return await work();
    } finally {
      this.#close();
      this.#title = around;
    }
  }

  /** Annotates a line, unless there are too many. */
  annotate(severity: Severity, message: string, properties: core.AnnotationProperties): void {
    if (++this.#annotated[severity] <= MOST_ANNOTATIONS) send(severity, message, properties);
  }

  /** Annotations that count those that were not shown. */
  end(): void {
    this.#close();
    for (const [severity, count] of Object.entries(this.#annotated) as [Severity, number][]) {
      const rest = count - MOST_ANNOTATIONS;
      if (rest <= 0) continue;
      const noun = `${severity}${rest === 1 ? '' : 's'}`;
      send(severity, `${rest} more ${noun}: see the log and the summary`, { title: 'lambda-package' });
    }
  }

  #close(): void {
    if (!this.#isOpen) return;
    core.endGroup();
    this.#isOpen = false;
  }
}

function send(severity: Severity, message: string, properties: core.AnnotationProperties): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}
