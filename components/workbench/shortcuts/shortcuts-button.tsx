'use client';

import { Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { useWorkbench } from '../workbench-context';
import { isTyping } from './is-typing';

/** The list of keys, also behind `?` wherever no text is being typed. */
export function ShortcutsButton() {
  const { messages } = useWorkbench();
  const [open, setOpen] = useState(false);
  const words = messages.shortcuts;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.isComposing || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  const keys: readonly (readonly [string, string])[] = [
    [`${MODIFIER} + Enter`, words.invoke],
    [`${MODIFIER} + S`, words.save],
    [`Esc ${words.afterwards} Tab`, words.leave],
    [`${MODIFIER} + F`, words.find],
    ['← → Home End', words.tabs],
    ['F2', words.renameTab],
    ['Delete', words.removeTab],
    ['?', words.list],
  ];
  return (
    <>
      <IconButton
        label={`${words.open} (?)`}
        className="pointer-coarse:hidden"
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden />
      </IconButton>
      <Dialog open={open} title={words.title} closeLabel={words.close} onOpenChange={setOpen}>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2 text-sm">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="whitespace-nowrap rounded-sm border border-line-strong bg-paper px-1.5 py-0.5 font-mono text-xs">
                  {key}
                </kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

/** Both are accepted everywhere. */
const MODIFIER = 'Ctrl / ⌘';
