import { userError, type Host } from '../host/types.ts';
import type { ImagePlanner } from '../plans/image-request.ts';
import type { ImageSettings } from '../text/image-access.ts';
import type { Target } from '../targets/types.ts';
import { once } from '../text/once.ts';

/** Events whose runs have secrets although the checkout may be a stranger's. */
const dangerousEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/**
 * Plans and builds images; what that needs is loaded for the first one.
 * @param settings undefined where images are only planned
 */
export function imagePlanner(host: Host, settings: ImageSettings | undefined, all: boolean): ImagePlanner {
  const loaded = once(async () => {
    const { Workshop, planImage } = await import('../images/images.ts');
    return { workshop: new Workshop(host, settings), planImage };
  });
  return {
    all,
    refuse: (images) => {
      const event = host.env['GITHUB_EVENT_NAME'] ?? '';
      if (settings !== undefined && dangerousEvents.has(event)) throw refused(images, event);
    },
    plan: async (...question) => {
      const { workshop, planImage } = await loaded();
      return planImage(workshop, ...question);
    },
  };
}

function refused(images: readonly Target[], event: string): Error {
  return userError({
    code: 'image-refused',
    message: `${images
      .map(({ spec }) => spec)
      .slice(0, 10)
      .join(
        ', ',
      )} ${images.length === 1 ? 'is' : 'are'} not built: the event is \`${event}\`, whose run has secrets that a Dockerfile of the checkout could use`,
    ...(images[0] !== undefined && { place: images[0].place }),
    help: 'build images for `pull_request` or `push`',
  });
}
