/** Styles of pages that only registration has: they stand in these pages, so that no other carries a byte of them. */

export const formStyle = `
.registration.no-form-head { display: block; }
.registration.no-form-head .route-form { max-width: 48rem; margin-block-start: 2rem; }
.registration-head h1 { font-size: var(--text-2xl); line-height: 1.08; }
.registration.off { --ground: var(--color-hairline); --print: var(--color-ink); }
.find-ticket summary { min-height: 2.75rem; display: flex; align-items: center; font-weight: 700; cursor: pointer; text-decoration: underline; }
.find-form { display: grid; gap: 0.5rem; max-width: 30rem; font-size: var(--text-m); }
.find-form input { min-height: 3rem; padding-inline: 0.75rem; border: 2px solid var(--print); background: var(--field); color: var(--field-ink); }
.find-form .plain-button { justify-self: start; min-height: 2.75rem; padding-inline: 1rem; border: 2px solid currentColor; font-weight: 700; }
.route-form .find-form { position: relative; padding-inline-start: 3rem; max-width: 33rem; }
.seat-button small:empty { display: none; }
.registration, .ticket-page, .desk { --field: var(--color-paper); --field-ink: var(--color-ink); --code-paper: oklch(0.985 0.002 95); --code-ink: oklch(0.16 0.01 270); }
:where(.registration, .ticket-page, .desk) :where(button, input, select, textarea) { font: inherit; color: inherit; background: none; border: 0; border-radius: 0; }
:where(.registration, .ticket-page, .desk) button { cursor: pointer; }
.seat-map { display: block; width: 100%; height: auto; overflow: hidden; }
.seat-map path { fill: none; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; }
.seat-map .ties { vector-effect: non-scaling-stroke; stroke-width: 1.25px; }
.seat-map .hole { stroke: var(--ground); }
.seat-map .route { vector-effect: non-scaling-stroke; stroke-width: var(--route); stroke-linecap: butt; }
.seat-map .to-come { stroke-dasharray: 2 10; stroke-linecap: round; }
.seat-map circle { fill: var(--stop); stroke: currentColor; stroke-width: calc(var(--route) * 0.6); vector-effect: non-scaling-stroke; }
.seat-map text { fill: var(--stop-ink); font-weight: 700; text-anchor: middle; letter-spacing: -0.04em; }
.seat-map .full { fill: currentColor; }
.seat-map text.on-full { fill: var(--ground); }
.seat-map .unknown { opacity: 0.6; }
.seat-key { padding: calc(0.5rem * 1.5) var(--margin); display: flex; flex-wrap: wrap; gap: 0.1rem calc(0.5rem * 3); font-size: var(--text-s); }
.seat-key li { display: flex; align-items: center; gap: 0.5em; }
.seat-key i { width: 0.8rem; height: 0.8rem; border: 2px solid currentColor; border-radius: 50%; }
.seat-key .taken i { background: currentColor; }
.registration { position: relative; background: var(--ground); color: var(--print); overflow: clip; }
.poster + .registration { border-block-start: 0; }
.registration a { text-decoration-color: currentColor; }
.registration .mesh { overflow: clip; }
.registration .mesh-square { display: none; }
.registration-head { padding: calc(0.5rem * 4) var(--margin) calc(0.5rem * 2); }
.registration-head :is(h2, h3) { font-size: var(--text-2xl); line-height: 1.08; letter-spacing: -0.03em; }
.registration-head p { margin-block-start: 0.5rem; font-size: var(--text-m); line-height: 1.5; max-width: 30em; }
.registration-notes { padding: 0 var(--margin) calc(0.5rem * 5); font-size: var(--text-s); line-height: 1.6; }
.registration-notes p { margin-block-start: 0.5rem; max-width: 34em; }
.route-form { display: flow-root; --x: calc(var(--margin) + 1rem); position: relative; padding: 0 var(--margin) calc(0.5rem * 5); }
.route-form::before { content: ""; position: absolute; left: calc(var(--x) - var(--route) / 2); top: 1rem; bottom: calc(0.5rem * 5 + 2rem); width: var(--route); background: var(--print); }
.route-form::after { content: ""; position: absolute; left: 0; width: var(--x); top: calc(1rem - var(--route) / 2); height: var(--route); background: var(--print); }
.field { position: relative; padding: 0 0 calc(0.5rem * 3.5) 3rem; border: 0; min-width: 0; }
.field > :is(label, legend, .field-name) { display: block; min-height: 2rem; padding-block: 0.15rem 0.4rem; font-size: var(--text-l); font-weight: 700; line-height: 1.3; letter-spacing: -0.01em; }
.field > legend { float: left; width: 100%; }
.field > .choices { clear: both; }
.field > .choices:has(.consent) { margin-block-start: -0.5rem; }
.field small { font-size: var(--text-s); font-weight: 400; letter-spacing: 0; display: inline-block; }
.field-stop { position: absolute; z-index: 1; left: 0; top: 0; display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 50%; background: var(--stop); border: calc(var(--route) * 0.6) solid var(--print); color: var(--stop-ink); font-size: var(--text-xs); font-weight: 700; line-height: 1; }
.field :is(input:not([type="radio"], [type="checkbox"]), select, textarea) { display: block; width: 100%; max-width: 30rem; min-height: 3rem; padding: 0.6rem 0.75rem; border: 2px solid var(--print); background: var(--field); color: var(--field-ink); font-size: var(--text-m); }
.field ::placeholder { color: var(--color-muted); opacity: 1; }
.field-hint { margin-block-start: 0.4rem; font-size: var(--text-s); max-width: 30rem; }
.choices { display: grid; max-width: 30rem; }
.choice { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; font-size: var(--text-m); line-height: 1.4; cursor: pointer; }
.choice + .choice { border-block-start: 1px solid color-mix(in oklch, var(--print) 45%, transparent); }
.choice input { appearance: none; flex: none; width: 1.5rem; height: 1.5rem; border: 2px solid var(--print); background: var(--field); }
.choice input[type="radio"] { border-radius: 50%; }
.choice input:checked { background: var(--print); box-shadow: inset 0 0 0 4px var(--field); }
.choice.consent { align-items: start; padding-block: 0.6rem; }
.scale { position: relative; clear: both; display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); max-width: 30rem; margin-block-start: 0.25rem; }
.scale::before { content: ""; position: absolute; inset-inline: 10%; top: calc(1.375rem - var(--route) / 2); height: var(--route); background: var(--print); }
.scale label { position: relative; display: grid; place-items: center; min-height: 2.75rem; cursor: pointer; }
.scale input { appearance: none; grid-area: 1 / 1; width: 2.75rem; height: 2.75rem; border: calc(var(--route) * 0.6) solid var(--print); border-radius: 50%; background: var(--stop); }
.scale span { grid-area: 1 / 1; position: relative; color: var(--stop-ink); font-weight: 700; pointer-events: none; }
.scale input:checked { background: var(--print); }
.scale input:checked + span { color: var(--ground); }
.in-words { padding-block: 0.5rem 0.4rem; font-weight: 700; }
.scale-ends { display: flex; justify-content: space-between; gap: 1rem; max-width: 30rem; padding-block: 0.25rem; font-size: var(--text-s); }
@media (forced-colors: active) { .scale input:checked { border-width: 0.9rem; } .choice input:checked { border-width: 0.6rem; } }
:is(input, select, textarea, .choice input, button):focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
.field.wrong .field-stop { background: var(--print); color: var(--ground); }
.field.wrong :is(input, textarea, select) { border-width: 4px; }
.field-error { display: table; margin-block-start: 0.4rem; padding: 0.15rem 0.6rem; background: var(--print); color: var(--ground); font-size: var(--text-s); font-weight: 700; max-width: 30rem; }
.field-stop.bad { background: var(--print); color: var(--ground); }
.form-errors { scroll-margin-block-start: 6rem; position: relative; z-index: 1; max-width: 30rem; padding: 0.75rem 1rem; background: var(--print); color: var(--ground); }
.form-errors a { display: flex; align-items: center; min-height: 2.75rem; font-weight: 700; }
.seat-button { position: relative; z-index: 1; display: flex; justify-content: space-between; align-items: center; gap: 1rem; width: 100%; max-width: 33rem; min-height: 4rem; padding: 0.5rem 1.25rem 0.5rem 0.25rem; background: var(--print); color: var(--ground); font-size: var(--text-l); font-weight: 700; text-align: start; text-decoration: none; line-height: 1.25; }
.seat-button::before { content: ""; flex: none; width: 1.5rem; height: 1.5rem; border-radius: 50%; background: var(--ground); }
.seat-button span { flex: 1; }
.seat-button small { font-size: var(--text-s); font-weight: 400; }
.seat-button:hover span { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.25em; }
.seat-button.hollow { padding-inline-start: calc(0.25rem - 2px); background: none; color: var(--print); border: 2px solid var(--print); }
.seat-button.hollow::before { background: var(--stop); border: calc(var(--route) * 0.6) solid var(--print); }
.form-answer { position: relative; padding: 0 0 calc(0.5rem * 3) 3rem; }
.form-answer h3 { font-size: var(--text-xl); line-height: 1.25; padding-block: 0 0.5rem; }
.form-answer p { font-size: var(--text-m); line-height: 1.65; max-width: 30rem; }
.form-answer p + p { margin-block-start: 0.75rem; }
.queue-line { position: relative; z-index: 1; color: var(--print); margin-block: -0.75rem calc(0.5rem * 2); }
.queue-line svg { width: 100%; max-width: 36rem; height: 3.5rem; overflow: hidden; }
.queue-line .route { stroke-width: var(--route); }
.registration.lost-data .route-form::after { background: repeating-linear-gradient(90deg, var(--print) 0 10px, transparent 10px 18px); }
.route-form.no-form::before, .route-form:has(.find-form)::before { display: none; }
.form-answer h3 { font-weight: 700; letter-spacing: -0.02em; }
@media (min-width: 1100px) {
.registration { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: 25vw calc(25vw + 2.5rem) 1fr; align-items: start; }
.registration .mesh-square { display: block; }
.registration .mesh-band { display: none; }
.registration-room { grid-column: 1; grid-row: 1 / 3; }
.registration-head { grid-column: 2; grid-row: 1; align-self: end; padding: calc(0.5rem * 4) var(--margin) calc(0.5rem * 5) 3.75rem; }
.route-form { --x: 1.75rem; grid-column: 2; grid-row: 2 / 4; padding-inline: 0.75rem var(--margin); margin-block-start: -1rem; padding-block-end: calc(0.5rem * 8); }
.route-form::before { bottom: calc(0.5rem * 8 + 2rem); }
.registration-notes { grid-column: 1; grid-row: 3; padding-block: 0.5rem calc(0.5rem * 6); }
.registration.registration-short .mesh-square { display: none; } .registration.registration-short .mesh-band { display: block; }
.registration.registration-short { grid-template-rows: 12.5vw minmax(12.5vw, auto) auto; }
.registration.registration-short .registration-head { padding-block: 0.5rem calc(0.5rem * 4); }
.registration.registration-short .route-form { padding-block-end: calc(0.5rem * 4); }
.registration.registration-short .route-form::before { bottom: calc(0.5rem * 4 + 2rem); }
}
`

