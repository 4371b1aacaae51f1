import { execFileSync } from "node:child_process";

/** A self-signed ECDSA P-256 certificate for localhost, and its key; paths of PEM files in `folder`. */
export function makeCertificate(folder) {
  const [certificate, key] = [`${folder}/certificate.pem`, `${folder}/key.pem`];
  const words = ["req", "-x509", "-nodes", "-days", "365", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  execFileSync("openssl", [...words, ...names, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  return { certificate, key };
}
