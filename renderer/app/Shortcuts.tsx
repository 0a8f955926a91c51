import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useServices, useWindow } from '../state/context.tsx';
import { shortcutGroups } from './keyboard.ts';

/** The list of all shortcuts. */
export function Shortcuts() {
  const { window } = useServices();
  const isOpen = useWindow((state) => state.areShortcutsOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => window.set({ areShortcutsOpen: false })}
      title="Keyboard shortcuts"
      size={560}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {shortcutGroups.map((group) => (
        <section className="shortcuts" key={group.name}>
          <h3>{group.name}</h3>
          <dl>
            {group.shortcuts.map((shortcut) => (
              <Fragment key={shortcut.does}>
                <dt>
                  {shortcut.keys.map((keys) => (
                    <kbd className="kbd" key={keys}>
                      {keys}
                    </kbd>
                  ))}
                </dt>
                <dd>{shortcut.does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
