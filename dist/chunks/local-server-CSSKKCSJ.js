import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-CMUKP4E4.js";
import "./chunk-7ABXABHJ.js";
import "./chunk-DSK5H7TC.js";
import "./chunk-4WRLLFNP.js";
import {
  pipeline
} from "./chunk-IUS4AXZO.js";
import "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-44RSC7HF.js";
import "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  createReadStream,
  randomBytes
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";

// src/host/local-server.ts
var serveLocally = async (answer) => {
  const secret = `/${randomBytes(16).toString("hex")}`;
  const server = node_http_default.createServer((request, response) => {
    response.on("error", () => void 0);
    const path = (request.url ?? "").split(/[?#]/, 1)[0];
    const isGet = request.method === "GET" || request.method === "HEAD";
    if (!isGet || !path.startsWith(`${secret}/`)) {
      send(response, { status: 404 });
      return;
    }
    answer(path.slice(secret.length)).then(
      (result) => send(response, result),
      () => send(response, { status: 500 })
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${secret}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
};
function send(response, answer) {
  const headers = answer.contentType === void 0 ? {} : { "content-type": answer.contentType };
  response.writeHead(answer.status, headers);
  if (answer.file === void 0) response.end(answer.text ?? "");
  else pipeline(createReadStream(answer.file), response, () => void 0);
}
export {
  serveLocally
};
