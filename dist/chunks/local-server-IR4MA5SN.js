import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-XAXL3BGL.js";
import "./chunk-UVBJNJCK.js";
import "./chunk-Q7KDSB4J.js";
import {
  pipeline
} from "./chunk-N4ALHMJC.js";
import "./chunk-R52EW6RZ.js";
import "./chunk-WAJWSLRX.js";
import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import {
  randomBytes
} from "./chunk-EMU5ZY4F.js";
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
