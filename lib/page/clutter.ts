import type { Body, HidePlan } from './model.ts';

const AD_MARK =
  /(^|[-_\s])(ads?|adv|gg|banner|cpro|BAIDU_(UNION|SSP)__\w+|ad_?\d+x?\d*|share|related|download|wm|watermark|pgno)([-_\s]|$)/i;
const LINE =
  /^(.{0,20}(下载|下載)(本文|文档|文檔|全文|原文).{0,40}|[—\-–\s]*第?\s*\d+\s*[页頁]?\s*\/\s*共?\s*\d+\s*[页頁]?[—\-–\s]*|(推荐阅读|相关阅读|看过.*的人还看了).{0,20})$/;

/** Plans to hide what stands inside the body and does not belong to it. */
export function findClutter(body: Body): Body {
  const hide: HidePlan[] = [...body.hide];
  for (const root of body.roots) {
    for (const element of root.querySelectorAll('*')) {
      if (hide.some((plan) => plan.target instanceof Object && (plan.target as Node).contains(element))) continue;
      const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
      const text = (element.textContent ?? '').trim();
      if (AD_MARK.test(name) && text.length < 400) hide.push({ target: element, rule: 'name', group: 'ad', text });
      else if (text.length < 80 && LINE.test(text)) hide.push({ target: element, rule: 'line', group: 'download', text });
    }
  }
  return { roots: body.roots, hide };
}
