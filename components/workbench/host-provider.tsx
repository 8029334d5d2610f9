'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import { createLazyHost } from './provider/lazy-host';

const HostContext = createContext<EnvironmentHost | null>(null);

export interface HostProviderProps {
  readonly children: ReactNode;
}

/** One sandbox for a page whose workbench changes what it holds: the language runtime stays loaded. */
export function HostProvider({ children }: HostProviderProps) {
  const [host] = useState(createLazyHost);
  useEffect(() => () => void host.close(), [host]);
  return <HostContext value={host}>{children}</HostContext>;
}

/** The page's host; where there is none, one of the caller's own, closed with it. */
export function useHost(): EnvironmentHost {
  const shared = useContext(HostContext);
  const [own] = useState(createLazyHost);
  useEffect(() => () => void own.close(), [own]);
  return shared ?? own;
}
