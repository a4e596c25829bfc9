import { expect, test } from 'vitest'
import { startBrowser } from '../../src/export/browser.ts'

const launch = () => Promise.reject(new Error('missing library libnss3.so\nfull log'))

test('without a browser the message says how to get one', async () => {
  const { value, messages } = await startBrowser({ find: async () => [], launch })
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'browser-not-found', severity: 'error' }])
  expect(messages[0]?.hint).toContain('npm run browser')
})

test('every browser that does not start is named with its reason', async () => {
  const { value, messages } = await startBrowser({ find: async () => ['/opt/one', '/opt/two'], launch })
  expect(value).toBeUndefined()
  expect(messages.map(({ rule, text }) => [rule, text])).toEqual([
    ['browser-failed', 'The browser /opt/one does not start: missing library libnss3.so'],
    ['browser-failed', 'The browser /opt/two does not start: missing library libnss3.so'],
  ])
})
