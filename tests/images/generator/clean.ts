import type { Chance } from './chance.ts';
import { type Drawing, face, photographed } from './look.ts';

/** Pictures that clinicians post and that identify no patient. */

type Draw = (r: Chance) => Drawing;
const base = { label: 'clean', type: 'jpeg', noise: 0, blur: 0 } as const;

const TOPICS = [
  'Anemia of chronic disease',
  'Sepsis bundles',
  'Myeloma in 2026',
  'Iron overload',
  'TTP or HUS?',
] as const;
const POINTS = [
  'Screen every admission for iron deficiency',
  'Start antibiotics within 60 minutes',
  'De-escalate at 48 to 72 hours',
  'MRD negativity is not cure',
  'ADAMTS13 below 10% confirms TTP',
  'Dose-reduce when creatinine clearance < 30 mL/min',
] as const;
const SPEAKERS = [
  'Prof. M. Achterholt',
  'Dr. Lena Voss, Harbor University',
  'Kofi Asante, MD',
  '@ironmaven',
] as const;

const slide = (r: Chance) => {
  const dark = r.next() < 0.4;
  const points = [...POINTS].sort(() => r.next() - 0.5).slice(0, r.whole(3, 5));
  return `<div style="background:${dark ? '#13233f' : '#fff'};color:${dark ? '#f2f5fa' : '#1d2a38'};font:${r.whole(26, 34)}px ${face(r)};padding:46px;min-height:620px;position:relative;box-sizing:border-box">
    <div style="font-size:1.5em">${r.pick(TOPICS)}</div><ol>${points.map((point) => `<li style="margin:14px 0">${point}</li>`).join('')}</ol>
    <div style="position:absolute;bottom:26px;font-size:.8em">${r.pick(['ASH 2026', 'ID Week 2026', 'Grand Rounds'])} | Session ${r.whole(100, 400)} | ${r.pick(SPEAKERS)}</div></div>`;
};

const talk: Draw = (r) => ({ ...base, kind: 'slide', width: 1280, height: 720, html: slide(r), type: 'png' });

const talkPhoto: Draw = (r) => ({
  ...base,
  kind: 'slide_photo',
  width: 1500,
  height: 1100,
  noise: r.whole(3, 12),
  html: photographed(r, slide(r), { width: 1150, height: 640, ground: '#1e1f22', turn: 4, lean: 10 }),
});

const curve: Draw = (r) => {
  const line = (color: string, drop: number) => {
    let y = 80;
    const steps = Array.from({ length: 30 }, () => {
      y += r.next() * drop;
      return `V${y.toFixed(0)} h30`;
    });
    return `<path fill="none" stroke="${color}" stroke-width="4" d="M160 80 ${steps.join(' ')}"/>`;
  };
  return {
    ...base,
    kind: 'plot',
    type: 'png',
    width: 1300,
    height: 900,
    html: `<svg viewBox="0 0 1300 900" style="background:#fff" font-family="${face(r)}" font-size="24"><text x="480" y="44" font-size="30">${r.pick(['Overall survival', 'Progression-free survival', 'Time to next treatment'])}</text>
      <path d="M160 70V640H1100" fill="none" stroke="#333"/>${line('#159', 12)}${line('#c51', 19)}
      ${[0, 6, 12, 18, 24, 30, 36].map((month, at) => `<text x="${155 + at * 150}" y="675">${month}</text>`).join('')}
      ${[1, 0.75, 0.5, 0.25, 0].map((part, at) => `<text x="90" y="${88 + at * 138}">${part.toFixed(2)}</text>`).join('')}
      <text x="640" y="130">HR 0.${r.whole(40, 90)} (95% CI 0.${r.whole(30, 39)}-0.${r.whole(91, 98)}), P&lt;0.001</text><text x="520" y="720">Months since randomization</text>
      <text x="160" y="780">No. at risk</text><text x="160" y="820">Drug 312 288 251 204 160 98 41</text><text x="160" y="856">Placebo 309 262 201 148 101 55 19</text></svg>`,
  };
};

const bars: Draw = (r) => ({
  ...base,
  kind: 'bars',
  type: 'png',
  width: 1100,
  height: 800,
  html: `<svg viewBox="0 0 1100 800" style="background:#fff" font-family="${face(r)}" font-size="22"><text x="60" y="50" font-size="30">Response by prior lines of therapy</text>
    ${['1 line', '2 lines', '3 lines', '4 or more'].map((name, at) => `<rect x="${150 + at * 220}" y="${700 - at * 60 - r.whole(100, 400)}" width="120" height="700" fill="#4a90a4"/><text x="${150 + at * 220}" y="745">${name}</text>`).join('')}<rect y="702" width="1100" height="20" fill="#fff"/>
    <text x="60" y="785" font-size="18">Data cutoff 2026. N = ${r.whole(100, 900)}. ORR 62.4% (56.1 to 68.3)</text></svg>`,
});

