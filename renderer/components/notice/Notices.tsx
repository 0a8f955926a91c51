import { useServices, useWindow } from '../../state/context.tsx';
import { CloseIcon } from '../icons.tsx';
import './notice.css';

/** What happened and what to do next. Notices stay until somebody dismisses them. */
export function Notices() {
  const { window } = useServices();
  const notices = useWindow((state) => state.notices);
  return (
    <section className="notices" aria-label="Notices">
      {notices.map((notice) => (
        <div
          className="notice"
          data-tone={notice.tone}
          key={notice.id}
          role={notice.tone === 'problem' ? 'alert' : 'status'}
        >
          <div className="notice-words selectable">
            <p className="notice-title">{notice.title}</p>
            {notice.advice && <p>{notice.advice}</p>}
          </div>
          <button
            type="button"
            className="notice-close"
            aria-label="Dismiss this notice"
            onClick={() => window.dismiss(notice.id)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </section>
  );
}
