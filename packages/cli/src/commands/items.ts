import type { ClassicalResult, ItemStatistics } from '@sapa/psychometrics';
import { defineAnswerOptions, readAnswers } from '../answers-file.ts';
import type { FileCommand, OutputContent } from '../command.ts';

const example = 'sapa items --responses answers.csv --key key.csv --omitted 9 --out items.xlsx';

/** `sapa items`: classical statistics of the items and the test. */
export const items: FileCommand = {
  name: 'items',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.items.description')), translate)
      .option('--weight <column>', translate('psychometrics.option.weight'))
      .requiredOption('--out <file>', translate('psychometrics.items.out'))
      .option('--options <file>', translate('psychometrics.items.options'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const { responses, weights, choices, omitted } = await readAnswers(options, io);
    const { classicalStatistics } = await import('@sapa/psychometrics');
    const result = classicalStatistics(responses, {
      omitted,
      ...(weights ? { weights } : {}),
      ...(choices ? { choices } : {}),
    });
    const out = String(options.out);
    await io.write(out, isJson(out) ? { json: result } : itemTable(result));
    if (typeof options.options === 'string') await io.write(options.options, optionTable(result));
    const { persons, items: count, mean, sd, alpha, lambda2, lambda6, splitHalf, sem } = result.test;
    const flagged = result.items.filter(({ flags }) => flags.length > 0).map(({ id }) => id);
    return { out, persons, items: count, mean, sd, alpha, lambda2, lambda6, splitHalf, sem, flagged };
  },
};

function isJson(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

function itemTable({ items: rows }: ClassicalResult): OutputContent {
  return {
    columns: [
      ...[
        'item',
        'n',
        'omitted',
        'maximum',
        'mean',
        'sd',
        'p',
        'item_total',
        'item_rest',
        'alpha_if_deleted',
      ],
      ...['discrimination', 'flags'],
    ],
    rows: rows.map((item) => [
      ...[
        item.id,
        item.n,
        item.omitted,
        item.maximum,
        item.mean,
        item.sd,
        item.p,
        item.itemTotal,
        item.itemRest,
      ],
      ...[item.alphaIfDeleted, item.discrimination, flagText(item)],
    ]),
  };
}

function flagText({ flags }: ItemStatistics): string {
  return flags.map(({ code, option }) => (option === undefined ? code : `${code} ${option}`)).join('; ');
}

function optionTable({ items: rows }: ClassicalResult): OutputContent {
  return {
    columns: ['item', 'option', 'key', 'n', 'share', 'mean_score', 'point_biserial'],
    rows: rows.flatMap(({ id, options = [] }) =>
      options.map(({ option, isKey, n, share, meanScore, pointBiserial }) => [
        ...[id, option, isKey, n, share, meanScore, pointBiserial],
      ]),
    ),
  };
}
