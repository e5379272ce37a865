import type { Chance } from './chance.ts';
import { BARCODE, byHand, type Drawing, face, mono, phi, photographed } from './look.ts';
import { doctor, hospital, person, seen } from './people.ts';

/** Pictures that identify somebody, as clinicians take them. */

type Draw = (r: Chance) => Drawing;
const base = { label: 'leaky', type: 'jpeg', noise: 0, blur: 0 } as const;

const vitals = (r: Chance, rows: number) =>
  Array.from(
    { length: rows },
    () =>
      `<tr><td>${r.whole(10, 23)}:${r.whole(10, 59)}<td>${r.whole(98, 160)}/${r.whole(50, 95)}<td>${r.whole(50, 120)}<td>${(36 + r.next() * 3).toFixed(1)}<td>${r.whole(88, 100)}%`,
  ).join('');

function chart(r: Chance): string {
  const who = person(r);
  const dark = r.next() < 0.45;
  const [ground, ink, soft, bar] = dark
    ? ['#1d232b', '#dfe6ee', '#8996a6', '#2a3340']
    : ['#f6f8fa', '#1c2733', '#6a7785', '#e3ebf3'];
  const ids = r.pick([
    `DOB ${phi('DOB', who.dob)} (${who.age} y) ${who.sex} &nbsp; MRN ${phi('MRN', who.mrn)}`,
    `${who.sex} · ${phi('DOB', who.dob)} · #${phi('MRN', who.mrn)} · ${phi('PHONE', who.phone)}`,
    `MRN: ${phi('MRN', who.mrn)} | DOB: ${phi('DOB', who.dob)} | Ph: ${phi('PHONE', who.phone)}`,
  ]);
  return `<div style="background:${ground};color:${ink};font:${r.whole(13, 17)}px ${face(r)};height:100%;min-height:500px">
    <div style="background:${bar};padding:12px 18px;display:flex;justify-content:space-between">
      <div><div style="font-size:1.45em;font-weight:700">${phi('NAME', who.name)}</div><div style="color:${soft}">${ids}</div></div>
      <div style="text-align:right;color:${soft}">Attending: ${phi('CLINICIAN', doctor(r))}<br>Code status: Full</div></div>
    <p style="padding:10px 18px;color:${soft}">Overview &nbsp; Results &nbsp; Notes &nbsp; Orders &nbsp; Imaging</p>
    <table style="margin:6px 18px;border-spacing:22px 4px"><tr style="color:${soft}"><td>Time<td>BP<td>HR<td>Temp<td>SpO2${vitals(r, r.whole(4, 9))}</table>
    <p style="padding:8px 18px">Assessment: community-acquired pneumonia, improving on ceftriaxone.</p></div>`;
}

const ehr: Draw = (r) => ({
  ...base,
  kind: 'ehr',
  type: r.pick(['png', 'jpeg']),
  width: r.pick([1280, 1440, 1600]),
  height: r.pick([720, 800, 900]),
  html: chart(r),
});

const monitor: Draw = (r) => ({
  ...base,
  kind: 'monitor_photo',
  width: 1500,
  height: 1100,
  noise: r.whole(4, 14),
  blur: r.between(0.2, 0.7),
  html: photographed(r, chart(r), {
    width: r.whole(900, 1150),
    height: 600,
    ground: r.pick(['#3a3733', '#22262b', '#574f46']),
    turn: 7,
    lean: 14,
  }),
});

