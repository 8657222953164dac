import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import classes from './root-layout.module.css';

/** The frame of every page: skip link, header, the page itself, footer. */
export function RootLayout() {
  const { say } = useWords();
  const content = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(path);
  // A new page starts at its beginning for the keyboard and the screen reader as well.
  useEffect(() => {
    if (shown.current !== path) content.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return (
    <>
      <a className={classes.skip} href="#content">
        {say('web.shell.skip')}
      </a>
      <Header />
      <main id="content" ref={content} tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
