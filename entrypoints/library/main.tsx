import { render } from 'preact';
import { Library } from '../../components/library/Library.tsx';
import { libraryWords } from '../../components/library/words.ts';
import { openLibrary } from '../edge/library-store.ts';
import { browserWords } from '../edge/words.ts';
import { startLibrary } from './session.ts';

const words = libraryWords(browserWords());
const root = document.getElementById('library') as HTMLElement;
document.documentElement.lang = words.lang;
document.title = `${words('library')} · ${words('name')}`;

openLibrary().then(
  (store) => startLibrary(store, words, (props) => render(<Library {...props} />, root)),
  () => {
    root.textContent = words('fail_unavailable');
  },
);
