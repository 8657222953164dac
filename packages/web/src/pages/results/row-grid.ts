/** Height of the table's head and of each row in pixels: the plot beside the table uses the same. */
export const headHeight = 56;
export const rowHeight = 46;

/** The frame of a plot whose rows stand beside the rows of the table. */
export function plotGrid() {
  return { left: 12, right: 16, top: headHeight, bottom: 0, containLabel: false };
}

/** Rows from top to bottom without labels: the table beside them says what they are. */
export function rowAxis(rows: readonly unknown[], line: string) {
  return {
    type: 'category',
    inverse: true,
    data: rows.map((_, index) => index),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitLine: { show: true, lineStyle: { color: line } },
  };
}
