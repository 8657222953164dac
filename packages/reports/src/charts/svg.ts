import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, GridComponent, SVGRenderer]);

/** Family of all text in charts: the one that the document embeds. */
export const fontFamily = 'Golos Text';

// Numbered class names, pointer events and hover rules mean nothing on paper and would make the bytes depend on the
// charts drawn before.
function onlyDrawing(svg: string): string {
  return svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '');
}

/** Draws an ECharts option on the server and returns the SVG text; sizes in points. The same option, the same text. */
export function renderSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false, textStyle: { fontFamily } });
    return onlyDrawing(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
