import { figureNames } from '../../../shared/engine/figureEngine.ts';
import { figureFor, figureInWords } from '../../../shared/whatif/figures.ts';
import { useServices } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { useWhatIf } from '../../state/whatIf.ts';
import { currentFigure, explainedFigure, type Place } from './place.ts';

const rules = [
  [
    'usual',
    'Usual range',
    'The range in which each input is usually found, with its source; ±10 % where it has none',
  ],
  ['part', '±10 %', 'A tenth of each input to both sides'],
] as const;

/** Which figure of which place is asked about, and how far inputs move. */
export function SensitivityHead({ place }: { readonly place: Place }) {
  const { whatIf } = useServices();
  const rule = useWhatIf((state) => state.rule);
  const { portfolio, figure, siteId } = place;
  return (
    <header className="sensitivity-head">
      <h1>Sensitivity</h1>
      <span className="quantity-box choice-box sensitivity-place">
        <select
          aria-label="Sites asked about"
          value={siteId ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            whatIf.set({ siteId: value === '' ? null : value, xId: null, yId: null, driverId: null });
          }}
        >
          <option value="">All sites</option>
          {portfolio.sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <fieldset className="tag-row">
        <legend className="visually-hidden">Figure</legend>
        {figureNames.map((name) => (
          <button
            type="button"
            className="tag"
            key={name}
            aria-pressed={figure.name === name}
            onClick={() => whatIf.set({ figure: name })}
          >
            {figureFor(name, portfolio.market).label}
          </button>
        ))}
      </fieldset>
      <fieldset className="tag-row">
        <legend className="visually-hidden">How far inputs move</legend>
        {rules.map(([id, label, tip]) => (
          <button
            type="button"
            className="tag"
            key={id}
            aria-pressed={rule === id}
            data-tip={tip}
            onClick={() => whatIf.set({ rule: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <span className="spacer" />
      <span className="sensitivity-now">
        {figure.label}{' '}
        <b role="note" aria-label={`${figure.label} now`} {...whyAttributes(explainedFigure(place))}>
          {figureInWords(figure, currentFigure(place))}
        </b>
      </span>
    </header>
  );
}
