import type { SampleView } from '@/lib/course/sample-view';
import type { TrialStep } from '@/lib/workbench/run-trial';

/** One cold invocation of a sample with one of its events. */
export function sampleStep(sample: SampleView, eventName: string): TrialStep {
  const event = sample.events.find(({ name }) => name === eventName);
  if (!event) throw new Error(`The sample has no event ${eventName}`);
  const { configuration, files } = sample;
  return { configuration, files, eventText: event.payloadText, environment: 'cold' };
}
