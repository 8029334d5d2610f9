import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { Explained } from '../../ui/explained';
import { reportFields } from './report-fields';

export interface ReportLineProps {
  readonly text: string;
  readonly messages: WorkbenchMessages;
}

/** The REPORT line, each of its fields explained on hover and on focus. */
export function ReportLine({ text, messages }: ReportLineProps) {
  return reportFields(text, messages.summary).map((field, index) =>
    field.explanation ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the fields of one line do not move
      <Explained key={index} explanation={field.explanation} className="inline">
        {field.text}
      </Explained>
    ) : (
      field.text
    ),
  );
}
