import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, type ExpectStatic, expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { invocationsOf, toTranscript } from '@/lib/course/exercise-steps';
import { toExerciseView } from '@/lib/course/exercise-view';
import { grade } from '@/lib/course/grade';
import { repeatable, type Transcript } from '@/lib/course/invocation-record';
import type { Exercise, Lesson } from '@/lib/course/lesson';
import type { Recordings } from '@/lib/course/lesson-view';
import { looksLike } from '@/lib/course/looks-like';
import { type SampleView, toSampleView } from '@/lib/course/sample-view';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import { type OpenLambdaService, runTrial } from '@/lib/workbench/run-trial';
import { LESSONS } from './course';

const host = openNodeHost();
afterAll(() => host.close());

const openService: OpenLambdaService = (listeners) =>
  createLambdaService({
    host,
    listeners,
    wallClock: () => Date.now(),
    clockSpeed: () => 'fastForward',
    randomBytes,
    timers: REAL_TIMERS,
    onStartProgress: () => {},
  });

describe.each(LESSONS)('exercises of $slug', (lesson) => {
  const folder = folderOf(lesson);

  const recordedAs = (expectHere: ExpectStatic, exercise: Exercise, attempt: string) => {
    const path = join(folder, 'transcripts', exercise.start.folder, `${attempt}.golden.json`);
    return (transcript: Transcript) =>
      expectHere(asJson(transcript.map((records) => records.map(repeatable)))).toMatchFileSnapshot(
        path,
      );
  };

  it.concurrent.for(lesson.exercises)(
    '$id: the solution passes every check',
    async (exercise, test) => {
      const attempt = attemptAt(folder, exercise, `solution/${exercise.start.folder}`, {
        handler: exercise.solutionHandler,
      });
      const transcript = await transcriptOf(exercise, attempt);
      test.expect(grade(view(exercise, attempt), transcript)).toEqual({
        passed: true,
        checks: exercise.checks.map(() => ({ verdict: 'passed' })),
      });
      await recordedAs(test.expect, exercise, 'solution')(transcript);
    },
  );

  it.concurrent.for(lesson.exercises)('$id: the starter does not pass', async (exercise, test) => {
    const attempt = attemptAt(folder, exercise, `start/${exercise.start.folder}`, {});
    const transcript = await transcriptOf(exercise, attempt);
    test.expect(grade(view(exercise, attempt), transcript).passed).toBe(false);
    await recordedAs(test.expect, exercise, 'start')(transcript);
  });

  const mistakes = lesson.exercises.flatMap((exercise) =>
    exercise.mistakes.map((mistake) => ({
      exercise,
      mistake,
      id: exercise.id,
      name: mistake.name,
    })),
  );
  it.concurrent.for(mistakes)('$id: $name is recognised', async ({ exercise, mistake }, test) => {
    const place = `mistakes/${exercise.start.folder}/${mistake.name}`;
    const attempt = attemptAt(folder, exercise, place, mistake);
    const transcript = await transcriptOf(exercise, attempt);
    const verdict = grade(view(exercise, attempt), transcript);
    test.expect([verdict.passed, verdict.mistake?.name]).toEqual([false, mistake.name]);
    await recordedAs(test.expect, exercise, mistake.name)(transcript);
  });
});

describe.each(LESSONS)('$slug', (lesson) => {
  const folder = folderOf(lesson);

  // Each sample starts an interpreter of its own, and a busy machine takes its time.
  const timeout = 20_000 * Object.keys(lesson.samples).length;
  it.concurrent('samples behave as recorded', { timeout }, async (test) => {
    const runs: Record<string, unknown> = {};
    for (const [name, sample] of samplesThatRepeat(lesson)) {
      runs[name] = await runsOf(
        toSampleView(sample, filesAt(join(folder, 'start', sample.folder))),
      );
    }
    await test.expect(asJson(runs)).toMatchFileSnapshot(join(folder, 'runs.golden.json'));
  });

  it.concurrent.for(probesOf(lesson))(
    'the probe %s answers with its context',
    async (name, test) => {
      const sample = (lesson as Lesson).samples[name];
      if (!sample) throw new Error(`There is no sample ${name}`);
      const view = toSampleView(sample, filesAt(join(folder, 'start', sample.folder)));
      test.expect(await runsOf(view)).toMatchObject({
        'at-once': { payloadText: test.expect.stringContaining('"function_name"') },
      });
    },
  );

  it.each(lesson.predictions)('prediction $id has exactly one answer', (prediction) => {
    const record = recordingsAt(folder)[prediction.sample]?.[prediction.event];
    if (!record) throw new Error(`${prediction.sample} has no run of ${prediction.event}`);
    const right = prediction.options.filter(({ expect: expected }) => looksLike(record, expected));
    expect(right).toHaveLength(1);
  });

  it.each(lesson.predictions.filter(({ before }) => before))(
    'prediction $id asks about a run that was recorded after the same events',
    ({ sample, event, before }) => {
      const names = (lesson as Lesson).samples[sample]?.events.map(({ name }) => name) ?? [];
      expect(names.slice(0, names.indexOf(event))).toEqual(before);
    },
  );

  it('has every figure, prediction and exercise it promises a reader', () => {
    const { figures, predictions, exercises } = lesson;
    expect([figures.length > 0, predictions.length > 0, exercises.length > 1]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(lesson.exercises)('$id has a folder for every mistake and no other', (exercise) => {
    const path = join(folder, 'mistakes', exercise.start.folder);
    expect(existsSync(path) ? readdirSync(path).sort() : []).toEqual(
      exercise.mistakes.map(({ name }) => name).sort(),
    );
  });
});

it('gives no id twice', () => {
  const ids = LESSONS.flatMap((lesson: Lesson) => lesson.exercises.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

function folderOf({ slug }: Lesson): string {
  return join(import.meta.dirname, 'lessons', slug);
}

function attemptAt(
  folder: string,
  exercise: Exercise,
  place: string,
  { handler }: { readonly handler?: string | undefined },
): SampleView {
  const sample = handler ? { ...exercise.start, handler } : exercise.start;
  return toSampleView(sample, filesAt(join(folder, place)));
}

function view(exercise: Exercise, { files }: SampleView) {
  return toExerciseView(exercise, files, 'en');
}

async function transcriptOf(exercise: Exercise, attempt: SampleView): Promise<Transcript> {
  const checks = view(exercise, attempt);
  return toTranscript(checks, await runTrial(openService, invocationsOf(checks, attempt)));
}

async function runsOf({ configuration, files, events }: SampleView) {
  const steps = events.map(({ payloadText }) => ({ configuration, files, eventText: payloadText }));
  const records = await runTrial(openService, steps);
  return Object.fromEntries(
    records.map((record, index) => [events[index]?.name, repeatable(record)]),
  );
}

/** What a context says differs from run to run, so what answers with it is not recorded. */
function probesOf({ figures }: Lesson): readonly string[] {
  return figures.flatMap((figure) =>
    figure.kind === 'context-explorer' ? Object.values(figure.probes) : [],
  );
}

function samplesThatRepeat(lesson: Lesson) {
  const probes = probesOf(lesson);
  return Object.entries(lesson.samples).filter(([name]) => !probes.includes(name));
}

function filesAt(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

function recordingsAt(folder: string): Recordings {
  return JSON.parse(readFileSync(join(folder, 'runs.golden.json'), 'utf8'));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
