import { Link } from '@tanstack/react-router';
import { Notice } from '../elements/notice.tsx';
import { useWords } from '../words/use-words.tsx';

/** What a reader sees at an address that leads nowhere. */
export function NotFoundPage() {
  const { say } = useWords();
  return (
    <Notice title={say('web.not-found.title')}>
      <title>{`${say('web.not-found.title')} · Sapa`}</title>
      <p>{say('web.not-found.text')}</p>
      <p>
        <Link to="/">{say('web.not-found.home')}</Link>
      </p>
    </Notice>
  );
}