/** Four corners of burned-in text around something grey. */
const scan: Draw = (r) => {
  const who = person(r);
  const size = r.pick([900, 1024, 1200]);
  const font = `${r.whole(13, 18)}px ${r.pick([face(r), mono(r)])}`;
  const corner = (place: string, text: string) =>
    `<div style="position:absolute;${place};color:${r.pick(['#fff', '#e8e8e8', '#ffd'])};font:${font};line-height:1.3">${text}</div>`;
  return {
    ...base,
    kind: 'ct',
    type: r.pick(['png', 'jpeg']),
    width: size,
    height: size,
    noise: r.whole(4, 16),
    html: `<div style="position:absolute;inset:0;background:#000"></div>
      <div style="position:absolute;left:18%;top:10%;width:64%;height:78%;border-radius:48%;background:radial-gradient(#777,#4d4d4d 75%);border:14px solid #ddd;box-sizing:border-box"></div>
      <div style="position:absolute;left:36%;top:32%;width:10%;height:26%;border-radius:50%;background:#222"></div>
      ${corner('left:12px;top:10px', `${phi('NAME', who.name)}<br>${r.pick(['ID', 'MRN', 'Pat ID'])}: ${phi('MRN', who.mrn)}<br>DOB: ${phi('DOB', who.dob)} ${who.sex}<br>Acc: ${phi('ACCESSION', `A${r.digits(8)}`)}`)}
      ${corner('right:12px;top:10px;text-align:right', `${phi('HOSPITAL', hospital(r))}<br>Chest^Routine<br>${phi('DATE', seen(r))}`)}
      ${corner('left:12px;bottom:10px', 'kV 120<br>mA 210<br>SL 3.0 mm')}
      ${corner('right:12px;bottom:10px;text-align:right', `W: 400 L: 40<br>Ref: ${phi('CLINICIAN', doctor(r))}`)}`,
  };
};

const ultrasound: Draw = (r) => {
  const who = person(r);
  const font = `${r.whole(17, 24)}px ${mono(r)}`;
  const ink = r.pick(['#e8d28a', '#dfe9ff', '#f2f2f2', '#9fd6a0']);
  const at = (place: string, text: string) =>
    `<div style="position:absolute;${place};color:${ink};font:${font}">${text}</div>`;
  return {
    ...base,
    kind: 'us',
    width: 1280,
    height: 960,
    noise: r.whole(10, 40),
    html: `<div style="position:absolute;inset:0;background:#050505"></div>
      <div style="position:absolute;left:25%;top:9%;width:50%;height:78%;clip-path:polygon(42% 0,58% 0,100% 92%,50% 100%,0 92%);background:radial-gradient(circle at 40% 50%,#111 12%,#555 14%,#3a3a3a 60%,#777)"></div>
      ${at('left:12px;top:8px', `${phi('NAME', who.name)}<br>ID: ${phi('MRN', who.mrn)}`)}
      ${at('left:44%;top:8px', `${phi('HOSPITAL', hospital(r))}<br>C5-1 Abdomen`)}
      ${at('right:12px;top:8px;text-align:right', `${phi('DATE', seen(r))} 10:${r.whole(10, 59)}<br>MI 1.1 TIs 0.3`)}
      ${at('left:12px;bottom:10px', `LT KIDNEY LONG<br>DOB ${phi('DOB', who.dob)}`)}
      ${at('right:12px;top:30%', 'FR 28 Hz<br>Depth 12 cm<br>Gn 55')}`,
  };
};

const lab: Draw = (r) => {
  const who = person(r);
  const rows = ['Hemoglobin', 'WBC', 'Platelets', 'Sodium', 'Creatinine', 'ALT', 'Ferritin']
    .map(
      (test) =>
        `<tr><td>${test}<td>${r.between(1, 18).toFixed(1)}<td>${r.whole(1, 5)}-${r.whole(8, 160)}<td>U/L`,
    )
    .join('');
  const paper = `<div style="background:#fbfbf8;color:#151515;font:${r.whole(16, 20)}px ${face(r)};padding:34px;min-height:700px">
      <h2 style="margin:0 0 14px">${phi('HOSPITAL', hospital(r))} Laboratory</h2>
      <div style="border:1px solid #777;padding:10px;display:grid;grid-template-columns:1fr 1fr;gap:4px">
      <span>Patient: ${phi('NAME', who.name)}</span><span>Accession: ${phi('ACCESSION', `L${r.digits(6)}`)}</span>
      <span>DOB: ${phi('DOB', who.dob)}</span><span>Collected: ${phi('DATE', seen(r))}</span>
      <span>MRN: ${phi('MRN', who.mrn)}</span><span>Ordering: ${phi('CLINICIAN', doctor(r))}</span></div>
      <table style="width:100%;margin-top:18px;text-align:left"><tr><th>Test<th>Result<th>Reference<th>Units${rows}</table></div>`;
  const isPhoto = r.next() < 0.5;
  return {
    ...base,
    kind: isPhoto ? 'lab_photo' : 'lab',
    width: 1200,
    height: 1000,
    noise: isPhoto ? r.whole(3, 10) : 0,
    html: isPhoto
      ? photographed(r, paper, { width: 900, height: 760, ground: '#6b5a48', turn: 9, lean: 8 })
      : paper,
  };
};

