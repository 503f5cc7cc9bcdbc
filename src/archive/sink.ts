import { Writable } from 'node:stream';

/** The end of a pipeline that hands each piece to `put`; what that throws ends the pipeline. */
export function sinkTo(put: (piece: Buffer) => void): Writable {
  return new Writable({
    write: (piece: Buffer, _encoding, done) => {
      try {
        put(piece);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