export const ticketStyle = `
.poster.ticket.off { --ground: var(--color-hairline); --print: var(--color-ink); }
.ticket .actions { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-template-columns: none; }
.action-form { display: contents; }
.ticket .action { width: 100%; text-align: start; font-weight: 700; }
.ticket button.action.action-main { background: var(--print); color: var(--ground); }
.ticket .action-form:not(:first-child) .action { border-inline-start: 2px solid var(--print); }
.ticket-warning { padding: 1rem var(--margin); background: var(--color-ink); color: var(--color-paper); font-weight: 700; }
.ticket .numeral { margin-block: 0; }
.ticket-page .danger { margin-block-start: calc(0.5rem * 4); }
@media print { .ticket-page .no-print { display: none; } }
.ticket .mesh { min-height: 0; }
.ticket .mesh .seat-map { overflow: visible; }
.ticket-plate { fill: var(--code-paper); stroke: currentColor; stroke-width: var(--route); vector-effect: non-scaling-stroke; }
.ticket-plate.empty { fill: var(--ground); stroke-dasharray: 2 10; stroke-linecap: round; }
.ticket-plate.done { fill: currentColor; }
.seat-map .code { fill: var(--code-ink); stroke: none; }
.seat-map .plate-word { fill: var(--code-ink); }
.seat-map .ticket-plate.empty ~ .plate-word { fill: currentColor; }
.seat-map .plate-word.inverse { fill: var(--ground); }
.ticket-state { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; margin-block: calc(0.5rem * 2) 0; font-size: var(--text-l); font-weight: 700; line-height: 1.35; }
.ticket-state small { flex-basis: 100%; font-size: var(--text-s); font-weight: 400; line-height: 1.55; max-width: 34em; }
.ticket-code { font-size: var(--text-l); font-weight: 700; letter-spacing: 0.06em; }
.ticket-actions { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--gutter); }
.ticket-actions :is(a, button) { display: flex; justify-content: space-between; align-items: center; gap: 1rem; width: 100%; min-height: 4.25rem; padding-block: 0.6rem; border-block-start: 2px solid var(--color-ink); font-weight: 700; line-height: 1.45; text-decoration: none; text-align: start; }
.ticket-actions span span { display: block; font-size: var(--text-s); font-weight: 400; color: var(--color-muted); }
.ticket-actions :is(a, button):hover b { text-decoration: underline; text-decoration-thickness: 2px; }
@media (max-width: 699px) { .ticket-actions { grid-template-columns: 1fr; } }
.answers { max-width: 40rem; font-size: var(--text-m); }
.answers > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: 1rem; padding-block: 0.75rem; border-block-start: 1px solid var(--color-hairline); }
.answers > div:first-child { border-block-start: 2px solid var(--color-ink); }
.answers dt { color: var(--color-muted); font-size: var(--text-s); line-height: 1.8; }
.danger { border: 2px solid var(--color-ink); max-width: 40rem; }
.danger summary { display: flex; align-items: center; min-height: 3.5rem; padding-inline: 1rem; font-weight: 700; cursor: pointer; list-style: none; }
.danger summary::-webkit-details-marker { display: none; }
.danger div { padding: 0 1rem 1rem; line-height: 1.65; }
.plain-button { display: inline-flex; align-items: center; justify-content: center; gap: 0.6em; min-height: 2.75rem; padding-inline: 1rem; border: 2px solid currentColor; font-weight: 700; text-decoration: none; white-space: nowrap; }
.plain-button.plain-button-main { background: var(--color-ink); border-color: var(--color-ink); color: var(--color-paper); }
.plain-button:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.danger .plain-button { margin-block-start: 1rem; }
.steps { position: relative; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); font-size: var(--text-s); }
.steps::before { content: ""; position: absolute; left: calc(var(--margin) * -1); right: 0; top: calc(0.75rem - var(--route) / 2); height: var(--route); background: linear-gradient(90deg, var(--color-ink) var(--done, 50%), var(--color-hairline) var(--done, 50%)); }
.steps li { position: relative; padding-inline-end: 0.5rem; }
.steps li::before { content: ""; display: block; width: 1.5rem; height: 1.5rem; margin-block-end: 0.5rem; border: 4px solid var(--color-ink); border-radius: 50%; background: var(--color-paper); }
.steps .past::before { background: var(--color-ink); }
.steps [aria-current]::before { background: var(--tone); }
.steps .later { color: var(--color-muted); } .steps .later::before { border-color: var(--color-hairline); }
.steps b { display: block; }
@media (min-width: 1100px) { .steps::before { left: -1rem; } }
`

