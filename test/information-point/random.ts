/** Numbers from a fixed seed (a linear congruential generator), so that every run is the same. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

export function pick<T>(list: readonly T[], random: (below: number) => number): T {
  return list[random(list.length)] as T
}

export function shuffled<T>(list: readonly T[], random: (below: number) => number): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(random(left.length), 1))
}
