import { sha256 } from '@noble/hashes/sha2.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { AwsError } from '../../kernel/aws-error';
import { decodedLength, fromBase64, isBase64, toBase64 } from '../../kernel/base64';
import { err, ok, type Result } from '../../kernel/result';
import { LIMITS } from '../limits';
import { invalidParameter, notSimulated, tooLarge } from './errors';
import type { Code } from './function-state';

/** Where a request has its code: AWS's members, and ours for files without a zip. */
export interface CodeSource {
  /** Base64 of a zip archive. */
  readonly ZipFile?: string;
  /** Not AWS's: path -> text. What the page and the command would otherwise zip first. */
  readonly Files?: Readonly<Record<string, string>>;
  readonly S3Bucket?: string;
  readonly ImageUri?: string;
}

export interface PackagedCode {
  readonly sha256: string;
  readonly code: Code;
}

/** Unpacks a deployment package and holds it to Lambda's sizes. Rule API-7. */
export function packageCode(source: CodeSource): Result<PackagedCode, AwsError> {
  if (source.Files !== undefined) return packaged(zipped(source.Files), source.Files);
  if (source.ZipFile !== undefined) return unzipped(source.ZipFile);
  if (source.S3Bucket !== undefined) {
    return notSimulated('This simulation has no S3: give the code as ZipFile or Files.');
  }
  if (source.ImageUri !== undefined) {
    return notSimulated(
      'This simulation has no container images: give the code as ZipFile or Files.',
    );
  }
  return invalidParameter('Please provide a source for function code.');
}

function unzipped(base64: string): Result<PackagedCode, AwsError> {
  if (!isBase64(base64)) return err(NOT_BASE64);
  if (decodedLength(base64) > LIMITS.maxZippedBytes.value) {
    return tooLarge(`Zipped size must be smaller than ${LIMITS.maxZippedBytes.value} bytes`);
  }
  const archive = fromBase64(base64);
  const files = archive.length === 0 ? undefined : readArchive(archive);
  return files
    ? packaged(archive, files)
    : invalidParameter(
        'Could not unzip uploaded file. Please check your file, then try to upload again.',
      );
}

const NOT_BASE64: AwsError = {
  code: 'SerializationException',
  message: 'Unable to decode base64 value',
  httpStatus: 400,
};

/** Folders are names that end in a slash. Undefined for what is no zip archive. */
function readArchive(archive: Uint8Array): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(unzipSync(archive))
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
  } catch {
    return undefined;
  }
}

/** The same files make the same archive everywhere: their order and their date are fixed. */
function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const contents = Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text)]));
  return zipSync(contents, { mtime: '1980-01-01T00:00:00' });
}

function packaged(
  archive: Uint8Array,
  files: Readonly<Record<string, string>>,
): Result<PackagedCode, AwsError> {
  const unzippedBytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  if (unzippedBytes > LIMITS.maxUnzippedBytes.value) {
    return invalidParameter(
      `Unzipped size must be smaller than ${LIMITS.maxUnzippedBytes.value} bytes`,
    );
  }
  return ok({ sha256: toBase64(sha256(archive)), code: { sizeBytes: archive.length, files } });
}
