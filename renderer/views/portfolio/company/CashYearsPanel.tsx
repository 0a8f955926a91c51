import { useState } from 'react';
import { periods } from '../../../../shared/deck/periods.ts';
import { formatNumber } from '../../../../shared/domain/format.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { YearTable } from '../../../components/years/YearTable.tsx';
import { yearGroups, yearsText } from '../../../components/years/yearRows.ts';
import type { Evaluated } from '../../../state/context.tsx';
import { copyText } from '../../../state/copyText.ts';
import { cashDifference } from './cashDifference.ts';
import { cashGroups } from './cashYears.ts';

const cent = 0.005;

/** Sources and uses of cash by year; what is left over is what cash grows by. */
export function CashYearsPanel({ evaluated }: { readonly evaluated: Evaluated }) {
  const { engine, portfolio } = evaluated;
  const [isCopied, setCopied] = useState(false);
  const { decisionMonth, openingCashUsd } = portfolio.portfolio;
  const years = periods(decisionMonth, 0, engine.months, 'year');
  const read = (line: string): Float64Array => engine.portfolioSeries(line);
  const groups = yearGroups(cashGroups, read, years);
  const difference = cashDifference(read, openingCashUsd);
  const copy = (): void => setCopied(copyText(yearsText(years, groups)));
  return (
    <Panel
      className="company-years"
      label="Sources and uses of cash by year"
      title={
        Math.abs(difference) < cent
          ? 'Sources less uses of cash equal what cash grows by, every year'
          : `Sources less uses of cash differ from its growth by USD ${formatNumber(difference, 2)}`
      }
      subtitle="The company with all sites, by calendar year, USD M nominal; balances at the end of the year. F8 explains a year month by month"
      tools={
        <button type="button" className="tag" onClick={copy}>
          {isCopied ? 'Copied with headings' : 'Copy table'}
        </button>
      }
    >
      <YearTable
        id="company-years"
        label="Sources and uses of cash by year"
        years={years}
        groups={groups}
        whyOf={(line, year) => ({ line, year: year === 'all' ? 'all' : year.year })}
        onCopy={copy}
        isOpenAtFirst
      />
    </Panel>
  );
}
