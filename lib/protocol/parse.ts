import * as z from 'zod/mini';
import { LOG_SOURCES } from '@/lib/sim/lambda/invocation';
import { ENVIRONMENT_LOSSES } from './environment-host';
import type {
  EnvironmentAnswer,
  EnvironmentMessage,
  EnvironmentRequestName,
} from './environment-messages';
import {
  type FileContent,
  type FrameAnswer,
  type FrameMessage,
  type FrameRequestName,
  WORKER_KINDS,
} from './frame-messages';
import type { ProbeReport, StartReport } from './start-report';

/** Zod would compile its schemas with `new Function`, which the page's CSP refuses. */
z.config({ jitless: true });

const processExit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: z.number() }),
  z.object({ kind: z.literal('signal'), signal: z.string() }),
]);

const measured = { durationMs: z.number(), endedAt: z.number(), maxMemoryUsedMb: z.number() };

const threw = z.object({
  ...measured,
  status: z.literal('threw'),
  errorType: z.string(),
  payloadText: z.string(),
  processEnded: z.boolean(),
});

const exited = z.object({ ...measured, status: z.literal('exited'), exit: processExit });

const environmentAnswers: {
  readonly [Name in EnvironmentRequestName]: z.ZodMiniType<EnvironmentAnswer<Name>>;
} = {
  initialize: z.discriminatedUnion('status', [
    z.object({ ...measured, status: z.literal('initialized') }),
    threw,
    exited,
  ]),
  invoke: z.discriminatedUnion('status', [
    z.object({
      ...measured,
      status: z.literal('returned'),
      responseText: z.string(),
      processEnded: z.boolean(),
    }),
    threw,
    exited,
    z.object({ ...measured, status: z.literal('deadlinePassed') }),
  ]),
};

const logEvent = z.object({
  at: z.number(),
  source: z.enum(LOG_SOURCES),
  text: z.string(),
  cloudWatchOnly: z.exactOptional(z.literal(true)),
});

const temporaryFile = z.object({
  path: z.string().check(z.startsWith('/tmp/')),
  base64: z.nullable(z.string()),
});

const answer = z.object({ kind: z.literal('answer'), id: z.number(), result: z.unknown() });
const fault = z.object({ kind: z.literal('fault'), id: z.number(), detail: z.string() });
const notice = { kind: z.literal('notice') };

const environmentMessage: z.ZodMiniType<EnvironmentMessage> = z.union([
  answer,
  fault,
  z.object({
    ...notice,
    name: z.literal('logged'),
    body: z.object({ events: z.array(logEvent) }),
  }),
  z.object({
    ...notice,
    name: z.literal('temporaryFilesChanged'),
    body: z.object({ files: z.array(temporaryFile) }),
  }),
  z.object({
    ...notice,
    name: z.literal('outOfMemory'),
    body: z.object({ askedForMb: z.number() }),
  }),
]);

const startReport: z.ZodMiniType<StartReport> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('started'),
    from: z.enum(['plain', 'snapshot']),
    snapshotChecksum: z.optional(z.number()),
  }),
  z.object({ status: z.literal('failed'), detail: z.string() }),
]);

const probeReport: z.ZodMiniType<ProbeReport> = z.object({
  originIsOpaque: z.boolean(),
  fetchRefused: z.boolean(),
  storageRefused: z.boolean(),
  evaluationRefused: z.boolean(),
});

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

const nothing = z.record(z.string(), z.never());

const frameAnswers: { readonly [Name in FrameRequestName]: z.ZodMiniType<FrameAnswer<Name>> } = {
  hello: z.object({ version: z.number(), origin: z.string() }),
  installRuntime: nothing,
  startEnvironment: nothing,
  tell: nothing,
  heard: nothing,
  stopEnvironment: nothing,
  ping: nothing,
};

const frameMessage: z.ZodMiniType<FrameMessage> = z.union([
  answer,
  fault,
  z.object({
    ...notice,
    name: z.literal('said'),
    body: z.object({ environmentId: z.number(), texts: z.array(z.string()) }),
  }),
  z.object({
    ...notice,
    name: z.literal('gone'),
    body: z.object({ environmentId: z.number(), loss: z.enum(ENVIRONMENT_LOSSES) }),
  }),
  z.object({
    ...notice,
    name: z.literal('snapshotTaken'),
    body: z.object({ kind: z.enum(WORKER_KINDS), content: z.custom<FileContent>(isObject) }),
  }),
]);

/** Learner code shares a thread with the environment's side, so nothing from there is believed unread. */
export function parseEnvironmentMessage(text: string): EnvironmentMessage {
  return environmentMessage.parse(JSON.parse(text));
}

export function parseEnvironmentAnswer<Name extends EnvironmentRequestName>(
  name: Name,
  result: unknown,
): EnvironmentAnswer<Name> {
  return environmentAnswers[name].parse(result) as EnvironmentAnswer<Name>;
}

export function parseStartReport(text: string): StartReport {
  return startReport.parse(JSON.parse(text));
}

export function parseProbeReport(text: string): ProbeReport {
  return probeReport.parse(JSON.parse(text));
}

/** The frame is ours, but it shares a process with learner code. */
export function parseFrameMessage(data: unknown): FrameMessage {
  return frameMessage.parse(data);
}

export function parseFrameAnswer<Name extends FrameRequestName>(
  name: Name,
  result: unknown,
): FrameAnswer<Name> {
  return frameAnswers[name].parse(result) as FrameAnswer<Name>;
}
