import { directoryOf } from '../text/paths.ts';
import { fileSpecMatcher } from '../workspace/globs.ts';
import { namesByDirectory, proposal, type Proposal } from './proposal.ts';
import { defaultSources, unownedFiles, type Search } from './search.ts';

/** Proposals for Dockerfiles (`backend/docker/goals/tailor.py` of Pants). */
export function proposeImages(search: Search): readonly Proposal[] {
  if (!search.project.workspace.options.docker.tailor) return [];
  return unownedFiles(search, ['*Dockerfile*']).map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return proposal(directoryOf(path), 'docker_image', [name], {
      name: 'docker',
      owned: [name],
      fields: name === 'Dockerfile' ? {} : { source: name },
    });
  });
}

/** Proposals for shell scripts and their tests (`backend/shell/goals/tailor.py` of Pants). */
export function proposeShell(search: Search): readonly Proposal[] {
  const { shellSetup } = search.project.workspace.options;
  if (!shellSetup.tailor) return [];
  const isTest = fileSpecMatcher(['*_test.sh', 'test_*.sh', 'tests.sh'], []);
  const proposals: Proposal[] = [];
  for (const [directory, names] of namesByDirectory(unownedFiles(search, ['*.sh']))) {
    const tests = names.filter(isTest);
    const sources = names.filter((name) => !isTest(name));
    if (tests.length > 0 && shellSetup.tailorShunit2Tests) {
      const owned = defaultSources(search, 'shunit2_tests');
      proposals.push(proposal(directory, 'shunit2_tests', tests, { name: 'tests', owned }));
    }
    if (sources.length > 0 && shellSetup.tailorSources) {
      const owned = defaultSources(search, 'shell_sources');
      proposals.push(proposal(directory, 'shell_sources', sources, { owned }));
    }
  }
  return proposals;
}

/** Proposals for Protobuf files (`backend/codegen/protobuf/tailor.py` of Pants). */
export function proposeProtobuf(search: Search): readonly Proposal[] {
  if (!search.project.workspace.options.protoc.tailor) return [];
  const owned = defaultSources(search, 'protobuf_sources');
  return [...namesByDirectory(unownedFiles(search, ['*.proto']))].map(([directory, names]) =>
    proposal(directory, 'protobuf_sources', names, { owned }),
  );
}
