/** Every word of the site's own that a visitor reads, in Chinese. Content is not here: it stays in its own language. */
export const zh = {
  language: { code: 'zh-CN', name: '中文' },
  site: {
    skip: '跳到正文',
    mainNavigation: '主导航',
    contents: '目录',
    wholeSite: '全站',
    sections: { events: '活动', speakers: '讲师', cities: '城市', tags: '标签', series: '系列', venues: '场地' },
    search: '搜索',
    browse: '浏览',
    subscribe: '订阅',
    data: '数据',
    more: '其他',
    projects: '项目',
    about: '关于',
    calendarFile: '日历 .ics',
    colophon:
      '由 Meetmark 从 Markdown 排成。\n图案由网址算出：每位讲师一个节点，一条线穿过每一场活动。\n昼夜两版随设备的设置。',
  },
}

export type Messages = typeof zh
