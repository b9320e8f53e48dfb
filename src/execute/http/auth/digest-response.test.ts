import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { meetChallenge, readChallenge } from "./digest-response.ts";

const mufasa = {
  method: "GET",
  uri: "/dir/index.html",
  body: new Uint8Array(),
  user: "Mufasa",
  password: "Circle of Life",
  cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
  count: 1,
};

test.each([
  ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
  ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
])("RFC 7616 3.9.1 with %s", (algorithm, response) => {
  const challenge = readChallenge([
    `Basic realm="x", Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`,
  ]);
  expect(meetChallenge(challenge as NonNullable<typeof challenge>, mufasa).response).toBe(response);
});

test("RFC 7616 3.9.2 with SHA-512-256 and a hashed user, as its erratum 4897 corrects it", () => {
  const challenge = readChallenge([
    'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true',
  ]);
  const { header, response } = meetChallenge(challenge as NonNullable<typeof challenge>, {
    ...mufasa,
    uri: "/doe.json",
    user: "Jäsøn Doe",
    password: "Secret, or not?",
    cnonce: "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
  });
  expect(response).toBe("3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5");
  expect(header).toContain('username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"');
});

test("-sess, auth-int and no qop at all, as RFC 2617 has it", () => {
  const answers = (challenge: string, body = "") =>
    meetChallenge(readChallenge([challenge]) as NonNullable<ReturnType<typeof readChallenge>>, {
      ...mufasa,
      body: Buffer.from(body),
      user: "Mufasa",
      password: "Circle Of Life",
      cnonce: "0a4f113b",
    }).response;
  const old =
    'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';
  expect(answers(`${old}, qop="auth,auth-int"`)).toBe("6629fae49393a05397450978507c4ef1");
  expect(answers(old)).toBe("670fd8c2df070c60b045671b8b24ff02");
  const md5 = (text: string) => createHash("md5").update(text).digest("hex");
  const first = md5("Mufasa:testrealm@host.com:Circle Of Life");
  const nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
  const session = md5(`${first}:${nonce}:0a4f113b`);
  expect(answers(`${old}, qop=auth, algorithm=MD5-sess`)).toBe(
    md5(`${session}:${nonce}:00000001:0a4f113b:auth:${md5("GET:/dir/index.html")}`),
  );
  expect(answers(`${old}, qop=auth-int`, "hello")).toBe(
    md5(`${first}:${nonce}:00000001:0a4f113b:auth-int:${md5(`GET:/dir/index.html:${md5("hello")}`)}`),
  );
});
