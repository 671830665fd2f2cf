import { env } from '@/config/env'
import { say } from '@/config/language'
import { type Geocoder, geocoders } from '@/lib/places/geocoding'
import type { ValuesOf } from '../command'
import { optionRows } from '../terminal/option-rows'

export type Options = {
  readonly geocoder: Geocoder
  readonly endpoint: string
  readonly key: string
  /** Accept everything that is found. */
  readonly yes: boolean
  /** Write nothing. */
  readonly dryRun: boolean
  /** Ask again what an earlier run has asked. */
  readonly fresh: boolean
  readonly json: boolean
}

export const OPTIONS = {
  endpoint: { type: 'string', value: 'URL', help: say('a private installation of the service', '自建的服务') },
  key: {
    type: 'string',
    value: 'KEY',
    help: say("key of AMap's web service, instead of AMAP_KEY", '高德 Web 服务的 key，也可以写在 AMAP_KEY 里'),
  },
  fresh: { type: 'boolean', default: false, help: say('ask again what was asked before', '重新询问以前问过的') },
  json: {
    type: 'boolean',
    default: false,
    help: say('the table as JSON on standard output', '在标准输出以 JSON 给出结果表'),
  },
  provider: { type: 'string', default: geocoders[0].id },
  yes: { type: 'boolean', short: 'y', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

export const HELP = say(
  `npm run geocode -- [--provider nominatim|photon|amap] [--yes | --dry-run] [--fresh] [--json]

Looks up the venues that have no coordinates yet, shows what it found, and writes what you accept into
content/venues. One question at a time, at the pace the service allows; answers are kept, so a second run asks
only what is new.

  npm run geocode                             ask OpenStreetMap's Nominatim, decide one by one
  npm run geocode -- --dry-run                only show what would be written
  npm run geocode -- --yes                    accept everything
  AMAP_KEY=… npm run geocode -- --provider amap

${optionRows(OPTIONS, 17)}

Put your mail address into CONTACT: services want to know who asks.

Exit code 0: nothing is left to find. 1: some venues were not found or not accepted. 2: a wrong call, or content that
cannot be read. 3: the service refused or could not be reached.`,
  `npm run geocode -- [--provider nominatim|photon|amap] [--yes | --dry-run] [--fresh] [--json]

查找还没有坐标的场地，列出找到的结果，把你接受的写入 content/venues。一次只问一个，不超过服务允许的频率；
问到的结果会保存，下次只问新的。

  npm run geocode                             询问 OpenStreetMap 的 Nominatim，逐个确认
  npm run geocode -- --dry-run                只显示，不写入
  npm run geocode -- --yes                    全部接受
  AMAP_KEY=… npm run geocode -- --provider amap

${optionRows(OPTIONS, 17)}

请在 CONTACT 中写上你的邮箱：服务方需要知道是谁在使用。

退出码 0：都有坐标了。1：有场地没有找到或没有接受。2：命令写错，或内容读不出来。3：服务拒绝或连不上。`,
)

/**
 * What is asked of which service.
 * @throws a sentence for the person who typed it
 */
export const readOptions = (values: ValuesOf<typeof OPTIONS>): Options => {
  const geocoder = geocoders.find(({ id }) => id === values.provider)
  const names = geocoders.map(({ id }) => id).join(', ')
  if (geocoder === undefined)
    throw new Error(
      say(
        `There is no provider “${values.provider}”; choose one of ${names}.`,
        `没有“${values.provider}”，请从 ${names} 中选择。`,
      ),
    )
  const key = values.key ?? env.amapKey()
  if (geocoder.needsKey && key === '')
    throw new Error(
      say('AMap needs a key: pass --key or set AMAP_KEY.', '高德需要 key：请用 --key 传入，或设置 AMAP_KEY。'),
    )
  const endpoint = (values.endpoint ?? geocoder.endpoint).replace(/\/+$/, '')
  if (!URL.canParse(endpoint))
    throw new Error(say(`--endpoint ${endpoint} is not a web address.`, `--endpoint ${endpoint} 不是网址。`))
  return { geocoder, endpoint, key, yes: values.yes, dryRun: values['dry-run'], fresh: values.fresh, json: values.json }
}