export const deskStyle = `
.preview.preview-whole { white-space: pre-line; }
.scores { position: relative; display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); justify-items: center; margin-block: 0.75rem 1rem; text-align: center; }
.scores::before { content: ""; position: absolute; inset-inline: 10%; top: calc(1.375rem - var(--route) / 2); height: var(--route); background: var(--color-ink); }
.scores b { position: relative; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; margin-inline: auto; border: 4px solid var(--color-ink); border-radius: 50%; background: var(--color-paper); }
.scores .given { background: var(--color-ink); color: var(--color-paper); }
.scores small { font-size: var(--text-s); color: var(--color-muted); }
.said-of { margin-block-start: 0.75rem; padding-inline-start: 0.75rem; border-inline-start: 6px solid var(--color-ink); line-height: 1.6; white-space: pre-line; overflow-wrap: anywhere; }
:is(.guest, .last-scans, .answers, .desk-head, .tool) :is(b, dt, dd, h1, h2, .answer, span, p), .ticket-state, .preview, .desk-said { overflow-wrap: anywhere; }
.desk-said { margin: 0 var(--margin) 1rem; padding: 0.75rem 1rem; background: var(--color-ink); color: var(--color-paper); font-weight: 700; }
.desk-head { padding-block: calc(0.5rem * 3) calc(0.5rem * 2); row-gap: calc(0.5rem * 2); align-items: end; }
.desk-head h1 { font-size: var(--text-2xl); line-height: 1.08; letter-spacing: -0.03em; }
.desk-head p { font-size: var(--text-s); color: var(--color-muted); }
.desk-bar { position: sticky; top: 0; z-index: 3; display: grid; grid-template-columns: 1fr auto; gap: 0.5rem; padding: 0.5rem var(--margin); background: var(--color-paper); border-block-end: 2px solid var(--color-ink); }
.desk-bar input { width: 100%; min-height: 3rem; padding-inline: 0.75rem; border: 2px solid var(--color-ink); background: var(--color-paper); font-size: var(--text-m); }
.desk-bar .plain-button { min-height: 3rem; }
@media (max-width: 699px) { .desk-bar .scan { grid-column: 1 / -1; } }
.tallies { position: relative; display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); padding-inline: var(--margin); margin-block: 0.5rem calc(0.5rem * 2); overflow-x: clip; }
.tallies::before { content: ""; position: absolute; inset-inline: 0; top: calc(1.5rem - var(--route) / 2); height: var(--route); background: var(--color-ink); }
.tallies a { position: relative; display: block; text-decoration: none; font-size: var(--text-s); line-height: 1.3; padding-block-end: 0.5rem; }
.tallies b { display: grid; place-items: center; width: 3rem; height: 3rem; margin-block-end: 0.4rem; border: 4px solid var(--color-ink); border-radius: 50%; background: var(--color-paper); font-size: var(--text-m); }
.tallies [aria-current] b { background: var(--color-ink); color: var(--color-paper); }
.tallies .waits b { background: var(--tone); color: var(--color-dark-ink); }
.tallies [aria-current] { font-weight: 700; }
.guests { padding-inline: var(--margin); }
.guests-sheet { columns: 16rem; column-gap: var(--gutter); }
.guests-sheet .guest { break-inside: avoid; min-height: 3rem; }
.guest { scroll-margin-block-start: 9rem; }
.guest:target { box-shadow: inset 6px 0 0 var(--color-ink); padding-inline-start: 0.75rem; }
.guest-pages { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; padding: calc(0.5rem * 3) var(--margin); font-size: var(--text-s); }
.guest-pages p { flex: 1; }
.guest { position: relative; display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) auto; column-gap: 0.75rem; align-items: center; min-height: 4rem; padding-block: 0.5rem; border-block-end: 1px solid var(--color-hairline); line-height: 1.35; }
.guest b { font-size: var(--text-m); }
.guest b a { position: relative; text-decoration: none; }
.guest b a::before { content: ""; position: absolute; inset: 50% -0.25rem auto 0; height: 2.75rem; translate: 0 -50%; }
.guest small { display: block; font-size: var(--text-s); color: var(--color-muted); overflow-wrap: anywhere; }
.guest form { display: flex; gap: 0.5rem; }
.mark-of { --d: 1.75rem; display: grid; place-items: center; width: var(--d); height: var(--d); border-radius: 50%; border: 4px solid var(--color-ink); background: var(--color-paper); color: var(--color-ink); font-size: var(--text-xs); font-weight: 700; line-height: 1; }
.mark-of.came { background: var(--color-ink); color: var(--color-paper); }
.mark-of.held { border-style: dotted; }
.mark-of.asks { background: var(--tone); color: var(--color-dark-ink); }
.mark-of.queued { border-width: 2px; }
.mark-of.gone { border-width: 2px; border-color: var(--color-muted); }
.mark-of.gone::before { content: ""; width: 0.7rem; height: 2px; background: var(--color-muted); }
.plain-button.plain-button-bare { border-color: transparent; text-decoration: underline; }
@media (max-width: 699px) { .guest.asking form { justify-self: stretch; grid-column: 2 / -1; padding-block: 0.5rem; } .guest.asking .plain-button { flex: 1; } .guest.asking .answer { display: block; grid-column: 2 / -1; } }
.guest.gone b { font-weight: 400; color: var(--color-muted); }
.guests-head { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: calc(0.5rem * 3) var(--margin) 0.5rem; }
.guests-head h2 { font-size: var(--text-l); }
.guests-head p { font-size: var(--text-s); color: var(--color-muted); }
.guests + .guests-head { border-block-start: 0; }
.desk-tools { padding-block-start: calc(0.5rem * 6); row-gap: calc(0.5rem * 4); align-items: start; }
.tool { border-block-start: 2px solid var(--color-ink); padding-block-start: 0.75rem; }
.tool h2 { font-size: var(--text-l); margin-block-end: 0.5rem; }
.tool > p { font-size: var(--text-s); color: var(--color-muted); line-height: 1.6; margin-block-end: 0.75rem; }
.tool label { display: block; font-size: var(--text-s); font-weight: 700; margin-block: 0.5rem 0.25rem; }
.tool :is(input, select, textarea) { display: block; width: 100%; min-height: 3rem; padding: 0.6rem 0.75rem; border: 2px solid var(--color-ink); background: var(--color-paper); }
.tool textarea { min-height: 9rem; line-height: 1.6; resize: vertical; }
.tool .plain-button { margin-block-start: 0.75rem; }
.tool-list a { display: flex; justify-content: space-between; align-items: center; min-height: 2.75rem; border-block-end: 1px solid var(--color-hairline); text-decoration: none; }
.preview { margin-block-start: 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--color-hairline); font-size: var(--text-s); line-height: 1.65; }
.desk-events a { text-decoration: none; }
.seat-line { position: relative; height: 2.75rem; margin-inline-end: 2.75rem; }
.seat-line::before { content: ""; position: absolute; inset-inline: 0 -2.75rem; top: calc(50% - 0.5px); height: 1px; background: var(--color-muted); }
.seat-line::after { content: ""; position: absolute; left: 0; width: calc(var(--share) * 100%); top: calc(50% - 3px); height: 6px; background: var(--color-ink); }
.seat-line b { position: absolute; z-index: 1; left: calc(var(--share) * 100%); top: 0; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border: 4px solid var(--color-ink); border-radius: 50%; background: var(--color-paper); font-size: var(--text-s); line-height: 1; }
.seat-line b.full { background: var(--color-ink); color: var(--color-paper); }
.seat-line.with-queue { margin-inline-end: 8rem; }
.seat-line.with-queue::before { inset-inline-end: -8rem; }
.seat-line i { position: absolute; left: calc(100% + 2.9rem); right: -8rem; top: calc(50% - 6px); height: 12px; background: radial-gradient(circle at 50% 50%, var(--color-ink) 2.5px, transparent 3px) 0 0 / calc(100% / var(--n)) 12px; }
.desk-event { display: grid; gap: 0.4rem var(--gutter); grid-template-columns: 6.5rem 1fr; padding-block: 1rem; border-block-end: 1px solid var(--color-hairline); }
.desk-event:first-child { border-block-start: 2px solid var(--color-ink); }
.desk-event time { white-space: nowrap; font-size: var(--text-xl); font-weight: 700; letter-spacing: -0.03em; line-height: 1.2; }
.desk-event .line { grid-column: 1 / -1; }
.desk-event small { display: block; font-size: var(--text-s); color: var(--color-muted); }
.desk-event .desk-title a { word-break: keep-all; text-wrap: balance; font-size: var(--text-l); font-weight: 700; display: inline-block; padding-block: 0.6rem; line-height: 1.3; }
.desk-event .line small { margin-block-start: 0.4rem; }
.guest form { justify-self: end; }
@media (min-width: 700px) { .desk-bar { grid-template-columns: minmax(0, 30rem) auto auto; justify-content: start; } .tallies b { font-size: var(--text-l); width: 3.5rem; height: 3.5rem; } .tallies::before { top: calc(1.75rem - var(--route) / 2); } .guest { grid-template-columns: 2.25rem minmax(0, 1.1fr) minmax(0, 1.6fr) 10rem; } .guest .answer { display: block; } }
.guest .answer { font-size: var(--text-s); color: var(--color-muted); }
@media (max-width: 699px) { .guest:not(.asking) form { flex-direction: column; align-items: stretch; gap: 0; } .guest .plain-button-bare { min-height: 2.75rem; } .guest:not(.asking) .answer { display: none; } .tallies { column-gap: 0.25rem; } .tallies b { width: 2.75rem; height: 2.75rem; } .tallies::before { top: calc(1.375rem - var(--route) / 2); } .tallies a { font-size: var(--text-xs); } }
@media (min-width: 1100px) { .desk-head h1 { grid-column: 1 / 9; } .desk-head p { grid-column: 9 / -1; }  .tool { grid-column: span 4; } .tool.tool-wide { grid-column: span 8; } .desk-event { grid-template-columns: 7.5rem 5fr 4fr 8rem; align-items: center; } .desk-event .line { grid-column: auto; } }
`

