import type { Host } from '../host/types.ts';
import { noImages, type ImageSettings } from '../text/image-access.ts';
import type { PackagePlan, PlanContext, WrittenPackage } from '../plans/package-plan.ts';
import type { Project } from '../project/project.ts';
import { buildImage, pushImage, writeInfo, type LaidOutContext, type MadeImage } from './build-image.ts';
import { findBuilder, type Builder } from './builder.ts';
import { allNames } from './image-names.ts';
import type { PlannedImage } from './plan-image.ts';

/** What images of one run share: each is built once, however many are built on it. */
export class Workshop {
  readonly settings: ImageSettings;
  /** Nothing is built in this run, so nothing needs a builder or a permission. */
  readonly onlyPlans: boolean;
  readonly #host: Host;
  readonly #images = new Map<string, PlannedImage>();
  readonly #plans = new Map<string, PackagePlan>();
  /** By the run of planning: what wheels need may change the plans. */
  readonly #inContexts = new WeakMap<object, Map<string, Promise<PackagePlan | undefined>>>();
  readonly #laidOut = new Map<string, LaidOutContext>();
  readonly #made = new Map<string, Promise<MadeImage>>();
  #builder: Builder | undefined;

  /** @param settings undefined where images are only planned */
  constructor(host: Host, settings: ImageSettings | undefined) {
    this.#host = host;
    this.settings = settings ?? noImages;
    this.onlyPlans = settings === undefined;
  }

  /** @throws UserError `no-builder` */
  builder({ workspace }: Project): Builder {
    const { preferPodman } = workspace.options.docker;
    return (this.#builder ??= findBuilder(this.#host, this.settings.builder, preferPodman));
  }

  /** Plans a package in a build context, which several images may have. */
  planOnce(
    { layers }: PlanContext,
    spec: string,
    plan: () => Promise<PackagePlan | undefined>,
  ): Promise<PackagePlan | undefined> {
    const known = this.#inContexts.get(layers) ?? new Map<string, Promise<PackagePlan | undefined>>();
    this.#inContexts.set(layers, known);
    const running = known.get(spec) ?? plan();
    known.set(spec, running);
    return running;
  }

  keep(image: PlannedImage, plan: PackagePlan): void {
    this.#images.set(image.target.spec, image);
    this.#plans.set(image.target.spec, plan);
  }

  imageOf(spec: string): PlannedImage | undefined {
    return this.#images.get(spec);
  }

  /** Keeps the laid out packages of an image's context until it is built. */
  lay({ target }: PlannedImage, laidOut: LaidOutContext): void {
    this.#laidOut.set(target.spec, laidOut);
  }

  /** Builds an image, unless it is there. @throws UserError */
  #make(image: PlannedImage): Promise<MadeImage> {
    const { spec } = image.target;
    const running = this.#made.get(spec) ?? this.#build(image);
    this.#made.set(spec, running);
    return running;
  }

  async #build(image: PlannedImage): Promise<MadeImage> {
    const bases = [];
    for (const base of image.bases) bases.push({ image: base, made: await this.#make(base) });
    const laidOut = this.#laidOut.get(image.target.spec);
    if (laidOut === undefined) throw new Error(`${image.target.spec} is not laid out`);
    const builder = this.builder(laidOut.context.project);
    return buildImage(this.#host, builder, { image, laidOut, bases });
  }

  /** Builds an image, writes its `docker-info.json` to `path` (absolute), and pushes it if asked. @throws UserError */
  async write(image: PlannedImage, project: Project, path: string): Promise<WrittenPackage> {
    const made = await this.#make(image);
    const written = await writeInfo(path, made);
    const builder = this.builder(project);
    const pushed = this.settings.push ? await pushImage(this.#host, builder, image, made) : [];
    return { ...written, image: { id: made.id, builder: builder.name, names: allNames(made.names), pushed } };
  }
}
