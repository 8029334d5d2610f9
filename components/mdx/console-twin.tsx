'use client';

import type { ReactNode } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';

/** The same step twice: in the console's own words, and as a command. */
export function ConsoleTwin({ children }: { readonly children: ReactNode }) {
  return <div className="console-twin">{children}</div>;
}

export function InConsole({ children }: { readonly children: ReactNode }) {
  const { messages } = useLesson();
  return (
    <div className="console-side">
      <h3>{messages.console.inConsole}</h3>
      {children}
    </div>
  );
}

export function WithCli({ children }: { readonly children: ReactNode }) {
  const { messages } = useLesson();
  return (
    <div className="console-side">
      <h3>{messages.console.withCli}</h3>
      {children}
    </div>
  );
}
