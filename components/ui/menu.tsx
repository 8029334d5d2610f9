'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { IconButton } from './icon-button';
import type { MenuItem } from './menu-list';
import { useFetched } from './use-fetched';

export interface MenuProps {
  /** The name of the button that opens it. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A button that opens a list of what can be done. */
export function Menu({ label, icon, groups }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const List = useFetched(fetchList, open ? 'now' : 'idle');
  return (
    <span className="relative inline-flex">
      <IconButton
        ref={button}
        id={id}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (opensMenu(event)) setOpen(true);
        }}
      >
        {icon}
      </IconButton>
      {List ? (
        <List button={button} labelledBy={id} groups={groups} open={open} onOpenChange={setOpen} />
      ) : null}
    </span>
  );
}

async function fetchList() {
  return (await import('./menu-list')).MenuList;
}

function opensMenu(event: KeyboardEvent): boolean {
  if (event.key !== 'ArrowDown') return false;
  event.preventDefault();
  return true;
}
