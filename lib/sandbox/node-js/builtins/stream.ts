import streamPackage from 'readable-stream';

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
