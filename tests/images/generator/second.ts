import type { Chance } from './chance.ts';
import { BARCODE, type Drawing, face, mono, phi, photographed } from './look.ts';
import { doctor, hospital, person, seen } from './people.ts';

/**
 * A second set of layouts, drawn after the reader was finished: its first-try figures say more than those of the
 * set that the reader was built with (docs/decisions/0039). Each leaky layout has a clean one of the same look.
 */

type Draw = (r: Chance) => Drawing;
const base = { type: 'jpeg', noise: 0, blur: 0 } as const;

const at = (place: string, style: string, text: string) =>
  `<div style="position:absolute;${place};${style};white-space:nowrap">${text}</div>`;

/** Four tiles of a reading room's screen, small letters over grey anatomy. */
const tiles =
  (isLeaky: boolean): Draw =>
  (r) => {
    const who = person(r);
    const font = `${r.whole(14, 17)}px ${face(r)}`;
    const ink = r.pick(['#fff', '#ffe27a', '#9fe0ff']);
    const tile = (x: number, y: number) => {
      const corner = (place: string, text: string) =>
        at(place, `color:${ink};font:${font};line-height:1.25`, text);
      const id = isLeaky
        ? `${phi('NAME', who.name)}<br>${phi('MRN', who.mrn)}<br>${phi('DOB', who.dob)} ${who.sex}`
        : 'Phantom study<br>Series 4';
      const day = isLeaky ? `${phi('HOSPITAL', hospital(r))}<br>${phi('DATE', seen(r))}` : 'Teaching file';
      return `<div style="position:absolute;left:${x}px;top:${y}px;width:796px;height:546px;background:#000;border:2px solid #345">
        <div style="position:absolute;left:26%;top:14%;width:48%;height:72%;border-radius:46%;background:radial-gradient(#9a9a9a,#555 68%,#1c1c1c)"></div>
        ${corner('left:8px;top:6px', id)}${corner('right:8px;top:6px;text-align:right', day)}
        ${corner('left:8px;bottom:6px', `Im: ${r.whole(1, 90)}/120<br>T: 3.0 mm`)}${corner('right:8px;bottom:6px;text-align:right', `W ${r.whole(300, 1500)} L ${r.whole(20, 60)}`)}</div>`;
    };
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'tiles' : 'tiles_clean',
      width: 1600,
      height: 1100,
      noise: r.whole(0, 10),
      html: `<div style="position:absolute;inset:0;background:#111"></div>${tile(0, 0)}${tile(800, 0)}${tile(0, 550)}${tile(800, 550)}`,
    };
  };

