import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { imageSize } from 'image-size'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { endingOf, fileUse, isServed, LARGEST, MOST_PIXELS } from '@/config/served-files'
import { git } from './git'

/** Whether a file beside a page is served, and what its organizer should know about it. */
export type FileJudgement = {
  readonly served: boolean
  /** How wide and high a picture is shown; only of pictures that browsers show. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Undefined where all is well. */
  readonly concern?: { readonly message: string; readonly hint: string }
}

/** So much of a file tells what it is; the measures of a JPEG may stand behind a thumbnail. */
const HEAD = 512 * 1024

/**
 * What becomes of a file beside a page, by its name and by what is in it: a picture's name may hold a pointer of Git LFS,
 * nothing at all, or what a telephone has put there.
 * @param contentDir absolute path of the content folder
 * @param path relative to it, with forward slashes
 */
export const judgeFile = (contentDir: string, path: string): FileJudgement => {
  const use = fileUse(path)
  const file = join(contentDir, path)
  const stats = statSync(file, { throwIfNoEntry: false })
  // a link to a folder that is not there has no ending
  if (stats === undefined) return { served: false, concern: DEAD_LINK }
  if (stats.isDirectory()) return { served: false, concern: FOLDER }
  if (!isServed(path)) return { served: false, concern: use === 'page' ? RUNS : UNKNOWN }
  if (!stats.isFile()) return { served: false, concern: NO_FILE }
  if (stats.size === 0) return { served: false, concern: EMPTY }
  const head = headOf(file, Math.min(HEAD, stats.size))
  if (head.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'))
    return { served: false, concern: POINTER }
  const isOutside = leavesProject(contentDir, file)
  if (use === 'foreign-picture') return { served: !isOutside, concern: isOutside ? OUTSIDE : notShown(path) }
  if (use === 'download')
    return { served: !isOutside, ...(isOutside ? { concern: OUTSIDE } : concernWith(largeFile(stats.size))) }
  const measured =
    measure(head) ?? (stats.size > HEAD ? measure(headOf(file, Math.min(stats.size, 64 * HEAD))) : undefined)
  if (endingOf(path) === 'svg' && DRAWING.test(head.toString('utf8')))
    return drawing(head.toString('utf8'), measured, isOutside)
  if (measured === undefined) return { served: !isOutside, concern: isOutside ? OUTSIDE : NO_PICTURE }
  if (['heic', 'heif', 'tiff', 'jxl', 'jp2', 'psd'].includes(measured.type))
    return { served: !isOutside, concern: isOutside ? OUTSIDE : notShown(path, measured.type) }
  // sent under the name of another kind, browsers do not draw it, and nobody makes smaller copies of it
  if (!AS_NAMED[measured.type]?.includes(endingOf(path)) && (measured.type in AS_NAMED || endingOf(path) === 'svg'))
    return { served: !isOutside, concern: isOutside ? OUTSIDE : misnamed(path, measured.type) }
  const { width, height } = measured
  const concern = isOutside ? OUTSIDE : largePicture(stats.size, width * height)
  return { served: true, size: { width, height }, ...concernWith(concern) }
}

/** Pictures whose ending has to be their own. */
const AS_NAMED: Readonly<Record<string, readonly string[]>> = { svg: ['svg'], bmp: ['bmp'], ico: [], tga: [], ktx: [] }

const DRAWING = /<svg[\s>]/i
/** Scripts of a drawing run nowhere on the site: it is shown as a picture, and served in a sandbox. */
const MOVES = /<script[\s>]|\son[a-z]+\s*=/i

const drawing = (text: string, size: FileJudgement['size'], isOutside: boolean): FileJudgement => ({
  served: !isOutside,
  ...(size === undefined || isOutside ? {} : { size: { width: size.width, height: size.height } }),
  ...concernWith(isOutside ? OUTSIDE : MOVES.test(text) ? SCRIPTED : undefined),
})

const concernWith = (concern: FileJudgement['concern']): Pick<FileJudgement, 'concern'> =>
  concern === undefined ? {} : { concern }

const headOf = (file: string, bytes: number): Buffer => {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(bytes)
    return head.subarray(0, readSync(descriptor, head, 0, bytes, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** Telephones store a picture as the sensor saw it, and how it was held (Exif's orientation): 5 to 8 lie on their side. */
const measure = (
  head: Uint8Array,
): { readonly width: number; readonly height: number; readonly type: string } | undefined => {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(head)
    return orientation >= 5 ? { width: height, height: width, type } : { width, height, type }
  } catch {
    return undefined
  }
}

const roots = new Map<string, string>()

/** The repository that holds the content, else the folder around it: what lies there comes along to other machines. */
const projectOf = (contentDir: string): string => {
  const known = roots.get(contentDir)
  if (known !== undefined) return known
  const root = realpathSync(git(contentDir, ['rev-parse', '--show-toplevel'])?.trim() || dirname(contentDir))
  roots.set(contentDir, root)
  return root
}

/** Whether a link leads to a file that is not there on another machine, or that nobody means to publish. */
export const leavesProject = (contentDir: string, file: string): boolean => {
  const real = realpathSync(file)
  if (real.startsWith(realpathSync(contentDir) + sep)) return false
  const within = relative(projectOf(contentDir), real)
  return within.startsWith('..') || within.split(sep).some(isPrivate) || isBelow(real, env.dataDir())
}

/** What no repository holds: hidden files, and what is installed. */
const isPrivate = (part: string): boolean => part.startsWith('.') || part === 'node_modules'

/** Registrations lie there, and the secret that signs their tickets. */
const isBelow = (real: string, folder: string): boolean => {
  const path = resolve(folder)
  return real.startsWith((existsSync(path) ? realpathSync(path) : path) + sep)
}

const largeFile = (bytes: number): FileJudgement['concern'] =>
  bytes <= LARGEST.file
    ? undefined
    : {
        message: say(
          `it has ${megabytes(bytes)} MB; many hosts serve no file of that size`,
          `有 ${megabytes(bytes)} MB，许多主机不提供这么大的文件`,
        ),
        hint: say('Put it where films and archives live, and link to it.', '请放到网盘或视频网站，在页面里写链接。'),
      }

const largePicture = (bytes: number, pixels: number): FileJudgement['concern'] =>
  bytes <= LARGEST.picture && pixels <= MOST_PIXELS
    ? undefined
    : {
        message: say(
          `the picture has ${megabytes(bytes)} MB and ${megabytes(pixels)} million pixels; it is slow to load and gets no smaller copies`,
          `图片有 ${megabytes(bytes)} MB、${megabytes(pixels)} 百万像素，加载很慢，也不会生成小图`,
        ),
        hint: say('Make it 2,400 pixels wide and save it as JPEG or WebP.', '请缩到 2400 像素宽，存为 JPEG 或 WebP。'),
      }

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

const notShown = (path: string, type = endingOf(path)): NonNullable<FileJudgement['concern']> => ({
  message: say(
    `${type.toUpperCase()} is a kind of picture that most browsers do not show; “${basename(path)}” is offered as a download`,
    `多数浏览器不显示 ${type.toUpperCase()} 图片；“${basename(path)}”只能下载`,
  ),
  hint: say('Save it as JPEG, PNG or WebP under a new name.', '请另存为 JPEG、PNG 或 WebP，并改用新文件名。'),
})

const misnamed = (path: string, type: string): NonNullable<FileJudgement['concern']> => ({
  message: say(
    `“${basename(path)}” is called a ${endingOf(path).toUpperCase()} and holds ${type.toUpperCase()}; no browser shows it so`,
    `“${basename(path)}”的扩展名是 ${endingOf(path).toUpperCase()}，内容却是 ${type.toUpperCase()}，浏览器不会显示`,
  ),
  hint: say('Save it as JPEG, PNG or WebP under a new name.', '请另存为 JPEG、PNG 或 WebP，并改用新文件名。'),
})

const RUNS = {
  message: say(
    'a file of this kind would run as a page of this site; it is not served',
    '这类文件会作为本站页面运行，不会发布',
  ),
  hint: say('Put it into a ZIP file, or on a site of its own.', '请打包成 ZIP，或放到别的网站。'),
}
const UNKNOWN = {
  message: say('files of this kind are not served', '这类文件不会发布'),
  hint: say('Save it as PDF, or put it into a ZIP file.', '请存为 PDF，或打包成 ZIP。'),
}
const DEAD_LINK = {
  message: say('it is a link to a file that is not there', '它是链接，而所指的文件不存在'),
  hint: say('Put the file itself in its place.', '请换成文件本身。'),
}
const FOLDER = {
  message: say(
    'it is a link to a folder outside of the project, which other machines do not have; nothing in it is read',
    '它是链接，指向项目之外的文件夹，别的机器上没有；其中的文件不会读取',
  ),
  hint: say('Copy the folder to this place.', '请把文件夹复制到这里。'),
}
const NO_FILE = { message: say('it is no file', '它不是文件'), hint: say('Put a file in its place.', '请换成文件。') }
const EMPTY = {
  message: say('the file is empty', '文件是空的'),
  hint: say('Copy it anew, or delete it.', '请重新复制，或删除它。'),
}
const POINTER = {
  message: say('Git LFS has left a pointer in place of the file', '这是 Git LFS 的指针，不是文件本身'),
  hint: say('Run `git lfs pull`; on Vercel, switch Git LFS on.', '请运行 `git lfs pull`；在 Vercel 上请打开 Git LFS。'),
}
const SCRIPTED = {
  message: say('the drawing holds scripts; they do not run on this site', '这张 SVG 里有脚本，在本站不会运行'),
  hint: say('Export it as a plain SVG, or as PNG.', '请导出为普通 SVG 或 PNG。'),
}
const NO_PICTURE = {
  message: say('it is no picture that can be read, whatever its name says', '虽有图片的名字，却读不出图片'),
  hint: say('Export it anew as JPEG, PNG or WebP.', '请重新导出为 JPEG、PNG 或 WebP。'),
}
const OUTSIDE = {
  message: say(
    'it is a link to a file outside of the project, which other machines do not have',
    '它是链接，指向项目之外，别的机器上没有这个文件',
  ),
  hint: say('Copy the file to this place.', '请把文件复制到这里。'),
}
