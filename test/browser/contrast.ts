/**
 * Run in the page: every text that is seen, with less contrast to its ground than WCAG AA asks (4.5, or 3 if
 * it is large), and every edge of a field with less than 3.
 */
export function lowContrast(): { readonly seen: number; readonly low: readonly string[] } {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const colour = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [r, g, b, a]
  }
  const light = ([r, g, b]: Colour): number => {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
  }
  const ratio = (a: Colour, b: Colour): number => {
    const [x, y] = [light(a), light(b)]
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
  }
  const ground = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor)
      if (found[3] === 1) return found
      if (found[3] !== 0) throw new Error(`half transparent: ${at.outerHTML.slice(0, 80)}`)
    }
    return [255, 255, 255, 1]
  }
  const low: string[] = []
  let seen = 0
  const note = (element: Element, measured: number, least: number, text: string) => {
    seen++
    if (measured < least) low.push(`${measured.toFixed(2)} ${element.tagName} ${text.slice(0, 60)}`)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!element || text === '' || element.closest('option, .unseen, title, desc, script')) continue
    if (!element.checkVisibility()) continue
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    note(element, ratio(colour(style.color), ground(element)), large ? 3 : 4.5, text)
  }
  for (const field of document.querySelectorAll('main input, main select')) {
    if (!field.checkVisibility()) continue
    const style = getComputedStyle(field)
    note(field, ratio(colour(style.color), ground(field)), 4.5, field.id)
    note(field, ratio(colour(style.borderTopColor), ground(field.parentElement)), 3, field.id)
  }
  return { seen, low }
}
