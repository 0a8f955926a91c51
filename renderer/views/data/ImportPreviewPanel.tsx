import { useState } from 'react';
import { formatCount, formatNumber, sentenceCase } from '../../../shared/domain/format.ts';
import type { ImportPreview } from '../../../shared/domain/import.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices } from '../../state/context.tsx';

/** What a chosen file would bring: how its columns were understood, doubtful cells, refused rows. */
export function ImportPreviewPanel({ preview }: { readonly preview: ImportPreview }) {
  const { client, session, imports, window: model } = useServices();
  const [isApplying, setApplying] = useState(false);
  const { rows, doubtful, refused, columns } = preview;
  const updated = rows.filter((row) => row.replaces !== null).length;
  const arrive = formatCount(rows.length, 'site');
  const accept = async (): Promise<void> => {
    setApplying(true);
    const reply = await client.ask('import.apply', { previewId: preview.previewId });
    setApplying(false);
    if (!reply.ok) return model.tell(reply.error);
    session.accept(reply.value);
    imports.forget();
    model.set({ view: 'portfolio' });
    model.inform(reply.value.label, 'One step of undo takes it back');
  };
  return (
    <div className="import-preview">
      <section className="import-summary" aria-label="Import">
        <div className="import-words">
          <h1>
            {sentenceCase(arrive)} of {preview.fileName} can arrive
          </h1>
          <p>
            {[
              `${formatNumber(rows.length - updated)} new`,
              `${formatNumber(updated)} updated`,
              `${formatNumber(refused.length)} refused`,
              `${formatNumber(doubtful.length)} doubtful cells`,
              `encoding ${preview.encoding}`,
            ].join(' · ')}
            . Nothing has been changed yet; every original text is kept with its value.
          </p>
        </div>
        <button
          type="button"
          className="button is-first"
          disabled={isApplying || rows.length === 0}
          onClick={() => void accept()}
        >
          {isApplying
            ? 'Importing'
            : `Import ${formatNumber(rows.length)} ${rows.length === 1 ? 'site' : 'sites'}`}
        </button>
        <button type="button" className="button" onClick={() => imports.forget()}>
          Cancel
        </button>
      </section>
      <div className="import-panels">
        <Panel
          title={
            doubtful.length === 0
              ? 'Every cell was read as it stands'
              : `${sentenceCase(formatCount(doubtful.length, 'cell'))} ${doubtful.length === 1 ? 'needs' : 'need'} a second look`
          }
          subtitle={
            doubtful.length === 0
              ? 'Nothing had to be guessed'
              : 'What stood there, what it was read as, and why'
          }
          className="import-doubtful"
        >
          {doubtful.length > 0 && (
            <div className="data-scroll selectable">
              <table className="data-table">
                <thead>
                  <tr>
                    <th className="is-number">Line</th>
                    <th>Site</th>
                    <th>Column</th>
                    <th>Original</th>
                    <th>Read as</th>
                    <th>Why</th>
                  </tr>
                </thead>
                <tbody>
                  {doubtful.map((cell) => (
                    <tr key={`${cell.line} ${cell.heading}`}>
                      <td className="is-number">{cell.line}</td>
                      <td>{cell.site}</td>
                      <td className="muted">{cell.heading}</td>
                      <td>{cell.original === '' ? <span className="muted">empty</span> : cell.original}</td>
                      <td className="is-strong">
                        {cell.value === '' ? <span className="muted">empty</span> : cell.value}
                      </td>
                      <td className="muted is-long">{cell.why}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Panel>
        <div className="import-side">
          <Panel
            title={
              refused.length === 0
                ? 'No row was refused'
                : `${sentenceCase(formatCount(refused.length, 'row'))} ${refused.length === 1 ? 'was' : 'were'} refused`
            }
            subtitle="Refused rows are left out; correct them in the file and import it again"
          >
            {refused.length > 0 && (
              <div className="data-scroll selectable">
                <table className="data-table">
                  <thead>
                    <tr>
                      <th className="is-number">Line</th>
                      <th>Row</th>
                      <th>Reason</th>
                    </tr>
                  </thead>
                  <tbody>
                    {refused.map((row) => (
                      <tr key={row.line}>
                        <td className="is-number">{row.line}</td>
                        <td data-tip={row.original}>{row.name || <span className="muted">no name</span>}</td>
                        <td className="worse is-long">{row.reason}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </Panel>
          <Panel
            title={`${columns.filter((column) => column.field !== null).length} of ${columns.length} columns were understood`}
            subtitle="Each other column says whether it is kept as a note"
          >
            <div className="data-scroll selectable">
              <table className="data-table">
                <thead>
                  <tr>
                    <th>Heading in the file</th>
                    <th>Understood as</th>
                    <th>How</th>
                  </tr>
                </thead>
                <tbody>
                  {columns.map((column) => (
                    <tr key={column.heading}>
                      <td>{column.heading}</td>
                      <td className={column.field === null ? 'muted' : 'is-strong'}>{column.label}</td>
                      <td className="muted is-long">{column.how}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        </div>
      </div>
    </div>
  );
}
