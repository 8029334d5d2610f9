import { err, ok, type Result } from '@/lib/sim/kernel/result';
import { invokeShape } from './invoke-shape';
import { formatJson, minifyJson } from './json-text';
import { slicePayloads } from './payload-slices';
import { positionAt } from './text-position';
import type { Variant, Workspace, WorkspaceEvent } from './workspace';
import { toWorkspace } from './workspace-from-shape';
import { checkNames, checkSizes } from './workspace-limits';
import { placeOf, type WorkspaceProblem } from './workspace-problem';
import { workspaceSchema } from './workspace-schema';

const WORKSPACE_VERSION = 1;

/** Brackets within brackets outside of payloads. An IAM policy needs about seven. */
const DEEPEST = 50;

/** Reads the JSON of a workspace that came from anywhere: a share link's, a `*.lambda.json` file's. */
export function readWorkspaceText(text: string): Result<Workspace, WorkspaceProblem> {
  const read = readOwnWorkspaceText(text);
  const problem = read.ok ? checkSizes(read.value) : null;
  return problem ? err(problem) : read;
}

/** Reads the JSON of the reader's own work, however large it has become. */
export function readOwnWorkspaceText(fileText: string): Result<Workspace, WorkspaceProblem> {
  const text = fileText.replace(/^\uFEFF/, ''); // some editors put a byte order mark first
  if (text.trim() === '') return err({ code: 'empty' });
  const sliced = slicePayloads(text);
  if ('code' in sliced) {
    const position = positionAt(text, sliced.offset);
    return err({ code: 'notJson', problem: sliced.code, position });
  }
  if (sliced.depth > DEEPEST) return err({ code: 'tooDeep', place: '' });
  return readMembers(JSON.parse(sliced.skeleton), sliced.payloads);
}

function readMembers(
  value: unknown,
  payloads: readonly string[],
): Result<Workspace, WorkspaceProblem> {
  const version = memberAt(value, ['v']);
  if (version === undefined) return err({ code: 'notAWorkspace' });
  if (version !== WORKSPACE_VERSION) return err({ code: 'unsupportedVersion', place: 'v' });
  const parsed = workspaceSchema.safeParse(value);
  if (!parsed.success) return err(shapeProblem(value, parsed.error.issues[0]));
  const problem = checkNames(parsed.data);
  return problem ? err(problem) : ok(toWorkspace(parsed.data, payloads));
}

interface ShapeIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
}

function shapeProblem(value: unknown, issue: ShapeIssue = { path: [] }): WorkspaceProblem {
  const place = placeOf(issue.path);
  if (memberAt(value, issue.path) === undefined) return { code: 'missing', place };
  return { code: issue.code === 'invalid_value' ? 'unknownValue' : 'wrongType', place };
}

function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (around, step) =>
      typeof around === 'object' && around !== null && Object.hasOwn(around, step)
        ? Reflect.get(around, step)
        : undefined,
    value,
  );
}

/** Writes a workspace as one line of JSON, which `readWorkspaceText` reads back without loss. */
export function writeWorkspaceText(workspace: Workspace): string {
  const {
    configuration,
    files,
    events,
    variants = [],
    invoking,
    policies,
    unknownMembers,
  } = workspace;
  const members = [
    ['v', JSON.stringify(WORKSPACE_VERSION)],
    ['function', JSON.stringify({ ...configuration, ...unknownMembers?.function })],
    ['files', JSON.stringify(files)],
    ['events', `[${events.map(writeEvent).join(',')}]`],
    ...(variants.length === 0 ? [] : [['variants', JSON.stringify(variants.map(toShape))]]),
    ...(invoking ? [['invoke', JSON.stringify(invokeShape(invoking))]] : []),
    ...(policies === undefined ? [] : [['policies', JSON.stringify(policies)]]),
    ...Object.entries(unknownMembers?.workspace ?? {}).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  ];
  return `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}

function toShape({ name, runtime, handler, files }: Variant) {
  return { name, function: { Runtime: runtime, Handler: handler }, files };
}

/** The text as typed goes with the payload only where the payload alone would not give it back. */
function writeEvent({ name, payloadText }: WorkspaceEvent): string {
  const payload = minifyJson(payloadText);
  const members = [`"name":${JSON.stringify(name)}`];
  if (payload !== null) members.push(`"payload":${payload}`);
  if (payload === null || (formatJson(payload) ?? payload) !== payloadText)
    members.push(`"payloadText":${JSON.stringify(payloadText)}`);
  return `{${members.join(',')}}`;
}
