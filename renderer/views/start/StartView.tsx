import { formatDate } from '../../../shared/domain/format.ts';
import { CloseIcon } from '../../components/icons.tsx';
import { useServices, useWindow } from '../../state/context.tsx';
import './start.css';

/** Where somebody begins: new, open, recent, and two samples that say what they are. */
export function StartView() {
  const { actions } = useServices();
  const recent = useWindow((state) => state.recent);
  const version = useWindow((state) => state.version);
  const busy = useWindow((state) => state.isBusy);
  return (
    <div className="start">
      <div className="start-main">
        <section className="start-begin" aria-label="Begin">
          <h1>Which of our megawatts earn more as AI capacity?</h1>
          <p className="start-lead">
            Switchyard plans, site by site, how much power to convert, when, and what is given up for it. A
            portfolio is one file on this computer; nothing is sent anywhere.
          </p>
          <div className="start-actions">
            <button type="button" className="button is-first" onClick={() => actions.newDocument(null)}>
              New portfolio
            </button>
            <button type="button" className="button" onClick={() => actions.openDocument()}>
              Open a portfolio <kbd className="kbd">Ctrl O</kbd>
            </button>
          </div>
          <h2>Samples</h2>
          <ul className="start-samples">
            <li>
              <button type="button" onClick={() => actions.newDocument('public-miners')}>
                <b>Public miners (2026)</b>
                <span>
                  Real mining sites as published, each value with its source and date. What is not published
                  is filled with marked defaults; no plan of these companies is shown or implied.
                </span>
              </button>
            </li>
            <li>
              <button type="button" onClick={() => actions.newDocument('demo')}>
                <b>
                  A company with a plan <span className="tag is-dashed">invented</span>
                </b>
                <span>
                  An invented owner with invented sites and a conversion under way, to see every view filled.
                </span>
              </button>
            </li>
          </ul>
        </section>
        <section className="start-recent" aria-labelledby="recent-heading">
          <h2 id="recent-heading">Recent</h2>
          {recent.length === 0 && <p className="start-none">No portfolio was opened on this computer yet.</p>}
          <ul>
            {recent.map((each) => (
              <li key={each.id} data-missing={each.isMissing || undefined}>
                <button
                  type="button"
                  className="recent-open"
                  disabled={each.isMissing}
                  onClick={() => actions.openRecent(each.id)}
                >
                  <b>{each.fileName}</b>
                  <span className="recent-folder" data-tip={each.folder}>
                    {each.isMissing ? `missing from ${each.folder}` : each.folder}
                  </span>
                  <span className="recent-date">{formatDate(each.openedAt)}</span>
                </button>
                <button
                  type="button"
                  className="recent-forget"
                  aria-label={`Forget ${each.fileName}`}
                  data-tip="Forget: the file stays where it is"
                  onClick={() => actions.forgetRecent(each.id)}
                >
                  <CloseIcon />
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <footer className="status-bar">
        <span className="status-item is-first">Switchyard {version}</span>
        {busy && <span className="status-item">{busy}</span>}
      </footer>
    </div>
  );
}
