import type { Report, Verdict } from '../../lib/model.ts';
import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { Icon } from './icons.tsx';
import { KIND_WORD, reportName } from './report-name.ts';
import { Select } from './select.tsx';

const FIELD_WORD: Readonly<Record<string, WordKey>> = {
  place: 'field_place',
  year: 'field_year',
  period: 'field_period',
  date: 'field_date',
  speaker: 'field_speaker',
  kind: 'field_kind',
  title: 'field_title',
};

/** From this recognition score on the panel calls it reliable. */
const SURE = 0.8;

interface TitleProps {
  /** The language tag of the script shown, or empty. */
  readonly lang: string;
  readonly reports: readonly Report[];
  readonly current: number;
  readonly verdict: Verdict;
  readonly onChoose: (report: number) => void;
}

/** Place, year and kind of the report; date, speaker, the year it speaks of, and how sure all this is. */
export function Title({ lang, reports, current, verdict, onChoose }: TitleProps) {
  const { words } = useTools();
  const report = reports[current];
  if (!report) return null;
  const { place, year, kind, date, speaker, period } = report;
  return (
    <header class="title" lang={lang || undefined}>
      <h1>
        <Claim text={place || report.title || words('name')} field="place" report={report} />
        {year !== null && ' '}
        {year !== null && <Claim text={String(year)} field="year" report={report} />}
        <span class="kind">{words(KIND_WORD[kind])}</span>
      </h1>
      <ul class="meta">
        {date && <li>{shownDate(date, words.lang)}</li>}
        {speaker && <li>{speaker}</li>}
        {period && period !== String(year) && <li>{words('covers', period.replace('-', '–'))}</li>}
        <Confidence report={report} score={verdict.score} />
      </ul>
      {reports.length > 1 && <ReportChoice reports={reports} current={current} onChoose={onChoose} />}
    </header>
  );
}

/** A word of the title; what was worked out and not read has a dashed underline and says on what it rests. */
function Claim({ text, field, report }: { text: string; field: string; report: Report }) {
  const { words } = useTools();
  if (!report.inferred.includes(field)) return <span>{text}</span>;
  const evidence = report.evidence[field];
  return (
    <span class="inferred" title={evidence && words('evidence', evidence)}>
      {text}
    </span>
  );
}

function Confidence({ report, score }: { report: Report; score: number }) {
  const { words } = useTools();
  const inferred = report.inferred.flatMap((field) => (FIELD_WORD[field] ? [words(FIELD_WORD[field])] : []));
  const sure = score >= SURE && inferred.length === 0;
  return (
    <li class={sure ? 'sure' : 'unsure'} title={words('score', score.toFixed(2))}>
      <Icon name={sure ? 'tick' : 'triangle'} size={14} />
      {sure ? words('sure') : inferred.length ? words('unsure', inferred.join(words('list_sep'))) : words('doubtful')}
    </li>
  );
}

function ReportChoice({ reports, current, onChoose }: Omit<TitleProps, 'verdict' | 'lang'>) {
  const { words } = useTools();
  return (
    <Select
      class="reports"
      label={words('report_choice')}
      value={String(current)}
      options={reports.map((report, index) => [
        String(index),
        [words('report_nth', index + 1), reportName(report, words)].join(words('dot_sep')),
      ])}
      onChoose={(index) => onChoose(Number(index))}
    />
  );
}

/** `2017-04-21` as the reader's language writes a date; anything else as it is. */
function shownDate(date: string, lang: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime())) return date;
  // Chinese is written here: the browser takes a tenth of the panel's first drawing to get its calendar ready.
  if (lang.startsWith('zh')) return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
