const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Mainland provinces and autonomous regions, without 省 and 自治区. */
export const REGIONS = words(
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆',
)

/** Mainland cities where communities meet, without 市: the municipalities, the provincial capitals and the largest others. */
export const CITIES = words(
  '北京 上海 天津 重庆 石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 呼和浩特 南宁 拉萨 银川 乌鲁木齐 深圳 大连 青岛 宁波 厦门 苏州 无锡 常州 徐州 南通 温州 嘉兴 绍兴 金华 泉州 烟台 潍坊 威海 东莞 佛山 珠海 中山 惠州 汕头 三亚 桂林 唐山 保定 洛阳 宜昌 绵阳 芜湖',
)

/** A place's name without the word for its kind: 上海市 is 上海. Two characters remain in any case. */
export const withoutKind = (name: string): string =>
  name.trim().replace(/(?<=\p{Script=Han}{2})(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/u, '')
