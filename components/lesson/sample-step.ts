import type { SampleView } from '@/lib/course/sample-view';
import type { TrialStep } from '@/lib/workbench/run-trial';

/** A cold invocation of a sample with the first of these events, then the others while it is warm. */
export function sampleSteps(sample: SampleView, events: readonly string[]): readonly TrialStep[] {
  return events.map((event, index) => {
    const { environment, ...step } = sampleStep(sample, event);
    return index === 0 && environment ? { ...step, environment } : step;
  });
}

/** One cold invocation of a sample with one of its events. */
export function sampleStep(sample: SampleView, eventName: string): TrialStep {
  const event = sample.events.find(({ name }) => name === eventName);
  if (!event) throw new Error(`The sample has no event ${eventName}`);
  const { configuration, files } = sample;
  return { configuration, files, eventText: event.payloadText, environment: 'cold' };
}
