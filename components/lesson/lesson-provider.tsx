'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { LessonView } from '@/lib/course/lesson-view';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

export type LessonMessages = Pick<
  SiteMessages,
  'chapter' | 'exercise' | 'prediction' | 'figure' | 'console'
>;

interface LessonValue {
  readonly lesson: LessonView;
  readonly messages: LessonMessages;
  /** Sample -> file -> its code, coloured while the site was built. */
  readonly code: Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;
}

const LessonContext = createContext<LessonValue | null>(null);

/** Gives the parts of a chapter what they show, in the language of the page. */
export function LessonProvider({
  children,
  ...value
}: LessonValue & { readonly children: ReactNode }) {
  return <LessonContext value={value}>{children}</LessonContext>;
}

export function useLesson(): LessonValue {
  const value = useContext(LessonContext);
  if (!value) throw new Error('useLesson needs a LessonProvider above it');
  return value;
}
