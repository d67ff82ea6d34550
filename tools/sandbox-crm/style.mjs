/** The look of the sandbox's pages: the same ground, accent and meaning colours as the app, in light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#FBFAF8;--surface:#FFF;--line:#E7E4DF;--text:#1C1B19;--muted:#6B675F;--accent:#1D5FD1;--on-accent:#FFF;--green:#1B7A43;--red:#B3261E;--blue:#1D5FD1;--yellow:#8A5A00;--soft:#F3F1EC}
@media (prefers-color-scheme:dark){:root{--paper:#131311;--surface:#1B1B18;--line:#2E2D29;--text:#F1EFEA;--muted:#A09B91;--accent:#8AB4FF;--on-accent:#0E1A30;--green:#6FCF97;--red:#FF8A80;--blue:#8AB4FF;--yellow:#E5B454;--soft:#242320}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:15px/1.5 "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1120px;margin:0 auto;padding:32px 24px 64px}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:6px}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:baseline;margin-bottom:24px}
h1{font-size:24px;line-height:1.25;letter-spacing:-.01em;margin:0;font-weight:650}
h2{font-size:15px;margin:32px 0 8px;font-weight:650}
p{margin:0}.muted{color:var(--muted)}
.facts{display:flex;flex-wrap:wrap;border:1px solid var(--line);border-radius:8px;background:var(--surface);overflow:hidden;margin:0}
.facts div{flex:1 1 140px;padding:12px 16px;border-left:1px solid var(--line);margin-left:-1px}
.facts dt{font-size:12px;color:var(--muted)}.facts dd{margin:0;font-size:24px;line-height:1.25;font-weight:600}
.faults{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:8px;margin-top:8px}
.back{margin-bottom:16px}
button,.button{font:inherit;color:inherit;min-height:44px;border:1px solid var(--line);border-radius:6px;background:var(--surface);padding:8px 12px;cursor:pointer;text-align:left;text-decoration:none;display:inline-flex;align-items:center}
button:hover,.button:hover{background:var(--soft)}
.fault{width:100%;height:100%;flex-direction:column;align-items:flex-start;justify-content:center}
.fault small{color:var(--muted);font-size:13px}
.fault[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.fault[aria-pressed=true] span::after{content:" · on";color:var(--accent);font-weight:600}
.inline{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:8px}
input{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:6px;min-height:44px;padding:8px 12px}
input[type=search]{flex:1 1 240px;max-width:420px}input[type=number]{width:88px}
.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:550}.primary:hover{background:var(--accent);filter:brightness(1.06)}
.danger{color:var(--red)}
.scroll{overflow-x:auto;border-top:1px solid var(--line);margin-top:8px}
table{width:100%;border-collapse:collapse;font-size:13px}
th{font-size:12px;font-weight:500;color:var(--muted);text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);white-space:nowrap}
td{padding:0 12px 0 0;height:44px;border-bottom:1px solid var(--line);max-width:260px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.number{text-align:right}td.wrap{white-space:pre-wrap;overflow-wrap:anywhere;max-width:none;padding:10px 12px 10px 0;height:auto}
.score{display:inline-flex;align-items:center;gap:8px;min-width:104px}.score b{min-width:24px;text-align:right;font-weight:600}
meter{width:64px;height:6px;border:0;background:var(--line);border-radius:3px}meter::-webkit-meter-bar{background:var(--line);border:0;border-radius:3px;height:6px}
meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:3px}meter::-moz-meter-bar{background:var(--accent)}
.created{color:var(--green)}.updated{color:var(--blue)}.rejected{color:var(--red)}
.empty{padding:48px 0;text-align:center;color:var(--muted);border-top:1px solid var(--line);margin-top:8px}
.pages{display:flex;gap:8px;align-items:center;justify-content:space-between;margin-top:16px}
dl.fields{display:grid;grid-template-columns:minmax(120px,220px) 1fr;margin:8px 0 0;border-top:1px solid var(--line)}
dl.fields dt,dl.fields dd{padding:10px 0;border-bottom:1px solid var(--line);margin:0}dl.fields dt{color:var(--muted)}dl.fields dd{overflow-wrap:anywhere;white-space:pre-wrap}
.alert{border-left:3px solid var(--yellow);background:var(--surface);padding:10px 16px;margin-bottom:16px;border-radius:0 6px 6px 0}
@media (max-width:640px){.faults{grid-template-columns:1fr 1fr}.facts div{flex-basis:30%;border-top:1px solid var(--line);margin-top:-1px}main{padding:24px 16px 48px}dl.fields{grid-template-columns:1fr}dl.fields dt{border-bottom:0;padding-bottom:0}}
`;
