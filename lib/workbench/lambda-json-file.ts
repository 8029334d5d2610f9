import { err, type Result } from '@/lib/sim/kernel/result';
import { decodeUtf8 } from './decode-utf8';
import { formatJson } from './json-text';
import type { Workspace } from './workspace';
import { readWorkspaceText, writeWorkspaceText } from './workspace-file';
import type { WorkspaceProblem } from './workspace-problem';

/** Why a `*.lambda.json` file does not open. */
export type LambdaJsonFileProblem = { readonly code: 'notUtf8' } | WorkspaceProblem;

/** A file may hold events of 6 MB, Lambda's limit, which a link cannot. */
const LARGEST_LAMBDA_JSON_BYTES = 16 * 1024 * 1024;

export function readLambdaJsonFile(bytes: Uint8Array): Result<Workspace, LambdaJsonFileProblem> {
  if (bytes.length > LARGEST_LAMBDA_JSON_BYTES)
    return err({ code: 'tooLarge', limitBytes: LARGEST_LAMBDA_JSON_BYTES });
  const text = decodeUtf8(bytes);
  return text === null ? err({ code: 'notUtf8' }) : readWorkspaceText(text);
}

export interface LambdaJsonFile {
  readonly fileName: string;
  readonly text: string;
}

/** Laid out in lines, so that it can be read and compared. */
export function writeLambdaJsonFile(workspace: Workspace): LambdaJsonFile {
  const json = writeWorkspaceText(workspace);
  return {
    fileName: `${toFileName(workspace.configuration.FunctionName)}.lambda.json`,
    text: `${formatJson(json) ?? json}\n`,
  };
}

/** Function names have only these letters; a name AWS will refuse may have any. */
function toFileName(functionName: string): string {
  return functionName.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64) || 'function';
}
