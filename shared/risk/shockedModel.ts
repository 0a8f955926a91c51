import { constant, growth, LineQuantity, line, zero } from '../language/line.ts';
import { buildModel, type Model } from '../language/model.ts';
import { inputUnit } from '../model/inputs.ts';
import { model } from '../model/model.ts';

/**
 * A simulation moves three series from month to month: the BTC price, the network hashrate and the price
 * of a GPU-hour. They have formulas in the model, not inputs by month, so the model of a simulation is the
 * same model with each of them times a path that the trial writes. Everything after them follows as it
 * does in the model. A path of ones gives the bits of the model.
 */
const path = (id: string, label: string, of: string) =>
  line(id, {
    unit: '1',
    label,
    words: `${of} over its plan, drawn for each trial; 1 in the plan`,
    fromDecision: true,
    formula: growth(zero, 0).times(constant(1, '1')),
  });

/** Each path with the line that it multiplies. */
const paths = [
  { of: 'market.btcPrice', path: path('market.btcPricePath', 'Path of the BTC price', 'BTC price') },
  {
    of: 'market.networkHashrate',
    path: path('market.networkPath', 'Noise of the network hashrate', 'network hashrate of a month'),
  },
  {
    of: 'site.gpuMarketPrice',
    path: path('market.gpuPricePath', 'Path of the GPU price', 'price of a GPU-hour'),
  },
] as const;

/** Ids of the paths, in the order btcPrice, network, gpuPrice. */
export const pathLines: readonly string[] = paths.map((each) => each.path.line.id);

/** The model of which each trial evaluates a part. */
export const shockedModel: Model = buildModel(
  [
    ...paths.map((each) => each.path),
    ...model.lines.map((each) => {
      const shock = paths.find(({ of }) => of === each.id);
      const formula = new LineQuantity(each);
      if (!shock) return formula;
      const { expression } = shock.path;
      return new LineQuantity({
        ...each,
        formula: { kind: 'binary', operator: '*', left: each.formula, right: expression },
      });
    }),
  ],
  inputUnit,
);
