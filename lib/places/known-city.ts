/** Cities that a label such as `location: 苏州` names by itself, without a country or region around it. */
const HAN = new Set(
  `北京 上海 天津 重庆 香港 澳门 台北 高雄 台中 台南 新竹 石家庄 唐山 保定 太原 呼和浩特 包头 沈阳 大连 长春 哈尔滨 南京 苏州 无锡
  常州 南通 徐州 扬州 镇江 杭州 宁波 温州 嘉兴 绍兴 金华 合肥 芜湖 福州 厦门 泉州 南昌 赣州 济南 青岛 烟台 潍坊 威海 郑州 洛阳
  武汉 宜昌 长沙 株洲 广州 深圳 珠海 佛山 东莞 中山 惠州 汕头 南宁 桂林 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 兰州
  西宁 银川 乌鲁木齐 昆山 义乌 东京 大阪 京都 首尔 新加坡 曼谷 吉隆坡 雅加达 河内 胡志明市 马尼拉 新德里 孟买 班加罗尔 迪拜 悉尼
  墨尔本 伦敦 巴黎 柏林 慕尼黑 汉堡 阿姆斯特丹 布鲁塞尔 维也纳 苏黎世 马德里 巴塞罗那 里斯本 罗马 米兰 斯德哥尔摩 哥本哈根 赫尔辛基
  奥斯陆 华沙 布拉格 布达佩斯 莫斯科 纽约 旧金山 西雅图 洛杉矶 波士顿 芝加哥 奥斯汀 多伦多 温哥华 蒙特利尔 圣保罗`.split(
    /\s+/,
  ),
)

const LATIN = new Set(
  `aachen|aberdeen|amersfoort|antwerp|arnhem|atlanta|austin|barcelona|basel|bangalore|bengaluru|beijing|belo horizonte|
bergen|bern|bilbao|birmingham|bologna|bonn|bordeaux|boston|brasília|bremen|bristol|brno|brasilia|buenos aires|cambridge|
cape town|cardiff|charlotte|chengdu|chennai|chicago|chongqing|cologne|coimbra|córdoba|cork|dalian|dallas|delft|delhi|denver|
detroit|dortmund|dresden|düsseldorf|duesseldorf|edinburgh|eindhoven|essen|florence|florianópolis|frankfurt|freiburg|fukuoka|
galway|gdansk|gdańsk|geneva|genève|genoa|ghent|gent|girona|glasgow|gothenburg|göteborg|granada|graz|grenoble|groningen|
guadalajara|guangzhou|hamburg|hangzhou|hanoi|hannover|hanover|heidelberg|houston|hyderabad|innsbruck|jena|karlsruhe|
kassel|kiel|köln|kraków|krakow|kyoto|lausanne|leeds|leeuwarden|leiden|leipzig|leuven|liège|lille|limerick|linz|lodz|łódź|
los angeles|lyon|málaga|malaga|malmö|malmo|manchester|mannheim|marseille|medellín|medellin|melbourne|mexico city|miami|milan|milano|
minneapolis|monterrey|montpellier|montréal|montreal|mumbai|munich|münchen|münster|nagoya|nanjing|nantes|naples|new delhi|
new york|newcastle|nice|nuremberg|nürnberg|osaka|oxford|padova|palma|philadelphia|phoenix|pittsburgh|porto|porto alegre|
portland|potsdam|poznan|poznań|pune|raleigh|recife|rennes|rio de janeiro|roma|rostock|rotterdam|saint petersburg|
salamanca|salt lake city|san diego|san francisco|san jose|santander|sao paulo|são paulo|sapporo|seattle|seville|sevilla|
shenzhen|st. louis|strasbourg|stuttgart|suzhou|tampere|the hague|den haag|thessaloniki|torino|toulouse|trento|
trondheim|tübingen|turin|turku|uppsala|utrecht|valencia|valladolid|washington|wien|wrocław|wroclaw|wuhan|würzburg|xiamen|
xi'an|zaragoza|zürich`
    .split('|')
    .map((name) => name.trim()),
)

let ofZones: ReadonlySet<string> | undefined

/** The database of time zones names some 400 cities. */
const inZones = (name: string): boolean => {
  ofZones ??= new Set(
    Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase()),
  )
  return ofZones.has(name)
}

/** Whether a name alone is beyond doubt that of a city, in Latin letters or in Han characters. */
export const isKnownCity = (name: string): boolean => {
  const plain = name.trim().toLowerCase()
  return HAN.has(plain.replace(/市$/, '')) || HAN.has(plain) || LATIN.has(plain) || inZones(plain)
}
