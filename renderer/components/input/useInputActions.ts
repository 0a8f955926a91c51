import { useMemo } from 'react';
import type { TableName } from '../../../shared/domain/fields.ts';
import { useServices } from '../../state/context.tsx';
import { editOfField } from '../../state/edits.ts';
import type { InputActions } from './InputRow.tsx';

/** How the inputs of one row of the document are checked and saved: one committed box is one step of undo. */
export function useInputActions(table: TableName, entity: string): InputActions {
  const { session } = useServices();
  return useMemo(
    () => ({
      table,
      entity,
      refuse: (field, value) => {
        const tried = session.try(editOfField({ table, key: entity, field, value, original: '' }));
        if (!tried || tried.ok) return null;
        const { message, advice, code } = tried.error;
        return code === 'rule-violation' && advice ? `${message}. ${advice}` : message;
      },
      commit: (field, value, original) => {
        void session.edit(editOfField({ table, key: entity, field, value, original }));
      },
    }),
    [session, table, entity],
  );
}
