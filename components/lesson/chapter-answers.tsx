import { HighlightedCode } from '@/components/workbench/highlight/highlighted-code';
import type { Lesson, Prediction } from '@/lib/course/lesson';
import type { Recordings } from '@/lib/course/lesson-view';
import { looksLike } from '@/lib/course/looks-like';
import type { Locale } from '@/lib/i18n/locales';
import type { AnswersMessages } from '@/lib/i18n/messages/answers.ja';
import { RichText } from './rich-text';

interface ChapterAnswersProps {
  readonly lesson: Lesson;
  readonly locale: Locale;
  readonly recordings: Recordings;
  /** File -> code, an entry for each exercise. */
  readonly solutions: readonly Readonly<Record<string, string>>[];
  readonly words: AnswersMessages;
}

/** Every answer of a chapter: predictions, exercises, quiz. */
export function ChapterAnswers({
  lesson,
  locale,
  recordings,
  solutions,
  words,
}: ChapterAnswersProps) {
  const { predictions, exercises, quiz } = lesson;
  return (
    <>
      <section>
        <h2>{words.predictions}</h2>
        {predictions.map((prediction) => (
          <Answer
            answer={rightOption(prediction, recordings)?.says[locale] ?? ''}
            because={prediction.because[locale]}
            key={prediction.id}
            question={prediction.question[locale]}
          />
        ))}
      </section>
      <section>
        <h2>{words.exercises}</h2>
        {exercises.map(({ id, title, solutionHandler }, index) => (
          <div className="answer" key={id}>
            <h3>{title[locale]}</h3>
            {solutionHandler && (
              <p>
                {words.handler} <code>{solutionHandler}</code>
              </p>
            )}
            {Object.entries(solutions[index] ?? {}).map(([name, code]) => (
              <figure className="code-figure" key={name}>
                <figcaption>{name}</figcaption>
                <HighlightedCode
                  code={code}
                  language={name.endsWith('.py') ? 'python' : 'javascript'}
                  lineNumbers="hidden"
                />
              </figure>
            ))}
          </div>
        ))}
      </section>
      {quiz && (
        <section>
          <h2>{words.quiz}</h2>
          {quiz.map(({ id, question, options, right, because }) => (
            <Answer
              answer={options[right]?.[locale] ?? ''}
              because={because[locale]}
              key={id}
              question={question[locale]}
            />
          ))}
        </section>
      )}
    </>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly answer: string;
  readonly because: string;
}

function Answer({ question, answer, because }: AnswerProps) {
  return (
    <div className="answer">
      <p>
        <RichText text={question} />
      </p>
      <p className="verdict">
        <RichText text={answer} />
      </p>
      <p>
        <RichText text={because} />
      </p>
    </div>
  );
}

/** The option that the recorded run looks like. */
function rightOption({ sample, event, options }: Prediction, recordings: Recordings) {
  const record = recordings[sample]?.[event];
  return options.find(({ expect }) => record && looksLike(record, expect));
}
