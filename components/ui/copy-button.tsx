'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button';

export interface CopyButtonProps {
  /** Asked for when pressed: what is copied may be long. */
  readonly text: () => string;
  readonly label: string;
  readonly copiedLabel: string;
  readonly className?: string;
}

const SHOWN_MS = 1_500;

export function CopyButton({ text, label, copiedLabel, className = '' }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <IconButton
      label={copied ? copiedLabel : label}
      className={className}
      onClick={() => {
        void navigator.clipboard?.writeText(text()).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
    </IconButton>
  );
}
