import { ADS, DECOYS, DOWNLOAD, INSERTS, INTROS, MARKS, NAV, NOTICES, RELATED, RELATED_HEADS, TALK, TOOLS } from './clutter.ts';
import type { Random } from './random.ts';
import type { SampleReport } from './reports.ts';

/** A page being dressed: collects what must survive and what must be gone while its markup is written. */
export class Page {
  readonly clutter: string[] = [];
  readonly random: Random;
  readonly report: SampleReport;

  constructor(report: SampleReport, random: Random) {
    this.report = report;
    this.random = random;
  }

  /** Marks a text as clutter and gives it back escaped. */
  gone(text: string): string {
    this.clutter.push(text);
    return escaped(text);
  }

  nav(): string {
    return `<div class="${this.random.name()}"><ul>${this.random
      .some(NAV, 7)
      .map((text) => `<li><a href="/${this.random.name()}/">${this.gone(text)}</a></li>`)
      .join('')}</ul></div>`;
  }

  list(head = true): string {
    const title = head ? `<h3>${this.gone(this.random.pick(RELATED_HEADS))}</h3>` : '';
    const items = this.random.some(RELATED, 3 + this.random.below(5));
    return `${title}<ul>${items.map((text) => `<li><a href="/doc/${this.random.below(99999)}.html">${this.gone(text)}</a></li>`).join('')}</ul>`;
  }

  /** An advertisement as a block, in one of several shapes. */
  ad(): string {
    const text = this.random.pick(ADS);
    const [a, b] = [this.random.name(), this.random.name()];
    switch (this.random.below(6)) {
      case 0:
        return `<div id="${a}"><a href="javascript:;" target="_blank"><img src="/x.gif" width="300" height="60"><span>${this.gone(text)}</span></a></div>`;
      case 1:
        return `<ins class="adsbygoogle" style="display:block"><div>${this.gone(text)}</div></ins>`;
      case 2:
        return `<div class="gg-${b}"><iframe src="about:blank" width="640" height="90"></iframe><p>${this.gone(text)}</p></div>`;
      case 3:
        return `<div class="${a}"><div class="${b}"><script>var slot="${a}";</script><a href="https://ads.example/${a}" rel="nofollow">${this.gone(text)}</a></div></div>`;
      case 4:
        return `<p class="ad_text"><a href="/go?u=${a}">${this.gone(text)}</a></p>`;
      default:
        return `<section class="banner-${a}"><b>广告</b> ${this.gone(text)}</section>`;
    }
  }

  related(): string {
    const names = ['tuijian', 'rel-box', this.random.name(), 'guess_like', 'xg_list'];
    return `<div class="${this.random.pick(names)}">${this.list()}</div>`;
  }

  tools(): string {
    return `<div class="${this.random.pick(['tools', this.random.name()])}">${this.random
      .some(TOOLS, 3)
      .map((text) => `<a href="#">${this.gone(text)}</a>`)
      .join(' ')}</div>`;
  }

  download(): string {
    return `<div class="${this.random.pick(['down', this.random.name(), 'pay'])}">${this.gone(this.random.pick(DOWNLOAD))}</div>`;
  }

  notice(): string {
    return `<div class="${this.random.name()}">${this.gone(this.random.pick(NOTICES))}</div>`;
  }

  talk(): string {
    return this.gone(this.random.pick(TALK));
  }

  intro(): string {
    return this.gone(this.random.pick(INTROS));
  }

  mark(n: number, m: number): string {
    return this.gone(this.random.pick(MARKS).replace('{n}', String(n)).replace('{m}', String(m)));
  }

  /** A promotion set into a paragraph, sometimes as an element of its own. */
  insert(): string {
    const text = this.gone(this.random.pick(INSERTS));
    return this.random.below(2) ? `<span class="${this.random.name()}">${text}</span>` : text;
  }

  decoy(): string {
    const style = this.random.pick(['display:none', 'font-size:0', 'position:absolute;left:-9999px', 'visibility:hidden', 'opacity:0']);
    return `<span style="${style}">${this.gone(this.random.pick(DECOYS))}</span>`;
  }

  popups(): string {
    return `<div style="position:fixed;bottom:0;left:0;right:0">${this.gone('打开文秘之窗客户端 阅读更流畅')}</div><div class="${this.random.name()}" style="position:fixed;top:30%"><h4>${this.gone('开通会员畅读全站')}</h4><a>${this.gone('首月只要三元')}</a></div>`;
  }

  document(body: string, css = ''): string {
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(this.report.title)}_文秘之窗</title><style>${css}</style></head><body>${body}</body></html>`;
  }

  sidebar(): string {
    return `<div class="${this.random.name()}">${this.ad()}${this.list()}${this.list()}</div>`;
  }

  footer(): string {
    return `<div class="${this.random.pick(['footer', this.random.name()])}">${this.notice()}<p>${this.gone('关于我们 | 联系方式 | 网站地图')}</p></div>`;
  }
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Cuts a text into lines as a printed page of `width` characters does, the first with an indent of two. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const room = at === 0 ? width - 2 : width;
    lines.push(text.slice(at, at + room));
    at += room;
  }
  return lines;
}

export function isHeading(text: string): boolean {
  return text.length < 30 && /^(?:[一二三四五]、|（[一二三四五]）)/.test(text);
}
