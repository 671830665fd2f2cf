/** What a payload calls when it runs; the page under test must never see it called. */
export const ALARM = 'window.alarm=1'

const HANDLERS = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'onbegin',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
  'onwheel',
] as const
const HOSTS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'input autofocus',
  'video src=x',
  'audio src=x',
  'iframe srcdoc=x',
  'marquee',
  'a href=#',
] as const
const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  '&#106;avascript:',
  'javascript&colon;',
  ' javascript:',
  '\u0001javascript:',
  'vbscript:',
  'data:text/html,<script>',
  'data:text/html;base64,PHNjcmlwdD4=',
] as const

/** Elements that run script by themselves or by an event. */
const elements = HOSTS.flatMap((host) => HANDLERS.slice(0, 5).map((handler) => `<${host} ${handler}="${ALARM}">`))

/** Links whose address is code, as HTML and as Markdown. */
const links = SCHEMES.flatMap((scheme) => [
  `<a href="${scheme}${ALARM}">链接</a>`,
  `[链接](${scheme}${ALARM})`,
  `![图](${scheme}${ALARM})`,
])

const others = [
  `<script>${ALARM}</script>`,
  `<script src=//example.org/x.js></script>`,
  `</title><script>${ALARM}</script>`,
  `"><script>${ALARM}</script>`,
  `'-${ALARM}-'`,
  `</script><script>${ALARM}</script>`,
  `<svg><script>${ALARM}</script></svg>`,
  `<math><mtext></p><style><a title="</style><img src=x onerror=${ALARM}>">`,
  `<style>@import 'javascript:${ALARM}';</style>`,
  `<link rel=stylesheet href="javascript:${ALARM}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${ALARM}">`,
  `<base href="https://example.org/">`,
  `<form action="javascript:${ALARM}"><button>按</button></form>`,
  `<button formaction="javascript:${ALARM}">按</button>`,
  `<object data="javascript:${ALARM}"></object>`,
  `<embed src="javascript:${ALARM}">`,
  `<iframe src="javascript:${ALARM}"></iframe>`,
  `<template><img src=x onerror=${ALARM}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${ALARM}>">`,
  `<div style="background:url(javascript:${ALARM})">`,
  `<img src="x" id="location" name="alarm">`,
  `<a id=alarm></a><a id=alarm name=x></a>`,
  `\u2028${ALARM}//`,
  `{{<figure src="x" caption="<img src=x onerror=${ALARM}>">}}`,
  `{{<youtube "><script>${ALARM}</script>">}}`,
  `{{% callout "><img src=x onerror=${ALARM}> %}}文字{{% /callout %}}`,
  `{{<bilibili id="javascript:${ALARM}">}}`,
  `<<script>script>${ALARM}<</script>/script>`,
  `\${${ALARM}}`,
  `<!--><img src=x onerror=${ALARM}>-->`,
] as const

/** More than a hundred ways of getting a page to run what a text says. */
export const payloads: readonly string[] = [...elements, ...links, ...others]
