import { gzipSync } from 'node:zlib';

export interface TarMember {
  readonly path: string;
  readonly content?: Buffer;
  /** `0` a file (the default), `1` a hard link, `2` a symbolic link, `5` a directory, `x` a pax header … */
  readonly type?: string;
  readonly link?: string;
}

/** A tar file (ustar) with exactly these members, whatever their paths, compressed with gzip. */
export function makeTar(members: readonly TarMember[]): Buffer {
  const blocks = members.flatMap(({ path, content = Buffer.alloc(0), type = '0', link = '' }) => {
    const header = Buffer.alloc(512);
    const cut = path.length <= 100 ? -1 : path.lastIndexOf('/');
    header.write(path.slice(cut + 1), 0, 100);
    header.write('0000644\0' + '0000000\0'.repeat(2), 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        ${type}`, 124);
    header.write(link, 157, 100);
    header.write('ustar\x0000', 257);
    if (cut !== -1) header.write(path.slice(0, cut), 345, 155);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 1 });
}

/** A record of a pax header. */
export function paxRecord(key: string, value: string): Buffer {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.from(`${length}${rest}`);
}
