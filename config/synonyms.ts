/** Other names under which visitors look for a topic, by the topic's name as the events spell it. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  'Service Mesh': ['服务网格'],
}
