'use client';

import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

export interface NameFormProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial: string;
  readonly problem: string | null;
  readonly takeLabel: string;
  readonly closeLabel: string;
  readonly onTake: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for one name. It stays open, saying why, until the name can be taken. */
export function NameForm(props: NameFormProps) {
  const { title, label, hint, initial, problem, takeLabel, closeLabel, onTake, onClose } = props;
  const [name, setName] = useState(initial);
  return (
    <Dialog
      open
      title={title}
      closeLabel={closeLabel}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onTake(name);
        }}
      >
        <TextField
          label={label}
          value={name}
          problem={problem}
          {...(hint ? { hint } : {})}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setName(target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{closeLabel}</Button>
          <Button kind="primary" type="submit">
            {takeLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
