import { Panel } from '../../../components/panel/Panel.tsx';
import { ReturnsPanel } from '../../../components/returns/ReturnsPanel.tsx';
import type { SiteInView } from '../siteInView.ts';
import { CreditPanel } from './CreditPanel.tsx';
import { LoanChartPanel } from './LoanChartPanel.tsx';
import { LoanPanel } from './LoanPanel.tsx';
import { SamePowerPanel } from './SamePowerPanel.tsx';
import { SourcesUsesPanel } from './SourcesUsesPanel.tsx';
import { useSiteFigures } from './siteFigures.ts';
import { TaxPanel } from './TaxPanel.tsx';
import { TerminalPanel } from './TerminalPanel.tsx';
import './finance.css';

function NoLoanPanel({ view }: { readonly view: SiteInView }) {
  return (
    <Panel
      className="loan-panel"
      label={`Loan of ${view.site.name}`}
      title="No loan: the conversion is paid for with equity"
      subtitle="A loan to cost above 0 and NOI or a value that carry it make one"
    >
      {null}
    </Panel>
  );
}

/** What lender and owner ask of a site: funding, loan, returns, what is left in the end, tax. */
export function FinanceView({ view }: { readonly view: SiteInView }) {
  const { portfolio, site } = view;
  const figures = useSiteFigures(view);
  if (figures.read.value('aiUtilityMw') <= 0)
    return (
      <div className="finance-none">
        <p>Nothing converts at {site.name}, so there is nothing to fund. Give power to AI on Plan.</p>
      </div>
    );
  const hasLoan = figures.read.value('loan') > 0;
  return (
    <div className="finance">
      <div className="finance-owner">
        <ReturnsPanel scope="site" name={site.name} portfolio={portfolio} source={figures} />
        <SourcesUsesPanel view={view} />
      </div>
      <div className="finance-lender">
        {hasLoan ? <LoanPanel view={view} /> : <NoLoanPanel view={view} />}
        <CreditPanel view={view} />
      </div>
      {hasLoan && <LoanChartPanel view={view} />}
      <TerminalPanel view={view} />
      <SamePowerPanel view={view} />
      <TaxPanel view={view} />
    </div>
  );
}
