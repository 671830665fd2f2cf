import { moveOldSite } from './old-site'
import { writeRegistrationArchive } from './registration'
import { writeArchive } from './write-archive'

/**
 * `tsx e2e/archives/write.ts FOLDER`: writes the archive of states, dated from now, and moves an old site into it.
 * With `registration` behind it: the archive of registration.
 */
const [folder, which] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder to write the archive into.')
if (which === 'registration') writeRegistrationArchive(folder, new Date())
else {
  await writeArchive(folder, new Date())
  await moveOldSite(`${folder}-old-site`, folder)
}
