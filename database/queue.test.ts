import { expect, it } from 'vitest'
import { Queue } from './queue.ts'

it('lets one in at a time, in the order they came', async () => {
  const queue = new Queue(1_000)
  const order: string[] = []
  const visit = async (name: string) => {
    const leave = await queue.enter()
    order.push(`${name} in`)
    await Promise.resolve()
    order.push(`${name} out`)
    leave()
  }
  await Promise.all([visit('a'), visit('b'), visit('c')])
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('gives up after its patience, and the line goes on behind', async () => {
  const queue = new Queue(20)
  const leave = await queue.enter()
  await expect(queue.enter()).rejects.toMatchObject({ code: 'storage-busy', status: 503 })
  leave()
  const next = await queue.enter()
  next()
})
