import { useComputedColorScheme } from '@mantine/core';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { engine } from './engine.ts';
import { currentPalette, type Palette } from './palette.ts';

/** A chart as an image with a sentence that says what it shows; it follows its box and the reader's colours. */
export function Chart(props: {
  message: string;
  height: number;
  option: (palette: Palette) => EChartsCoreOption;
}) {
  const { message, height, option } = props;
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof engine.init> | null>(null);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });

  useEffect(() => {
    if (!place.current) return;
    const drawn = engine.init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  // `scheme` is no value of the drawing, but the palette that is read here changes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const palette = currentPalette();
    const base = { animation: false, textStyle: { fontFamily: palette.fontFamily, color: palette.ink } };
    chart.current?.setOption({ ...base, ...option(palette) }, { notMerge: true });
    chart.current?.resize();
  }, [option, scheme, height]);

  return <div ref={place} role="img" aria-label={message} style={{ height, width: '100%' }} />;
}
