import frame from './styles/frame.css?inline';
import print from './styles/print.css?inline';
import text from './styles/text.css?inline';

/** What the reading view adds to the panel's style sheet, in the same shadow root. */
export const readerStyles = [frame, text, print].join('\n');
