/** The reading view: brought into a page's isolated world only when it is opened (report.content/bring-layer.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLayer } from '../edge/reading-layer.ts';
import { readingLayer } from './layer.tsx';

export default defineUnlistedScript(() => offerLayer(readingLayer));
