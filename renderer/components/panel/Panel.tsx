import type { ReactNode } from 'react';
import './panel.css';

/** A part of a view: its title is a message, its subtitle measure, unit and scope. */
export function Panel(props: {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`panel ${props.className ?? ''}`} aria-label={props.label}>
      <header className="panel-head">
        <h2>{props.title}</h2>
        <p>{props.subtitle}</p>
        {props.tools && <div className="panel-tools">{props.tools}</div>}
      </header>
      {props.children}
    </section>
  );
}
