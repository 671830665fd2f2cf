/**
 * Names of fields that this site does not read by itself, by what they most likely mean: other languages, and what
 * services call the columns of their exports.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  title: `name event_name summary_title titel titre título titulo titolo nombre nome nom naam tytuł nazwa 活动名称 活動名稱 活动标题 活动主题
    活动 标题 主题 名称 イベント名 タイトル 행사명 제목 event`,
  event_start: `date start time_start date_start date_from event_date starts begins date_event meetup_date begin_at local_date start_at starts_at startsAt start_date startDate start_time start_datetime local_start starting_at dateTime date_time begin
    beginn wann datum début debut inicio inizio início fecha data quando when fecha_inicio data_inicio start_utc 活动时间 活動時間 开始时间 開始時間
    开始日期 时间 日期 日時 開催日 開始日時 일시 날짜 시작`,
  event_end: `end time_end date_to datetime_to until ends event_end_date end_at ends_at endsAt end_date endDate end_time endTime end_datetime ende fin fim fine fecha_fin data_fim 结束时间 結束時間 结束日期
    終了日時 종료`,
  event_url: `url link event_url eventUrl rsvp registration signup anmeldung inscription inscripción inscrição iscrizione
    活动链接 活动网址 报名链接 报名地址 報名連結 报名 申込 신청`,
  venue: `venue venue_name location event_location place location_name place_name ort lieu lugar luogo local miejsce 活动地点 活動地點 地点 地點 场地 場地 会場 場所 장소 where wo où dónde onde`,
  street: `address street address_1 address1 venue_address full_address adresse dirección morada indirizzo 地址 详细地址 活动地址 活動地址 住所 주소`,
  city: `city town venue_city geo_city stadt ville ciudad cidade città miasto 城市 所在城市 都市 도시`,
  region: `region state province 省份 省`,
  country: `country venue_country land pays país paese kraj 国家 國家 国`,
  latitude: 'lat latitude venue_lat geo_latitude 纬度',
  longitude: 'lng lon long longitude venue_lon geo_longitude 经度',
  speakers: `speakers speaker presenters presenter referent referenten referentin intervenants intervenant ponente ponentes palestrante
    palestrantes relatore relatori prelegent 讲师 講師 嘉宾 講者 主讲人 分享嘉宾 登壇者 発表者 연사 발표자`,
  tags: 'tags topics keywords categories category schlagworte 标签 标签名 话题 主题标签',
  summary:
    'summary subtitle short_description excerpt teaser kurzbeschreibung résumé resumen resumo 简介 摘要 活动简介',
  body: `description synopsis description_md description_text details body content html plain_text_description beschreibung
    descripción descrição descrizione opis 活动详情 活动介绍 详情 内容 描述 説明 설명`,
  url_video: 'video video_url recording recording_url youtube aufzeichnung 录像 视频 回放 録画 영상',
  url_slides: 'slides slides_url presentation folien 幻灯片 课件 スライド 자료',
  timezone: 'timezone time_zone tz timeZone zeitzone 时区',
  status: 'status event_status state_of_event 状态 活动状态',
  online: 'online is_online is_online_event isOnline online_event virtual',
  organizer: 'organizer host hosts hosted_by group group_name veranstalter organisateur 主办方 主办单位 主办',
  image: 'cover_url image image_url cover photo featured_photo logo poster bild 封面 海报',
  capacity:
    'capacity rsvp_limit max_attendees limit maxTickets max_participants 人数 人数限制 人数上限 名额 名额限制 活动人数 定員',
  price: 'price fee ticket_price cost eintritt prix precio preço 价格 费用 票价 参加費',
}

/** Letters and digits alone, whatever case and marks a name is written in. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const TABLE: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS)
    .flatMap(([field, names]) => [field, ...names.split(/\s+/)].map((name) => [foldName(name), field] as const))
    .toReversed(),
)

/** What a name most likely means: one of this site's fields, `body`, `organizer`, `capacity` or `price`. */
export const meaningOf = (name: string): string | undefined => TABLE.get(foldName(name))
