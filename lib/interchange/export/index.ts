export { planExport } from './plan-export'
export { type ExportReport, writeExport } from './write-export'
