import { say } from '@/config/language'

export const CHECK_HELP = say(
  `npm run check [-- PATH] [options]

Finds what is wrong in the content: in every file, and between files.
PATH is another content folder, a folder in it, or one file; the default is the site's content folder.

  --fix            mends what can be mended without a doubt, and tells what changed
  --strict         warnings fail too
  --explain FILE   tells line by line what the site reads from an event, and why
  --json           a report for programs
  --github         annotations for GitHub Actions
  -h, --help       this text

  npm run check
  npm run check -- content/events/service-mesh-meetup-02.md
  npm run check -- --fix
  npm run -s check -- ~/hugo-site/content --json

Exit code 0: nothing wrong, or warnings only. 1: errors. 2: a wrong call.`,
  `npm run check [-- 路径] [选项]

找出内容里的所有问题：每个文件自身的，以及文件之间的。
路径可以是另一个内容文件夹、其中的一个子文件夹，或一个文件；默认是网站的内容文件夹。

  --fix            自动修正有把握的问题，并说明改了什么
  --strict         有警告也算失败
  --explain 文件   逐行说明网站从一场活动里读到了什么、为什么
  --json           给程序读的报告
  --github         给 GitHub Actions 的标注
  -h, --help       显示本说明

  npm run check
  npm run check -- content/events/service-mesh-meetup-02.md
  npm run check -- --fix
  npm run -s check -- ~/hugo-site/content --json

退出码 0：没有问题，或只有警告。1：有错误。2：命令写错。`,
)
