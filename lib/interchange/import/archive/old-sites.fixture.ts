import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by their path. */
export type OldFiles = Readonly<Record<string, string | Uint8Array>>

/** The smallest picture there is. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Writes a site into a new folder, for tests. @returns its absolute path */
export const writeSite = (files: OldFiles): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'old-site-')), 'site')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Made-up sites of seven generators, of 15 files and more each: events, posts, people, pages, pictures, settings, templates. */
export const OLD_SITES: Readonly<
  Record<'jekyll' | 'hexo' | 'hugo' | 'eleventy' | 'nikola' | 'zola' | 'docusaurus', OldFiles>
> = {
  jekyll: {
    '_config.yml': 'title: Porto Compilers\ntimezone: Europe/Lisbon\nlang: pt\npermalink: /:year/:month/:day/:title/\n',
    '_posts/2019-03-01-parsers-night.md': `---
layout: post
title: Parsers night
date: 2019-03-01 09:00:00
author: rui
speakers: [marta]
tags: parsers wasm
cover: /assets/img/hall.png
---

**When:** Thursday, 14 March 2019, 18:30 - 21:00

**Where:** Armazém 7, Porto

![Hall]({{ site.baseurl }}/assets/img/hall.png)

More in [the earlier one]({% post_url 2018-11-02-first-evening %}).
`,
    '_posts/2018-11-02-first-evening.md': `---
layout: post
title: First evening
categories: meetup
---
**Date:** 22 November 2018

**Where:** Café Norte

{% include gallery.html %}
`,
    '_posts/2020-01-05-looking-for-speakers.md': '---\nlayout: post\ntitle: Looking for speakers\n---\nWrite to us.\n',
    '_events/2021-spring.md':
      '---\ntitle: Spring sprint\nstart_time: 2021-04-10 10:00\nlocation: Braga\nonde: Casa do Rio\n---\nA day of code.\n',
    '_authors/marta.md':
      '---\nname: Marta Azevedo\nphoto: /assets/img/marta.png\ngithub: martaz\ncompany: Ponte Lda\n---\nWrites compilers.\n',
    '_data/team.yml': "rui:\n  name: Rui Salgueiro\n  avatar: assets/img/rui.png\n  twitter: '@ruis'\n",
    '_data/navigation.yml': '- title: About\n  url: /about/\n',
    'about.md': '---\ntitle: About\npermalink: /about/\n---\nWe meet monthly.\n',
    'index.html': '---\nlayout: home\n---\n',
    'assets/img/hall.png': PIXEL,
    'assets/img/marta.png': PIXEL,
    'assets/img/rui.png': PIXEL,
    'assets/css/main.css': 'body{}',
    '_layouts/post.html': '<h1>{{ page.title }}</h1>',
  },
  hexo: {
    '_config.yml':
      'title: 山城开源社\nlanguage: zh-CN\ntimezone: Asia/Chongqing\npermalink: :year/:month/:day/:title/\nnew_post_name: :title.md\n',
    'source/_posts/ye-tan-3.md': `---
title: 山城夜谈第三期
date: 2022/5/1 10:00:00
tags: [网格]
categories: 活动
cover: /img/banner.png
---
活动时间：2022年5月14日 下午2:00-5:00

活动地点：重庆市渝中区桂花路 8 号

{% asset_img 合影.png 大合影 %}

![横幅](/img/banner.png)
`,
    'source/_posts/ye-tan-3/合影.png': PIXEL,
    'source/_posts/ye-tan-4.md':
      'title: 山城夜谈第四期\ndate: 2022-07-02 14:00:00\n地点: 江边茶馆\n讲师: 宋知远\n---\n这一场讲编译器。\n\n活动时间：7月9日 14:00\n',
    'source/_posts/zhao-mu.md': '---\ntitle: 招募志愿者\ndate: 2022-01-01\n---\n欢迎加入。\n',
    'source/_drafts/ye-tan-5.md':
      '---\ntitle: 山城夜谈第五期\ncategories: 活动\n---\n活动时间：2022年9月3日\n\n活动地点：待定\n',
    'source/_data/speakers.yml': 'linye:\n  姓名: 林野\n  头像: /img/linye.png\n  公司: 青禾科技\n  github: linye\n',
    'source/about/index.md': '---\ntitle: 关于\n---\n我们每月一聚。\n',
    'source/img/banner.png': PIXEL,
    'source/img/linye.png': PIXEL,
    'source/CNAME': 'old.example.org\n',
    'scaffolds/post.md': '---\ntitle: {{ title }}\n---\n',
    'themes/plain/layout.swig': 'x',
    'themes/plain/source/css/a.css': 'a',
    'package.json': '{}',
  },
  hugo: {
    'config.toml':
      'title = "Mesh Lisboa"\nlanguageCode = "en"\ntimeZone = "Europe/Lisbon"\n[permalinks]\n  talk = "/talks/:year/:slug/"\n',
    'content/talk/2019-first.md': `+++
title = "First talk night"
# moved twice
date = 2019-05-09T18:30:00
time_start = 2019-05-09T18:30:00
time_end = 2019-05-09T20:00:00
authors = ["admin"]
location = "Rua das Flores 3, Lisboa"
[header]
image = "talks/flores.png"
+++
Hello.

![Map](/img/map.png)
`,
    'content/talk/2020-second/index.md':
      '+++\ntitle = "Second talk night"\ndate = 2020-01-20\ntags = ["mesh"]\n+++\nDate: 20 January 2020\n\n![us](us.png)\n',
    'content/talk/2020-second/us.png': PIXEL,
    'content/talk/_index.md': '+++\ntitle = "Talks"\n+++\n',
    'content/authors/admin/_index.md':
      '+++\ntitle = "Tiago Moreno"\nrole = "Engineer"\n[[social]]\nicon = "github"\nicon_pack = "fab"\nlink = "https://github.com/tm"\n+++\nBio.\n',
    'content/authors/admin/avatar.png': PIXEL,
    'content/post/hello.md': '+++\ntitle = "Hello"\ndate = 2019-01-01\n+++\nWe start.\n',
    'content/about.md': '+++\ntitle = "About"\n+++\nUs.\n',
    'content/tags/mesh/_index.md': '+++\ntitle = "Mesh"\n+++\nAbout meshes.\n',
    'content/publication/p.md': '+++\ntitle = "Paper"\n+++\nx\n',
    'static/img/map.png': PIXEL,
    'static/img/talks/flores.png': PIXEL,
    'static/css/x.css': 'a',
    'layouts/index.html': 'x',
  },
  eleventy: {
    'eleventy.config.js': "export default (c) => { c.addPassthroughCopy('img'); return { dir: { input: '.' } } }\n",
    '_data/site.json': '{"title":"Norra Data","language":"sv","timezone":"Europe/Stockholm"}',
    '_data/speakers.json':
      '[{"key":"maja","name":"Maja Lind","photo":"/img/maja.png","linkedin":"majalind","title":""}]',
    '_data/events.json':
      '[{"name":"Data evening 1","date":"2023-02-09 17:30","venue":{"name":"Kulturhuset","city":"Umeå"},"url":"https://example.org/1"}]',
    'meetups/2023-04-13-graphs.md':
      "---\ntitle: Graphs in practice\ndate: 2023-04-13\ntime: '17:30'\nspeaker: maja\nvenue: Kulturhuset\nrecording: https://youtu.be/abcdefghijk\n---\nSee ![plan](../img/plan.png).\n",
    'meetups/2023-06-01-trees.md':
      '---\ntitle: Trees\npermalink: /meetups/trees.html\nwann: 2023-06-01T18:00\n---\nTrees.\n',
    'meetups/meetups.json': '{"layout":"meetup"}',
    'posts/news.md': '---\ntitle: News\n---\nNew room.\n',
    'about.md': '---\ntitle: About\n---\nHi.\n',
    'index.njk': '---\ntitle: Home\n---\n',
    'img/plan.png': PIXEL,
    'img/maja.png': PIXEL,
    '_includes/base.njk': 'x',
    'css/a.css': 'a',
    'package.json': '{}',
  },
  nikola: {
    'conf.py': `BLOG_TITLE = "Halle Python"
SITE_URL = "https://halle.example/"
TIMEZONE = "Europe/Berlin"
DEFAULT_LANG = "de"
POSTS = (
    ("posts/*.rst", "posts", "post.tmpl"),
    ("treffen-archiv/*.md", "archiv", "post.tmpl"),
)
PAGES = (("pages/*.md", "", "page.tmpl"),)
`,
    'posts/2019-05-14-schlangen.rst': `.. title: Treffen im Mai
.. slug: treffen-mai
.. date: 2019-05-02 09:00:00 UTC+02:00
.. tags: python, schlangen
.. author: Wiebke
.. location: Hafenbüro

**Wann:** 14. Mai 2019, 19:00 Uhr

**Wo:** Hafenbüro, Kai 3

.. image:: /images/kai.png

Es spricht Wiebke Aland über \`\`yield\`\`.
`,
    'posts/neue-webseite.rst': '.. title: Neue Webseite\n.. date: 2019-01-01 09:00 UTC+01:00\n\nAlles neu.\n',
    'treffen-archiv/juni.md':
      '<!--\n.. title: Treffen im Juni\n.. date: 2019-06-11 19:00:00 UTC+02:00\n.. location: Hafenbüro\n.. speaker: Jorin Feld\n-->\n\nWir reden über Typen.\n',
    'pages/about.md': '<!--\n.. title: Über uns\n.. slug: about\n-->\n\nJeden zweiten Dienstag.\n',
    'images/kai.png': PIXEL,
    'files/robots.txt': 'User-agent: *\n',
    'files/flyer.pdf': '%PDF-1.4',
    'templates/base.tmpl': 'x',
    'themes/kai/assets/css/a.css': 'a',
    'plugins/p/p.py': 'x',
    'output/index.html': '<p>made</p>',
    '.gitignore': 'output\n',
    '.github/workflows/build.yml': 'on: push\n',
    'README.md': '# Halle\n',
  },
  zola: {
    'config.toml':
      'base_url = "https://rost.example"\ntitle = "Rost Abend"\ndefault_language = "en"\n[extra]\nmail = "x@rost.example"\n',
    'content/_index.md': '+++\ntitle = "Home"\n+++\n',
    'content/meetups/_index.md': '+++\ntitle = "Meetups"\nsort_by = "date"\n+++\n',
    'content/meetups/2024-02-20-traits.md': `+++
title = "Traits"
date = 2024-02-20T18:30:00+01:00
[taxonomies]
tags = ["rust", "traits"]
[extra]
location = "Hall 4, Leipzig"
speaker = "Mara Quill"
+++

See [the next one](@/meetups/2024-03-19-lifetimes/index.md).

{{ youtube(id="abcdefghijk") }}
`,
    'content/meetups/2024-03-19-lifetimes/index.md':
      '+++\ntitle = "Lifetimes"\ndate = 2024-03-19\n[extra]\nstart_time = "18:30"\n+++\n\n![hall](hall.png)\n\n{% quote(author="Jon Ferry") %}\nBorrow it.\n{% end %}\n',
    'content/meetups/2024-03-19-lifetimes/hall.png': PIXEL,
    'content/blog/2024-01-01-hello.md': '+++\ntitle = "Hello"\ndate = 2024-01-01\n+++\nWe begin.\n',
    'content/about.md': '+++\ntitle = "About"\npath = "who-we-are"\n+++\nUs.\n',
    'static/img/logo.png': PIXEL,
    'static/CNAME': 'rost.example\n',
    'templates/index.html': '{% block content %}{% endblock %}',
    'templates/shortcodes/youtube.html': 'x',
    'sass/site.scss': 'a',
    'themes/t/theme.toml': 'name = "t"\n',
    '.gitignore': 'public\n',
    '.nojekyll': '',
  },
  docusaurus: {
    'docusaurus.config.js':
      "export default {\n  title: 'Porto Types',\n  tagline: 'Evenings about types',\n  url: 'https://types.example',\n  themeConfig: { navbar: { title: 'Menu' } },\n}\n",
    'blog/2024-05-01-inference.md': `---
title: Inference night
authors: [mara]
tags: [types]
location: Armazém 7, Porto
---

**When:** 16 May 2024, 19:00

**Where:** Armazém 7, Porto

![hall](./hall.png)
`,
    'blog/hall.png': PIXEL,
    'blog/2024-06-01-holidays.md': '---\ntitle: Holidays\nauthors: mara\n---\nNo meetup in August.\n',
    'blog/2024-07-01-generics/index.md':
      '---\ntitle: Generics\nslug: generics-night\nevent: true\nvenue: Armazém 7\ndate: 2024-07-18T19:00\n---\nGenerics.\n',
    'blog/authors.yml':
      'mara:\n  name: Mara Quill\n  title: Staff Engineer\n  url: https://mara.example\n  image_url: /img/mara.png\n',
    'docs/intro.md': '---\ntitle: Intro\n---\nRead me first.\n',
    'docs/_category_.json': '{"label":"Docs"}',
    'src/pages/about.md': '---\ntitle: About\n---\nWe are friends of types.\n',
    'src/pages/index.js': 'export default () => null\n',
    'src/css/custom.css': 'a',
    'static/img/mara.png': PIXEL,
    'static/.nojekyll': '',
    'sidebars.js': 'export default {}\n',
    'package.json': '{}',
    'babel.config.js': 'x',
  },
}
