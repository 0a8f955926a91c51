import { useRef } from 'react';
import { useSession } from './context.tsx';

/**
 * What `value` was when the hand took hold of whatever it holds: the baseline of "since I took hold".
 * Null while nothing is under the hand.
 */
export function useAtHold<T>(value: T): T | null {
  const isDrafting = useSession((state) => state.isDrafting);
  const before = useRef(value);
  if (!isDrafting) before.current = value;
  return isDrafting ? before.current : null;
}
