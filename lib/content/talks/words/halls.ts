const HALL =
  /会场|分会|展厅|厅|室|楼|馆|礼堂|专场|论坛|赛道|分场|场次|直播间|\b(?:tracks?|rooms?|halls?|stages?|auditorium|ballroom|session [a-h]|workshops?)\b/i
const PLAIN =
  /^(?:备注|地点|地址|场地|会场|会议室|教室|城市|人数|规模|时长|费用|链接|资料|说明|状态|负责人?|形式|类型|类别|平台|二维码|方向|领域|标签|语言|难度|联系方式?|电话|微信|邮箱|期数|报名|嘉宾数|票价|权益|notes?|remarks?|place|locations?|rooms?|halls?|city|venue|links?|status|duration|capacity|type|level|language|track|tags?|price|email|phone|count)$/i

/** Whether the head of a column names a hall or a track: 主会场, 3 楼报告厅, Track 1. */
export const isHall = (header: string): boolean => HALL.test(header) && !isPlain(header)

/** Whether the head of a column announces facts about the entries beside it, and so no talks. */
export const isPlain = (header: string): boolean => PLAIN.test(header.trim())
