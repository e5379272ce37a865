/** The pictures of the practice cases, drawn when they are needed. Canvas only; all writing on them is invented. */

export type Drawing = 'smear' | 'smear-label' | 'whiteboard' | 'results' | 'curve' | 'wristband' | 'coffee';

const SIZE = { width: 1200, height: 800 } as const;
const SANS = '"Liberation Sans", Arial, sans-serif';

type Canvas = CanvasRenderingContext2D;

function fill(canvas: Canvas, color: string, x = 0, y = 0, width = 1200, height = 800): void {
  canvas.fillStyle = color;
  canvas.fillRect(x, y, width, height);
}

function disc(canvas: Canvas, color: string, x: number, y: number, radius: number): void {
  canvas.fillStyle = color;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fill();
}

function write(
  canvas: Canvas,
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  color = '#1b1b1b',
): void {
  canvas.fillStyle = color;
  canvas.font = `${size}px ${SANS}`;
  for (const [index, line] of lines.entries()) canvas.fillText(line, x, y + index * size * 1.5);
}

/** Red cells spread evenly and never in rows (the R2 sequence), the same at every drawing, with one blast among them. */
function smear(canvas: Canvas): void {
  fill(canvas, '#f3e6e4');
  for (let index = 1; index <= 110; index += 1) {
    const x = ((index * 0.7548776662) % 1) * 1200;
    const y = ((index * 0.569840291) % 1) * 800;
    if (Math.hypot(x - 610, y - 400) < 170) continue;
    disc(canvas, '#d98f8b', x, y, 36);
    disc(canvas, '#efc9c4', x, y, 13);
  }
  disc(canvas, '#9c8cc4', 610, 400, 110);
  disc(canvas, '#5b4394', 620, 395, 88);
  disc(canvas, '#7a63b0', 590, 370, 16);
}

function smearWithLabel(canvas: Canvas): void {
  smear(canvas);
  fill(canvas, '#ffffff', 830, 0, 370, 800);
  fill(canvas, '#c9c2b8', 826, 0, 6, 800);
  write(canvas, ['FINCH, HAROLD', 'DOB 03/14/1951', 'S26-104227', 'Bone marrow'], 856, 120, 38);
}

function whiteboard(canvas: Canvas): void {
  fill(canvas, '#b9bfc4');
  fill(canvas, '#fdfdfb', 60, 60, 1080, 640);
  write(canvas, ['TODAY'], 110, 150, 54, '#1d4f91');
  const rows = [
    'Rm 712   Delgado, Maria   AML   D14',
    'Rm 714   Moss, Peter   TTP   PLEX 3',
    'Rm 718   Okoye, Grace   MDS   plt 9',
  ];
  write(canvas, rows, 110, 260, 50, '#1d4f91');
  fill(canvas, '#8b6b4a', 400, 712, 400, 18);
}

function results(canvas: Canvas): void {
  fill(canvas, '#eef2f5');
  fill(canvas, '#24506e', 0, 0, 1200, 110);
  write(canvas, ['Patient: OKOYE, GRACE    DOB: 07/22/1968    MRN: 84412907'], 40, 70, 36, '#ffffff');
  const rows = [
    ['WBC', '118.4', 'H', '4.0-11.0'],
    ['Hemoglobin', '7.1', 'L', '12.0-16.0'],
    ['Platelets', '9', 'L', '150-400'],
    ['Uric acid', '11.8', 'H', '2.4-6.0'],
  ];
  for (const [index, row] of rows.entries()) {
    const y = 220 + index * 110;
    fill(canvas, index % 2 === 0 ? '#ffffff' : '#e3eaef', 40, y - 62, 1120, 100);
    for (const [column, text] of row.entries()) write(canvas, [text], 70 + column * 290, y, 42);
  }
}

