import { useState } from 'react';
import { useImport } from '../../state/context.tsx';
import { HistoryList } from './HistoryList.tsx';
import { ImportPreviewPanel } from './ImportPreviewPanel.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import './data.css';

const tabs = [
  ['sources', 'Sources and tiers'],
  ['history', 'History'],
] as const;

/** What the figures rest on: an import being looked at, the sources of every input, what was changed. */
export function DataDesk() {
  const preview = useImport((state) => state.preview);
  const [tab, setTab] = useState<(typeof tabs)[number][0]>('sources');
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
            onClick={() => setTab(id)}
          >
            {words}
          </button>
        ))}
      </nav>
      {tab === 'sources' ? <SourcesTable /> : <HistoryList />}
    </div>
  );
}
