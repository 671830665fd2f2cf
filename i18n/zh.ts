/** Every word of the site's own that a visitor reads, in Chinese. Content is not here: it stays in its own language. */
export const zh = {
  language: { code: 'zh-CN', name: '中文' },
  site: {
    skip: '跳到正文',
    mainNavigation: '主导航',
    contents: '目录',
  },
}

export type Messages = typeof zh
