import { blocksOf } from '../domain/conversion.ts';
import type { Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { type Interpretation, interpret } from '../language/interpreter.ts';
import { model } from '../model/model.ts';
import { layout } from './generated/kernel.js';
import { inputRecord } from './pack.ts';

/**
 * The lines of a portfolio over its horizon as the interpreter has them: what the kernels are held against, and
 * where lines are read that no kernel keeps. Sites are in the order of the portfolio, blocks in that of their
 * ordinals. Each line is computed when it is first asked for, some hundred times slower than by a kernel.
 */
export function interpretPortfolio(portfolio: Portfolio): Interpretation {
  const { decisionMonth, horizonMonths } = portfolio.portfolio;
  return interpret(
    model,
    inputRecord('market', layout.market.inputs, portfolio.market as Row, null, decisionMonth),
    portfolio.sites.map((site) => ({
      site: inputRecord('site', layout.site.inputs, site as Row, null, decisionMonth),
      blocks: blocksOf(portfolio, site.id).map((block) =>
        inputRecord('block', layout.block.inputs, block as Row, site as Row, decisionMonth),
      ),
    })),
    horizonMonths,
    inputRecord('portfolio', layout.portfolio.inputs, portfolio.portfolio as Row, null, decisionMonth),
  );
}
