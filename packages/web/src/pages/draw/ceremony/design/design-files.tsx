import { Button, FileButton, Group } from '@mantine/core';
import type { Design } from '@sapa/sampling';
import { saveFile } from '../../../../api/save-file.ts';
import { useWords } from '../../../../words/use-words.tsx';

/** The design as a file: one of the reader's own fills the form, and what stands in the form can be kept. */
export function DesignFiles({ design, onFile }: { design: Design; onFile: (file: File) => void }) {
  const { say } = useWords();
  return (
    <Group gap="xs">
      <FileButton accept=".json" onChange={(file) => (file ? onFile(file) : undefined)}>
        {(props) => (
          <Button {...props} variant="default">
            {say('web.ceremony.design-file')}
          </Button>
        )}
      </FileButton>
      <Button
        variant="subtle"
        onClick={() => {
          const text = `${JSON.stringify(design, null, 2)}\n`;
          saveFile('design.json', new Blob([text], { type: 'application/json' }));
        }}
      >
        {say('web.design.download')}
      </Button>
    </Group>
  );
}
