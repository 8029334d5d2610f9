'use client';

import { BookOpenText, Copy, Ellipsis, FilePlus2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  eventAdded,
  eventDeleted,
  eventDuplicated,
  eventRenamed,
} from '@/lib/workbench/edit-events';
import { TEMPLATE_NAMES } from '@/lib/workbench/event-templates/template-names';
import type { WorkbenchStore } from '@/lib/workbench/workbench-store';
import { basePath } from '../../site/base-path';
import { Menu } from '../../ui/menu';
import { NameForm } from '../layout/name-form';
import { useWorkbench, useWorkbenchState } from '../workbench-context';

/** New events, from nothing or from a template, and what can be done with the selected one. */
export function EventMenu() {
  const { store, locale, messages } = useWorkbench();
  const selected = useWorkbenchState((state) => state.selectedEvent);
  const isLast = useWorkbenchState(({ workspace }) => workspace.events.length < 2);
  const [renaming, setRenaming] = useState(false);
  const words = messages.events;
  return (
    <>
      <Menu
        label={words.menu}
        icon={<Ellipsis aria-hidden />}
        groups={[
          [
            {
              label: words.add,
              icon: <FilePlus2 aria-hidden />,
              onSelect: () => eventAdded(store, { name: 'event1', payloadText: '{}' }),
            },
            {
              label: words.duplicate,
              icon: <Copy aria-hidden />,
              onSelect: () => eventDuplicated(store, selected),
            },
            {
              label: words.rename,
              icon: <Pencil aria-hidden />,
              onSelect: () => setRenaming(true),
            },
            {
              label: words.remove,
              icon: <Trash2 aria-hidden />,
              disabled: isLast,
              onSelect: () => eventDeleted(store, selected),
            },
          ],
          TEMPLATE_NAMES.map(({ id, name }) => ({
            label: `${words.templates}: ${name[locale]}`,
            onSelect: () => void addTemplate(store, id),
          })),
          [
            {
              label: words.gallery,
              icon: <BookOpenText aria-hidden />,
              onSelect: () => location.assign(`${basePath()}/${locale}/events/`),
            },
          ],
        ]}
      />
      {renaming ? <RenameEvent name={selected} onClose={() => setRenaming(false)} /> : null}
    </>
  );
}

/** The events are long texts that few need, so they come when one is asked for. */
async function addTemplate(store: WorkbenchStore, id: string): Promise<void> {
  const { EVENT_TEMPLATES, eventFromTemplate } = await import(
    '@/lib/workbench/event-templates/event-templates'
  );
  const template = EVENT_TEMPLATES.find((candidate) => candidate.id === id);
  if (template) eventAdded(store, eventFromTemplate(template));
}

interface RenameEventProps {
  readonly name: string;
  readonly onClose: () => void;
}

function RenameEvent({ name, onClose }: RenameEventProps) {
  const { store, messages } = useWorkbench();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <NameForm
      title={messages.events.rename}
      label={messages.events.name}
      initial={name}
      problem={problem}
      takeLabel={messages.files.save}
      closeLabel={messages.files.cancel}
      onClose={onClose}
      onTake={(newName) => {
        const refused = eventRenamed(store, name, newName);
        if (refused) setProblem(messages.problems[refused]);
        else onClose();
      }}
    />
  );
}