function curve(canvas: Canvas): void {
  fill(canvas, '#ffffff');
  canvas.strokeStyle = '#222222';
  canvas.lineWidth = 4;
  canvas.strokeRect(160, 60, 940, 480);
  for (const [color, drop] of [
    ['#b2182b', 42],
    ['#2166ac', 20],
  ] as const) {
    canvas.strokeStyle = color;
    canvas.beginPath();
    canvas.moveTo(160, 70);
    for (let step = 1; step <= 9; step += 1) {
      canvas.lineTo(160 + step * 100, 70 + (step - 1) * drop);
      canvas.lineTo(160 + step * 100, 70 + step * drop);
    }
    canvas.stroke();
  }
  write(canvas, ['Overall survival (%)', 'Months since randomization'], 420, 600, 32);
  const caption = [
    'Figure 2. Kaplan-Meier estimates of overall survival.',
    '© 2025 The Invented Journal of Hematology. All rights reserved.',
  ];
  write(canvas, caption, 60, 710, 32);
}

/** Code 39 bars of the characters on the band: w wide, n narrow, bars and gaps by turns. */
const CODE_39: Record<string, string> = {
  '*': 'nwnnwnwnn',
  '0': 'nnnwwnwnn',
  '2': 'nnwwnnnnw',
  '4': 'nnnwwnnnw',
  '6': 'nnwwwnnnn',
  '7': 'nnnwnnwnw',
};

function barcode(canvas: Canvas, text: string, x: number, y: number, height: number): void {
  let at = x;
  for (const character of `*${text}*`) {
    for (const [index, width] of [...(CODE_39[character] ?? '')].entries()) {
      const wide = width === 'w' ? 9 : 3;
      if (index % 2 === 0) fill(canvas, '#000000', at, y, wide, height);
      at += wide;
    }
    at += 3;
  }
}

function wristband(canvas: Canvas): void {
  fill(canvas, '#8f7c66');
  fill(canvas, '#ffffff', 70, 230, 1060, 340);
  disc(canvas, '#8f7c66', 120, 400, 18);
  write(canvas, ['MOSS, PETER', 'DOB 11/02/1979   M', 'MRN 60427746'], 170, 320, 46);
  barcode(canvas, '60427746', 640, 440, 100);
}

function coffee(canvas: Canvas): void {
  fill(canvas, '#3a4652');
  fill(canvas, '#12181d', 560, 60, 560, 400);
  fill(canvas, '#dfe9ef', 580, 80, 520, 360);
  const screen = ['DELGADO, MARIA  DOB 02/09/1974', 'Room 712   MRN 77419205', 'Platelets 12   WBC 0.3'];
  write(canvas, screen, 600, 150, 28);
  fill(canvas, '#5c4631', 0, 620, 1200, 180);
  fill(canvas, '#f2f0ea', 180, 360, 260, 300);
  canvas.strokeStyle = '#f2f0ea';
  canvas.lineWidth = 34;
  canvas.beginPath();
  canvas.arc(440, 500, 80, -Math.PI / 2, Math.PI / 2);
  canvas.stroke();
  fill(canvas, '#4a2c17', 196, 372, 228, 26);
}

const DRAW: Record<Drawing, (canvas: Canvas) => void> = {
  smear,
  'smear-label': smearWithLabel,
  whiteboard,
  results,
  curve,
  wristband,
  coffee,
};

const drawn = new Map<Drawing, Promise<File>>();

/** The picture as a PNG file of 1200 by 800 pixels; drawn once. Rejects when the browser has no canvas. */
export function pictureOf(drawing: Drawing): Promise<File> {
  const known = drawn.get(drawing);
  if (known !== undefined) return known;
  const made = (async () => {
    const canvas = Object.assign(document.createElement('canvas'), SIZE);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas in this browser');
    DRAW[drawing](context);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the picture could not be drawn');
    return new File([blob], `${drawing}.png`, { type: 'image/png' });
  })();
  drawn.set(drawing, made);
  return made;
}
