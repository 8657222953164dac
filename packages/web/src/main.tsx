import '@fontsource-variable/golos-text';
import './app/controls.ts';
import './app/tokens.css';
import './app/page.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiFailure } from './api/failure.ts';
import { router } from './app/router.ts';
import { cssVariables, theme } from './app/theme.ts';
import { WordsProvider } from './words/use-words.tsx';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the API refuses it refuses again; only a lost connection is worth another try.
      retry: (count, failure) => failure instanceof ApiFailure && failure.status === 0 && count < 2,
    },
  },
});
const colorScheme = localStorageColorSchemeManager({ key: 'sapa.colours' });

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <WordsProvider>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
