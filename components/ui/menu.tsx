'use client';

import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
}

export function Menu({ trigger, groups }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          className="z-50 max-h-[70dvh] min-w-44 max-w-[calc(100vw-1rem)] overflow-auto rounded-md border border-line-strong bg-surface py-1 text-ink text-sm shadow-lg"
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
