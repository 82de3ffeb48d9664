import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Library } from '../../components/library/Library.tsx';
import { nearestLanguage, wordsOf } from '../../components/library/words.ts';
import { openLibrary } from '../edge/library-store.ts';
import { startLibrary } from './session.ts';

const words = wordsOf(nearestLanguage(browser.i18n.getUILanguage()));
const root = document.getElementById('library') as HTMLElement;
document.documentElement.lang = words.lang;
document.title = `${words('library')} · ${words('name')}`;

openLibrary().then(
  (store) => startLibrary(store, words, (props) => render(<Library {...props} />, root)),
  () => {
    root.textContent = words('fail.unavailable');
  },
);
