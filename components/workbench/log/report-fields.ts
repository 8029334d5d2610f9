import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';

/** A stretch of a REPORT line; joined, the texts are the line to the byte. */
export interface ReportField {
  readonly text: string;
  /** Absent between fields. */
  readonly explanation?: string;
}

/** Takes a REPORT line apart at its tabs. */
export function reportFields(line: string, words: WorkbenchMessages['summary']): ReportField[] {
  const explanations: readonly (readonly [string, string])[] = [
    ['REPORT RequestId: ', words.requestIdHelp],
    ['Duration: ', words.durationHelp],
    ['Billed Duration: ', words.billedHelp],
    ['Memory Size: ', words.memoryHelp],
    ['Max Memory Used: ', words.maxMemoryHelp],
    ['Init Duration: ', words.initHelp],
    ['XRAY TraceId: ', words.xrayHelp],
    ['Status: ', words.statusHelp],
    ['Error Type: ', words.errorTypeHelp],
  ];
  return line.split(/(\s*[\t\n]\s*)/).flatMap((text) => {
    const explanation = explanations.find(([start]) => text.startsWith(start))?.[1];
    if (text === '') return [];
    return [explanation ? { text, explanation } : { text }];
  });
}
