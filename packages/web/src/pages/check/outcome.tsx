import type { paths } from '../../api.generated.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

type Checked = paths['/api/v1/check']['get']['responses'][200]['content']['application/json']['report'];
export type CheckedReport = NonNullable<Checked>;

/** What is known of a report number. */
export function NumberOutcome({ number, report }: { number: string; report: Checked }) {
  const { say } = useWords();
  if (!report)
    return (
      <Notice title={say('web.check.unknown-number', { number })} tone="bad" level={3}>
        <p>{say('web.check.unknown-number-text')}</p>
      </Notice>
    );
  return (
    <>
      <About report={report} />
      <Versions report={report} />
    </>
  );
}

/** What is known of a file: its version is in force, was replaced, or the file was never issued. */
export function FileOutcome({ sha256, report }: { sha256: string; report: Checked }) {
  const { say } = useWords();
  const found = report?.versions.find(({ documents }) => documents.some((it) => it.sha256 === sha256));
  const [current] = report?.versions ?? [];
  if (!report || !found || !current)
    return (
      <Notice title={say('web.check.unknown-file')} tone="bad" level={3}>
        <p>{say('web.check.unknown-file-text')}</p>
      </Notice>
    );
  const inForce = found.version === current.version;
  const versions = { version: String(found.version), current: String(current.version) };
  return (
    <>
      <Notice title={say(inForce ? 'web.check.genuine' : 'web.check.replaced', versions)} level={3} />
      <About report={report} />
      <Versions report={report} />
    </>
  );
}

function About({ report }: { report: CheckedReport }) {
  const { say, name } = useWords();
  const { number, school, round, demo } = report;
  return (
    <p>
      <strong>{number}</strong> · {name(school)} · {name(round)}
      {demo ? (
        <>
          {' '}
          <Tag tone="caution">{say('web.check.demo')}</Tag>
        </>
      ) : null}
    </p>
  );
}

const languageNames: Readonly<Record<string, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

function Versions({ report }: { report: CheckedReport }) {
  const { say, date } = useWords();
  const [current] = report.versions;
  return (
    <DataTable
      caption={say('web.check.versions')}
      rows={report.versions.flatMap(({ documents, ...version }) =>
        documents.map((document) => ({ ...version, ...document })),
      )}
      keyOf={({ sha256 }) => sha256}
      dense
      columns={[
        {
          key: 'version',
          title: say('web.check.version'),
          head: true,
          cell: ({ version }) => String(version),
        },
        {
          key: 'state',
          title: say('web.check.state'),
          cell: ({ version }) =>
            version === current?.version ? (
              <Tag tone="good">{say('web.check.in-force')}</Tag>
            ) : (
              <Tag tone="caution">{say('web.check.was-replaced')}</Tag>
            ),
        },
        {
          key: 'language',
          title: say('web.check.language'),
          cell: ({ language }) => languageNames[language] ?? language,
        },
        {
          key: 'issued',
          title: say('web.check.issued'),
          minor: true,
          cell: ({ issuedAt }) => date(issuedAt, 'numeric'),
        },
        {
          key: 'sha256',
          title: 'SHA-256',
          wide: true,
          minor: true,
          cell: ({ sha256 }) => <code>{sha256}</code>,
        },
      ]}
    />
  );
}
