import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  pipeline
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  randomBytes
} from "./chunk-VILPUJHH.js";
import {
  createReadStream
} from "./chunk-7X23XMYO.js";

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
