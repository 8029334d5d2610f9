export const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');

interface ContentStream {
  setContentType(type: string): void;
  onBeforeFirstWrite?: (write: (chunk: unknown) => void) => void;
}

const DELIMITER_LENGTH = 8;

/** What AWS's client leaves in the global `awslambda`. */
export const lambdaGlobal = {
  streamifyResponse: (handler: object) => Object.assign(handler, { [STREAMING]: 'response' }),
  // biome-ignore lint/complexity/noStaticOnlyClass: a class in AWS's client, which functions may extend
  HttpResponseStream: class HttpResponseStream {
    /** The first write is preceded by the metadata and eight zero bytes. */
    static from(stream: ContentStream, metadata: unknown): ContentStream {
      stream.setContentType('application/vnd.awslambda.http-integration-response');
      stream.onBeforeFirstWrite = (write) => {
        write(JSON.stringify(metadata));
        write(new Uint8Array(DELIMITER_LENGTH));
      };
      return stream;
    }
  },
};
