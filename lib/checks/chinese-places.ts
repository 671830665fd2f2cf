/** Mainland provinces, without 省 and 自治区, and the cities in them where communities meet, without 市. */
const PROVINCES: Readonly<Record<string, string>> = {
  河北: '石家庄 唐山 保定 秦皇岛 廊坊',
  山西: '太原 大同',
  辽宁: '沈阳 大连',
  吉林: '长春',
  黑龙江: '哈尔滨',
  江苏: '南京 苏州 无锡 常州 徐州 南通 扬州',
  浙江: '杭州 宁波 温州 嘉兴 绍兴 金华 台州 湖州',
  安徽: '合肥 芜湖',
  福建: '福州 厦门 泉州',
  江西: '南昌 赣州',
  山东: '济南 青岛 烟台 潍坊 威海',
  河南: '郑州 洛阳',
  湖北: '武汉 宜昌 襄阳',
  湖南: '长沙 株洲',
  广东: '广州 深圳 东莞 佛山 珠海 中山 惠州 汕头',
  海南: '海口 三亚',
  四川: '成都 绵阳',
  贵州: '贵阳',
  云南: '昆明 大理',
  陕西: '西安',
  甘肃: '兰州',
  青海: '西宁',
  内蒙古: '呼和浩特',
  广西: '南宁 桂林',
  西藏: '拉萨',
  宁夏: '银川',
  新疆: '乌鲁木齐',
}

const MUNICIPALITIES = ['北京', '上海', '天津', '重庆']

const PROVINCE_OF = new Map([
  ...Object.entries(PROVINCES).flatMap(([province, cities]) =>
    cities.split(' ').map((city) => [city, province] as const),
  ),
  ...MUNICIPALITIES.map((city) => [city, city] as const),
])

export const REGIONS: ReadonlySet<string> = new Set(Object.keys(PROVINCES))
export const CITIES: ReadonlySet<string> = new Set(PROVINCE_OF.keys())

/** The province of a Chinese city; a municipality is its own. Undefined where the city is not known. */
export const provinceOf = (city: string): string | undefined => PROVINCE_OF.get(withoutKind(city))

/** A place's name without the word for its kind: 上海市 is 上海. Two characters remain in any case. */
export const withoutKind = (name: string): string =>
  name.trim().replace(/(?<=\p{Script=Han}{2})(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/u, '')
