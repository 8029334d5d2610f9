'use client';

import { useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { ScrolledPre } from '../ui/scrolled-pre';
import { useHydrated } from '../ui/use-hydrated';
import { ANATOMY_PARTS, type AnatomyPart, anatomyLines } from './anatomy-lines';
import { ChoiceRow } from './choice-row';

const LANGUAGES = [
  { value: 'python', title: 'Python' },
  { value: 'nodejs', title: 'Node.js' },
] as const;

/** A handler taken apart: the file and the name are the reader's, and the Handler setting follows them. */
export function HandlerAnatomy() {
  const words = useLesson().messages.figure;
  const [language, setLanguage] = useState<'python' | 'nodejs'>('python');
  const [part, setPart] = useState<AnatomyPart>('file');
  const [fileName, setFileName] = useState('lambda_function');
  const [functionName, setFunctionName] = useState('myfunc_handler');
  const lines = anatomyLines(language, { fileName, functionName });
  return (
    <div className="anatomy">
      <div className="figure-controls">
        <ChoiceRow
          choices={LANGUAGES}
          label={words.language}
          onChoose={setLanguage}
          value={language}
        />
        <ChoiceRow
          choices={ANATOMY_PARTS.map((value) => ({ value, title: words.parts[value] }))}
          label={words.pick}
          onChoose={setPart}
          value={part}
        />
        <NameField label={words.fileName} onChange={setFileName} value={fileName} />
        <NameField label={words.functionName} onChange={setFunctionName} value={functionName} />
      </div>
      <ScrolledPre className="anatomy-code">
        {lines.map((pieces, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a drawing never reorder
          <span className="anatomy-line" key={line}>
            {pieces.map((piece) => (
              <Piece key={`${piece.part ?? ''}${piece.text}`} picked={part} {...piece} />
            ))}
            {'\n'}
          </span>
        ))}
      </ScrolledPre>
      <p aria-live="polite" className="anatomy-words">
        {words.anatomy[part]}
      </p>
      <p className="anatomy-setting">
        {words.setting}{' '}
        <code>
          <Piece part="file" picked={part} text={fileName} />.
          <Piece part="name" picked={part} text={functionName} />
        </code>
      </p>
    </div>
  );
}

interface PieceProps {
  readonly text: string;
  readonly part?: AnatomyPart;
  readonly picked: AnatomyPart;
}

function Piece({ text, part, picked }: PieceProps) {
  return part === picked ? <mark>{text}</mark> : <span>{text}</span>;
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameField({ label, value, onChange }: NameFieldProps) {
  const hydrated = useHydrated();
  return (
    <label className="name-field">
      <span>{label}</span>
      <input
        autoCapitalize="off"
        maxLength={40}
        onChange={(event) => onChange(event.currentTarget.value.replace(/[^\w-]/g, ''))}
        readOnly={!hydrated}
        spellCheck={false}
        type="text"
        value={value}
      />
    </label>
  );
}
