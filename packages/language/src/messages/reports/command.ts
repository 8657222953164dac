import type { Messages } from '../../language.ts';

/** The command `sapa report`. */
export const reportCommand = {
  'report.command.description': {
    kk: 'бір мектептің есебін PDF түрінде жасау',
    ru: 'составить отчёт одной школы в PDF',
    en: 'make the report of one school as a PDF',
  },
  'report.command.findings': {
    kk: 'мектеп нәтижелерінің файлы (JSON)',
    ru: 'файл с результатами школы (JSON)',
    en: 'file with the findings of the school (JSON)',
  },
  'report.command.language': { kk: 'есептің тілі', ru: 'язык отчёта', en: 'language of the report' },
  'report.command.out': {
    kk: 'жазылатын файл (PDF; үлгі үшін – JSON)',
    ru: 'куда записать (PDF; для образца — JSON)',
    en: 'file to write (PDF; JSON for the example)',
  },
  'report.command.xlsx': {
    kk: 'барлық сандарды XLSX файлына да жазу',
    ru: 'записать все числа также в файл XLSX',
    en: 'write all figures to an XLSX file as well',
  },
  'report.command.example': {
    kk: 'есептің орнына нәтижелер файлының үлгісін жазу',
    ru: 'записать вместо отчёта образец файла с результатами',
    en: 'write an example of a findings file instead of a report',
  },
  'report.command.emblem': {
    kk: 'мұқабадағы эмблема (SVG немесе PNG)',
    ru: 'эмблема на обложке (SVG или PNG)',
    en: 'emblem on the cover (SVG or PNG)',
  },
  'report.command.standard': {
    kk: 'PDF стандарты: ua-1 – қолжетімді (PDF/UA-1), a-2a – мұрағатқа (PDF/A-2a)',
    ru: 'стандарт PDF: ua-1 — доступный (PDF/UA-1), a-2a — для архива (PDF/A-2a)',
    en: 'standard of the PDF: ua-1 is accessible (PDF/UA-1), a-2a is for archives (PDF/A-2a)',
  },
  'report.command.examples': { kk: 'Мысалдар:', ru: 'Примеры:', en: 'Examples:' },
  'report.command.needs-files': {
    kk: '--findings және --out екеуі де қажет (немесе --example).',
    ru: 'Нужны и --findings, и --out (или --example).',
    en: 'Both --findings and --out are needed (or --example).',
  },
} as const satisfies Messages;
