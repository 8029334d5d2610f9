import type { FieldView } from '@/lib/course/event-fields';
import type { EventMessages } from '@/lib/i18n/messages/events.ja';

interface FieldTableProps {
  readonly fields: readonly FieldView[];
  readonly words: EventMessages;
}

/** Every key of an event with its meaning: what hovering shows, to be read and printed. */
export function FieldTable({ fields, words }: FieldTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div aria-label={words.fields} className="table-scroll" role="group" tabIndex={0}>
      <table className="field-table" data-testid="event-fields">
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.example}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, meaning, example }) => (
            <tr key={path}>
              <th scope="row">
                <code lang="en">{path}</code>
              </th>
              <td>{meaning}</td>
              <td>{example === undefined ? null : <code lang="en">{example}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
