/** Lettering of a chart: in a panel of the screen, or on a slide 1280 px wide. */
export type ChartSetting = 'panel' | 'slide';

export interface Lettering {
  readonly axis: number;
  readonly label: number;
  readonly strong: number;
}

export const lettering: Readonly<Record<ChartSetting, Lettering>> = {
  panel: { axis: 10, label: 11, strong: 11 },
  slide: { axis: 13, label: 13, strong: 14 },
};

/** What every chart takes beside its specification. */
export interface ChartProps<Spec> {
  readonly spec: Spec;
  readonly width: number;
  readonly height: number;
  readonly setting?: ChartSetting;
  /** A table of the same figures for those who cannot see the chart; on by default. */
  readonly withTable?: boolean;
  /** The figure that a mark shows, by the id of the mark: what F8 on it explains. */
  readonly whyOf?: (mark: string) => string | undefined;
  /** The state in which that figure is, where it is another than the one in view. */
  readonly stateOf?: (mark: string) => string | undefined;
}