/** A small printed label on something: wristband, tube, pill bottle, slide, tissue block. */
const label: Draw = (r) => {
  const who = person(r);
  const kind = r.pick(['wristband', 'slide_label', 'rx_label', 'tube']);
  const font = `${r.whole(19, 26)}px ${face(r)}`;
  const id = r.pick([who.mrn, `S26-${r.digits(5)}`]);
  const text = {
    wristband: `<b>${phi('NAME', who.name)}</b><br>DOB ${phi('DOB', who.dob)} ${who.sex} ${who.age}Y<br>MRN ${phi('MRN', who.mrn)}<br>ADM ${phi('DATE', seen(r))} ${phi('CLINICIAN', doctor(r))}<br>${BARCODE}`,
    slide_label: `<b>${phi('ACCESSION', id)} B2</b><br>${phi('NAME', `${who.family}, ${who.given.charAt(0)}`)}<br>H&amp;E ${phi('DATE', seen(r))}<br>${phi('HOSPITAL', hospital(r))}<br>${BARCODE}`,
    rx_label: `<b>Hilltop Pharmacy</b> ${phi('PHONE', who.phone)}<br>Rx ${phi('ID', r.digits(7))} ${phi('CLINICIAN', doctor(r))}<br><b>${phi('NAME', who.name.toUpperCase())}</b><br>${phi('ADDRESS', who.address)}<br>METFORMIN 500 MG TABLET<br>TAKE ONE TABLET TWICE DAILY<br>Filled: ${phi('DATE', seen(r))}`,
    tube: `<b>${phi('NAME', who.name)}</b><br>${phi('MRN', who.mrn)} ${who.sex}<br>DOB ${phi('DOB', who.dob)}<br>Coll ${phi('DATE', seen(r))} 07:${r.whole(10, 59)}<br>${BARCODE}`,
  }[kind];
  return {
    ...base,
    kind: kind ?? 'label',
    width: 1200,
    height: 800,
    noise: r.whole(2, 12),
    barcode: { format: r.pick(['Code128', 'DataMatrix', 'QRCode']), text: id },
    html: photographed(
      r,
      `<div style="background:#fdfdfd;color:#111;font:${font};line-height:1.35;padding:14px 20px">${text}</div>`,
      {
        width: r.whole(480, 760),
        height: 160,
        ground: r.pick(['#c98f6d', 'linear-gradient(90deg,#b5651d,#e39a4c,#a85a14)', '#46525c', '#9fb3a8']),
        turn: 14,
        lean: 6,
      },
    ),
  };
};

const board: Draw = (r) => {
  const rows = Array.from({ length: r.whole(2, 5) }, () => {
    const who = person(r);
    return `<div>${r.whole(2, 9)}${r.whole(10, 32)} \u00a0 ${phi('NAME', who.family)} \u00a0 ${who.age}${who.sex} \u00a0 ${r.pick(['CHF', 'DKA', 'PNA', 'CLL'])}</div>`;
  }).join('');
  return {
    ...base,
    kind: 'whiteboard',
    width: 1300,
    height: 900,
    noise: r.whole(2, 8),
    html: photographed(
      r,
      `<div style="background:#f4f6f5;color:${r.pick(['#1b3c8c', '#222', '#8c1b1b'])};font:italic 44px ${r.pick(['DejaVu Serif', 'DejaVu Sans'])};padding:40px;line-height:1.8">${byHand(r, rows)}</div>`,
      { width: 1000, height: 600, ground: '#8a8f94', turn: 4, lean: 6 },
    ),
  };
};

