import { Select } from '@mantine/core';
import { overlapModes } from '@sapa/sampling';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { earlierSampleQuery } from '../../../../api/frame-queries.ts';
import { FormSection } from '../../../../elements/form-section.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import type { DesignPart } from './part.ts';

/** Columns that a frame gets from the earlier draw that the round looks back at. */
const earlierColumns = { drawn: 'drawn_before', probability: 'before_probability' };

/** Whether schools of the earlier draw come again more seldom, more often, or as chance will have it. */
export function OverlapFields(props: DesignPart & { round: string }) {
  const { design, onChange, errorAt, round } = props;
  const { say, sayCode } = useWords();
  const earlier = useQuery(earlierSampleQuery(round)).data;
  const { overlap, ...others } = design;
  const isIdle = design.selection === 'systematic';
  const options = ['independent', ...overlapModes];
  const choose = (value: string | null) => {
    const mode = overlapModes.find((one) => one === value);
    onChange(mode ? { ...design, overlap: { ...earlierColumns, ...overlap, mode } } : others);
  };
  return (
    <FormSection title={say('web.design.overlap')} lead={say('web.design.overlap-lead')}>
      <Select
        label={say('web.earlier.title')}
        description={
          isIdle
            ? say('web.selection.note-systematic')
            : overlap
              ? say('web.design.overlap-columns', { drawn: overlap.drawn, probability: overlap.probability })
              : undefined
        }
        data={options.map((value) => ({ value, label: sayCode('web.overlap.mode', value) }))}
        value={overlap?.mode ?? 'independent'}
        allowDeselect={false}
        disabled={isIdle && !overlap}
        error={errorAt('overlap')}
        onChange={choose}
      />
      {earlier === null ? (
        <p>
          {say('web.design.overlap-no-earlier')}{' '}
          <Link to="/rounds/$round/frame" params={{ round }}>
            {say('web.design.overlap-to-frame')}
          </Link>
        </p>
      ) : null}
    </FormSection>
  );
}
