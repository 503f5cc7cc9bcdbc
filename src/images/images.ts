/** What builds container images. */
export { planImage } from './plan-image.ts';
export { Workshop } from './workshop.ts';
