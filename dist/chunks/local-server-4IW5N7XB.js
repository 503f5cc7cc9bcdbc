import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-XOSBCOZO.js";
import "./chunk-LA2OTB4C.js";
import "./chunk-EXWENLM4.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-TYUQPK5Z.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-M3FPZ62T.js";
import "./chunk-77FTD3JV.js";
import "./chunk-HNKZFXJJ.js";
import "./chunk-TTJVCZSG.js";
import {
  pipeline
} from "./chunk-RQCSRFBD.js";
import "./chunk-4FDDHO4D.js";
import {
  randomBytes
} from "./chunk-B5QNHJSM.js";
import "./chunk-VGNWBWDG.js";
import "./chunk-V3QGTWZC.js";
import "./chunk-FVHAZ3UT.js";
import {
  createReadStream
} from "./chunk-4C2S3W5M.js";
import "./chunk-HICPIWJH.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-MHNVQAE2.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
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