const histology: Draw = (r) => {
  const cells = Array.from(
    { length: 900 },
    () =>
      `<ellipse cx="${r.whole(0, 1400)}" cy="${r.whole(0, 1000)}" rx="${r.whole(3, 9)}" ry="${r.whole(3, 8)}" transform="rotate(${r.whole(0, 40)})" fill="${r.pick(['#5b3a8c', '#6a4aa0', '#493080'])}" opacity=".8"/>`,
  ).join('');
  return {
    ...base,
    kind: 'histology',
    width: 1400,
    height: 1000,
    noise: 4,
    html: `<svg viewBox="0 0 1400 1000" style="background:#efc4dc">${Array.from({ length: 160 }, () => `<ellipse cx="${r.whole(0, 1400)}" cy="${r.whole(0, 1000)}" rx="${r.whole(30, 80)}" ry="${r.whole(20, 50)}" fill="${r.pick(['#e78fbd', '#f0a3a3', '#d88bd0'])}" opacity=".4"/>`).join('')}${cells}<path d="M1180 950h170" stroke="#000" stroke-width="5"/><text x="1230" y="940" font-size="24" font-family="Liberation Sans">50 µm</text></svg>`,
  };
};

const table: Draw = (r) => ({
  ...base,
  kind: 'reference_table',
  type: 'png',
  width: 1200,
  height: 760,
  html: `<div style="background:#fff;height:100%;padding:30px;font:${r.whole(20, 24)}px ${face(r)}"><h3>Table 2. Reference intervals in adults</h3>
    <table style="border-spacing:44px 8px;text-align:left"><tr><th>Analyte<th>Women<th>Men<th>Units
    <tr><td>Hemoglobin<td>12.0-15.5<td>13.5-17.5<td>g/dL<tr><td>Ferritin<td>12-150<td>12-300<td>ng/mL<tr><td>Platelets<td>150-400<td>150-400<td>10^9/L<tr><td>Creatinine<td>0.5-1.1<td>0.7-1.3<td>mg/dL<tr><td>TSH<td>0.4-4.0<td>0.4-4.0<td>mIU/L</table>
    <p style="font-size:.8em">Adapted from a public guideline, 2025. Values depend on the laboratory.</p></div>`,
});

const flow: Draw = (r) => ({
  ...base,
  kind: 'flowchart',
  type: 'png',
  width: 1200,
  height: 900,
  html: `<div style="background:${r.pick(['#fff', '#f3f7fb'])};height:100%;padding:40px;font:${r.whole(20, 26)}px ${face(r)};display:grid;gap:26px;justify-items:center">
    ${['Platelets below 50', 'Smear: schistocytes?', 'PLASMIC score 6 or 7', 'Start plasma exchange, send ADAMTS13', 'Reassess after 24 hours'].map((step) => `<div style="border:3px solid #33658a;border-radius:14px;padding:16px 26px;background:#fff">${step}</div>`).join('↓')}</div>`,
});

const meme: Draw = (r) => ({
  ...base,
  kind: 'meme',
  width: 900,
  height: 900,
  html: `<div style="height:100%;background:${r.pick(['#fd5', '#8cf', '#f9a'])};display:flex;flex-direction:column;justify-content:space-between;align-items:center;font:bold 56px ${face(r)};padding:40px;box-sizing:border-box;text-align:center"><div>WHEN THE CBC</div><div style="font-size:180px">🩸</div><div>${r.pick(['CLOTTED AGAIN', 'IS HEMOLYZED', 'COMES BACK AT 5 PM'])}</div></div>`,
});

/** Grey frames without a name: settings and orientation only. */
const frame: Draw = (r) => ({
  ...base,
  kind: 'scan_clean',
  width: 1024,
  height: 1024,
  noise: r.whole(5, 30),
  html: `<div style="position:absolute;inset:0;background:#000"></div><div style="position:absolute;left:16%;top:14%;width:66%;height:70%;border-radius:46%;background:radial-gradient(#888,#444 70%);border:12px solid #ccc;box-sizing:border-box"></div>
    <div style="position:absolute;left:12px;bottom:10px;color:#fff;font:18px ${face(r)}">kV 120<br>mA 210<br>SL 3.0 mm</div><div style="position:absolute;right:12px;bottom:10px;color:#fff;font:18px ${face(r)}">W: 400 L: 40</div><div style="position:absolute;left:50%;top:8px;color:#fff;font:20px ${face(r)}">A</div>`,
});

const page: Draw = (r) => ({
  ...base,
  kind: 'article',
  width: 1100,
  height: 1400,
  html: `<div style="background:#fff;height:100%;padding:60px;font:${r.whole(18, 22)}px ${face(r)};line-height:1.5"><h2>Oral iron every other day</h2><p style="color:#555">Lindholm K, Osei P, Marsh D. J Fict Hematol. 2025;12(3):101-109. doi:10.9999/jfh.2025.0${r.digits(3)}</p>
    <p><b>Background.</b> Fractional absorption falls after a dose because hepcidin rises for about a day.</p><p><b>Methods.</b> Women with ferritin below 25 were randomized to daily or alternate-day dosing. The primary outcome was fractional absorption at day 14.</p>
    <p><b>Results.</b> Of ${r.whole(80, 300)} participants, median age 24, absorption was 21.8% and 16.3%, P = 0.0013.</p><p><b>Conclusion.</b> Dosing every other day absorbed more iron with fewer symptoms.</p></div>`,
});

export const CLEAN: readonly [Draw, ...Draw[]] = [
  talk,
  talkPhoto,
  curve,
  bars,
  histology,
  table,
  flow,
  meme,
  frame,
  page,
  talkPhoto,
];
