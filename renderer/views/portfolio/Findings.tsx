import { BreakEvenList } from '../../components/breakEven/BreakEvenList.tsx';
import { portfolioBreakEvenRows } from '../../components/breakEven/breakEvenRows.ts';
import { restsOn } from '../../components/confidence/confidenceWords.ts';
import { KeyInputs } from '../../components/confidence/KeyInputs.tsx';
import { TierShares } from '../../components/confidence/TierShares.tsx';
import { useBreakEvens, useConfidence } from '../../state/useFindings.ts';
import './findings.css';

/** What the NPV of all sites rests on, and by how much rents, costs and dates may move at all of them. */
export function Findings() {
  const confidence = useConfidence(null);
  const breakEvens = useBreakEvens(null);
  const npv = confidence?.value.npvPlan;
  return (
    <>
      {npv && npv.inputCount > 0 && (
        <section
          className="finding"
          data-late={confidence.isLate || undefined}
          aria-label="What the NPV rests on"
        >
          <h3 className="market-group">
            NPV by source tier<span className="muted">{confidence.isLate ? 'out of date' : '% of NPV'}</span>
          </h3>
          <div className="finding-body">
            <p className="finding-words">{restsOn(npv)}</p>
            <TierShares confidence={npv} />
            <KeyInputs inputs={npv.inputs} />
          </div>
        </section>
      )}
      {breakEvens && breakEvens.value.length > 0 && (
        <section className="finding" data-late={breakEvens.isLate || undefined} aria-label="Break-even">
          <h3 className="market-group">
            Break-even<span className="muted">{breakEvens.isLate ? 'out of date' : 'against mining on'}</span>
          </h3>
          <div className="finding-body">
            <BreakEvenList
              rows={portfolioBreakEvenRows(breakEvens.value.filter(({ id }) => !id.endsWith('-npv')))}
            />
          </div>
        </section>
      )}
    </>
  );
}