/** A frame of an endoscope: a colored picture with cut corners, a narrow column of small letters beside it. */
const endoscopy =
  (isLeaky: boolean): Draw =>
  (r) => {
    const who = person(r);
    const font = `${r.whole(18, 22)}px ${mono(r)}`;
    const column = isLeaky
      ? `${phi('MRN', who.mrn)}<br>${phi('NAME', who.name)}<br>Sex: ${who.sex} Age: ${who.age}<br>D.O.B.: ${phi('DOB', who.dob)}<br>${phi('DATE', seen(r))}<br>10:${r.whole(10, 59)}:${r.whole(10, 59)}`
      : `Sex: Age:<br>D.O.B.:<br>--/--/----<br>10:${r.whole(10, 59)}:${r.whole(10, 59)}`;
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'endoscopy' : 'endoscopy_clean',
      width: 1350,
      height: 1080,
      noise: r.whole(2, 12),
      html: `<div style="position:absolute;inset:0;background:#000"></div>
        <div style="position:absolute;left:330px;top:40px;width:980px;height:1000px;clip-path:polygon(12% 0,88% 0,100% 12%,100% 88%,88% 100%,12% 100%,0 88%,0 12%);background:radial-gradient(circle at 48% 46%,#3a0d0a 6%,#c4573e 22%,#e08a6a 60%,#b4492f)"></div>
        ${at('left:16px;top:60px', `color:#e9e9e9;font:${font};line-height:1.5`, column)}
        ${at('left:16px;bottom:60px', `color:#e9e9e9;font:${font};line-height:1.5`, `Eh:A${r.whole(1, 9)} Cm:1<br>${isLeaky ? `Dr: ${phi('CLINICIAN', doctor(r))}` : 'Comment:'}`)}`,
    };
  };

/** A page of dense small print, as reports of pathology are. */
const report =
  (isLeaky: boolean): Draw =>
  (r) => {
    const who = person(r);
    const lines = [
      'Sections show fragments of colonic mucosa with preserved crypt architecture.',
      'No dysplasia and no evidence of malignancy is seen in multiple levels.',
      'Immunohistochemistry for CD3 and CD20 highlights a mixed infiltrate.',
      'Ki-67 labels about 15% of cells. Congo red stain is negative for amyloid.',
      'The findings are compatible with mild chronic inactive colitis.',
    ];
    const head = isLeaky
      ? `<h3 style="margin:0">${phi('HOSPITAL', hospital(r))} Department of Pathology</h3>
         <p>Patient ${phi('NAME', who.name)} &nbsp; Case ${phi('ACCESSION', `S26-${r.digits(5)}`)}<br>Birth date ${phi('DOB', who.dob)} &nbsp; Record no. ${phi('MRN', who.mrn)}<br>Received ${phi('DATE', seen(r))} &nbsp; Submitted by ${phi('CLINICIAN', doctor(r))}</p>`
      : '<h3 style="margin:0">Model report: chronic inactive colitis</h3><p>From the college’s handbook of synoptic reporting, third edition</p>';
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'report' : 'report_clean',
      type: r.pick(['png', 'jpeg']),
      width: 1000,
      height: 1200,
      html: `<div style="background:#fff;color:#161616;height:100%;padding:50px;box-sizing:border-box;font:${r.whole(14, 16)}px ${face(r)};line-height:1.45">${head}
        <b>Microscopic description</b><p>${[...lines, ...lines, ...lines].map((line, index) => (index % 5 === 4 ? `${line}</p><p>` : line)).join(' ')}</p>
        <b>Diagnosis</b><p>Colon, biopsy: mild chronic inactive colitis.</p></div>`,
    };
  };

/** The screen of a ventilator or a monitor, photographed askew in a dim room. */
const bedside =
  (isLeaky: boolean): Draw =>
  (r) => {
    const who = person(r);
    const bar = isLeaky
      ? `Bed ${r.whole(1, 30)} &nbsp; ${phi('NAME', who.name)} &nbsp; ${phi('MRN', who.mrn)} &nbsp; Adult`
      : 'Demo mode &nbsp; Adult &nbsp; Simulated signals';
    const value = (color: string, name: string, text: string) =>
      `<div style="color:${color}"><small>${name}</small><div style="font-size:74px">${text}</div></div>`;
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'bedside' : 'bedside_clean',
      width: 1500,
      height: 1125,
      noise: r.whole(6, 24),
      html: photographed(
        r,
        `<div style="background:#05070a;color:#e8eef5;font:${r.whole(22, 27)}px ${face(r)};height:720px;padding:14px;box-sizing:border-box"><div style="background:#223;padding:6px 12px">${bar}</div>
          <div style="display:grid;grid-template-columns:1fr 240px;margin-top:10px"><svg viewBox="0 0 700 560">${[90, 260, 430].map((y, index) => `<path fill="none" stroke="${['#3f6', '#3cf', '#fd4'][index]}" stroke-width="3" d="M0 ${y} ${Array.from({ length: 9 }, () => 'h34 l6 -8 l6 8 h6 l5 -70 l6 88 l4 -18 h10').join(' ')}"/>`).join('')}</svg>
          <div>${value('#3f6', 'HR', String(r.whole(50, 130)))}${value('#3cf', 'SpO2', String(r.whole(85, 100)))}${value('#fd4', 'ABP', `${r.whole(90, 150)}/${r.whole(50, 90)}`)}</div></div></div>`,
        { width: 1050, height: 720, ground: '#15171a', turn: 7, lean: 12 },
      ),
    };
  };

/** A telephone's picture of a label with its lines running upwards or downwards. */
const sideways =
  (isLeaky: boolean): Draw =>
  (r) => {
    const who = person(r);
    const turn = r.pick([90, -90]);
    const text = isLeaky
      ? `<b>${phi('NAME', who.name)}</b><br>MRN ${phi('MRN', who.mrn)} ${who.sex}<br>DOB ${phi('DOB', who.dob)}<br>${phi('DATE', seen(r))}<br>${BARCODE}`
      : '<b>EDTA K2</b><br>4 mL lavender<br>Lot 22817<br>Mix 8 times<br>Do not freeze';
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'sideways' : 'sideways_clean',
      width: 900,
      height: 1200,
      noise: r.whole(2, 10),
      ...(isLeaky ? { barcode: { format: 'Code128', text: who.mrn } } : {}),
      html: `<div style="position:absolute;inset:0;background:#8d6f86;display:grid;place-items:center"><div style="transform:rotate(${turn + r.between(-4, 4)}deg);background:#fdfdfb;color:#111;width:760px;padding:22px;font:${r.whole(30, 38)}px ${face(r)};line-height:1.4">${text}</div></div>`,
    };
  };

/** A telephone's own picture of its screen: a list of messages or an app of a hospital. */
const phone =
  (isLeaky: boolean): Draw =>
  (r) => {
    const dark = r.next() < 0.5;
    const row = () => {
      const who = person(r);
      const title = isLeaky
        ? phi('NAME', who.name)
        : r.pick(['Sepsis bundle', 'Potassium', 'Iron studies', 'DVT dosing']);
      const rest = isLeaky
        ? `${who.age} ${who.sex} · MRN ${phi('MRN', who.mrn)}`
        : r.pick(['Calculator', 'Guideline', 'Checklist']);
      return `<div style="padding:20px 0;border-bottom:1px solid #8885"><b>${title}</b><br><span style="opacity:.75">${rest}</span></div>`;
    };
    return {
      ...base,
      label: isLeaky ? 'leaky' : 'clean',
      kind: isLeaky ? 'phone' : 'phone_clean',
      type: 'png',
      width: 828,
      height: 1500,
      html: `<div style="background:${dark ? '#000' : '#fff'};color:${dark ? '#f2f2f2' : '#111'};height:100%;padding:40px;box-sizing:border-box;font:${r.whole(26, 32)}px ${face(r)}">
        <div style="display:flex;justify-content:space-between"><span>9:41</span><span>LTE 80%</span></div><h2>${isLeaky ? 'My patients' : 'Pocket tools'}</h2>${Array.from({ length: 6 }, row).join('')}</div>`,
    };
  };

const ALL = [tiles, endoscopy, report, bedside, sideways, phone] as const;
const drawn = (isLeaky: boolean) =>
  ALL.map((layout) => layout(isLeaky)) as unknown as readonly [Draw, ...Draw[]];

export const SECOND_LEAKY = drawn(true);
export const SECOND_CLEAN = drawn(false);