const chat: Draw = (r) => {
  const who = person(r);
  const bubble = (side: string, text: string) =>
    `<div style="max-width:78%;margin:10px ${side === 'l' ? 'auto 10px 0' : '0 10px auto'};background:${side === 'l' ? '#e7e9ec' : '#2f6fed'};color:${side === 'l' ? '#111' : '#fff'};border-radius:18px;padding:12px 16px;width:fit-content">${text}</div>`;
  return {
    ...base,
    kind: 'chat',
    type: 'png',
    width: 750,
    height: 1100,
    html: `<div style="background:#fff;height:100%;padding:24px;font:${r.whole(24, 30)}px ${face(r)}">
      <p style="text-align:center;color:#666">Night team</p>
      ${bubble('l', `Can you see Mrs. ${phi('NAME', who.family)} in room ${phi('LOCATION', String(r.whole(200, 799)))}? MRN ${phi('MRN', who.mrn)}`)}
      ${bubble('r', 'On my way. What is the potassium?')}
      ${bubble('l', `6.1, call her son at ${phi('PHONE', who.phone)} please`)}</div>`,
  };
};

const ecg: Draw = (r) => {
  const who = person(r);
  return {
    ...base,
    kind: 'ecg',
    width: 1400,
    height: 900,
    html: `<div style="height:100%;background:repeating-linear-gradient(0deg,#f3c4bd 0 1px,#0000 1px 20px),repeating-linear-gradient(90deg,#f3c4bd 0 1px,#fff6f4 1px 20px);padding:18px;color:#222;font:${r.whole(16, 21)}px ${mono(r)};box-sizing:border-box">
      <div style="display:flex;justify-content:space-between;background:#fff8"><div>${phi('NAME', who.name)}<br>ID: ${phi('MRN', who.mrn)}<br>DOB: ${phi('DOB', who.dob)}, ${who.sex}</div>
      <div>Vent. rate 88 BPM<br>PR interval 162 ms<br>QRS 92 ms</div><div>${phi('DATE', seen(r))} 14:02<br>${phi('HOSPITAL', hospital(r))}</div></div>
      <svg viewBox="0 0 1400 600" style="width:100%">${[120, 300, 480].map((y) => `<path fill="none" stroke="#111" stroke-width="2" d="M0 ${y} ${Array.from({ length: 14 }, () => `h60 l8 -10 l8 10 h6 l4 12 l6 -80 l6 92 l4 -24 h6`).join(' ')}"/>`).join('')}</svg></div>`,
  };
};

const form: Draw = (r) => {
  const who = person(r);
  return {
    ...base,
    kind: 'form',
    width: 1100,
    height: 1400,
    noise: r.whole(0, 8),
    html: photographed(
      r,
      `<div style="background:#fff;color:#111;font:${r.whole(17, 20)}px ${face(r)};padding:44px;line-height:1.6">
      <h3>${phi('HOSPITAL', hospital(r))}</h3><h2>${r.pick(['Consent to Surgery', 'Discharge Summary', 'Referral Letter'])}</h2>
      <p>Patient name: ${phi('NAME', who.name)}<br>Date of birth: ${phi('DOB', who.dob)}<br>Address: ${phi('ADDRESS', who.address)}<br>Telephone: ${phi('PHONE', who.phone)}</p>
      <p>I have discussed the procedure, its benefits and its risks, including bleeding and infection, and all questions were answered.</p>
      <p>Physician: ${phi('CLINICIAN', doctor(r))} &nbsp; Date: ${phi('DATE', seen(r))}</p></div>`,
      { width: 960, height: 1100, ground: '#7d7468', turn: 3, lean: 4 },
    ),
  };
};

export const LEAKY: readonly [Draw, ...Draw[]] = [
  ehr,
  scan,
  ultrasound,
  label,
  monitor,
  lab,
  label,
  board,
  chat,
  ecg,
  form,
  monitor,
  label,
];
