import './tabs.css';

/** Parts of a view of which one is shown. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly (readonly [id: Id, words: string])[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}) {
  return (
    <nav className="tabs" aria-label={props.label}>
      {props.tabs.map(([id, words]) => (
        <button
          type="button"
          key={id}
          aria-current={props.shown === id ? 'page' : undefined}
          onClick={() => props.onShow(id)}
        >
          {words}
        </button>
      ))}
    </nav>
  );
}
