import type { Headline } from '../../../lib/table/headlines.ts';
import type { Line, Quantity } from '../../../lib/table/lines.ts';
import { shownPeriod } from '../../../lib/table/period.ts';
import type { Words } from '../../words.ts';
import { useTools } from '../context.ts';
import { Amount, Hedge, inWords, Trend } from './number.tsx';

/** Right end of the bars, in percent: one scale for all cards. */
const SCALE = 12;

interface CardsProps {
  readonly cards: readonly Headline[];
  /** The year of the report, whose targets the cards show. */
  readonly year: number | null;
  readonly onGo: (figure: number) => void;
}

/** The core indicators, always in the same order: value, growth, and this report's own target. */
export function Cards({ cards, year, onGo }: CardsProps) {
  const { words } = useTools();
  if (cards.length === 0) return null;
  return (
    <div class="cards" role="group" aria-label={words('cat_overall')} data-testid="headlines">
      {cards.map((card) => (
        <button type="button" class="card" key={card.line.figure} onClick={() => onGo(card.line.figure)}>
          <span class="sr">{sentence(card, words)}</span>
          <span class="drawn" aria-hidden="true">
            <span class="label">{card.line.name}</span>
            <CardNumbers card={card} />
            {card.growth && <Bar growth={card.growth} average={card.average} target={card.target?.change ?? null} />}
            <CardFoot card={card} year={year} />
          </span>
        </button>
      ))}
    </div>
  );
}

function CardNumbers({ card: { line, value, growth, average } }: { card: Headline }) {
  const { words } = useTools();
  const main = value ?? growth;
  return (
    <span class="numbers">
      {main && (
        <span class="main">
          <Hedge quantity={main} words={words} />
          <b>
            <Amount quantity={main} signed={!value} />
          </b>
          <span class="unit">{main.kind === 'ratio' ? '' : main.unit}</span>
        </span>
      )}
      {line.from && value && !growth && <Slope from={line.from} to={value} />}
      {value && growth && (
        <span class="growth">
          {average && <span class="average">{words('avg')} </span>}
          <Trend value={growth.number} />
          <Hedge quantity={growth} words={words} />
          <Amount quantity={growth} signed />
          {growth.unit}
        </span>
      )}
    </span>
  );
}

/** From the earlier value to this one, where the report gives both. */
function Slope({ from, to }: { from: Quantity; to: Quantity }) {
  const [a, b] = [from.number ?? 0, to.number ?? 0];
  const rise = Math.max(-7, Math.min(7, ((b - a) / (Math.max(Math.abs(a), Math.abs(b)) || 1)) * 14));
  return (
    <svg class="slope" width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
      <path d={`M6 ${10 + rise / 2}L37 ${10 - rise / 2}`} />
      <circle class="from" cx="5" cy={10 + rise / 2} r="2.2" />
      <circle cx="38.5" cy={10 - rise / 2} r="2.7" />
    </svg>
  );
}

/** Growth on the common scale; the diamond is the target. Striped where it is a yearly average over a span. */
function Bar({ growth, average, target }: { growth: Quantity; average: boolean; target: Quantity | null }) {
  const place = (value: number | null) => `${Math.min(100, Math.max(0, ((value ?? 0) / SCALE) * 100))}%`;
  return (
    <span class={average ? 'bar-growth average' : 'bar-growth'}>
      <i style={{ width: place(growth.number) }} />
      {target?.unit === '%' && <em class="diamond" style={{ left: place(target.number) }} />}
    </span>
  );
}

function CardFoot({ card: { line, target }, year }: { card: Headline; year: number | null }) {
  const { words } = useTools();
  if (line.from) {
    return (
      <span class="foot">
        <span>
          {words('in_year', shownPeriod(line.from.period))} <Amount quantity={line.from} />
          {line.from.unit}
        </span>
        {target && <Target line={target} />}
      </span>
    );
  }
  if (target) {
    return (
      <span class="foot">
        <span>{words('year_target', shownPeriod(target.period))}</span>
        <Target line={target} />
      </span>
    );
  }
  return <span class="foot">{year !== null && <span>{words('no_target', year)}</span>}</span>;
}

function Target({ line }: { line: Line }) {
  const { words } = useTools();
  const quantity = line.change ?? line.value;
  if (!quantity) return null;
  return (
    <span class="goal">
      <i class="diamond" aria-hidden="true" />
      <Hedge quantity={quantity} words={words} /> <Amount quantity={quantity} />
      {quantity.unit}
    </span>
  );
}

/** The card as one sentence: 地区生产总值 2016年 3760亿元，增长7%. */
function sentence({ line, value, growth, target }: Headline, words: Words): string {
  const grown = growth ? words((growth.number ?? 0) < 0 ? 'falls' : 'grows', inWords(growth, words).replace('-', '')) : '';
  const aim = target?.change ?? target?.value;
  const aimed = target && aim ? `${words('year_target', target.period)} ${inWords(aim, words)}` : '';
  const stated = `${line.name} ${line.period} ${value ? inWords(value, words) : ''}`.trim();
  return [stated, grown, aimed].filter(Boolean).join(words('cell_sep'));
}
