import { useState } from 'react';
import { formatPercent, formatUsdM } from '../../../../shared/domain/format.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { type WhyOfCell, YearTable } from '../../../components/years/YearTable.tsx';
import { rowsOfGroups, yearGroups, yearsText } from '../../../components/years/yearRows.ts';
import { copyText } from '../../../state/copyText.ts';
import type { SiteInView } from '../siteInView.ts';
import { taxGroups, taxYears } from './taxYears.ts';

/** Tax of the conversion by tax year: income, depreciation, interest, losses used and carried. */
export function TaxPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const [isCopied, setCopied] = useState(false);
  const { decisionMonth } = portfolio.portfolio;
  const isCalendar = decisionMonth.endsWith('-12');
  const years = taxYears(decisionMonth, engine.months);
  const groups = yearGroups(taxGroups, (line) => engine.siteSeries(site.id, line), years);
  const flows = new Set(
    rowsOfGroups(groups).flatMap(({ spec }) => (spec.kind === 'flow' ? [spec.line] : [])),
  );
  const whyOf: WhyOfCell = (line, year) => {
    if (year === 'all') return { line, siteId: site.id, year };
    // A tax year that is no calendar year is explained by its last month.
    return isCalendar && flows.has(line)
      ? { line, siteId: site.id, year: year.year }
      : { line, siteId: site.id, month: year.to };
  };
  const tax = engine.siteSeries(site.id, 'site.leveredTax');
  const total = tax.reduce((sum, usd) => sum + usd, 0);
  const first = years.find(({ from, to }) => tax.subarray(Math.max(1, from), to + 1).some((usd) => usd > 0));
  const rate = engine.siteValue(site.id, 'site.taxRate');
  return (
    <Panel
      className="tax-panel"
      label={`Tax of ${site.name}`}
      title={
        total > 0
          ? `${formatUsdM(total)} of tax in all${first ? `, from ${first.label.replace('to ', '')} on` : ''}`
          : 'No tax is due'
      }
      subtitle={`By tax year, the conversion as if it paid tax by itself, at ${formatPercent(rate)}; USD M, losses and interest carried at the end of the year`}
      tools={
        <button type="button" className="tag" onClick={() => setCopied(copyText(yearsText(years, groups)))}>
          {isCopied ? 'Tax copied with headings' : 'Copy tax by year'}
        </button>
      }
    >
      <YearTable
        id="site-tax"
        label={`Tax of ${site.name} by year`}
        years={years}
        groups={groups}
        whyOf={whyOf}
        onCopy={() => setCopied(copyText(yearsText(years, groups)))}
        isOpenAtFirst
      />
    </Panel>
  );
}
