import type { Report } from '../../lib/model.ts';
import type { Goal, Goals } from '../../lib/table/goals.ts';
import type { Quantity } from '../../lib/table/lines.ts';
import { shownPeriod } from '../../lib/table/period.ts';
import { useTools } from './context.ts';
import { Amount, Hedge } from './figures/number.tsx';

interface GoalsTabProps {
  readonly goals: Goals;
  readonly report: Report | undefined;
  readonly onGo: (figure: number) => void;
}

/** The targets of this report beside its own results; whether last year's were met, this report cannot say. */
export function GoalsTab({ goals, report, onGo }: GoalsTabProps) {
  const { words } = useTools();
  const result = report?.period ?? '';
  const year = report?.year ?? '';
  if (goals.next.length + goals.later.length === 0) return <p class="no-match">{words('goals_none')}</p>;
  return (
    <div class="goals">
      {goals.next.length > 0 && (
        <>
          <h2>{words('goals_h')}</h2>
          <p>{words('goals_p', shownPeriod(result), year)}</p>
          <GoalTable goals={goals.next} heads={[words('year_actual', shownPeriod(result)), words('year_target', year)]} onGo={onGo} />
        </>
      )}
      {goals.later.length > 0 && (
        <>
          <h2>{words('goals_five')}</h2>
          <GoalTable goals={goals.later} heads={[words('status_actual'), words('status_target')]} dated onGo={onGo} />
        </>
      )}
      <p class="foot-note">{words('goals_note')}</p>
    </div>
  );
}

interface GoalTableProps {
  readonly goals: readonly Goal[];
  readonly heads: readonly [string, string];
  /** True where each target has its own year. */
  readonly dated?: boolean;
  readonly onGo: (figure: number) => void;
}

function GoalTable({ goals, heads, dated = false, onGo }: GoalTableProps) {
  const { words } = useTools();
  return (
    <table class="goal-table">
      <thead>
        <tr>
          <th scope="col">{words('col_name')}</th>
          <th scope="col" class="result">
            <i class="dot" aria-hidden="true" /> {heads[0]}
          </th>
          <td class="plot" />
          <th scope="col" class="aim">
            <i class="diamond" aria-hidden="true" /> {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <tr key={goal.target.figure}>
            <th scope="row">
              {goal.line.name}
              {(goal.line.scope || dated) && (
                <small>{[goal.line.scope, dated && shownPeriod(goal.line.period)].filter(Boolean).join(words('dot_sep'))}</small>
              )}
            </th>
            <td class="result">{goal.result ? <Stated quantity={goal.result} onGo={onGo} /> : <span class="none">—</span>}</td>
            <td class="plot">
              <Dumbbell goal={goal} />
            </td>
            <td class="aim">
              <Stated quantity={goal.target} onGo={onGo} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stated({ quantity, onGo }: { quantity: Quantity; onGo: (figure: number) => void }) {
  const { words } = useTools();
  return (
    <button type="button" class="source" onClick={() => onGo(quantity.figure)}>
      <Hedge quantity={quantity} words={words} />
      <Amount quantity={quantity} signed={quantity.kind === 'growth'} />
      {quantity.kind !== 'ratio' && (quantity.unit === '%' ? '%' : <small> {quantity.unit}</small>)}
    </button>
  );
}

/** Where the target lies from the result: both on a scale from nought to the larger of the two, with room beyond. */
function Dumbbell({ goal: { result, target } }: { goal: Goal }) {
  if (!result?.number || !target.number || result.number < 0 || target.number < 0) return null;
  const full = Math.max(result.number, target.number) * 1.25;
  const [a, b] = [(result.number / full) * 100, (target.number / full) * 100];
  return (
    <span class="dumbbell" aria-hidden="true">
      <i class="span" style={{ left: `${Math.min(a, b)}%`, width: `${Math.abs(a - b)}%` }} />
      <i class="dot" style={{ left: `${a}%` }} />
      <i class="diamond" style={{ left: `${b}%` }} />
    </span>
  );
}
