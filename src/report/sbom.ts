import { createHash } from 'node:crypto';
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  LicenseExpression,
  Metadata,
  NamedLicense,
  Property,
  SpdxLicense,
  type License,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CycloneJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { WheelLicence } from '../text/licence.ts';

/** A wheel of a package. */
interface SbomWheel {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  /** Hex. */
  readonly sha256: string;
  readonly licence: WheelLicence | undefined;
}

/** A package with what it holds. */
export interface SbomPackage {
  /** Spec of the target. */
  readonly target: string;
  readonly path: string;
  /** Hex; of a zip file. */
  readonly sha256: string;
  readonly runtime: string | null;
  readonly architecture: string | null;
  readonly wheels: readonly SbomWheel[];
  /** Files of the checkout with their SHA-256 in hex. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * A bill of materials of packages: CycloneDX 1.6 as JSON. A package is an application that depends on its wheels, which
 * are libraries with package URL, licence and hash, and on the files of the checkout that it holds. It has no time, and a
 * serial number that follows from its content, so equal packages give equal bytes.
 * @param version of this program
 */
export function cycloneDx(packages: readonly SbomPackage[], version: string): string {
  const serial = createHash('sha256')
    .update(JSON.stringify([version, packages]))
    .digest('hex');
  const bom = new Bom({ serialNumber: `urn:uuid:${uuidOf(serial)}`, metadata: new Metadata() });
  bom.metadata.tools.components.add(new Component(ComponentType.Application, 'lambda-package', { version }));
  const known = new Map<string, Component>();
  const shared = (ref: string, make: () => Component): Component => {
    const component = known.get(ref) ?? make();
    known.set(ref, component);
    bom.components.add(component);
    return component;
  };
  for (const one of packages) {
    const component = packageComponent(one);
    bom.components.add(component);
    for (const wheel of one.wheels) {
      const ref = `${purlOf(wheel)}#${wheel.sha256}`;
      component.dependencies.add(shared(ref, () => wheelComponent(wheel, ref)).bomRef);
    }
    for (const source of one.sources) {
      const ref = `file:${source.path}`;
      component.dependencies.add(shared(ref, () => fileComponent(source, ref)).bomRef);
    }
  }
  const serializer = new JsonSerializer(new CycloneJson.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function packageComponent({ target, path, sha256, runtime, architecture }: SbomPackage): Component {
  const component = new Component(ComponentType.Application, target, { bomRef: `package:${target}` });
  component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  const facts = [['path', path], ['runtime', runtime], ['architecture', architecture]] as const; // prettier-ignore
  for (const [name, value] of facts) {
    if (value !== null) component.properties.add(new Property(`lambda-package:${name}`, value));
  }
  return component;
}

function wheelComponent(wheel: SbomWheel, bomRef: string): Component {
  const { name, version, filename, sha256, licence } = wheel;
  const component = new Component(ComponentType.Library, name, { bomRef, version, purl: purlOf(wheel) });
  component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  component.properties.add(new Property('lambda-package:filename', filename));
  if (licence !== undefined) component.licenses.add(licenceOf(licence));
  return component;
}

function fileComponent({ path, sha256 }: { readonly path: string; readonly sha256: string }, bomRef: string) {
  const component = new Component(ComponentType.File, path, { bomRef });
  component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  return component;
}

function licenceOf({ kind, text }: WheelLicence): License {
  if (isSupportedSpdxId(text)) return new SpdxLicense(text);
  return kind === 'expression' ? new LicenseExpression(text) : new NamedLicense(text);
}

/** Package URL (purl-spec, type `pypi`): `pkg:pypi/requests@2.32.3?file_name=requests-2.32.3-py3-none-any.whl` */
function purlOf({ name, version, filename }: SbomWheel): string {
  const plain = name.toLowerCase().replace(/[-_.]+/g, '-');
  return `pkg:pypi/${plain}@${encodeURIComponent(version)}?file_name=${encodeURIComponent(filename)}`;
}

/** A UUID (RFC 9562, version 8: of our own making) of the first bits of a hash. */
function uuidOf(hex: string): string {
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)]; // prettier-ignore
  return parts.join('-');
}
