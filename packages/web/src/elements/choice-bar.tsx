import type { ReactNode } from 'react';
import classes from './choice-bar.module.css';

/** A row of choices above a page's content. */
export function ChoiceBar({ children }: { children: ReactNode }) {
  return <div className={classes.bar}>{children}</div>;
}

/** A few options of which one is chosen, all visible at once. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.options}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={classes.option}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
