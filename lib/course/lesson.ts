import type { Localized } from '@/lib/i18n/locales';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import type { InvocationOutcome } from '@/lib/sim/lambda/invocation';
import type { Job } from './decide-home';
import type { NearFigure } from './near-figure';

/** Everything about a chapter that is not prose. The prose is in `ja.mdx` and `en.mdx` beside it. */
export interface Lesson {
  /** Folder name and URL segment. Stored in readers' progress, so it never changes. */
  readonly slug: string;
  /** The sections of the notes this chapter covers, as in `2-2-1`. */
  readonly notes: readonly string[];
  readonly title: Localized;
  /** What the reader can do afterwards: the end of a sentence that begins with "After this chapter you can". */
  readonly promise: Localized;
  /** Reading and doing, in minutes. */
  readonly minutes: number;
  /** The day each twin was last brought up to date, as in `2026-11-22`. */
  readonly updated: Localized;
  /** In the order of the prose: the ids are the anchors of both twins. */
  readonly sections: readonly Section[];
  /** Every function the prose shows, by the name it is shown under. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** The sample the workbench holds when the chapter opens. */
  readonly opensWith: string;
  readonly predictions: readonly Prediction[];
  readonly exercises: readonly Exercise[];
  readonly figures: readonly Figure[];
  readonly quiz?: readonly QuizQuestion[];
}

export interface Section {
  readonly id: string;
  readonly title: Localized;
}

/** A function with its events. Its files are real ones, in `start/<folder>/`. */
export interface Sample {
  readonly folder: string;
  readonly runtime: Runtime;
  /** `file.function`. */
  readonly handler: string;
  readonly functionName?: string;
  /** Whole seconds. Lambda's own default is 3. */
  readonly timeoutSeconds?: number;
  /** MB. Lambda's own default is 128. */
  readonly memorySizeMb?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly events: readonly [SampleEvent, ...SampleEvent[]];
}

export interface SampleEvent {
  readonly name: string;
  readonly payload: JsonValue;
}

/** A question asked before a run. The run answers it; no option is marked as the right one. */
export interface Prediction {
  readonly id: string;
  readonly question: Localized;
  /** Which of the chapter's samples is run, with which of its events. */
  readonly sample: string;
  readonly event: string;
  /** Events the same environment is given first, for a question about what is left of them. */
  readonly before?: readonly string[];
  readonly options: readonly [PredictionOption, PredictionOption, ...PredictionOption[]];
  /** What to take from the run, shown after it. */
  readonly because: Localized;
}

export interface PredictionOption {
  /** Shown as code: what the run would print or answer. */
  readonly says: Localized;
  /** How the run would look if this were so. */
  readonly expect: Expectation;
}

export interface Exercise {
  /** `slug/name`. Stored in readers' progress, so it never changes and is never used again. */
  readonly id: string;
  readonly title: Localized;
  readonly task: Localized;
  readonly start: Sample;
  /** Set when the answer is in the settings as well as in the code. */
  readonly solutionHandler?: string;
  /** The idea, the place, the line. */
  readonly hints: readonly [Localized, Localized, Localized];
  readonly checks: readonly [Check, ...Check[]];
  /** Wrong answers readers really give, each with the words that help. Files are in `mistakes/<exercise>/<name>/`. */
  readonly mistakes: readonly [Mistake, ...Mistake[]];
}

/** One thing a correct answer must do: these invocations, one after the other, look like this. */
export interface Check {
  readonly says: Localized;
  readonly steps: readonly [CheckStep, ...CheckStep[]];
}

export interface CheckStep {
  readonly payload: JsonValue;
  /** `cold`: the environments are ended first. Otherwise it goes on in the one that is there. */
  readonly environment?: 'cold';
  /** MB, where the check is about the setting itself. */
  readonly memorySizeMb?: number;
  /** `file.function`, where another function of the same files is called. */
  readonly handler?: string;
  readonly expect: Expectation;
}

