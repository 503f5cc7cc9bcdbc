import type { Project } from '../project/project.ts';

/** Whether no BUILD file declares the package. @param spec of the package */
export function isPlainPackage({ made }: Project, spec: string): boolean {
  return made?.includes(spec.startsWith('//') ? spec : `//${spec}`) === true;
}
