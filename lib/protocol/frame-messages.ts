import type { EnvironmentLoss } from './environment-host';

/** Raise this when any message between page and frame changes shape: the two refuse to talk if theirs differ. */
export const FRAME_PROTOCOL_VERSION = 2;

/** What can be installed in the frame. `probe` is the self-test: a worker that tries to get out. */
export const WORKER_KINDS = ['python', 'nodejs', 'probe'] as const;
export type WorkerKind = (typeof WORKER_KINDS)[number];

/** What the frame makes of a file before it gives it to a worker. */
export type FileUse =
  | 'worker' // the worker's own classic script: a blob URL
  | 'script' // a module the worker imports: a blob URL
  | 'wasm' // compiled once, shared by all workers
  | 'bytes'; // handed over as they are

/** The bytes of a file as a browser `Blob`, which this layer, without DOM types, only passes on. */
export type FileContent = object;

export interface InstalledFile {
  readonly name: string;
  readonly use: FileUse;
  readonly content: FileContent;
}

type Nothing = Record<string, never>;

/** Everything the page may ask of the frame: name -> what it sends and what it gets back. */
export type FrameRequests = {
  hello: {
    params: { readonly version: number };
    result: { readonly version: number; readonly origin: string };
  };
  /** May be called again to add files, as a snapshot. */
  installRuntime: {
    params: { readonly kind: WorkerKind; readonly files: readonly InstalledFile[] };
    result: Nothing;
  };
  /** Starts a worker. Its first words, a `StartReport`, come as `said`. */
  startEnvironment: {
    params: {
      readonly environmentId: number;
      readonly kind: WorkerKind;
      /** For the worker, as it is. */
      readonly setupText: string;
    };
    result: Nothing;
  };
  /** Passes text on to an environment and counts its messages anew. */
  tell: { params: { readonly environmentId: number; readonly text: string }; result: Nothing };
  /** The page is through with one `said` of the environment: more may follow. */
  heard: { params: { readonly environmentId: number }; result: Nothing };
  stopEnvironment: { params: { readonly environmentId: number }; result: Nothing };
  ping: { params: Nothing; result: Nothing };
};

/** Everything the frame may tell the page unasked: name -> body. */
export type FrameNotices = {
  /** In order, not interpreted by the frame. Further ones wait until the page has `heard` these. The number is the worker's, whatever the text claims. */
  said: { readonly environmentId: number; readonly texts: readonly string[] };
  /** The frame ended the environment, and why. */
  gone: { readonly environmentId: number; readonly loss: EnvironmentLoss };
  /** The memory of an interpreter that has not seen learner code. */
  snapshotTaken: { readonly kind: WorkerKind; readonly content: FileContent };
};

export type FrameRequestName = keyof FrameRequests;
export type FrameNoticeName = keyof FrameNotices;
export type FrameParams<Name extends FrameRequestName> = FrameRequests[Name]['params'];
export type FrameAnswer<Name extends FrameRequestName> = FrameRequests[Name]['result'];

/** Page to frame. */
export type FrameOrder = {
  [Name in FrameRequestName]: {
    readonly id: number;
    readonly name: Name;
    readonly params: FrameParams<Name>;
  };
}[FrameRequestName];

/** Frame to page. */
export type FrameMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly detail: string }
  | {
      [Name in FrameNoticeName]: {
        readonly kind: 'notice';
        readonly name: Name;
        readonly body: FrameNotices[Name];
      };
    }[FrameNoticeName];
