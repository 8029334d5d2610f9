import type { BatchCost } from '@/lib/course/batch-cost';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { AmountBar } from './amount-bar';

interface BatchCostTableProps {
  readonly cost: BatchCost;
  readonly type: string;
  readonly words: FigureOf<'batch-cost'>['words'];
}

/** A year both ways, one under the other. */
export function BatchCostTable({ cost, type, words }: BatchCostTableProps) {
  const most = Math.max(cost.lambda, cost.instance);
  return (
    <div className="table-scroll">
      <table className="bar-table">
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            <th scope="col">{words.yearly}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.onLambda}</th>
            <td>
              <AmountBar part={cost.lambda / most} text={formatUsd(cost.lambda)} tone="lambda" />
              <small>{fill(words.afterFree, { cost: formatUsd(cost.lambdaAfterFreeTier) })}</small>
            </td>
          </tr>
          <tr>
            <th scope="row">{fill(words.onInstance, { type })}</th>
            <td>
              <AmountBar
                part={cost.instance / most}
                text={formatUsd(cost.instance)}
                tone="instance"
              />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
