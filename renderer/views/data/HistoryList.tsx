import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/contract/documentState.ts';
import { formatCount, formatNumber, sentenceCase } from '../../../shared/domain/format.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { dateAndTime } from '../../components/time/localTime.ts';
import { useServices, useSession } from '../../state/context.tsx';

/** Every change of the document, newest first; undone ones are kept until something new is done. */
export function HistoryList() {
  const { client, window: model, actions } = useServices();
  const revision = useSession((state) => state.document?.revision ?? 0);
  const undoLabel = useSession((state) => state.document?.undoLabel ?? null);
  const redoLabel = useSession((state) => state.document?.redoLabel ?? null);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with each revision
  useEffect(() => {
    let isCurrent = true;
    void client.ask('document.history', {}).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setEntries(reply.value);
      else model.tell(reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, model, revision]);

  const done = entries.filter((entry) => entry.state === 'done').length;
  const newestFirst = [...entries].sort((a, b) => b.revision - a.revision);
  return (
    <Panel
      className="history"
      title={
        entries.length === 0
          ? 'Nothing was changed yet'
          : `${sentenceCase(formatCount(done, 'change'))}, each of which can be undone`
      }
      subtitle="Kept in the file, so that undo survives closing it"
      tools={
        <>
          <button
            type="button"
            className="button"
            disabled={undoLabel === null}
            onClick={() => actions.undo()}
          >
            Undo <kbd className="kbd">Ctrl Z</kbd>
          </button>
          <button
            type="button"
            className="button"
            disabled={redoLabel === null}
            onClick={() => actions.redo()}
          >
            Redo <kbd className="kbd">Ctrl Y</kbd>
          </button>
        </>
      }
    >
      <div className="data-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th className="is-number">Revision</th>
              <th>Change</th>
              <th>State</th>
              <th>When</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((entry) => (
              <tr key={entry.revision} data-undone={entry.state === 'undone' || undefined}>
                <td className="is-number">{formatNumber(entry.revision)}</td>
                <td>{entry.label}</td>
                <td className="muted">{entry.state}</td>
                <td className="muted">{dateAndTime(entry.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
