import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { JsonValue, Sample } from './lesson';

/** A function with its files and events, as the workbench takes it. */
export interface SampleView {
  readonly configuration: FunctionConfiguration;
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly { readonly name: string; readonly payloadText: string }[];
}

/** Lambda's defaults where the chapter says nothing else. */
export function toSampleView(sample: Sample, files: SampleView['files']): SampleView {
  return {
    configuration: {
      FunctionName: sample.functionName ?? 'myfunc01',
      Runtime: sample.runtime,
      Handler: sample.handler,
      Timeout: sample.timeoutSeconds ?? 3,
      MemorySize: sample.memorySizeMb ?? 128,
      Environment: { Variables: sample.variables ?? {} },
      LoggingConfig: { LogFormat: 'Text' },
      EphemeralStorage: { Size: 512 },
    },
    files: handlerFirst(files, sample.handler),
    events: sample.events.map(({ name, payload }) => ({ name, payloadText: eventText(payload) })),
  };
}

/** The file with the handler is the one a reader wants to see. */
function handlerFirst(files: SampleView['files'], handler: string): SampleView['files'] {
  const module = handler.slice(0, handler.lastIndexOf('.'));
  const isMain = (name: string) => name.replace(/\.\w+$/, '') === module;
  return Object.fromEntries(
    Object.entries(files).toSorted(([one], [other]) => Number(isMain(other)) - Number(isMain(one))),
  );
}

/** Short events on one line, as they are written in the prose; long ones indented. */
function eventText(payload: JsonValue): string {
  const line = JSON.stringify(payload, null, 1).replace(/\n\s*/g, ' ');
  return line.length <= 60 ? line.replace(/^\{ /, '{').replace(/ \}$/, '}') : indented(payload);
}

function indented(payload: JsonValue): string {
  return JSON.stringify(payload, null, 2);
}