/** What one invocation must look like. A member that is absent is not looked at. */
export interface Expectation {
  readonly outcome?: InvocationOutcome;
  /** The payload, to the byte. */
  readonly payloadText?: string;
  /** The payload as a JSON value: spaces and member order do not matter. */
  readonly payload?: JsonValue;
  readonly errorType?: string;
  readonly errorMessage?: string;
  /** Each of these is a line of the function's own output, in this order. */
  readonly logLines?: readonly string[];
  /** None of the function's own output holds this text. */
  readonly logLacks?: string;
  readonly start?: 'cold' | 'warm';
}

/** A wrong answer is recognised by what it does, not by how it is written. */
export interface Mistake {
  readonly name: string;
  /** Set when the mistake is in the settings. */
  readonly handler?: string;
  readonly shows: readonly [MistakeSign, ...MistakeSign[]];
  readonly feedback: Localized;
}

export interface MistakeSign {
  /** Indexes into `checks` and its `steps`. */
  readonly check: number;
  readonly step: number;
  readonly looksLike: Expectation;
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A figure the reader can move. Each kind is a component of `components/figures`. */
export type Figure =
  | NearFigure
  | { readonly kind: 'handler-anatomy'; readonly id: string }
  /** The lanes of the workbench beside the text. */
  | { readonly kind: 'environments'; readonly id: string }
  | {
      readonly kind: 'context-explorer';
      readonly id: string;
      /** Samples that return what their context says. */
      readonly probes: { readonly python: string; readonly nodejs: string };
    }
  | {
      readonly kind: 'variant-table';
      readonly id: string;
      readonly variants: readonly { readonly sample: string; readonly title: Localized }[];
      readonly events: readonly string[];
    }
  | { readonly kind: 'failure-atlas'; readonly id: string; readonly failures: readonly Failure[] }
  | { readonly kind: 'limit-table'; readonly id: string }
  | {
      readonly kind: 'test-desk';
      readonly id: string;
      readonly firstRow: ExpectedRun;
      /** Handlers the reader's tests must tell apart. Their code reaches a reader who asks for it, not the page. */
      readonly suspects: readonly Suspect[];
      /** Tests that catch every wrong suspect and no right one. For the content tests alone. */
      readonly enough: readonly ExpectedRun[];
    }
  | {
      readonly kind: 'decision-helper';
      readonly id: string;
      readonly situations: readonly Situation[];
    }
  | {
      readonly kind: 'source-map';
      readonly id: string;
      readonly sources: readonly EventSource[];
    };

/** What calls a function, and what the function does about it. */
export interface EventSource {
  readonly id: string;
  readonly title: Localized;
  /** AWS's name of it. */
  readonly service: string;
  /** `waits`: synchronous. `leaves`: asynchronous. `polls`: Lambda fetches from it. */
  readonly calls: 'waits' | 'leaves' | 'polls';
  readonly job: Localized;
  readonly target: Localized;
  /** The sample whose first event it is, and the one that tests it, with an event `run`. */
  readonly sample: string;
  readonly test: string;
  readonly fields: readonly EventField[];
}

/** What a member of an event means. */
export interface EventField {
  /** As in `Records[0].s3.object.key`. */
  readonly path: string;
  readonly says: Localized;
}

/** A job somebody has, and what to say of where it belongs. */
export interface Situation {
  readonly id: string;
  readonly says: Localized;
  readonly job: Job;
  readonly because: Localized;
}

/** A question that no run can answer. */
export interface QuizQuestion {
  readonly id: string;
  readonly question: Localized;
  readonly options: readonly [Localized, Localized, ...Localized[]];
  /** Which of the options, counted from 0. */
  readonly right: number;
  readonly because: Localized;
}

/** A row of a reader's table of tests, as text that can be edited. */
export interface ExpectedRun {
  readonly event: string;
  readonly result: string;
  /** Lines, one below the other. Empty: the log is not looked at. */
  readonly log: string;
}

/** A hidden handler. Its files are in `suspects/<name>/`. */
export interface Suspect {
  readonly name: string;
  readonly runtime: Runtime;
  readonly handler: string;
  readonly isRight: boolean;
  /** What it does, told once it has been caught. */
  readonly confession: Localized;
}

export interface Failure {
  readonly title: string;
  readonly sample: string;
  readonly event: string;
  readonly meaning: Localized;
}

/** Keeps literal types, so that a manifest is checked as it is written. */
export function defineLesson<const Definition extends Lesson>(lesson: Definition): Definition {
  return lesson;
}
