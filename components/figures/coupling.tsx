'use client';

import { useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { sampleStep } from '@/components/lesson/sample-step';
import { useTrial } from '@/components/lesson/use-trial';
import type { FigureOf } from '@/lib/course/figure-view';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import { fill } from '@/lib/i18n/fill';
import { ChoiceRow } from './choice-row';
import { LINKS, type Link, MAIL_STATES, type MailState } from './coupling-choices';
import { CouplingStations } from './coupling-stations';

/** Two functions joined by a call or by a queue: what each of the four involved notices when the second breaks. */
export function Coupling({ figure }: { readonly figure: FigureOf<'coupling'> }) {
  const { words, joined } = figure;
  const { lesson } = useLesson();
  const [link, setLink] = useState<Link>('direct');
  const [mail, setMail] = useState<MailState>('works');
  const { state, run } = useTrial();
  const [ranAs, setRanAs] = useState('');
  const involved = link === 'direct' ? [joined.direct] : [joined.queue, joined.worker];
  const isOwn = state.status === 'done' && ranAs === `${link}/${mail}`;
  const records: readonly (InvocationRecord | undefined)[] = isOwn
    ? state.records
    : involved.map((sample) => lesson.recordings[sample]?.[mail]);
  const [order, worker] = records;

  const place = () => {
    setRanAs(`${link}/${mail}`);
    const samples = involved.flatMap((name) => lesson.samples[name] ?? []);
    void run(samples.map((sample) => sampleStep(sample, mail)));
  };
  return (
    <div className="coupling">
      <div className="figure-controls needs-script">
        <ChoiceRow
          choices={LINKS.map((value) => ({ value, title: words.links[value] }))}
          label={words.link}
          onChoose={setLink}
          value={link}
        />
        <ChoiceRow
          choices={MAIL_STATES.map((value) => ({ value, title: words.states[value] }))}
          label={words.mail}
          onChoose={setMail}
          value={mail}
        />
      </div>
      <div aria-live="polite">
        {order && (
          <CouplingStations
            link={link}
            mail={mail}
            order={order}
            words={words}
            {...(worker && { worker })}
          />
        )}
      </div>
      <div className="figure-actions needs-script">
        <button
          className="action-button"
          disabled={state.status === 'running'}
          onClick={place}
          type="button"
        >
          {state.status === 'running' ? words.running : words.run}
        </button>
      </div>
      <p className="figure-origin">
        {state.status === 'broken'
          ? words.broken
          : isOwn
            ? words.fromRun
            : fill(words.recorded, { date: lesson.updated })}
      </p>
    </div>
  );
}
