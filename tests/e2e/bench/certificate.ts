import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A throw-away self-signed certificate for the fixture hosts, written in DER by hand so that the bench needs
 * neither openssl nor a private key in the repository. Trusted by nobody: Chromium is told its key hash.
 */
export interface Certificate {
  key: string;
  cert: string;
  /** base64 SHA-256 of the public key, as --ignore-certificate-errors-spki-list wants it */
  spki: string;
}

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const time = (date: Date) =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`, 'latin1'));

/** Object identifiers, already encoded: ecdsa-with-SHA256, commonName, subjectAltName. */
const ECDSA_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');

/** @param hosts every name the certificate answers for; valid from yesterday for thirty days */
export function certificateFor(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('fixture pages')))));
  const day = 24 * 60 * 60 * 1000;
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host, 'latin1'))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    // A first byte of 1 keeps the serial number positive and its encoding minimal.
    der(0x02, Buffer.from([1]), createHash('sha256').update(spki).digest().subarray(0, 8)),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 30 * day))),
    name,
    spki,
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, names)))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole
      .toString('base64')
      .match(/.{1,64}/g)
      ?.join('\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
