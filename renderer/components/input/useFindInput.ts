import { useEffect, useState } from 'react';
import { useWindow } from '../../state/context.tsx';

/** What is typed to find an input by name; it gives way to an input that is being gone to, which it may hide. */
export function useFindInput(): readonly [string, (words: string) => void] {
  const [words, setWords] = useState('');
  const asked = useWindow((state) => state.soughtInput);
  useEffect(() => {
    if (asked !== null) setWords('');
  }, [asked]);
  return [words, setWords];
}
