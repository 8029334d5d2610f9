'use client';

import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { landmarkOf } from './landmark';

export interface MenuItem {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuListProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The id of the button. */
  readonly labelledBy: string;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What `Menu` shows while it is open. It stands over the button, which is on the page long before it. */
export function MenuList({ button, labelledBy, groups, open, onOpenChange }: MenuListProps) {
  const isOnButton = (target: EventTarget | null) =>
    target instanceof Node && button.current?.contains(target) === true;
  return (
    <Radix.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </Radix.Trigger>
      <Radix.Portal container={landmarkOf(button.current)}>
        <Radix.Content
          align="end"
          collisionPadding={8}
          sideOffset={4}
          aria-labelledby={labelledBy}
          onPointerDownOutside={(event) => {
            // The button closes the menu itself; closed before its click, it would open it again.
            if (isOnButton(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const { activeElement } = document;
            if (!activeElement || activeElement === document.body) button.current?.focus();
          }}
          className="z-50 max-h-[min(70dvh,var(--radix-dropdown-menu-content-available-height))] min-w-44 max-w-[calc(100vw-1rem)] overflow-auto rounded-md border border-line-strong bg-surface py-1 text-ink text-sm shadow-lg"
        >
          {groups.map((items, index) => (
            <Radix.Group
              key={items[0]?.label}
              className={index > 0 ? 'mt-1 border-line border-t pt-1' : ''}
            >
              {items.map(({ label, icon, disabled = false, onSelect }) => (
                <Radix.Item
                  key={label}
                  disabled={disabled}
                  onSelect={onSelect}
                  className="flex min-h-8 cursor-default items-center gap-2 px-3 outline-none data-disabled:opacity-50 data-highlighted:bg-accent-soft pointer-coarse:min-h-11 [&>svg]:size-4 [&>svg]:text-muted"
                >
                  {icon}
                  {label}
                </Radix.Item>
              ))}
            </Radix.Group>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
