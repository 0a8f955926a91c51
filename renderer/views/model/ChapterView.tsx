import type { Chapter, DocumentTable, NoteEntry, Part } from '../../../shared/model/document/document.ts';
import { InputRow, LineRow } from './EntryRow.tsx';
import { placeId } from './placeId.ts';

interface Going {
  /** Where the reader was led to. */
  readonly current: string;
  readonly goTo: (place: string) => void;
  /** Where F8 explains lines of sites. */
  readonly siteId: string | null;
}

/** A chapter with its lines, inputs, notes and tables. */
export function ChapterView(props: Going & { readonly chapter: Chapter; readonly number: number }) {
  const { chapter, number } = props;
  return (
    <section
      className="model-chapter"
      id={placeId(chapter.id)}
      tabIndex={-1}
      aria-labelledby={`title-${chapter.id}`}
    >
      <h2 id={`title-${chapter.id}`}>
        <span>{number}</span> {chapter.title}
      </h2>
      {chapter.intro.map((text) => (
        <p className="model-intro" key={text}>
          {text}
        </p>
      ))}
      {chapter.parts.map((part) => (
        <PartView
          key={partKey(part)}
          part={part}
          current={props.current}
          goTo={props.goTo}
          siteId={props.siteId}
        />
      ))}
    </section>
  );
}

function partKey(part: Part): string {
  if (part.kind === 'lines' || part.kind === 'inputs') return `${part.kind} ${part.title ?? ''}`;
  return part.kind;
}

function PartView({ part, current, goTo, siteId }: Going & { readonly part: Part }) {
  switch (part.kind) {
    case 'lines':
      return (
        <>
          {part.title && <h3>{part.title}</h3>}
          <ul className="model-entries">
            {part.lines.map((line) => (
              <LineRow
                key={line.id}
                line={line}
                siteId={siteId}
                isCurrent={current === line.id}
                goTo={goTo}
              />
            ))}
          </ul>
        </>
      );
    case 'inputs':
      return (
        <>
          <h3>{part.title}</h3>
          <ul className="model-entries">
            {part.inputs.map((input) => (
              <InputRow key={input.id} input={input} isCurrent={current === input.id} goTo={goTo} />
            ))}
          </ul>
        </>
      );
    case 'notes':
      return (
        <ul className="model-entries">
          {part.notes.map((note) => (
            <NoteRow key={note.id} note={note} isCurrent={current === note.id} />
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={part.table} />;
  }
}

function NoteRow({ note, isCurrent }: { readonly note: NoteEntry; readonly isCurrent: boolean }) {
  return (
    <li className="model-entry" id={placeId(note.id)} tabIndex={-1} data-current={isCurrent || undefined}>
      <div className="model-name">
        <b>{note.title}</b>
      </div>
      <p className="model-note">{note.text}</p>
    </li>
  );
}

function TableView({ table }: { readonly table: DocumentTable }) {
  return (
    <table className="model-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((text) => (
            <th scope="col" key={text}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0] ?? ''}>
            {row.map((text, index) =>
              index === 0 ? (
                <th scope="row" key={table.head[index]}>
                  {text}
                </th>
              ) : (
                <td key={table.head[index]}>{text}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
