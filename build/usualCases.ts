import { planBlocks } from '../shared/domain/conversion.ts';
import { emptyPortfolio, newSite } from '../shared/domain/newRows.ts';
import type { Row } from '../shared/domain/patch.ts';
import { evaluatedSite, SiteRoom } from '../shared/engine/evaluatedSite.ts';
import { RowPacker } from '../shared/engine/pack.ts';
import { emitKernel, type KernelOptions } from '../shared/language/emitKernel.ts';
import type { UsualCase } from '../shared/language/expressionCode.ts';
import type { SummingKernel } from '../shared/language/kernel.ts';
import type { Model } from '../shared/language/model.ts';

/** A kernel that tells which lines were 0 in every month, or needed by nobody, in all sites it was given. */
type ProbingKernel = SummingKernel & {
  readonly told: Readonly<Record<'zero' | 'idle', Readonly<Record<string, boolean>>>>;
};

/**
 * The sites that most portfolios have most of: one that mines on, and one that lets halls. What is idle in a
 * new site of the kind is left out of the loops that a kernel has for it.
 */
export async function usualCases(model: Model, options: KernelOptions): Promise<readonly UsualCase[]> {
  const text = emitKernel(model, { ...options, isProbing: true }).replaceAll(
    "'../../language/",
    `'${new URL('../shared/language/', import.meta.url).href}`,
  );
  return Promise.all(
    [0, 60].map(async (utilityMw) => {
      const address = `data:text/javascript,${encodeURIComponent(`${text}// ${utilityMw}`)}`;
      const kernel = (await import(address)) as ProbingKernel;
      evaluate(kernel, utilityMw);
      const told = (of: 'zero' | 'idle'): ReadonlySet<string> =>
        new Set(Object.keys(kernel.told[of]).filter((id) => kernel.told[of][id]));
      return { zero: told('zero'), idle: told('idle'), never: new Set(['refreshMonth']) };
    }),
  );
}

/** Evaluates a new site that lets `utilityMw` of its 100 MW. */
function evaluate(kernel: ProbingKernel, utilityMw: number): void {
  const { layout } = kernel;
  const { market: row, portfolio } = emptyPortfolio('usual');
  const { decisionMonth, horizonMonths } = portfolio;
  const site = newSite('usual', { energisedMw: 100 });
  const stride = horizonMonths + 1;
  const market = {
    inputs: new Float64Array(layout.market.inputs.length),
    series: new Float64Array(layout.market.series.length * stride).fill(1),
    scalars: new Float64Array(layout.market.scalars.length),
  };
  new RowPacker('market', layout.market.inputs).pack(row as Row, null, decisionMonth, market.inputs, 0);
  kernel.evaluateMarket(market.inputs, horizonMonths, market.series, market.scalars);
  const room = new SiteRoom(layout, horizonMonths);
  const blocks = utilityMw > 0 ? planBlocks(site, [], utilityMw, decisionMonth) : [];
  kernel.addSite(
    ...room.given(
      market,
      evaluatedSite(site, blocks, decisionMonth),
      room.newSeries(),
      new Float64Array(layout.site.scalars.length),
      0,
    ),
    new Float64Array(layout.portfolio.gathered.length * stride),
    0,
  );
}
