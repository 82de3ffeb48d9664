import base from './styles/base.css?inline';
import figures from './styles/figures.css?inline';
import frame from './styles/frame.css?inline';
import tokens from './styles/tokens.css?inline';
import unfolded from './styles/unfolded.css?inline';
import views from './styles/views.css?inline';

/** The panel's one style sheet, to be adopted by its shadow root or by an extension page (whose root is then `.rl`). */
export const panelStyles = [tokens, base, frame, unfolded, figures, views].join('\n');
