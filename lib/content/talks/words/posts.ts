/** Companies whose names are as short as a nickname, and so look like one inside brackets. */
const SHORT_COMPANIES = new Set(
  '阿里 腾讯 百度 华为 字节 头条 抖音 美团 京东 网易 滴滴 小米 快手 微博 新浪 搜狐 搜狗 蚂蚁 平安 招行 工行 建行 农行 中行 交行 浦发 中信 光大 民生 携程 去哪儿 同程 联想 浪潮 中兴 移动 联通 电信 陌陌 知乎 豆瓣 唯品会 苏宁 国美 拼多多 饿了么 盒马 菜鸟 顺丰 圆通 中通 申通 韵达 阿里云 腾讯云 华为云 百度云 京东云 金山 金山云 青云 七牛 七牛云 才云 谐云 灵雀云 又拍云 道客 时速云 博云 云杉 虎牙 斗鱼 爱奇艺 优酷 土豆 哔哩哔哩 小红书 得物 有赞 微盟 货拉拉 满帮 贝壳 链家 酷家乐 同盾 数美 声网 网宿 星环 京东方 商汤 旷视 依图 云从 寒武纪 地平线 大疆 蔚来 小鹏 理想 比亚迪 吉利 上汽 广汽 一汽 东风 特斯拉 谷歌 微软 苹果 亚马逊 英特尔 英伟达 红帽 甲骨文 思科 惠普 戴尔 国网 南网 中石油 中石化 中车 航信 用友 金蝶 东软 亚信 神州 新华三 深信服 奇安信 绿盟 启明 安恒 天翼 天翼云 联通云 移动云 紫光 曙光 麒麟 统信 龙芯 飞腾 海康 大华 宇视 科大讯飞 讯飞 马上 众安 陆金所 富途 老虎 微众 网商 宜信 度小满 携程 途牛 马蜂窝 猿辅导 作业帮 好未来 新东方 网易云 喜马拉雅 荔枝 映客 探探 猎豹 三六零 奇虎 迅雷 多点 叮咚 永辉 盒马 瑞幸 喜茶 海底捞 百胜 安踏 希音 传音 欧珀 维沃 荣耀 一加 锤子 魅族 乐视 暴风 极狐 支流 达坦 亿联 万科 恒大 碧桂园 清华 北大 浙大 复旦 交大 同济 南大 中大 华科 武大 哈工大 北航 北邮 电子科大 西电 中科院 社科院 信通院 工信部'.split(
    ' ',
  ),
)
const POST =
  /师$|员$|长$|[总主副]?[监理管]$|专家|教授|博士|院士|硕士|学生|讲师|主持|嘉宾|创始人?|负责人|主席|主任|作者|老师|顾问|研究|出品|代表|秘书|书记|合伙|志愿者|核心|架构|研发|开发|运维|产品|市场|运营|技术|[大中小]学|学院|公司|集团|科技|银行|证券|保险|基金|研究院|实验室|社区|网络|数据|软件|信息|金融|资本|创投|通信|电子|汽车|能源|医疗|教育|传媒|智能|机器人|平台|部门?$|组$|站$|厂$|云$|北京|上海|广州|深圳|杭州|成都|待定|线上|远程/
const LATIN_POST =
  /\b(?:engineer|architect|developer|manager|director|lead|leader|head|founder|co-?founder|ceo|cto|cio|coo|vp|president|chair|maintainer|committer|contributor|advocate|evangelist|ambassador|professor|prof|phd|researcher|scientist|analyst|consultant|specialist|sre|devops|devrel|pm|pmc|mvp|student|author|writer|editor|member|fellow|principal|senior|staff|software|technical|product|owner|expert|officer|host|moderator|inc|ltd|llc|corp|gmbh|labs?|university|institute|foundation|team|group|cloud|google|microsoft|amazon|aws|alibaba|tencent|huawei|intel|red hat|ibm|oracle|tetrate|pingcap|at|of|from)\b/i
const GIVEN_NAMES = new Set(
  'jimmy tom jack john jason james kevin david michael mike peter paul mark steven steve eric alex andy tony leo frank sam ben bob bill daniel dan chris ryan jerry jeff henry harry george gary ray roy ken kelly lily lucy amy anna alice linda nancy helen grace emma eva ivy iris joy jessica jennifer judy karen kate lisa maggie mary may rose ruby sally sarah sophia susan tina vivian wendy zoe simon stone sean scott robert richard patrick oscar nick neil matt martin max louis luke larry jacky jay ian hugo gavin felix ethan edward eddie derek dennis dave carl bruce brian bryan brandon bobby arthur allen alan albert adam aaron charles cindy'.split(
    ' ',
  ),
)

/** Whether a text is a company's short name, which by its form could be a person's. */
export const namesCompany = (text: string): boolean => SHORT_COMPANIES.has(text.trim())

/** Whether a text names a post or a company rather than a person. */
export const namesPost = (text: string): boolean => POST.test(text) || LATIN_POST.test(text) || namesCompany(text)

/** Whether a bracket after a name could hold a nickname: two or three Han characters, or an English given name. */
export const looksLikeNickname = (text: string): boolean => {
  const bare = text.trim()
  if (/^\p{Script=Han}{2,3}$/u.test(bare)) return !namesPost(bare)
  return GIVEN_NAMES.has(bare.split(' ')[0]?.toLowerCase() ?? '') && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(bare)
}
