import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/**
 * What lies in public ranges and yet answers for the machine or its data centre alone: the wire server of Azure, the
 * service networks of IBM Cloud; and what ipaddr.js calls plain: IPv4 in the form that RFC 4291 deprecates, networks
 * for documentation and dummies (RFC 6890 and its registries), IPv6 that nobody has been given yet.
 */
const ALSO_INSIDE = [
  '168.63.129.16/32',
  '161.26.0.0/16',
  '166.8.0.0/14',
  '::/96',
  '100:0:0:1::/64',
  '4000::/2',
  '8000::/1',
].map((range) => ipaddr.parseCIDR(range))

/** The machine's own addresses, public ones among them. */
const own = (): ReadonlySet<string> =>
  new Set(
    Object.values(networkInterfaces()).flatMap((network) =>
      (network ?? []).map(({ address }) => ipaddr.process(address).toString()),
    ),
  )

/**
 * Whether an address is one of the public internet and none of this machine's own. IPv4 within IPv6 is judged as IPv4.
 * @param address IPv4 or IPv6 as text; anything else is not public
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return (
    ip.range() === 'unicast' &&
    !ALSO_INSIDE.some(([net, bits]) => net.kind() === ip.kind() && ip.match(net, bits)) &&
    !own().has(ip.toString())
  )
}
