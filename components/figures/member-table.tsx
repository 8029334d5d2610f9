'use client';

import { useLesson } from '@/components/lesson/lesson-provider';
import { type ContextValues, shownValue } from '@/lib/course/context-values';
import { CONTEXT_MEMBERS } from './context-members';

interface MemberTableProps {
  readonly language: 'python' | 'nodejs';
  readonly values: ContextValues | undefined;
}

/** The members under both languages' names. Without values it says what each is for. */
export function MemberTable({ language, values }: MemberTableProps) {
  const words = useLesson().messages.figure;
  return (
    <div className="table-scroll">
      <table className="member-table" data-language={language}>
        <thead>
          <tr>
            <th scope="col">{words.python}</th>
            <th scope="col">{words.nodejs}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {CONTEXT_MEMBERS.map((member) => (
            <tr key={member.key}>
              <th scope="row">
                <code>{member.python}</code>
              </th>
              <td>
                <code>{member.nodejs}</code>
              </td>
              <td className="member-value">
                {values ? (
                  <code>{shownValue(values, member.key)}</code>
                ) : (
                  words.contextMeaning[member.key]
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
