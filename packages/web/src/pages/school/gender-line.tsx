import { useWords } from '../../words/use-words.tsx';
import classes from './domain-result.module.css';
import { type DomainFindings, isWithheld } from './findings.ts';

/** Girls against boys in one sentence; nothing where either is withheld or was not measured. */
export function GenderLine({ gender }: { gender: DomainFindings['gender'] }) {
  const { say, number, difference: signed } = useWords();
  if (!gender) return null;
  const { girls, boys, difference } = gender;
  if (isWithheld(girls) || isWithheld(boys) || isWithheld(difference)) return null;
  return (
    <p className={classes.gender}>
      {say(`web.school.gender-${difference.verdict}`, {
        girls: number(girls.value, 0),
        boys: number(boys.value, 0),
        difference: signed(difference.value, 0),
        low: number(difference.low, 0),
        high: number(difference.high, 0),
      })}
    </p>
  );
}
