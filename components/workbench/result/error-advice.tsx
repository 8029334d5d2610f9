'use client';

import { ExternalLink, Stethoscope } from 'lucide-react';
import { useEffect, useState } from 'react';
import { RichText } from '@/components/lesson/rich-text';
import { diagnose } from '@/lib/course/diagnose';
import type { KnownErrorsFile } from '@/lib/course/error-view';
import type { Locale } from '@/lib/i18n/locales';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { assetUrl } from '../../site/base-path';
import { fetchKnownErrors } from './known-errors-file';
import { readErrorPayload } from './trace-lines';

export interface ErrorAdviceProps {
  readonly result: InvokeResult;
  readonly family: RuntimeFamily;
  readonly locale: Locale;
}

/** Under a failed run: what is known of this error. Nothing where nothing is known. */
export function ErrorAdvice({ result, family, locale }: ErrorAdviceProps) {
  const file = useKnownErrors(locale);
  const error = readErrorPayload(result.payloadText, []);
  if (!file || !error) return null;
  const { errorType = '', errorMessage = '' } = error;
  const known = diagnose(file.errors, { errorType, errorMessage, family });
  if (!known) return null;
  return (
    <aside
      data-testid="error-advice"
      data-slug={known.slug}
      className="rounded-md border border-note/40 bg-note-soft px-3 py-2 text-sm leading-normal"
    >
      <h3 className="flex items-center gap-1.5 font-semibold text-note">
        <Stethoscope aria-hidden className="size-4" />
        {file.words.advice}
      </h3>
      <dl className="mt-1 grid gap-1.5">
        {(['cause', 'line', 'mend'] as const).map((part) => (
          <div key={part}>
            <dt className="text-muted text-xs">{file.words[part]}</dt>
            <dd>
              <RichText text={known[part]} />
            </dd>
          </div>
        ))}
      </dl>
      <a
        href={assetUrl(`/${locale}/errors/${known.slug}/`)}
        target="_blank"
        rel="noopener"
        className="mt-1 inline-flex items-center gap-1.5 text-note underline underline-offset-2 hover:decoration-2 pointer-coarse:min-h-11"
      >
        {file.words.more}
        <ExternalLink aria-hidden className="size-3.5" />
      </a>
    </aside>
  );
}

/** Advice that cannot be had is no trouble to a reader: the error itself is there. */
function useKnownErrors(locale: Locale): KnownErrorsFile | null {
  const [file, setFile] = useState<KnownErrorsFile | null>(null);
  useEffect(() => {
    let wanted = true;
    fetchKnownErrors(locale).then(
      (known) => {
        if (wanted) setFile(known);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  return file;
}
