'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { checkFunctionConfiguration } from '@/lib/sim/lambda/check-function-configuration';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { InvokingForm } from '../invoking/invoking-form';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { SettingsForm } from './settings-form';

/** Opens the settings, and says the most important ones without being opened. */
export function SettingsButton() {
  const { messages } = useWorkbench();
  const configuration = useWorkbenchState(({ workspace }) => workspace.configuration);
  const [open, setOpen] = useState(false);
  const refused = !checkFunctionConfiguration(configuration).ok;
  const words = messages.settings;
  return (
    <>
      <Button
        kind="quiet"
        data-testid="settings"
        className={refused ? 'text-bad' : ''}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden className="size-4" />
        <span className="sr-only">{words.open}: </span>
        <span className="font-mono text-xs @max-[35rem]/workbench:sr-only">
          {configuration.Runtime}
          <span className="@max-[60rem]/workbench:hidden">
            {' · '}
            {String(configuration.Timeout)} s · {String(configuration.MemorySize)} MB
          </span>
        </span>
      </Button>
      <Dialog
        open={open}
        title={words.title}
        description={words.description}
        closeLabel={words.close}
        onOpenChange={setOpen}
      >
        <SettingsForm />
        <InvokingForm />
      </Dialog>
    </>
  );
}
