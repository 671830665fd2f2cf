/**
 * Makes a view over the whole archive cheap to ask for on every page: the answer is kept as long as the list it was
 * read from, and forgotten with it. The view must be pure, and its answer must not be changed.
 */
export const remember = <List extends object, Answer>(view: (list: List) => Answer): ((list: List) => Answer) => {
  const known = new WeakMap<List, { readonly answer: Answer }>()
  return (list) => {
    const found = known.get(list)
    if (found !== undefined) return found.answer
    const answer = view(list)
    known.set(list, { answer })
    return answer
  }
}
