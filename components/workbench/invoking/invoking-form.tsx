'use client';

import { checkInvokeSetting } from '@/lib/sim/lambda/check-invoke-setting';
import { invokeSettingsChanged } from '@/lib/workbench/workbench-store';
import { OptionalNumberField } from '../settings/optional-number-field';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { PlaceField } from './place-field';
import { useAsynchronousWords } from './use-asynchronous-words';

/** How the function is invoked: what PutFunctionConcurrency and PutFunctionEventInvokeConfig set. */
export function InvokingForm() {
  const { store } = useWorkbench();
  const { settings: words } = useAsynchronousWords();
  const settings = useWorkbenchState(({ workspace }) => workspace.invoking);
  return (
    <fieldset className="mt-5 grid gap-4 border-line border-t pt-4 sm:grid-cols-2">
      <legend className="pr-2 font-semibold text-sm">{words.title}</legend>
      <OptionalNumberField
        label={words.reserved}
        hint={words.reservedHint}
        value={settings?.reservedConcurrency}
        check={(value) => checkInvokeSetting('reservedConcurrentExecutions', value)}
        onChange={(reservedConcurrency) => invokeSettingsChanged(store, { reservedConcurrency })}
      />
      <OptionalNumberField
        label={words.provisioned}
        hint={words.provisionedHint}
        value={settings?.provisionedConcurrency}
        check={(value) => checkInvokeSetting('provisionedConcurrentExecutions', value)}
        onChange={(provisionedConcurrency) =>
          invokeSettingsChanged(store, { provisionedConcurrency })
        }
      />
      <OptionalNumberField
        label={words.retries}
        hint={words.retriesHint}
        value={settings?.maximumRetryAttempts}
        check={(value) => checkInvokeSetting('maximumRetryAttempts', value)}
        onChange={(maximumRetryAttempts) => invokeSettingsChanged(store, { maximumRetryAttempts })}
      />
      <OptionalNumberField
        label={words.age}
        hint={words.ageHint}
        value={settings?.maximumEventAge}
        check={(value) => checkInvokeSetting('maximumEventAgeInSeconds', value)}
        onChange={(maximumEventAge) => invokeSettingsChanged(store, { maximumEventAge })}
      />
      <PlaceField
        label={words.onFailure}
        value={settings?.onFailure}
        places={{ destination: words.destination, deadLetterQueue: words.deadLetterQueue }}
        nowhere={words.nowhere}
        onChange={(onFailure) => invokeSettingsChanged(store, { onFailure })}
      />
      <PlaceField
        label={words.onSuccess}
        value={settings?.onSuccess}
        places={{ destination: words.successDestination }}
        nowhere={words.notSent}
        onChange={(onSuccess) => invokeSettingsChanged(store, { onSuccess })}
      />
    </fieldset>
  );
}
