import type {
  DifResult,
  GroupMisfit,
  ItemDif,
  LikelihoodRatioDif,
  LikelihoodRatioResult,
} from '@sapa/psychometrics';
import type { OutputCell } from '@sapa/tables';
import type { OutputContent } from '../command.ts';

type Cells = Readonly<Record<string, OutputCell>>;

/** Misfit of the focal group's curves, where a calibration was given. */
interface FocalMisfit {
  readonly focal: string;
  readonly misfit: readonly GroupMisfit[];
}

/** The result as a table: a row an item, a column a statistic. */
export function difTable(
  result: DifResult,
  ratios: LikelihoodRatioResult | undefined,
  { focal, misfit }: FocalMisfit,
): OutputContent {
  const ofFocal = new Map(
    misfit.filter(({ group }) => group === focal).map((item) => [item.id, item] as const),
  );
  const rows = result.items.map(
    (item, index): Cells => ({
      ...mantelHaenszelCells(item),
      ...orderedCells(item),
      ...logisticCells(item),
      ...(ratios ? { ...ratioCells(ratios.items[index]), ...misfitCells(ofFocal.get(item.id)) } : {}),
    }),
  );
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

function mantelHaenszelCells({
  id,
  reference,
  focal,
  mantelHaenszel: mh,
  ordered,
  matches,
  gapChange,
}: ItemDif): Cells {
  return {
    item: id,
    n_reference: reference,
    n_focal: focal,
    class: (mh ?? ordered).class,
    alpha_mh: mh?.oddsRatio ?? null,
    se_log_alpha: mh?.logOddsError ?? null,
    delta_mh: mh?.delta ?? null,
    se_delta: mh?.deltaError ?? null,
    chi2: mh?.chiSquare ?? null,
    p: mh?.p ?? null,
    chi2_uncorrected: mh?.chiSquareUncorrected ?? null,
    p_uncorrected: mh?.pUncorrected ?? null,
    matches,
    score_gap_change: gapChange,
  };
}

function orderedCells({ standardised, ordered }: ItemDif): Cells {
  return {
    std_difference: standardised,
    std_effect: ordered.effect,
    mantel_chi2: ordered.mantel?.value ?? null,
    mantel_p: ordered.mantel?.p ?? null,
    gmh_chi2: ordered.generalised?.value ?? null,
    gmh_df: ordered.generalised?.df ?? null,
    gmh_p: ordered.generalised?.p ?? null,
  };
}

function logisticCells({ logistic }: ItemDif): Cells {
  return {
    uniform_chi2: logistic?.uniform.value ?? null,
    uniform_p: logistic?.uniform.p ?? null,
    nonuniform_chi2: logistic?.nonUniform.value ?? null,
    nonuniform_p: logistic?.nonUniform.p ?? null,
    both_chi2: logistic?.both.value ?? null,
    both_p: logistic?.both.p ?? null,
    r2_difference: logistic?.effect ?? null,
    jodoin_gierl: logistic?.class ?? null,
  };
}

function ratioCells(item: LikelihoodRatioDif | undefined): Cells {
  return {
    lr_chi2: item?.test?.value ?? null,
    lr_df: item?.test?.df ?? null,
    lr_p: item?.test?.p ?? null,
    gap_change: item?.gapChange ?? null,
  };
}

function misfitCells(item: GroupMisfit | undefined): Cells {
  return { rmsd_focal: item?.rmsd ?? null, md_focal: item?.md ?? null };
}