export const doorStyle = `
.camera-start { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: 0.75rem; padding: 2rem 1rem 4rem; text-align: center; font-weight: 700; }
.camera-start .plain-button { background: oklch(0.98 0 0); color: oklch(0.16 0.01 270); border-color: oklch(0.98 0 0); min-height: 3.5rem; padding-inline: 1.5rem; }
.camera-start p { max-width: 22rem; }
.viewfinder[data-on] .camera-start { display: none; }
.viewfinder { color: oklch(0.98 0 0); }
.viewfinder video { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
.viewfinder > svg path { fill: none; stroke: currentColor; stroke-width: 8; }
.viewfinder:not([data-on]) > svg { opacity: 0.35; }
[data-door="answer"]:not(:empty) ~ .viewfinder:not([data-on]) { flex: none; min-height: 10rem; }
[data-door="answer"]:not(:empty) ~ .viewfinder:not([data-on]) > svg { display: none; }
body:has(.door) .colophon { display: none; }
.viewfinder[hidden], .offline[hidden] { display: none; }
.door .desk-bar { position: static; grid-template-columns: 1fr auto; }
.door { display: flex; flex-direction: column; min-height: calc(100svh - 3.25rem); max-width: 34rem; margin-inline: auto; background: var(--color-paper); position: relative; overflow: clip; }
.door-bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; min-height: 3.25rem; padding-inline: 1rem; font-size: var(--text-s); border-block-end: 2px solid var(--color-ink); }
.door-bar a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 700; text-decoration: none; }
.viewfinder { position: relative; overflow: hidden; min-height: 20rem; background: oklch(0.3 0.01 270); }
.viewfinder > svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.viewfinder .aim { position: absolute; inset-inline: 0; bottom: 0; padding: 0.75rem 1rem; background: oklch(0.12 0.01 270); color: oklch(0.97 0 0); font-weight: 700; }
.answer-yes, .answer-no { position: relative; display: grid; grid-template-rows: auto 1fr auto; padding: 1rem; min-height: 24rem; }
.answer-yes { --ground: var(--tone); --print: var(--color-dark-ink); background: var(--ground); color: var(--print); }
.answer-no { background: oklch(0.13 0.01 270); color: oklch(0.98 0 0); --print: oklch(0.98 0 0); --ground: oklch(0.13 0.01 270); }
.door > [data-door="answer"]:not(:empty), .door > .viewfinder { flex: 1; display: grid; }
@media (scripting: none) { .door > .viewfinder { display: none; } }
.door-bar h1 { font-size: inherit; letter-spacing: 0; text-align: center; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.answer-yes, .answer-no { container-type: inline-size; grid-template-columns: minmax(0, 1fr); }
.answer-word { font-size: 42cqi; font-weight: 700; line-height: 0.95; letter-spacing: -0.05em; white-space: nowrap; }
.answer-word.long { font-size: 24.5cqi; white-space: normal; text-wrap: balance; }
.answer-word.long:lang(en) { font-size: 21cqi; }
.answer-line { position: relative; align-self: center; height: 7rem; margin-inline: -1rem; color: var(--print); }
.answer-line svg { width: 100%; height: 100%; overflow: visible; }
.answer-line path { fill: none; stroke: currentColor; stroke-width: 10; }
.answer-line circle { fill: currentColor; }
.answer-line .mark { stroke: var(--ground); stroke-width: 9; }
.answer-who b { display: block; font-size: clamp(2rem, 13cqi, 3.5rem); line-height: 1.1; letter-spacing: -0.03em; overflow-wrap: anywhere; }
.answer-who span { font-size: var(--text-l); line-height: 1.4; }
.door .undo { display: flex; margin-block-start: 1rem; width: 100%; justify-content: space-between; min-height: 3.5rem; }
.last-scans { padding: 0.5rem 1rem 1rem; }
.last-scans h2 { font-size: var(--text-s); display: flex; justify-content: space-between; gap: 1rem; padding-block: 0.5rem; letter-spacing: 0; }
.last-scans h2 span { font-weight: 400; }
.last-scans li { display: grid; grid-template-columns: 1.75rem 1fr auto; gap: 0.75rem; align-items: center; min-height: 2.75rem; border-block-start: 1px solid var(--color-hairline); font-size: var(--text-m); }
.last-scans time { font-size: var(--text-s); color: var(--color-muted); }
.offline { display: flex; align-items: center; gap: 0.75rem; padding: 0.6rem 1rem; background: var(--color-ink); color: var(--color-paper); font-size: var(--text-s); font-weight: 700; line-height: 1.4; }
.offline i { flex: none; width: 2.75rem; height: 0; border-block-start: 6px dotted currentColor; }
.door-buttons { display: grid; grid-template-columns: 1fr 1fr; border-block-start: 2px solid var(--color-ink); }
.door-buttons > * { text-align: center; padding-inline: 1rem; display: flex; align-items: center; justify-content: center; min-height: 4rem; font-weight: 700; text-decoration: none; }
.door-buttons > * + * { border-inline-start: 2px solid var(--color-ink); }
`
