import streamPackage from 'readable-stream';

/** The package leaves its conversions to Node.js itself. */
function toWeb(source: AsyncIterable<unknown>): ReadableStream {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

async function* webChunks(source: ReadableStream): AsyncGenerator<unknown> {
  const reader = source.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield next.value instanceof Uint8Array ? Buffer.from(next.value) : next.value;
  }
}

Object.assign(streamPackage.Readable, {
  toWeb,
  fromWeb: (source: ReadableStream, options?: object) =>
    streamPackage.Readable.from(webChunks(source), { objectMode: false, ...options }),
});

export const stream = streamPackage;

export const webStreams = {
  ReadableStream: globalThis.ReadableStream,
  WritableStream: globalThis.WritableStream,
  TransformStream: globalThis.TransformStream,
  TextEncoderStream: globalThis.TextEncoderStream,
  TextDecoderStream: globalThis.TextDecoderStream,
  CompressionStream: globalThis.CompressionStream,
  DecompressionStream: globalThis.DecompressionStream,
  ByteLengthQueuingStrategy: globalThis.ByteLengthQueuingStrategy,
  CountQueuingStrategy: globalThis.CountQueuingStrategy,
};

type Chunks = AsyncIterable<Uint8Array | string>;

async function buffer(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}

const text = async (chunks: Chunks) => new TextDecoder().decode(await buffer(chunks));

export const consumers = {
  buffer,
  text,
  json: async (chunks: Chunks) => JSON.parse(await text(chunks)),
  arrayBuffer: async (chunks: Chunks) => new Uint8Array(await buffer(chunks)).buffer,
};
