import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Round, Stage } from '../../api/types.ts';

/** Links to the page where a stage is done or seen; plain text where the stage has none yet. */
export function StageLink(props: { round: Round; stage: Stage; className?: string; children: ReactNode }) {
  const { round, stage, className = '', children } = props;
  const params = { round: round.code };
  if (stage.state === 'absent' || stage.state === 'waiting')
    return <span className={className}>{children}</span>;
  switch (stage.name) {
    case 'register':
      return (
        <Link to="/registers/$register" params={{ register: round.registerCode }} className={className}>
          {children}
        </Link>
      );
    case 'frame':
      return (
        <Link to="/rounds/$round/frame" params={params} className={className}>
          {children}
        </Link>
      );
    case 'draw':
      return (
        <Link to="/rounds/$round/draw" params={params} className={className}>
          {children}
        </Link>
      );
    case 'results':
      return (
        <Link
          to={stage.state === 'ready' ? '/rounds/$round/answers/new' : '/rounds/$round/schools'}
          params={params}
          className={className}
        >
          {children}
        </Link>
      );
    case 'scaling':
      return (
        <Link to="/rounds/$round/items" params={params} className={className}>
          {children}
        </Link>
      );
    case 'estimates':
      return (
        <Link to="/rounds/$round/results" params={params} className={className}>
          {children}
        </Link>
      );
    case 'reports':
      return (
        <Link to="/rounds/$round/schools" params={params} className={className}>
          {children}
        </Link>
      );
    case 'delivery':
    case 'follow-up':
      return <span className={className}>{children}</span>;
    default: {
      const never: never = stage.name;
      return never;
    }
  }
}
