import { useState } from 'react';
import { periods } from '../../../../shared/deck/periods.ts';
import { formatUsdM } from '../../../../shared/domain/format.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { YearTable } from '../../../components/years/YearTable.tsx';
import { rowsOfGroups, yearGroups, yearsText } from '../../../components/years/yearRows.ts';
import { useServices } from '../../../state/context.tsx';
import { copyText } from '../../../state/copyText.ts';
import type { SiteInView } from '../siteInView.ts';
import { annualGroups, cellTarget } from './annualRows.ts';

const id = 'site-years';

/** The figures of the site by calendar year: what the charts draw, to read, to ask about and to take along. */
export function AnnualPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const { window: model } = useServices();
  const [isOpen, setOpen] = useState(true);
  const [isCopied, setCopied] = useState(false);
  const years = periods(portfolio.portfolio.decisionMonth, 0, engine.months, 'year');
  const groups = yearGroups(annualGroups, (line) => engine.siteSeries(site.id, line), years);
  const plan = 1e6 * (rowsOfGroups(groups).find(({ spec }) => spec.line === 'site.planCash')?.total ?? 0);
  const copy = (): void => setCopied(copyText(yearsText(years, groups)));
  const openAll = (isNow: boolean): void =>
    model.set({
      openSections: {
        ...model.store.getState().openSections,
        ...Object.fromEntries(annualGroups.map((group) => [`${id}-${group.id}`, isNow])),
      },
    });

  return (
    <Panel
      className="annual-panel"
      label={`${site.name} by year`}
      title={`${site.name} ${plan < 0 ? 'costs' : 'earns'} ${formatUsdM(Math.abs(plan))} in cash from ${years[0]?.label ?? ''} to ${years.at(-1)?.label ?? ''}`}
      subtitle="By calendar year, USD M nominal; cash of the plan is before debt and tax; MW and balances at the end of the year. F8 explains a year month by month"
      tools={
        <>
          {isOpen && (
            <>
              <button type="button" className="tag" onClick={() => openAll(true)}>
                Open all groups
              </button>
              <button type="button" className="tag" onClick={() => openAll(false)}>
                Close all
              </button>
              <button type="button" className="tag" onClick={copy}>
                {isCopied ? 'Copied with headings' : 'Copy table'}
              </button>
            </>
          )}
          <button type="button" className="tag" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide years' : 'Show years'}
          </button>
        </>
      }
    >
      {isOpen && (
        <YearTable
          id={id}
          label={`${site.name} by calendar year`}
          years={years}
          groups={groups}
          whyOf={(line, year) => {
            const target = cellTarget(line, year, engine.siteSeries(site.id, line));
            return target && { ...target, siteId: site.id };
          }}
          onCopy={copy}
        />
      )}
    </Panel>
  );
}
