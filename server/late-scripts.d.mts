export declare const scriptsAfterPaint: (html: string) => string
export declare const lateScripts: (html: string) => readonly string[]
export declare const isLoader: (script: string) => boolean
