import {
  node_http_default
} from "./chunk-S3JR2Z55.js";
import "./chunk-EAAOZLTL.js";
import "./chunk-6W6OEX63.js";
import "./chunk-HRSAR7XU.js";
import "./chunk-HVL74D35.js";
import "./chunk-SJPXA7VK.js";
import "./chunk-I4ZCQXYU.js";
import "./chunk-OYQZ62PL.js";
import "./chunk-IYP6CT3K.js";
import "./chunk-FYR5BANQ.js";
import "./chunk-QUIYX566.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-MGPYAJX2.js";
import "./chunk-MZZLYDW7.js";
import {
  pipeline
} from "./chunk-NCPKZ4W5.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-O6GGPAH7.js";
import "./chunk-GU6FFGHO.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-SKQOFEFK.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import {
  randomBytes
} from "./chunk-4RDC6BGS.js";
import "./chunk-C3WNPMIP.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import {
  createReadStream
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
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
