/**
 * Every city, province and region that the project knows by name: what a label alone may name, what a folder of slides
 * may be called after, which province a Chinese city lies in. Countries are in country.ts, the middles of cities in
 * city-centre.ts; both ask here which city a name means.
 */

/** Mainland provinces, without 省 and 自治区, and cities in them, without 市, as folders spell them; pinyin comes first. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: '北京 beijing',
  上海: '上海 shanghai',
  天津: '天津 tianjin',
  重庆: '重庆 chongqing',
  河北: '石家庄 shijiazhuang, 唐山 tangshan, 保定 baoding, 秦皇岛 qinhuangdao, 廊坊 langfang',
  山西: '太原 taiyuan, 大同',
  辽宁: '沈阳 shenyang, 大连 dalian',
  吉林: '长春 changchun',
  黑龙江: '哈尔滨 haerbin/harbin',
  江苏: '南京 nanjing, 苏州 suzhou, 无锡 wuxi, 常州 changzhou, 徐州 xuzhou, 南通 nantong, 扬州 yangzhou, 镇江 zhenjiang',
  浙江: '杭州 hangzhou, 宁波 ningbo, 温州 wenzhou, 嘉兴 jiaxing, 绍兴 shaoxing, 金华 jinhua, 台州 taizhou, 湖州 huzhou',
  安徽: '合肥 hefei, 芜湖 wuhu',
  福建: '福州 fuzhou, 厦门 xiamen, 泉州 quanzhou',
  江西: '南昌 nanchang, 赣州 ganzhou',
  山东: '济南 jinan, 青岛 qingdao, 烟台 yantai, 潍坊 weifang, 威海 weihai',
  河南: '郑州 zhengzhou, 洛阳 luoyang',
  湖北: '武汉 wuhan, 宜昌 yichang, 襄阳',
  湖南: '长沙 changsha, 株洲 zhuzhou',
  广东: '广州 guangzhou, 深圳 shenzhen, 东莞 dongguan, 佛山 foshan, 珠海 zhuhai, 中山 zhongshan, 惠州 huizhou, 汕头 shantou',
  海南: '海口 haikou, 三亚 sanya',
  四川: '成都 chengdu, 绵阳 mianyang',
  贵州: '贵阳 guiyang, 遵义 zunyi',
  云南: '昆明 kunming, 大理',
  陕西: "西安 xian/xi'an",
  甘肃: '兰州 lanzhou',
  青海: '西宁 xining',
  内蒙古: '呼和浩特 huhehaote/hohhot, 包头',
  广西: '南宁 nanning, 桂林 guilin',
  西藏: '拉萨 lasa/lhasa',
  宁夏: '银川 yinchuan',
  新疆: '乌鲁木齐 wulumuqi/urumqi',
}

/**
 * Cities elsewhere, and mainland ones that are no prefecture of their own: in Han characters, in Latin letters, or in
 * both. Names that other words hold, as 后台中间件 holds 台中, stand apart from their Latin letters: no file is named after them.
 */
const OTHERS = `
昆山, 义乌, 雄安 xiongan, 香港 hong kong, 澳门 macau/macao, 台北 taipei, 高雄, 台中, 台南, 新竹,
东京 tokyo, 大阪 osaka, 京都 kyoto, fukuoka, nagoya, sapporo, 首尔 seoul, 新加坡 singapore, 曼谷 bangkok, 吉隆坡 kuala lumpur,
雅加达 jakarta, 河内, hanoi, 胡志明市, 马尼拉 manila, 新德里 new delhi/delhi, 孟买 mumbai, 班加罗尔 bangalore/bengaluru, chennai,
hyderabad, pune, 迪拜 dubai, 悉尼 sydney, 墨尔本 melbourne, cape town,
伦敦 london, aberdeen, birmingham, bristol, cambridge, cardiff, edinburgh, glasgow, leeds, manchester, newcastle, oxford,
cork, galway, limerick, 巴黎 paris, bordeaux, grenoble, lille, lyon, marseille, montpellier, nantes, nice, rennes,
strasbourg, toulouse, 柏林 berlin, 慕尼黑 munich/münchen, 汉堡 hamburg, aachen, bonn, bremen, cologne/köln, dortmund, dresden,
düsseldorf/duesseldorf, essen, frankfurt, freiburg, hannover/hanover, heidelberg, jena, karlsruhe, kassel, kiel, leipzig,
mannheim, münster, nuremberg/nürnberg, potsdam, rostock, stuttgart, tübingen, würzburg, 维也纳 vienna/wien, graz, innsbruck,
linz, 苏黎世 zurich/zürich, basel, bern, geneva/genève, lausanne, 阿姆斯特丹 amsterdam, amersfoort, arnhem, delft, eindhoven,
groningen, leeuwarden, leiden, rotterdam, the hague/den haag, utrecht, 布鲁塞尔 brussels, antwerp, ghent/gent, leuven, liège,
马德里 madrid, 巴塞罗那 barcelona, bilbao, córdoba, girona, granada, málaga/malaga, palma, salamanca, santander,
seville/sevilla, valencia, valladolid, zaragoza, 里斯本 lisbon/lisboa, coimbra, porto, 罗马, 米兰, rome/roma, milan/milano, bologna,
florence/firenze, genoa/genova, naples/napoli, padova, torino/turin, trento, 斯德哥尔摩 stockholm, gothenburg/göteborg, malmö/malmo, uppsala,
哥本哈根 copenhagen/københavn, 赫尔辛基 helsinki, tampere, turku, 奥斯陆 oslo, bergen, trondheim, 华沙 warsaw/warszawa, gdansk/gdańsk,
kraków/krakow, lodz/łódź, poznan/poznań, wrocław/wroclaw, 布拉格 prague/praha, brno, 布达佩斯 budapest, thessaloniki,
莫斯科 moscow, saint petersburg, 纽约 new york, 旧金山 san francisco, 西雅图 seattle, 洛杉矶 los angeles, 波士顿 boston,
芝加哥 chicago, 奥斯汀 austin, atlanta, charlotte, dallas, denver, detroit, houston, miami, minneapolis, philadelphia,
phoenix, pittsburgh, portland, raleigh, salt lake city, san diego, san jose, st. louis, washington, 多伦多 toronto,
温哥华 vancouver, 蒙特利尔 montreal/montréal, guadalajara, mexico city, monterrey, medellín/medellin, buenos aires,
圣保罗 sao paulo/são paulo, belo horizonte, brasília/brasilia, florianópolis, porto alegre, recife, rio de janeiro`

