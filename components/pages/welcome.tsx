import { Icon, type IconName } from '../panel/icons.tsx';
import type { WordKey, Words } from '../words.ts';

const POINTS: readonly (readonly [IconName, WordKey])[] = [
  ['done', 'welcome_1'],
  ['flag', 'welcome_2'],
  ['lens', 'welcome_3'],
  ['sheets', 'welcome_4'],
];

interface WelcomeProps {
  readonly words: Words;
  readonly everywhere: boolean;
  readonly onEverywhere: () => void;
  readonly onOptions: () => void;
}

/** The first-run page: on one screen what it does. It asks for nothing; all sites are an offer. */
export function Welcome({ words, everywhere, onEverywhere, onOptions }: WelcomeProps) {
  return (
    <main class="rl page welcome" lang={words.lang}>
      <h1>
        <Icon name="lens" size={28} />
        {words('welcome_title')}
      </h1>
      <p class="lead">{words('welcome_p')}</p>
      <ol>
        {POINTS.map(([icon, word]) => (
          <li key={word}>
            <Icon name={icon} size={18} />
            <span>{words(word)}</span>
          </li>
        ))}
      </ol>
      <p class="local">{words('welcome_local')}</p>
      <div class="choices">
        <button type="button" class="button" disabled={everywhere} onClick={onEverywhere}>
          {words(everywhere ? 'welcome_all_on' : 'welcome_all')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {words('settings')}
        </button>
      </div>
      <p class="later">{words('welcome_later')}</p>
    </main>
  );
}
