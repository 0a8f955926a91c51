import type { SVGProps } from 'react';

type Props = SVGProps<SVGSVGElement>;

/** The mark of Switchyard: two busbars and an open disconnector. */
export function LogoIcon(props: Props) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" aria-hidden="true" {...props}>
      <g stroke="var(--ink)" strokeWidth="1.6">
        <path d="M2 3.5H16M2 14.5H16M5 3.5V7M5 14.5V11.5" />
        <path d="M5 11.5L10.6 6.4" />
        <path d="M12.6 3.5V14.5" />
      </g>
      <circle cx="5" cy="11.5" r="1.7" fill="var(--panel)" stroke="var(--ink)" strokeWidth="1.3" />
    </svg>
  );
}

/** All checks hold. */
export function PassIcon(props: Props) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" {...props}>
      <circle cx="6.5" cy="6.5" r="6" fill="var(--gain-fill)" />
      <path d="M3.6 6.8l2 2 3.8-4.3" fill="none" stroke="var(--panel)" strokeWidth="1.6" />
    </svg>
  );
}

/** A check is broken. */
export function FailIcon(props: Props) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" {...props}>
      <circle cx="6.5" cy="6.5" r="6" fill="var(--loss-fill)" />
      <path d="M4.2 4.2l4.6 4.6M8.8 4.2L4.2 8.8" fill="none" stroke="var(--panel)" strokeWidth="1.6" />
    </svg>
  );
}

export function WarningIcon(props: Props) {
  return (
    <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true" {...props}>
      <path d="M6.5.8L12.4 11.3H.6z" fill="var(--warning-fill)" stroke="var(--warning-text)" />
      <path d="M6.5 4v4M6.5 9v1.2" stroke="#2a2300" strokeWidth="1.3" />
    </svg>
  );
}

export function CheckIcon(props: Props) {
  return (
    <svg width="11" height="10" viewBox="0 0 11 10" aria-hidden="true" {...props}>
      <path d="M1.2 5.2l3 3L9.8 1.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

export function CloseIcon(props: Props) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" {...props}>
      <path d="M1 1l7 7M8 1L1 8" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}

export function PinIcon(props: Props) {
  return (
    <svg width="9" height="11" viewBox="0 0 9 11" aria-hidden="true" {...props}>
      <path
        d="M2 .7h5M3 1v3.4L1.2 6.6h6.6L6 4.4V1M4.5 6.6v3.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </svg>
  );
}