type City = {
  readonly han: string | undefined
  readonly latin: readonly string[]
  /** Mainland cities alone have one here; a municipality is its own. */
  readonly province?: string
}

const citiesIn = (row: string): readonly City[] =>
  row.split(',').map((written) => {
    const [, han, latin = ''] = /^(\p{Script=Han}+)?\s*(.*)$/u.exec(written.trim()) ?? []
    return { han, latin: latin === '' ? [] : latin.split('/') }
  })

const MAINLAND = Object.entries(PROVINCES).flatMap(([province, row]) =>
  citiesIn(row).map((city) => ({ ...city, province })),
)
const CITIES = [...MAINLAND, ...citiesIn(OTHERS)]
/** By every name as it is written above. */
const BY_NAME = new Map(CITIES.flatMap((city) => [city.han ?? [], city.latin].flat().map((name) => [name, city])))

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]+/g, '')
    .replace(/(?:市|站)$/u, '')

/** By every name as folders of slides spell it; only cities whose name in Han characters is known. */
const BY_FOLDED = new Map(
  CITIES.flatMap((city) =>
    city.han === undefined ? [] : [city.han, ...city.latin].map((name) => [fold(name), city] as const),
  ),
)

let ofZones: ReadonlySet<string> | undefined

/** The database of time zones names some 400 cities. */
const inZones = (name: string): boolean => {
  ofZones ??= new Set(
    Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase()),
  )
  return ofZones.has(name)
}

/** Whether a name alone, as in `location: 苏州`, is beyond doubt that of a city. */
export const isKnownCity = (name: string): boolean => {
  const plain = name.trim().toLowerCase()
  return BY_NAME.has(plain.replace(/市$/, '')) || BY_NAME.has(plain) || inZones(plain)
}

/** The city that a word names, in Han characters; undefined where it names none that is known. */
export const hanCity = (word: string): string | undefined => BY_FOLDED.get(fold(word))?.han

/** Every name of a city, in both scripts; none where it is not known. @example namesOfCity('深圳') // 深圳, shenzhen */
export const namesOfCity = (city: string): readonly string[] => {
  const known = BY_FOLDED.get(fold(city))
  return known === undefined ? [] : [known.han ?? [], known.latin].flat()
}

/** How file names spell a city: in pinyin, by its English name, or as it is written in Latin letters. */
export const latinCity = (city: string): string | undefined => {
  const [folded, known] = [fold(city), BY_FOLDED.get(fold(city))]
  const latin = known?.latin.some((name) => fold(name) === folded) ? folded : known?.latin[0]
  return latin === undefined ? undefined : fold(latin)
}

/** Mainland provinces that are no municipality, without 省 and 自治区. */
export const REGIONS: ReadonlySet<string> = new Set(
  MAINLAND.flatMap(({ han, province }) => (han === province ? [] : province)),
)

/** Mainland cities, in Han characters and without 市. */
export const MAINLAND_CITIES: ReadonlySet<string> = new Set(MAINLAND.flatMap(({ han }) => han ?? []))

/** Whether a city lies in mainland China, by its name in either script. */
export const isMainland = (city: string): boolean => BY_FOLDED.get(fold(city))?.province !== undefined

/** The province of a Chinese city by its Chinese name; a municipality is its own. Undefined where it is not known. */
export const provinceOf = (city: string): string | undefined =>
  MAINLAND.find(({ han }) => han === withoutKind(city))?.province

/** A place's name without the word for its kind: 上海市 is 上海. Two characters remain in any case. */
export const withoutKind = (name: string): string =>
  name.trim().replace(/(?<=\p{Script=Han}{2})(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/u, '')
