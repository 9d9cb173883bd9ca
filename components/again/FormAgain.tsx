import type { Jurisdiction } from '@/db/queries/records';
import { DEFAULTS } from '@/law/costs/assumptions';
import { ALL_CHANGES } from '@/links/changes';
import { WHOLE_LAW } from '@/links/compare';
import { EVERYTHING } from '@/links/matrix';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { ChangesFilters } from '../changes/ChangesFilters';
import { Chooser } from '../compare/Chooser';
import { CostsForm } from '../costs/CostsForm';
import { DayField } from '../day/DayForm';
import { MatrixFilters } from '../matrix/MatrixPage';
import { ScenarioForm } from '../scenario/ScenarioForm';
import type { FormName } from './form-problem';

/** The form that was sent, with everything that was typed and the reason beside the field that can't be read. */
export function FormAgain({
  words,
  form,
  typed,
  all,
  years,
}: {
  words: Words;
  form: FormName;
  typed: Typed;
  all: readonly Jurisdiction[];
  /** from which changes can be shown, newest first */
  years: readonly number[];
}) {
  switch (form) {
    case 'scenario':
      return <ScenarioForm words={words} view={null} typed={typed} />;
    case 'compare':
      return <Chooser words={words} all={all} view={{ codes: [], ...WHOLE_LAW }} typed={typed} />;
    case 'matrix':
      return (
        <MatrixFilters
          words={words}
          view={EVERYTHING}
          order={{ sort: 'name', descending: false, name: '' }}
          typed={typed}
        />
      );
    case 'changes':
      return (
        <ChangesFilters words={words} view={ALL_CHANGES} all={all} years={years} typed={typed} />
      );
    case 'costs': {
      const code = typed.text('country') || null;
      const currency = all.find((one) => one.code === code)?.currency ?? null;
      return (
        <CostsForm
          words={words}
          view={{ code, assumptions: DEFAULTS, scenario: null }}
          currency={currency}
          typed={typed}
        />
      );
    }
    case 'day':
      return <DayField words={words} path={typed.text('path')} value="" typed={typed} />;
  }
}
