import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { isPublicAddress } from './public-address'

it.each(['1.1.1.1', '39.156.66.10', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.100.100.200',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'fec0::1',
  'fe80::1%eth0',
  '::ffff:0:7f00:1',
  '3fff::1',
  '5f00::1',
  '100::1',
  '198.18.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '192.88.99.1',
  // services of a data centre: Azure, IBM, Oracle, AWS, Google
  '168.63.129.16',
  '::ffff:168.63.129.16',
  '161.26.0.10',
  '166.9.8.7',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd20:ce::254',
  '4000::1',
  '',
  'localhost',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

it('no address of this machine is', () => {
  const own = Object.values(networkInterfaces()).flatMap((network) => network ?? [])
  expect(own.filter(({ address }) => isPublicAddress(address))).toEqual([])
})
