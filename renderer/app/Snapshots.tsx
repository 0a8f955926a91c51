import { Popover } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { formatCount, formatDate, sentenceCase } from '../../shared/domain/format.ts';
import { type PlanSnapshot, snapshotLimits } from '../../shared/domain/snapshotRows.ts';
import { snapshotSign, snapshotsNewestFirst } from '../../shared/domain/snapshots.ts';
import { StateSign } from '../components/scenario/StateSign.tsx';
import { dateAndTime, localDate } from '../components/time/localTime.ts';
import { useServices, useSession, useSettled, useWindow } from '../state/context.tsx';
import './snapshots.css';

/** Named versions of the plan: takes one, lists, names and removes them. */
export function Snapshots() {
  const { window: model } = useServices();
  const isOpen = useWindow((state) => state.areSnapshotsOpen);
  const setIsOpen = (areSnapshotsOpen: boolean): void => model.set({ areSnapshotsOpen });
  return (
    <Popover
      position="bottom-end"
      width={560}
      opened={isOpen}
      onChange={setIsOpen}
      trapFocus
      returnFocus
      closeOnEscape={false}
    >
      <Popover.Target>
        <button
          type="button"
          className="button is-low"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          Snapshots <span className="muted">▾</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown
        className="snapshots"
        onKeyDown={(event) => {
          // Not before a name that is typed has had its Escape.
          if (event.key === 'Escape' && !event.defaultPrevented) setIsOpen(false);
        }}
      >
        <SnapshotPanel onClose={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function SnapshotPanel({ onClose }: { readonly onClose: () => void }) {
  const snapshots = useSession((state) => state.base?.snapshots) ?? [];
  return (
    <section aria-label="Snapshots">
      <TakeForm />
      {snapshots.length === 0 ? (
        <p className="snapshots-none">
          A snapshot keeps the plan as it is now, base and scenarios, whatever is edited later. Compare
          figures with it, and see it as a ring on every slider.
        </p>
      ) : (
        <SnapshotList snapshots={snapshots} onClose={onClose} />
      )}
      <p className="snapshots-foot muted">
        {snapshots.length > 0 &&
          `${sentenceCase(formatCount(snapshots.length, 'snapshot'))} of ${snapshotLimits.snapshots}. `}
        The newest is the ring on the sliders. Kept in the file; Ctrl Z takes each step back.
      </p>
    </section>
  );
}

function TakeForm() {
  const { snapshots } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refused = await snapshots.take(box.current?.value ?? '');
    setProblem(refused?.message ?? null);
    if (refused) box.current?.select();
    else if (box.current) box.current.value = '';
  };
  return (
    <form className="snapshots-take" onSubmit={(event) => void take(event)}>
      <label>
        <span className="muted">Name of a new snapshot</span>
        <input
          ref={box}
          data-autofocus
          className="text-box"
          defaultValue={`Board, ${formatDate(localDate(new Date()))}`}
          maxLength={snapshotLimits.name}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : 'snapshot-problem'}
          onFocus={(event) => event.currentTarget.select()}
          onChange={() => setProblem(null)}
        />
      </label>
      <button type="submit" className="button">
        Take snapshot
      </button>
      {problem !== null && (
        <p id="snapshot-problem" className="snapshots-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function SnapshotList(props: { readonly snapshots: readonly PlanSnapshot[]; readonly onClose: () => void }) {
  const { session } = useServices();
  const base = useSettled((state) => state.base);
  const comparison = useSession((state) => state.comparison);
  const [renamed, setRenamed] = useState<string | null>(null);
  if (!base) return null;
  return (
    <div className="snapshots-list">
      <table aria-label="Snapshots kept">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Taken</th>
            <th scope="col">
              <span className="visually-hidden">Do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {snapshotsNewestFirst(props.snapshots).map((snapshot) => (
            <SnapshotRow
              key={snapshot.id}
              snapshot={snapshot}
              sign={snapshotSign(base, snapshot.id)}
              isCompared={comparison === `snapshot:${snapshot.id}`}
              isRenamed={renamed === snapshot.id}
              onRename={(isOn) => setRenamed(isOn ? snapshot.id : null)}
              onCompare={() => {
                session.compareWith(`snapshot:${snapshot.id}`);
                props.onClose();
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SnapshotRow(props: {
  readonly snapshot: PlanSnapshot;
  readonly sign: string;
  readonly isCompared: boolean;
  readonly isRenamed: boolean;
  readonly onRename: (isOn: boolean) => void;
  readonly onCompare: () => void;
}) {
  const { snapshots } = useServices();
  const { snapshot, isCompared, isRenamed, onRename } = props;
  const { id, name, takenAt } = snapshot;
  const renameButton = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    onRename(false);
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  return (
    <tr>
      <th scope="row">
        <span className="snapshot-name">
          <StateSign scenario={null} snapshot={props.sign} />
          {isRenamed ? <RenameBox snapshot={snapshot} onDone={leave} /> : <span>{name}</span>}
        </span>
      </th>
      <td className="muted">{dateAndTime(takenAt)}</td>
      <td className="snapshot-tools">
        <button
          type="button"
          className="button is-low"
          aria-label={`Compare with ${name}`}
          aria-pressed={isCompared}
          onClick={props.onCompare}
        >
          Compare
        </button>
        <button
          type="button"
          className="button is-low"
          ref={renameButton}
          aria-label={`Rename ${name}`}
          onClick={() => onRename(true)}
        >
          Rename
        </button>
        <button
          type="button"
          className="button is-low"
          aria-label={`Remove ${name}`}
          onClick={() => void snapshots.remove(id)}
        >
          Remove
        </button>
      </td>
    </tr>
  );
}

/** The name while it is typed: Enter takes it, Escape leaves it as it was. A refused name stays to be corrected. */
function RenameBox(props: { readonly snapshot: PlanSnapshot; readonly onDone: () => void }) {
  const { snapshots } = useServices();
  const { snapshot, onDone } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const rename = async (name: string): Promise<void> => {
    const refused = name.trim() === snapshot.name ? null : await snapshots.rename(snapshot.id, name);
    if (refused) setProblem(refused.message);
    else onDone();
  };
  return (
    <span className="snapshot-rename">
      <input
        className="text-box"
        aria-label={`New name of ${snapshot.name}`}
        aria-invalid={problem !== null || undefined}
        defaultValue={snapshot.name}
        maxLength={snapshotLimits.name}
        ref={(box) => box?.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') void rename(event.currentTarget.value);
          else onDone();
        }}
      />
      {problem !== null && (
        <span className="snapshots-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
