import { expect, test } from 'vitest';
import { refuseUntrusted } from '../../src/github/guards.ts';
import { UserError } from '../../src/host/types.ts';

// What may run with the rights of the repository.

const own = 'ab'.repeat(20);
const run = (more: object) => ({
  repository: { id: 1, default_branch: 'main' },
  workflow_run: {
    ...{ id: 1, head_sha: own, head_branch: 'main', event: 'push' },
    head_repository: { id: 1, owner: { login: 'acme' } },
    ...more,
  },
});
const packages = { packages: true, deploys: false };
const deploys = { packages: true, deploys: true };
const reports = { packages: false, deploys: false };

function isRefused(event: string, payload: object, does: typeof packages, head = own): boolean {
  try {
    refuseUntrusted({ GITHUB_EVENT_NAME: event, GITHUB_SHA: own }, payload, does, () => head);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return true;
  }
}

test.each([
  ['a push to the default branch', {}, false],
  ['a fork', { head_repository: { id: 2, owner: { login: 'x' } } }, true],
  ['a fork without a number', { head_repository: { owner: { login: 'x' } } }, true],
  ['a pull request', { event: 'pull_request' }, true],
  ['pull_request_target', { event: 'pull_request_target' }, true],
  ['another branch', { head_branch: 'feature' }, true],
  ['nothing', { head_sha: undefined }, true],
])('workflow_run after %s', (_, more, refused) => {
  expect(isRefused('workflow_run', run(more), packages)).toBe(refused);
  expect(isRefused('workflow_run', run(more), deploys)).toBe(refused);
  expect(isRefused('workflow_run', run(more), reports)).toBe(false);
});

test('an event without its repository proves nothing', () => {
  expect(isRefused('workflow_run', { workflow_run: run({}).workflow_run }, packages)).toBe(true);
  expect(isRefused('workflow_run', {}, packages)).toBe(true);
});

test('pull_request_target: no deploy, and packages only of the base', () => {
  expect(isRefused('pull_request_target', {}, deploys)).toBe(true);
  expect(isRefused('pull_request_target', {}, packages)).toBe(false);
  expect(isRefused('pull_request_target', {}, packages, 'cd'.repeat(20))).toBe(true);
  expect(isRefused('pull_request_target', {}, packages, '')).toBe(true);
  expect(isRefused('pull_request_target', {}, reports, '')).toBe(false);
});

test.each(['push', 'pull_request', 'merge_group', 'schedule'])('%s is allowed', (event) => {
  expect(isRefused(event, {}, deploys, '')).toBe(false);
});
