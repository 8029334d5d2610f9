'use client';

import { type CheckedSetting, checkSetting } from '@/lib/sim/lambda/check-function-configuration';
import {
  type FunctionConfiguration,
  LOG_FORMATS,
  RUNTIMES,
  type Runtime,
} from '@/lib/sim/lambda/function-configuration';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { matchingStarter } from '@/lib/workbench/matching-starter';
import { configurationChanged } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { NumberField } from './number-field';
import { VariableFields } from './variable-fields';

/** The function's settings. What AWS would refuse is said in AWS's own words, beside the field. */
export function SettingsForm() {
  const { store, actions, messages } = useWorkbench();
  const configuration = useWorkbenchState(({ workspace }) => workspace.configuration);
  const words = messages.settings;
  const change = (part: Partial<FunctionConfiguration>) => configurationChanged(store, part);
  const problem = (setting: CheckedSetting) => awsMessage(setting, configuration);
  const range = (low: number, high: number) => fillIn(words.from, { low, high });
  /** Untouched code is exchanged for that of the other language; what the reader wrote never is. */
  const chooseRuntime = (Runtime: Runtime) => {
    const { workspace, starter } = store.getState();
    const matching = matchingStarter(workspace, starter, Runtime);
    if (matching) void actions.load(matching, 'starterTaken');
    else change({ Runtime });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={words.functionName}
        value={configuration.FunctionName}
        problem={problem('FunctionName')}
        onChange={({ target }) => change({ FunctionName: target.value })}
      />
      <SelectField
        label={words.runtime}
        value={configuration.Runtime}
        options={RUNTIMES}
        onChange={chooseRuntime}
      />
      <TextField
        label={words.handler}
        value={configuration.Handler}
        problem={problem('Handler')}
        onChange={({ target }) => change({ Handler: target.value })}
      />
      <SelectField
        label={words.logFormat}
        value={configuration.LoggingConfig.LogFormat}
        options={LOG_FORMATS}
        onChange={(LogFormat) =>
          change({ LoggingConfig: { ...configuration.LoggingConfig, LogFormat } })
        }
      />
      <NumberField
        label={words.timeout}
        value={configuration.Timeout}
        hint={range(LIMITS.minTimeoutSeconds.value, LIMITS.maxTimeoutSeconds.value)}
        problem={problem('Timeout')}
        onChange={(Timeout) => change({ Timeout })}
      />
      <NumberField
        label={words.memory}
        value={configuration.MemorySize}
        hint={`${range(LIMITS.minMemoryMb.value, LIMITS.maxMemoryMb.value)} · ${words.memoryNote}`}
        problem={problem('MemorySize')}
        onChange={(MemorySize) => change({ MemorySize })}
      />
      <NumberField
        label={words.storage}
        value={configuration.EphemeralStorage.Size}
        hint={range(LIMITS.minTemporaryStorageMb.value, LIMITS.maxTemporaryStorageMb.value)}
        problem={problem('EphemeralStorage')}
        onChange={(Size) => change({ EphemeralStorage: { Size } })}
      />
      <VariableFields
        variables={configuration.Environment.Variables}
        problem={problem('Environment')}
        messages={messages}
        onChange={(Variables) => change({ Environment: { Variables } })}
      />
    </div>
  );
}

function awsMessage(setting: CheckedSetting, configuration: FunctionConfiguration): string | null {
  const checked = checkSetting(setting, configuration);
  return checked.ok ? null : `${checked.failure.code}: ${checked.failure.message}`;
}
