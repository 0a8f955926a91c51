import { useImport, useServices, useWindow } from '../../state/context.tsx';
import { HistoryList } from './HistoryList.tsx';
import { ImportPreviewPanel } from './ImportPreviewPanel.tsx';
import { MarketInputs } from './MarketInputs.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import './data.css';

const tabs = [
  ['sources', 'Sources and tiers'],
  ['inputs', 'Market and company inputs'],
  ['history', 'History'],
] as const;

/** What the figures rest on: an import being looked at, the sources of every input, what was changed. */
export function DataDesk() {
  const preview = useImport((state) => state.preview);
  const { window: model } = useServices();
  const tab = useWindow((state) => state.dataTab);
  if (preview) return <ImportPreviewPanel preview={preview} />;
  return (
    <div className="data-desk">
      <h1 className="visually-hidden">Data</h1>
      <nav className="data-tabs" aria-label="Data">
        {tabs.map(([id, words]) => (
          <button
            type="button"
            key={id}
            aria-current={tab === id ? 'page' : undefined}
            onClick={() => model.set({ dataTab: id })}
          >
            {words}
          </button>
        ))}
      </nav>
      {tab === 'sources' && <SourcesTable />}
      {tab === 'inputs' && <MarketInputs />}
      {tab === 'history' && <HistoryList />}
    </div>
  );
}
