import { translator } from '@sapa/language';
import type { ClassicalResult, DoubtfulScore, FlagLimits, ItemStatistics } from '@sapa/psychometrics';
import { doubtWarnings } from '../answers/doubt-warnings.ts';
import { defineAnswerOptions, itemsTaken, readAnswers } from '../answers-file.ts';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  type OutputContent,
  WrongUsage,
} from '../command.ts';
import { pairs } from '../register-file.ts';

const example = 'sapa items --responses answers.csv --items "I*" --key key.csv --omitted 9 --out items.xlsx';

/** `sapa items`: classical statistics of the items and the test. */
export const items: FileCommand = {
  name: 'items',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.items.description')), translate)
      .option('--weight <column>', translate('psychometrics.option.weight'))
      .requiredOption('--out <file>', translate('psychometrics.items.out'))
      .option('--limits <pairs>', translate('psychometrics.items.limits'))
      .option('--options <file>', translate('psychometrics.items.options'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const limits = await readLimits(options, io);
    const answers = await readAnswers(options, io);
    const { responses, weights, choices, omitted } = answers;
    const { classicalStatistics, doubtfulScores, rareMaximum } = await import('@sapa/psychometrics');
    const result = classicalStatistics(responses, {
      ...{ omitted, limits },
      ...(weights ? { weights } : {}),
      ...(choices ? { choices } : {}),
    });
    const doubts = choices ? [] : doubtfulScores(responses);
    io.warn(doubtWarnings(doubts, rareMaximum, answers));
    const out = String(options.out);
    const json = { ...result, doubtfulScores: doubts };
    await io.write(out, isJson(out) ? { json } : itemTable(result, doubts));
    if (typeof options.options === 'string') await io.write(options.options, optionTable(result));
    const { persons, mean, sd, alpha, lambda2, lambda6, splitHalf, sem } = result.test;
    const doubted = new Set(doubts.map(({ item }) => item));
    const flagged = result.items
      .filter(({ id, flags }) => flags.length > 0 || doubted.has(id))
      .map(({ id }) => id);
    const statistics = { mean, sd, alpha, lambda2, lambda6, splitHalf, sem };
    return { out, persons, ...itemsTaken(answers), ...statistics, flagged };
  },
};

/** `--limits tooEasy=0.9,notReached=0.2`: shares and correlations between 0 and 1 by the names of `flagLimits`. */
async function readLimits(options: CommandOptions, io: CommandIo): Promise<Partial<FlagLimits>> {
  const asked = Object.entries(pairs('--limits', options.limits, io));
  const { flagLimits } = await import('@sapa/psychometrics');
  const names = Object.keys(flagLimits);
  const wrong = asked.filter(
    ([name, value]) => !names.includes(name) || !(Number(value) >= 0 && Number(value) <= 1),
  );
  if (wrong.length > 0) {
    const received = wrong.map((pair) => pair.join('=')).join(', ');
    throw new WrongUsage(
      translator(io.language)('psychometrics.items.limits-usage', { received, names: names.join(', ') }),
    );
  }
  return Object.fromEntries(asked.map(([name, value]) => [name, Number(value)]));
}

function isJson(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

function itemTable({ items: rows }: ClassicalResult, doubts: readonly DoubtfulScore[]): OutputContent {
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
      ...['discrimination', 'flags', 'not_reached'],
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
      ...[item.alphaIfDeleted, item.discrimination, flagText(item, doubts), item.notReached],
    ]),
  };
}

function flagText({ id, flags }: ItemStatistics, doubts: readonly DoubtfulScore[]): string {
  return [
    ...flags.map(({ code, option }) => (option === undefined ? code : `${code} ${option}`)),
    ...doubts
      .filter(({ item }) => item === id)
      .map(({ code, score, cells }) => `${code} ${score} (n = ${cells})`),
  ].join('; ');
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
