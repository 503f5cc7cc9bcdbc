import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LockFields,
  MarkerEvaluationError,
  PoetrySyntaxError,
  RequirementSyntaxError,
  ancestorFiles,
  boolField,
  chooseResolve,
  closureConstraints,
  compareVersions,
  createResolveOf,
  evaluateMarker,
  fieldPlace,
  filenameOf,
  formatMarker,
  formatRequirement,
  isFileTarget,
  isJsonObject,
  isPythonSource,
  isUnreadable,
  isValidName,
  isVersion,
  matchTargets,
  needsDownload,
  normalizeName,
  optionalStringListField,
  outputPath,
  own,
  parseEntryPoint,
  parseJson,
  parseMarker,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  poetryPythonMarker,
  poetryRequirementText,
  printAddress,
  publicIndex,
  requireSource,
  requirementsOf,
  resolveHandler,
  resolveModule,
  resolveWritten,
  satisfiesClauses,
  satisfiesSpecifier,
  sortedByCodePoint,
  stdlibModules,
  stringDictField,
  stringField,
  stringListField,
  stripSourceRoot,
  tableAt
} from "./chunk-6VZN7CYH.js";
import {
  nearNames
} from "./chunk-67WY6BCO.js";
import {
  WindowedReader,
  addFromFile,
  asZipError,
  bufferSource,
  checkPinned,
  compareCodePoints,
  createTemporary,
  discard,
  isSha256,
  keep,
  parentsOf,
  readFully,
  readMembersFrom,
  readStored,
  removeLeftovers,
  require_yauzl,
  storeError,
  storedPath,
  unsafeName,
  withFileSource,
  writeAll,
  zipError
} from "./chunk-XSRPFWVC.js";
import {
  outputDirectory,
  outputFile,
  showPath,
  stage
} from "./chunk-5QOAMROP.js";
import {
  showBytes
} from "./chunk-JXR6QKKY.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-5XWL5JNG.js";

// node_modules/buffer-crc32/dist/index.cjs
var require_dist = __commonJS({
  "node_modules/buffer-crc32/dist/index.cjs"(exports, module) {
    "use strict";
    function getDefaultExportFromCjs(x) {
      return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
    }
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function ensureBuffer(input) {
      if (Buffer.isBuffer(input)) {
        return input;
      }
      if (typeof input === "number") {
        return Buffer.alloc(input);
      } else if (typeof input === "string") {
        return Buffer.from(input);
      } else {
        throw new Error("input must be buffer, number, or string, received " + typeof input);
      }
    }
    function bufferizeInt(num) {
      const tmp = ensureBuffer(4);
      tmp.writeInt32BE(num, 0);
      return tmp;
    }
    function _crc32(buf, previous) {
      buf = ensureBuffer(buf);
      if (Buffer.isBuffer(previous)) {
        previous = previous.readUInt32BE(0);
      }
      let crc = ~~previous ^ -1;
      for (var n = 0; n < buf.length; n++) {
        crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
      }
      return crc ^ -1;
    }
    function crc325() {
      return bufferizeInt(_crc32.apply(null, arguments));
    }
    crc325.signed = function() {
      return _crc32.apply(null, arguments);
    };
    crc325.unsigned = function() {
      return _crc32.apply(null, arguments) >>> 0;
    };
    var bufferCrc32 = crc325;
    var index = /* @__PURE__ */ getDefaultExportFromCjs(bufferCrc32);
    module.exports = index;
  }
});

// node_modules/yazl/index.js
var require_yazl = __commonJS({
  "node_modules/yazl/index.js"(exports) {
    var fs = __require("fs");
    var Transform = __require("stream").Transform;
    var PassThrough = __require("stream").PassThrough;
    var zlib = __require("zlib");
    var util = __require("util");
    var EventEmitter = __require("events").EventEmitter;
    var errorMonitor = __require("events").errorMonitor;
    var crc325 = require_dist();
    exports.ZipFile = ZipFile2;
    exports.dateToDosDateTime = dateToDosDateTime;
    util.inherits(ZipFile2, EventEmitter);
    function ZipFile2() {
      this.outputStream = new PassThrough();
      this.entries = [];
      this.outputStreamCursor = 0;
      this.ended = false;
      this.allDone = false;
      this.forceZip64Eocd = false;
      this.errored = false;
      this.on(errorMonitor, function() {
        this.errored = true;
      });
    }
    ZipFile2.prototype.addFile = function(realPath, metadataPath, options) {
      var self = this;
      metadataPath = validateMetadataPath(metadataPath, false);
      if (options == null) options = {};
      if (shouldIgnoreAdding(self)) return;
      var entry2 = new Entry(metadataPath, false, options);
      self.entries.push(entry2);
      fs.stat(realPath, function(err, stats) {
        if (err) return self.emit("error", err);
        if (!stats.isFile()) return self.emit("error", new Error("not a file: " + realPath));
        entry2.uncompressedSize = stats.size;
        if (options.mtime == null) entry2.setLastModDate(stats.mtime);
        if (options.mode == null) entry2.setFileAttributesMode(stats.mode);
        entry2.setFileDataPumpFunction(function() {
          var readStream = fs.createReadStream(realPath);
          entry2.state = Entry.FILE_DATA_IN_PROGRESS;
          readStream.on("error", function(err2) {
            self.emit("error", err2);
          });
          pumpFileDataReadStream(self, entry2, readStream);
        });
        pumpEntries(self);
      });
    };
    ZipFile2.prototype.addReadStream = function(readStream, metadataPath, options) {
      this.addReadStreamLazy(metadataPath, options, function(cb) {
        cb(null, readStream);
      });
    };
    ZipFile2.prototype.addReadStreamLazy = function(metadataPath, options, getReadStreamFunction) {
      var self = this;
      if (typeof options === "function") {
        getReadStreamFunction = options;
        options = null;
      }
      if (options == null) options = {};
      metadataPath = validateMetadataPath(metadataPath, false);
      if (shouldIgnoreAdding(self)) return;
      var entry2 = new Entry(metadataPath, false, options);
      self.entries.push(entry2);
      entry2.setFileDataPumpFunction(function() {
        entry2.state = Entry.FILE_DATA_IN_PROGRESS;
        getReadStreamFunction(function(err, readStream) {
          if (err) return self.emit("error", err);
          pumpFileDataReadStream(self, entry2, readStream);
        });
      });
      pumpEntries(self);
    };
    ZipFile2.prototype.addBuffer = function(buffer2, metadataPath, options) {
      var self = this;
      metadataPath = validateMetadataPath(metadataPath, false);
      if (buffer2.length > 1073741823) throw new Error("buffer too large: " + buffer2.length + " > 1073741823");
      if (options == null) options = {};
      if (options.size != null) throw new Error("options.size not allowed");
      if (shouldIgnoreAdding(self)) return;
      var entry2 = new Entry(metadataPath, false, options);
      entry2.uncompressedSize = buffer2.length;
      entry2.crc32 = crc325.unsigned(buffer2);
      entry2.crcAndFileSizeKnown = true;
      self.entries.push(entry2);
      if (entry2.compressionLevel === 0) {
        setCompressedBuffer(buffer2);
      } else {
        zlib.deflateRaw(buffer2, { level: entry2.compressionLevel }, function(err, compressedBuffer) {
          setCompressedBuffer(compressedBuffer);
        });
      }
      function setCompressedBuffer(compressedBuffer) {
        entry2.compressedSize = compressedBuffer.length;
        entry2.setFileDataPumpFunction(function() {
          writeToOutputStream(self, compressedBuffer);
          writeToOutputStream(self, entry2.getDataDescriptor());
          entry2.state = Entry.FILE_DATA_DONE;
          setImmediate(function() {
            pumpEntries(self);
          });
        });
        pumpEntries(self);
      }
    };
    ZipFile2.prototype.addEmptyDirectory = function(metadataPath, options) {
      var self = this;
      metadataPath = validateMetadataPath(metadataPath, true);
      if (options == null) options = {};
      if (options.size != null) throw new Error("options.size not allowed");
      if (options.compress != null) throw new Error("options.compress not allowed");
      if (options.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
      if (shouldIgnoreAdding(self)) return;
      var entry2 = new Entry(metadataPath, true, options);
      self.entries.push(entry2);
      entry2.setFileDataPumpFunction(function() {
        writeToOutputStream(self, entry2.getDataDescriptor());
        entry2.state = Entry.FILE_DATA_DONE;
        pumpEntries(self);
      });
      pumpEntries(self);
    };
    var eocdrSignatureBuffer = bufferFrom([80, 75, 5, 6]);
    ZipFile2.prototype.end = function(options, calculatedTotalSizeCallback) {
      if (typeof options === "function") {
        calculatedTotalSizeCallback = options;
        options = null;
      }
      if (options == null) options = {};
      if (this.ended) return;
      this.ended = true;
      if (this.errored) return;
      this.calculatedTotalSizeCallback = calculatedTotalSizeCallback;
      this.forceZip64Eocd = !!options.forceZip64Format;
      if (options.comment) {
        if (typeof options.comment === "string") {
          this.comment = encodeCp437(options.comment);
        } else {
          this.comment = options.comment;
        }
        if (this.comment.length > 65535) throw new Error("comment is too large");
        if (bufferIncludes(this.comment, eocdrSignatureBuffer)) throw new Error("comment contains end of central directory record signature");
      } else {
        this.comment = EMPTY_BUFFER;
      }
      pumpEntries(this);
    };
    function writeToOutputStream(self, buffer2) {
      self.outputStream.write(buffer2);
      self.outputStreamCursor += buffer2.length;
    }
    function pumpFileDataReadStream(self, entry2, readStream) {
      var crc32Watcher = new Crc32Watcher();
      var uncompressedSizeCounter = new ByteCounter();
      var compressor = entry2.compressionLevel !== 0 ? new zlib.DeflateRaw({ level: entry2.compressionLevel }) : new PassThrough();
      var compressedSizeCounter = new ByteCounter();
      readStream.pipe(crc32Watcher).pipe(uncompressedSizeCounter).pipe(compressor).pipe(compressedSizeCounter).pipe(self.outputStream, { end: false });
      compressedSizeCounter.on("end", function() {
        entry2.crc32 = crc32Watcher.crc32;
        if (entry2.uncompressedSize == null) {
          entry2.uncompressedSize = uncompressedSizeCounter.byteCount;
        } else {
          if (entry2.uncompressedSize !== uncompressedSizeCounter.byteCount) return self.emit("error", new Error("file data stream has unexpected number of bytes"));
        }
        entry2.compressedSize = compressedSizeCounter.byteCount;
        self.outputStreamCursor += entry2.compressedSize;
        writeToOutputStream(self, entry2.getDataDescriptor());
        entry2.state = Entry.FILE_DATA_DONE;
        pumpEntries(self);
      });
    }
    function determineCompressionLevel(options) {
      if (options.compress != null && options.compressionLevel != null) {
        if (!!options.compress !== !!options.compressionLevel) throw new Error("conflicting settings for compress and compressionLevel");
      }
      if (options.compressionLevel != null) return options.compressionLevel;
      if (options.compress === false) return 0;
      return 6;
    }
    function pumpEntries(self) {
      if (self.allDone || self.errored) return;
      if (self.ended && self.calculatedTotalSizeCallback != null) {
        var calculatedTotalSize = calculateTotalSize(self);
        if (calculatedTotalSize != null) {
          self.calculatedTotalSizeCallback(calculatedTotalSize);
          self.calculatedTotalSizeCallback = null;
        }
      }
      var entry2 = getFirstNotDoneEntry();
      function getFirstNotDoneEntry() {
        for (var i = 0; i < self.entries.length; i++) {
          var entry3 = self.entries[i];
          if (entry3.state < Entry.FILE_DATA_DONE) return entry3;
        }
        return null;
      }
      if (entry2 != null) {
        if (entry2.state < Entry.READY_TO_PUMP_FILE_DATA) return;
        if (entry2.state === Entry.FILE_DATA_IN_PROGRESS) return;
        entry2.relativeOffsetOfLocalHeader = self.outputStreamCursor;
        var localFileHeader = entry2.getLocalFileHeader();
        writeToOutputStream(self, localFileHeader);
        entry2.doFileDataPump();
      } else {
        if (self.ended) {
          self.offsetOfStartOfCentralDirectory = self.outputStreamCursor;
          self.entries.forEach(function(entry3) {
            var centralDirectoryRecord = entry3.getCentralDirectoryRecord();
            writeToOutputStream(self, centralDirectoryRecord);
          });
          writeToOutputStream(self, getEndOfCentralDirectoryRecord(self));
          self.outputStream.end();
          self.allDone = true;
        }
      }
    }
    function calculateTotalSize(self) {
      var pretendOutputCursor = 0;
      var centralDirectorySize = 0;
      for (var i = 0; i < self.entries.length; i++) {
        var entry2 = self.entries[i];
        if (entry2.compressionLevel !== 0) return -1;
        if (entry2.state >= Entry.READY_TO_PUMP_FILE_DATA) {
          if (entry2.uncompressedSize == null) return -1;
        } else {
          if (entry2.uncompressedSize == null) return null;
        }
        entry2.relativeOffsetOfLocalHeader = pretendOutputCursor;
        var useZip64Format = entry2.useZip64Format();
        pretendOutputCursor += LOCAL_FILE_HEADER_FIXED_SIZE + entry2.utf8FileName.length;
        pretendOutputCursor += entry2.uncompressedSize;
        if (!entry2.crcAndFileSizeKnown) {
          if (useZip64Format) {
            pretendOutputCursor += ZIP64_DATA_DESCRIPTOR_SIZE;
          } else {
            pretendOutputCursor += DATA_DESCRIPTOR_SIZE;
          }
        }
        centralDirectorySize += CENTRAL_DIRECTORY_RECORD_FIXED_SIZE + entry2.utf8FileName.length + entry2.fileComment.length;
        if (!entry2.forceDosTimestamp) {
          centralDirectorySize += INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE;
        }
        if (useZip64Format) {
          centralDirectorySize += ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE;
        }
      }
      var endOfCentralDirectorySize = 0;
      if (self.forceZip64Eocd || self.entries.length >= 65535 || centralDirectorySize >= 65535 || pretendOutputCursor >= 4294967295) {
        endOfCentralDirectorySize += ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE;
      }
      endOfCentralDirectorySize += END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length;
      return pretendOutputCursor + centralDirectorySize + endOfCentralDirectorySize;
    }
    function shouldIgnoreAdding(self) {
      if (self.ended) throw new Error("cannot add entries after calling end()");
      if (self.errored) return true;
      return false;
    }
    var ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 56;
    var ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE = 20;
    var END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 22;
    function getEndOfCentralDirectoryRecord(self, actuallyJustTellMeHowLongItWouldBe) {
      var needZip64Format = false;
      var normalEntriesLength = self.entries.length;
      if (self.forceZip64Eocd || self.entries.length >= 65535) {
        normalEntriesLength = 65535;
        needZip64Format = true;
      }
      var sizeOfCentralDirectory = self.outputStreamCursor - self.offsetOfStartOfCentralDirectory;
      var normalSizeOfCentralDirectory = sizeOfCentralDirectory;
      if (self.forceZip64Eocd || sizeOfCentralDirectory >= 4294967295) {
        normalSizeOfCentralDirectory = 4294967295;
        needZip64Format = true;
      }
      var normalOffsetOfStartOfCentralDirectory = self.offsetOfStartOfCentralDirectory;
      if (self.forceZip64Eocd || self.offsetOfStartOfCentralDirectory >= 4294967295) {
        normalOffsetOfStartOfCentralDirectory = 4294967295;
        needZip64Format = true;
      }
      if (actuallyJustTellMeHowLongItWouldBe) {
        if (needZip64Format) {
          return ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE + END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
        } else {
          return END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
        }
      }
      var eocdrBuffer = bufferAlloc(END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length);
      eocdrBuffer.writeUInt32LE(101010256, 0);
      eocdrBuffer.writeUInt16LE(0, 4);
      eocdrBuffer.writeUInt16LE(0, 6);
      eocdrBuffer.writeUInt16LE(normalEntriesLength, 8);
      eocdrBuffer.writeUInt16LE(normalEntriesLength, 10);
      eocdrBuffer.writeUInt32LE(normalSizeOfCentralDirectory, 12);
      eocdrBuffer.writeUInt32LE(normalOffsetOfStartOfCentralDirectory, 16);
      eocdrBuffer.writeUInt16LE(self.comment.length, 20);
      self.comment.copy(eocdrBuffer, 22);
      if (!needZip64Format) return eocdrBuffer;
      var zip64EocdrBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE);
      zip64EocdrBuffer.writeUInt32LE(101075792, 0);
      writeUInt64LE(zip64EocdrBuffer, ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE - 12, 4);
      zip64EocdrBuffer.writeUInt16LE(VERSION_MADE_BY2, 12);
      zip64EocdrBuffer.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_ZIP64, 14);
      zip64EocdrBuffer.writeUInt32LE(0, 16);
      zip64EocdrBuffer.writeUInt32LE(0, 20);
      writeUInt64LE(zip64EocdrBuffer, self.entries.length, 24);
      writeUInt64LE(zip64EocdrBuffer, self.entries.length, 32);
      writeUInt64LE(zip64EocdrBuffer, sizeOfCentralDirectory, 40);
      writeUInt64LE(zip64EocdrBuffer, self.offsetOfStartOfCentralDirectory, 48);
      var zip64EocdlBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE);
      zip64EocdlBuffer.writeUInt32LE(117853008, 0);
      zip64EocdlBuffer.writeUInt32LE(0, 4);
      writeUInt64LE(zip64EocdlBuffer, self.outputStreamCursor, 8);
      zip64EocdlBuffer.writeUInt32LE(1, 16);
      return Buffer.concat([
        zip64EocdrBuffer,
        zip64EocdlBuffer,
        eocdrBuffer
      ]);
    }
    function validateMetadataPath(metadataPath, isDirectory) {
      if (metadataPath === "") throw new Error("empty metadataPath");
      metadataPath = metadataPath.replace(/\\/g, "/");
      if (/^[a-zA-Z]:/.test(metadataPath) || /^\//.test(metadataPath)) throw new Error("absolute path: " + metadataPath);
      if (metadataPath.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + metadataPath);
      var looksLikeDirectory = /\/$/.test(metadataPath);
      if (isDirectory) {
        if (!looksLikeDirectory) metadataPath += "/";
      } else {
        if (looksLikeDirectory) throw new Error("file path cannot end with '/': " + metadataPath);
      }
      return metadataPath;
    }
    var EMPTY_BUFFER = bufferAlloc(0);
    function Entry(metadataPath, isDirectory, options) {
      this.utf8FileName = bufferFrom(metadataPath);
      if (this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
      this.isDirectory = isDirectory;
      this.state = Entry.WAITING_FOR_METADATA;
      this.setLastModDate(options.mtime != null ? options.mtime : /* @__PURE__ */ new Date());
      this.forceDosTimestamp = !!options.forceDosTimestamp;
      if (options.mode != null) {
        this.setFileAttributesMode(options.mode);
      } else {
        this.setFileAttributesMode(isDirectory ? 16893 : 33204);
      }
      if (isDirectory) {
        this.crcAndFileSizeKnown = true;
        this.crc32 = 0;
        this.uncompressedSize = 0;
        this.compressedSize = 0;
      } else {
        this.crcAndFileSizeKnown = false;
        this.crc32 = null;
        this.uncompressedSize = null;
        this.compressedSize = null;
        if (options.size != null) this.uncompressedSize = options.size;
      }
      if (isDirectory) {
        this.compressionLevel = 0;
      } else {
        this.compressionLevel = determineCompressionLevel(options);
      }
      this.forceZip64Format = !!options.forceZip64Format;
      if (options.fileComment) {
        if (typeof options.fileComment === "string") {
          this.fileComment = bufferFrom(options.fileComment, "utf-8");
        } else {
          this.fileComment = options.fileComment;
        }
        if (this.fileComment.length > 65535) throw new Error("fileComment is too large");
      } else {
        this.fileComment = EMPTY_BUFFER;
      }
    }
    Entry.WAITING_FOR_METADATA = 0;
    Entry.READY_TO_PUMP_FILE_DATA = 1;
    Entry.FILE_DATA_IN_PROGRESS = 2;
    Entry.FILE_DATA_DONE = 3;
    Entry.prototype.setLastModDate = function(date) {
      this.mtime = date;
      var dosDateTime = dateToDosDateTime(date);
      this.lastModFileTime = dosDateTime.time;
      this.lastModFileDate = dosDateTime.date;
    };
    Entry.prototype.setFileAttributesMode = function(mode) {
      if ((mode & 65535) !== mode) throw new Error("invalid mode. expected: 0 <= " + mode + " <= 65535");
      this.externalFileAttributes = mode << 16 >>> 0;
    };
    Entry.prototype.setFileDataPumpFunction = function(doFileDataPump) {
      this.doFileDataPump = doFileDataPump;
      this.state = Entry.READY_TO_PUMP_FILE_DATA;
    };
    Entry.prototype.useZip64Format = function() {
      return this.forceZip64Format || this.uncompressedSize != null && this.uncompressedSize > 4294967294 || this.compressedSize != null && this.compressedSize > 4294967294 || this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 4294967294;
    };
    var LOCAL_FILE_HEADER_FIXED_SIZE = 30;
    var VERSION_NEEDED_TO_EXTRACT_UTF8 = 20;
    var VERSION_NEEDED_TO_EXTRACT_ZIP64 = 45;
    var VERSION_MADE_BY2 = 3 << 8 | 63;
    var FILE_NAME_IS_UTF8 = 1 << 11;
    var UNKNOWN_CRC32_AND_FILE_SIZES = 1 << 3;
    Entry.prototype.getLocalFileHeader = function() {
      var crc326 = 0;
      var compressedSize = 0;
      var uncompressedSize = 0;
      if (this.crcAndFileSizeKnown) {
        crc326 = this.crc32;
        compressedSize = this.compressedSize;
        uncompressedSize = this.uncompressedSize;
      }
      var fixedSizeStuff = bufferAlloc(LOCAL_FILE_HEADER_FIXED_SIZE);
      var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
      if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;
      fixedSizeStuff.writeUInt32LE(67324752, 0);
      fixedSizeStuff.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_UTF8, 4);
      fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 6);
      fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 8);
      fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 10);
      fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 12);
      fixedSizeStuff.writeUInt32LE(crc326, 14);
      fixedSizeStuff.writeUInt32LE(compressedSize, 18);
      fixedSizeStuff.writeUInt32LE(uncompressedSize, 22);
      fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 26);
      fixedSizeStuff.writeUInt16LE(0, 28);
      return Buffer.concat([
        fixedSizeStuff,
        // file name (variable size)
        this.utf8FileName
        // extra field (variable size)
        // no extra fields
      ]);
    };
    var DATA_DESCRIPTOR_SIZE = 16;
    var ZIP64_DATA_DESCRIPTOR_SIZE = 24;
    Entry.prototype.getDataDescriptor = function() {
      if (this.crcAndFileSizeKnown) {
        return EMPTY_BUFFER;
      }
      if (!this.useZip64Format()) {
        var buffer2 = bufferAlloc(DATA_DESCRIPTOR_SIZE);
        buffer2.writeUInt32LE(134695760, 0);
        buffer2.writeUInt32LE(this.crc32, 4);
        buffer2.writeUInt32LE(this.compressedSize, 8);
        buffer2.writeUInt32LE(this.uncompressedSize, 12);
        return buffer2;
      } else {
        var buffer2 = bufferAlloc(ZIP64_DATA_DESCRIPTOR_SIZE);
        buffer2.writeUInt32LE(134695760, 0);
        buffer2.writeUInt32LE(this.crc32, 4);
        writeUInt64LE(buffer2, this.compressedSize, 8);
        writeUInt64LE(buffer2, this.uncompressedSize, 16);
        return buffer2;
      }
    };
    var CENTRAL_DIRECTORY_RECORD_FIXED_SIZE = 46;
    var INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE = 9;
    var ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE = 28;
    Entry.prototype.getCentralDirectoryRecord = function() {
      var fixedSizeStuff = bufferAlloc(CENTRAL_DIRECTORY_RECORD_FIXED_SIZE);
      var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
      if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;
      var izutefBuffer = EMPTY_BUFFER;
      if (!this.forceDosTimestamp) {
        izutefBuffer = bufferAlloc(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE);
        izutefBuffer.writeUInt16LE(21589, 0);
        izutefBuffer.writeUInt16LE(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE - 4, 2);
        var EB_UT_FL_MTIME = 1 << 0;
        var EB_UT_FL_ATIME = 1 << 1;
        izutefBuffer.writeUInt8(EB_UT_FL_MTIME | EB_UT_FL_ATIME, 4);
        var timestamp = Math.floor(this.mtime.getTime() / 1e3);
        if (timestamp < -2147483648) timestamp = -2147483648;
        if (timestamp > 2147483647) timestamp = 2147483647;
        izutefBuffer.writeUInt32LE(timestamp, 5);
      }
      var normalCompressedSize = this.compressedSize;
      var normalUncompressedSize = this.uncompressedSize;
      var normalRelativeOffsetOfLocalHeader = this.relativeOffsetOfLocalHeader;
      var versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_UTF8;
      var zeiefBuffer = EMPTY_BUFFER;
      if (this.useZip64Format()) {
        normalCompressedSize = 4294967295;
        normalUncompressedSize = 4294967295;
        normalRelativeOffsetOfLocalHeader = 4294967295;
        versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_ZIP64;
        zeiefBuffer = bufferAlloc(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE);
        zeiefBuffer.writeUInt16LE(1, 0);
        zeiefBuffer.writeUInt16LE(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE - 4, 2);
        writeUInt64LE(zeiefBuffer, this.uncompressedSize, 4);
        writeUInt64LE(zeiefBuffer, this.compressedSize, 12);
        writeUInt64LE(zeiefBuffer, this.relativeOffsetOfLocalHeader, 20);
      }
      fixedSizeStuff.writeUInt32LE(33639248, 0);
      fixedSizeStuff.writeUInt16LE(VERSION_MADE_BY2, 4);
      fixedSizeStuff.writeUInt16LE(versionNeededToExtract, 6);
      fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 8);
      fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 10);
      fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 12);
      fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 14);
      fixedSizeStuff.writeUInt32LE(this.crc32, 16);
      fixedSizeStuff.writeUInt32LE(normalCompressedSize, 20);
      fixedSizeStuff.writeUInt32LE(normalUncompressedSize, 24);
      fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 28);
      fixedSizeStuff.writeUInt16LE(izutefBuffer.length + zeiefBuffer.length, 30);
      fixedSizeStuff.writeUInt16LE(this.fileComment.length, 32);
      fixedSizeStuff.writeUInt16LE(0, 34);
      fixedSizeStuff.writeUInt16LE(0, 36);
      fixedSizeStuff.writeUInt32LE(this.externalFileAttributes, 38);
      fixedSizeStuff.writeUInt32LE(normalRelativeOffsetOfLocalHeader, 42);
      return Buffer.concat([
        fixedSizeStuff,
        // file name (variable size)
        this.utf8FileName,
        // extra field (variable size)
        izutefBuffer,
        zeiefBuffer,
        // file comment (variable size)
        this.fileComment
      ]);
    };
    Entry.prototype.getCompressionMethod = function() {
      var NO_COMPRESSION = 0;
      var DEFLATE_COMPRESSION = 8;
      return this.compressionLevel === 0 ? NO_COMPRESSION : DEFLATE_COMPRESSION;
    };
    var minDosDate = new Date(1980, 0, 1);
    var maxDosDate = new Date(2107, 11, 31, 23, 59, 58);
    function dateToDosDateTime(jsDate) {
      if (jsDate < minDosDate) jsDate = minDosDate;
      else if (jsDate > maxDosDate) jsDate = maxDosDate;
      var date = 0;
      date |= jsDate.getDate() & 31;
      date |= (jsDate.getMonth() + 1 & 15) << 5;
      date |= (jsDate.getFullYear() - 1980 & 127) << 9;
      var time = 0;
      time |= Math.floor(jsDate.getSeconds() / 2);
      time |= (jsDate.getMinutes() & 63) << 5;
      time |= (jsDate.getHours() & 31) << 11;
      return { date, time };
    }
    function writeUInt64LE(buffer2, n, offset) {
      var high = Math.floor(n / 4294967296);
      var low = n % 4294967296;
      buffer2.writeUInt32LE(low, offset);
      buffer2.writeUInt32LE(high, offset + 4);
    }
    util.inherits(ByteCounter, Transform);
    function ByteCounter(options) {
      Transform.call(this, options);
      this.byteCount = 0;
    }
    ByteCounter.prototype._transform = function(chunk, encoding, cb) {
      this.byteCount += chunk.length;
      cb(null, chunk);
    };
    util.inherits(Crc32Watcher, Transform);
    function Crc32Watcher(options) {
      Transform.call(this, options);
      this.crc32 = 0;
    }
    Crc32Watcher.prototype._transform = function(chunk, encoding, cb) {
      this.crc32 = crc325.unsigned(chunk, this.crc32);
      cb(null, chunk);
    };
    var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
    if (cp437.length !== 256) throw new Error("assertion failure");
    var reverseCp437 = null;
    function encodeCp437(string) {
      if (/^[\x20-\x7e]*$/.test(string)) {
        return bufferFrom(string, "utf-8");
      }
      if (reverseCp437 == null) {
        reverseCp437 = {};
        for (var i = 0; i < cp437.length; i++) {
          reverseCp437[cp437[i]] = i;
        }
      }
      var result = bufferAlloc(string.length);
      for (var i = 0; i < string.length; i++) {
        var b = reverseCp437[string[i]];
        if (b == null) throw new Error("character not encodable in CP437: " + JSON.stringify(string[i]));
        result[i] = b;
      }
      return result;
    }
    function bufferAlloc(size) {
      bufferAlloc = modern;
      try {
        return bufferAlloc(size);
      } catch (e) {
        bufferAlloc = legacy;
        return bufferAlloc(size);
      }
      function modern(size2) {
        return Buffer.allocUnsafe(size2);
      }
      function legacy(size2) {
        return new Buffer(size2);
      }
    }
    function bufferFrom(something, encoding) {
      bufferFrom = modern;
      try {
        return bufferFrom(something, encoding);
      } catch (e) {
        bufferFrom = legacy;
        return bufferFrom(something, encoding);
      }
      function modern(something2, encoding2) {
        return Buffer.from(something2, encoding2);
      }
      function legacy(something2, encoding2) {
        return new Buffer(something2, encoding2);
      }
    }
    function bufferIncludes(buffer2, content) {
      bufferIncludes = modern;
      try {
        return bufferIncludes(buffer2, content);
      } catch (e) {
        bufferIncludes = legacy;
        return bufferIncludes(buffer2, content);
      }
      function modern(buffer3, content2) {
        return buffer3.includes(content2);
      }
      function legacy(buffer3, content2) {
        for (var i = 0; i <= buffer3.length - content2.length; i++) {
          for (var j = 0; ; j++) {
            if (j === content2.length) return true;
            if (buffer3[i + j] !== content2[j]) break;
          }
        }
        return false;
      }
    }
  }
});

// src/wheels/credentials.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var Credentials = class {
  #log;
  /** `Authorization` by origin: scheme, host and port. */
  #byOrigin = /* @__PURE__ */ new Map();
  /** `Authorization` by host name, from netrc. */
  #byHost = /* @__PURE__ */ new Map();
  constructor(log) {
    this.#log = log;
  }
  /** Basic authentication (RFC 7617) for everything at the origin of `url`; the first for an origin stays. */
  add(url, username, password) {
    const header2 = this.#basic(username, password);
    if (!this.#byOrigin.has(url.origin)) this.#byOrigin.set(url.origin, header2);
  }
  /** As netrc has it: by host name only. */
  addHost(hostname, username, password) {
    const header2 = this.#basic(username, password);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header2);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. netrc knows no
   * ports: its entries go to HTTPS on the usual port, and elsewhere only to an index that the user named (`isOwn`).
   */
  authorization(url, isOwn) {
    const exact = this.#byOrigin.get(url.origin);
    if (exact !== void 0) return exact;
    const isUsual = url.protocol === "https:" && url.port === "";
    return isUsual || isOwn ? this.#byHost.get(url.hostname) : void 0;
  }
  #basic(username, password) {
    const encoded = Buffer.from(`${username}:${password}`).toString("base64");
    const secret = password === "" ? username : password;
    for (const each of /* @__PURE__ */ new Set([secret, encodeURIComponent(secret), encoded])) {
      if (each !== "") this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
};
function withoutCredentials(url, credentials) {
  if (url.username === "" && url.password === "") return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password));
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function displayUrl(url) {
  if (typeof url === "string" && !URL.canParse(url))
    return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function addNetrc(env, credentials) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const paths = (env["NETRC"] ?? "") !== "" ? [env["NETRC"]] : home === void 0 || home === "" ? [] : [join(home, ".netrc"), join(home, "_netrc")];
  for (const path of paths) {
    const text = readIfThere(path);
    if (text === void 0) continue;
    for (const entry2 of parseNetrc(text)) credentials.addHost(entry2.machine, entry2.login, entry2.password);
    return;
  }
}
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function parseNetrc(text) {
  const entries = [];
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|\n)[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/g, "$1").replace(/(^|\n)[ \t]*#[^\n]*/g, "$1");
  const tokens = [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|(\S+)/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[2]
  );
  let current;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === "default") current = void 0;
    else if (token === "machine") {
      at += 1;
      current = { machine: tokens[at] ?? "", login: "", password: "" };
      entries.push(current);
    } else if (token === "login" || token === "password" || token === "account") {
      at += 1;
      if (current !== void 0 && token !== "account") current[token] = tokens[at] ?? "";
    }
  }
  return entries.filter((entry2) => entry2.machine !== "" && (entry2.login !== "" || entry2.password !== ""));
}

// src/wheels/download.ts
import { createHash } from "node:crypto";

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Another try may help. */
  isRetriable;
  /** What the server asks us to wait, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  constructor(kind, message, options = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options.isRetriable ?? false;
    this.retryAfter = options.retryAfter;
    this.deadOrigin = options.deadOrigin;
  }
};

// src/wheels/request.ts
var MAX_REDIRECTS = 5;
var MAX_TRIES = 5;
var FIRST_DELAY = 500;
var MAX_RETRY_AFTER = 6e4;
var IDLE_LIMIT = 3e4;
var TOTAL_LIMIT = 30 * 6e4;
var MAX_EARLY = 20;
async function request(from, options, context) {
  let url = parseHttpUrl(from, context);
  let isOwn = options.isOwn;
  for (let redirects = 0; ; redirects += 1) {
    isOwn ||= context.indexes.ownOrigins.has(url.origin);
    const authorization = context.indexes.credentials.authorization(url, isOwn);
    const response = await send(url, isOwn, authorization, options, context);
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
      return { response, url, isOwn };
    await drop(response);
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure(
        "unreachable",
        `${displayUrl(from)} leads to more than ${MAX_REDIRECTS} redirects`
      );
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next === void 0)
      throw new FetchFailure("unreachable", `${displayUrl(url)} redirects to no valid URL`);
    next.username = "";
    next.password = "";
    url = parseHttpUrl(next.href, context);
  }
}
function parseHttpUrl(text, context) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw new FetchFailure("refused", `\`${displayUrl(text)}\` is not an http or https URL`);
  }
  return withoutCredentials(url, context.indexes.credentials);
}
async function send(url, isOwn, authorization, options, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options.headers, ...authorization === void 0 ? {} : { authorization } },
      redirect: "manual",
      signal: options.signal,
      publicOnly: !isOwn
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}
async function drop(response) {
  await response.body?.cancel().catch(() => void 0);
}
var CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
var DEAD_CODES = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT"
]);
function networkFailure(url, error) {
  if (error instanceof FetchFailure || error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === "ERR_PRIVATE_ADDRESS")
    return new FetchFailure("refused", `${displayUrl(url)}: ${error.message}`);
  const cause = code ?? error.message;
  if (code !== void 0 && CERTIFICATE_CODES.test(code))
    return new FetchFailure("untrusted", `${displayUrl(url)}: ${cause}`, { deadOrigin: url.origin });
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...code !== void 0 && DEAD_CODES.has(code) ? { deadOrigin: url.origin } : {}
  });
}
function codeOf(error) {
  const code = error?.code;
  return typeof code === "string" ? code : void 0;
}
function statusFailure(url, response, clock) {
  const { status } = response;
  const message = `${displayUrl(url)} answered ${status}${response.statusText === "" ? "" : ` ${response.statusText}`}`;
  if (status === 401 || status === 403 || status === 407) return new FetchFailure("unauthorized", message);
  if (status === 404 || status === 410) return new FetchFailure("not-found", message);
  return new FetchFailure("unreachable", message, {
    isRetriable: [206, 408, 416, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: retryAfter(response.headers.get("retry-after"), clock)
  });
}
function retryAfter(value, clock) {
  if (value === null) return void 0;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), MAX_RETRY_AFTER);
}
async function withRetries(origin, context, attempt3) {
  const { clock, log } = context.host;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt3();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== void 0) context.deadOrigins.add(error.deadOrigin);
        if (tries === 1) throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; trying again`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      await clock.sleep(Math.max(pause, error.retryAfter ?? 0));
    }
  }
}
async function withinLimits(url, clock, work) {
  const aborted = new AbortController();
  const finished = new AbortController();
  const start = clock.elapsed();
  let last = start;
  const watch = async () => {
    for (let early = 0; early < MAX_EARLY && !finished.signal.aborted; ) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished.signal);
      early = clock.elapsed() - now < left / 2 ? early + 1 : 0;
    }
  };
  void watch();
  try {
    return await work(aborted.signal, () => {
      last = clock.elapsed();
    });
  } catch (error) {
    if (!aborted.signal.aborted) {
      aborted.abort();
      throw error;
    }
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)}: nothing came for ${IDLE_LIMIT / 1e3} seconds`,
      { isRetriable: true }
    );
  } finally {
    finished.abort();
  }
}

// src/wheels/download.ts
var MAX_SIZE = 1024 * 1024 * 1024;
async function downloadWheel(source, wheel, context) {
  const temporary = await createTemporary(context.host);
  const partial = {
    temporary,
    hash: createHash("sha256"),
    received: 0,
    etag: void 0,
    mismatches: 0
  };
  try {
    const origin = URL.canParse(source.url) ? new URL(source.url).origin : "";
    await withRetries(
      origin,
      context,
      () => withinLimits(
        source.url,
        context.host.clock,
        (signal, beat) => attempt(source, wheel, partial, { ...context, signal, beat })
      )
    );
    return temporary;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard(temporary);
    throw storeError(context.host, error);
  }
}
async function attempt(source, wheel, partial, context) {
  const headers = {
    accept: "*/*",
    // A server that compresses a zip once more would only cost time.
    "accept-encoding": "identity",
    ...partial.etag === void 0 ? {} : { range: `bytes=${partial.received}-`, "if-range": partial.etag }
  };
  const { response, url } = await request(
    source.url,
    { headers, isOwn: source.isOwn, signal: context.signal },
    context
  );
  context.beat();
  const isContinued = response.status === 206 && continuesAt(response, partial);
  if (!isContinued) await restart(partial, context);
  if (!isContinued && response.status !== 200) {
    await drop(response);
    throw statusFailure(url, response, context.host.clock);
  }
  const limit = wheel.size ?? MAX_SIZE;
  const expected = expectedSize(response, partial.received);
  if (expected !== void 0 && expected > limit) {
    await drop(response);
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${expected} bytes`));
  }
  await receive(response, url, wheel, limit, partial, context);
  if (expected !== void 0 && partial.received < expected) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} ended after ${partial.received} of ${expected} bytes`,
      { isRetriable: true }
    );
  }
  if (wheel.size !== void 0 && partial.received !== wheel.size) {
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${partial.received} bytes`));
  }
  const digest = partial.hash.copy().digest("hex");
  if (digest !== wheel.sha256) {
    throw await mismatch(
      partial,
      context,
      `${displayUrl(url)} has the SHA-256 ${digest}, the lock says ${wheel.sha256}`
    );
  }
}
async function receive(response, url, wheel, limit, partial, context) {
  if (response.body === null) return;
  partial.etag = continuableTag(response);
  const body = response.body[Symbol.asyncIterator]();
  try {
    for (; ; ) {
      const next = await body.next().catch((error) => {
        throw networkFailure(url, error);
      });
      if (next.done === true) return;
      context.beat();
      if (partial.received + next.value.length > limit) {
        throw await mismatch(partial, context, sizeMessage(wheel, url, `more than ${limit} bytes`));
      }
      await writeAll(partial.temporary.handle, next.value, partial.received);
      partial.hash.update(next.value);
      partial.received += next.value.length;
      context.onBytes(next.value.length);
    }
  } finally {
    await body.return?.().catch(() => void 0);
  }
}
function sizeMessage(wheel, url, found) {
  const said = wheel.size === void 0 ? "no more than 1 GiB is taken without a size in the lock" : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found}, ${said}`;
}
async function mismatch(partial, context, message) {
  partial.mismatches += 1;
  await restart(partial, context);
  return new FetchFailure("hash-mismatch", message, { isRetriable: partial.mismatches < 2 });
}
async function restart(partial, context) {
  if (partial.received > 0) context.onBytes(-partial.received);
  partial.received = 0;
  partial.etag = void 0;
  partial.hash = createHash("sha256");
  await partial.temporary.handle.truncate(0);
}
function expectedSize(response, received) {
  const length = response.headers.get("content-length");
  if (length === null || !/^\d+$/.test(length) || response.headers.has("content-encoding")) return void 0;
  return received + Number(length);
}
function continuableTag(response) {
  const tag = response.headers.get("etag");
  const isPlain = !response.headers.has("content-encoding");
  return isPlain && tag?.startsWith('"') === true ? tag : void 0;
}
function continuesAt(response, partial) {
  const range = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "");
  return range !== null && partial.received > 0 && Number(range[1]) === partial.received;
}

// src/wheels/index-page.ts
var ACCEPT_INDEX = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
function parseIndexPage(text, contentType, url) {
  const isJson = /json/i.test(contentType) || !/html/i.test(contentType) && text.trimStart().startsWith("{");
  return isJson ? parseJson2(text, url) : parseHtml(text, url);
}
function parseJson2(text, url) {
  let page;
  try {
    page = JSON.parse(text);
  } catch {
    throw new FetchFailure("unreachable", `${url} is not valid JSON`);
  }
  const files = record(page)?.["files"];
  if (!Array.isArray(files)) throw new FetchFailure("unreachable", `${url} has no list of files (PEP 691)`);
  return files.flatMap((entry2) => {
    const file = record(entry2);
    const [filename, link] = [file?.["filename"], file?.["url"]];
    if (file === void 0 || typeof filename !== "string" || typeof link !== "string") return [];
    const target = absolute(link, url);
    if (target === void 0) return [];
    const sha256 = record(file["hashes"])?.["sha256"];
    const [size, python, yanked] = [file["size"], file["requires-python"], file["yanked"]];
    return [
      {
        filename,
        url: target,
        sha256: typeof sha256 === "string" && isSha256(sha256.toLowerCase()) ? sha256.toLowerCase() : void 0,
        size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : void 0,
        requiresPython: typeof python === "string" ? python : void 0,
        isYanked: yanked === true || typeof yanked === "string"
      }
    ];
  });
}
function record(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}
function parseHtml(text, url) {
  const files = [];
  let base = url;
  for (const tag of tagsOf(text)) {
    const href = tag.attributes.get("href");
    if (href === void 0) continue;
    if (tag.name === "base") base = absolute(href, url) ?? base;
    if (tag.name !== "a") continue;
    const target = absolute(href, base);
    const filename = target === void 0 ? void 0 : lastPart(target);
    if (target === void 0 || filename === void 0) continue;
    const hash = /^#(?:.*&)?sha256=([0-9a-fA-F]+)/.exec(new URL(target).hash)?.[1]?.toLowerCase();
    files.push({
      filename,
      url: target,
      sha256: hash !== void 0 && isSha256(hash) ? hash : void 0,
      size: void 0,
      requiresPython: tag.attributes.get("data-requires-python"),
      isYanked: tag.attributes.has("data-yanked")
    });
  }
  return files;
}
var TAG_NAME = /(a|base)(?=[\s/>])/iy;
var ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
function* tagsOf(text) {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(text)?.[1];
    at += 1;
    if (name === void 0) continue;
    at += name.length;
    const attributes = /* @__PURE__ */ new Map();
    for (; ; ) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (match === null) break;
      at = ATTRIBUTE.lastIndex;
      const key = match[1].toLowerCase();
      if (!attributes.has(key)) attributes.set(key, unescapeHtml(match[2] ?? match[3] ?? match[4] ?? ""));
    }
    yield { name: name.toLowerCase(), attributes };
  }
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescapeHtml(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex2, name) => {
    if (typeof name === "string") return ENTITIES.get(name) ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex2), 16);
    return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function absolute(link, base) {
  return URL.canParse(link, base) ? new URL(link, base).href : void 0;
}
function lastPart(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "") || void 0;
  } catch {
    return void 0;
  }
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 128 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once = (url) => {
    const page = pages.get(url) ?? readPage(url, context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once(projectUrl(index, project)),
    links: once
  };
}
function projectUrl(index, project) {
  const url = new URL(index);
  url.pathname += `${encodeURIComponent(project)}/`;
  return url.href;
}
async function readPage(from, context) {
  return withRetries(
    new URL(from).origin,
    context,
    () => withinLimits(from, context.host.clock, async (signal, beat) => {
      const headers = { accept: ACCEPT_INDEX, "accept-encoding": "gzip" };
      const { response, url, isOwn } = await request(from, { headers, isOwn: false, signal }, context);
      if (response.status !== 200) {
        await drop(response);
        throw statusFailure(url, response, context.host.clock);
      }
      const text = await readText(response, url, beat);
      return { files: parseIndexPage(text, response.headers.get("content-type") ?? "", url.href), isOwn };
    })
  );
}
async function readText(response, url, beat) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      beat();
      size += chunk.length;
      if (size > MAX_PAGE_SIZE) {
        throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${MAX_PAGE_SIZE} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/wheels/sources.ts
import { dirname, join as join3, resolve as resolve2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/wheels/indexes.ts
import { statSync } from "node:fs";
import { join as join2, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// src/wheels/inside.ts
import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
function isInside(root, path) {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

// src/wheels/indexes.ts
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own2 = ownIndexes(env, pip);
  const isOff = isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named) => {
    const url = withoutCredentials(parseUrl(named), credentials);
    addNamedCredentials(env, named, url, credentials);
    return url;
  };
  const ownUrls = own2.all.map(open);
  const isDefault = !own2.replacesDefault && checkout.indexes.length === 0;
  const checkoutUrls = checkout.indexes.map((url) => open({ url, origin: "`[python-repos].indexes`" }));
  for (const url of ownUrls) ownOrigins.add(url.origin);
  const urls = [...ownUrls, ...isDefault ? [new URL(publicIndex.url)] : [], ...checkoutUrls];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map((page) => ({ url: open(page).href, isOwn: page.isOwn }));
  for (const page of linkPages) if (page.isOwn) ownOrigins.add(new URL(page.url).origin);
  addNetrc(env, credentials);
  return {
    indexes: isOff ? [] : [...new Set(urls.map(indexUrl))].map((url) => ({ url, isPublic: isPublicUrl(url) })),
    directories: [...directories.map((path) => resolve(host.cwd, path)), ...links.directories],
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    credentials
  };
}
function isPublicUrl(url) {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}
function ownIndexes(env, pip) {
  const from = (name, text = env[name]) => words(text).map((word) => ({
    ...name.startsWith("UV_") ? splitName(word) : { url: word },
    origin: name
  }));
  const defaults = [
    ...from("UV_DEFAULT_INDEX"),
    ...from("UV_INDEX_URL"),
    ...from("PIP_INDEX_URL", env["PIP_INDEX_URL"] ?? pip.get("index-url"))
  ];
  const extras = [
    ...from("UV_INDEX"),
    ...from("UV_EXTRA_INDEX_URL"),
    ...from("PIP_EXTRA_INDEX_URL", env["PIP_EXTRA_INDEX_URL"] ?? pip.get("extra-index-url"))
  ];
  return { all: [...defaults, ...extras], replacesDefault: defaults.length > 0 };
}
function splitName(word) {
  const match = /^([A-Za-z0-9._-]+)=(.+)$/s.exec(word);
  return match === null ? { url: word } : { name: match[1], url: match[2] };
}
function addNamedCredentials(env, named, url, credentials) {
  if (named.name === void 0) return;
  const prefix = `UV_INDEX_${named.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password);
}
function parseUrl(named) {
  const url = URL.canParse(named.url) ? new URL(named.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may hold a password: it is not shown.
      code: "bad-index-url",
      message: `${named.origin} is not the URL of a package index`,
      help: "an index is given as `https://host/path/simple/`"
    });
  }
  return url;
}
function indexUrl(url) {
  const { origin, pathname, search } = url;
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}${search}`;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own2 = [
    ...words(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words)
  ];
  const isPage = (link) => /^https?:\/\//i.test(link);
  return {
    directories: [
      ...own2.filter((link) => !isPage(link)).map((link) => localPath(host.cwd, link)),
      ...checkout.findLinks.filter((link) => !isPage(link)).map((link) => localPath(root, link)).filter((path) => isInside(root, path))
    ].filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true),
    pages: [
      ...own2.filter(isPage).map((url) => ({ url, origin: "PIP_FIND_LINKS", isOwn: true })),
      ...checkout.findLinks.filter(isPage).map((url) => ({ url, origin: "`[python-repos].find_links`", isOwn: false }))
    ]
  };
}
function localPath(base, link) {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    return resolve(base, link);
  }
}
function readPipConfiguration(env) {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
  const configured = env["PIP_CONFIG_FILE"] ?? "";
  const paths = configured !== "" ? [configured] : [
    "/etc/pip.conf",
    ...home === "" ? [] : [join2(home, ".pip", "pip.conf")],
    ...(env["XDG_CONFIG_HOME"] ?? "") !== "" ? [join2(env["XDG_CONFIG_HOME"], "pip", "pip.conf")] : home === "" ? [] : [join2(home, ".config", "pip", "pip.conf")],
    ...(env["APPDATA"] ?? "") === "" ? [] : [join2(env["APPDATA"], "pip", "pip.ini")]
  ];
  const settings = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (const [key, value] of parsePipConfiguration(readIfThere(path) ?? "")) settings.set(key, value);
  }
  return settings;
}
function parsePipConfiguration(text) {
  const settings = /* @__PURE__ */ new Map();
  let section = "";
  let key;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header2 = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header2 !== null) {
      section = header2[1];
      key = void 0;
    } else if (/^\s/.test(line)) {
      if (key !== void 0) settings.set(key, `${settings.get(key) ?? ""} ${line.trim()}`.trim());
    } else if (pair !== null) {
      const name = pair[1].toLowerCase().replaceAll("_", "-");
      key = ["global", "install", "download"].includes(section) ? name : void 0;
      if (key !== void 0) settings.set(key, pair[2]);
    }
  }
  return settings;
}
function words(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheels/sources.ts
function localSources(wheel, indexes, root) {
  const named = indexes.directories.map((directory) => join3(directory, wheel.filename));
  const locked = localUrl(wheel, root);
  return locked !== void 0 && isInside(root, locked) ? [...named, locked] : named;
}
function localUrl(wheel, root) {
  if (wheel.url === "" || isRemote(wheel.url)) return void 0;
  if (!/^file:/i.test(wheel.url)) return resolve2(root, dirname(wheel.lockPath), wheel.url);
  try {
    return fileURLToPath2(wheel.url);
  } catch {
    return void 0;
  }
}
function isRemote(url) {
  return /^[a-z][a-z0-9+.-]+:/i.test(url) && !/^file:/i.test(url);
}
function remoteSources(wheel, indexes, projects) {
  const direct = isRemote(wheel.url) ? wheel.url : void 0;
  const found = (find) => find;
  const locked = direct === void 0 ? [] : [found(() => Promise.resolve({ url: direct, isOwn: isOwnUrl(direct, indexes) }))];
  const own2 = indexes.indexes.filter((index) => !index.isPublic);
  const lookups = [
    ...own2.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
    ...indexes.linkPages.map((page) => found(() => findOnPage(projects.links(page), page, wheel)))
  ];
  const open = indexes.indexes.filter((index) => index.isPublic);
  const isPublicFile = direct !== void 0 && URL.canParse(direct) && isPublicUrl(direct);
  if (isPublicFile && open.length === 0) return lookups;
  const isFirst = open.length > 0 || direct !== void 0 && isOwnUrl(direct, indexes);
  const publicLookups = isPublicFile ? [] : open.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel)));
  return isFirst ? [...locked, ...lookups, ...publicLookups] : [...lookups, ...locked];
}
function isOwnUrl(url, indexes) {
  return URL.canParse(url) && indexes.ownOrigins.has(new URL(url).origin);
}
async function findOnPage(page, address, wheel) {
  const { files, isOwn } = await page;
  const named = files.filter((file2) => file2.filename === wheel.filename);
  const file = named.find(({ sha256 }) => sha256 === wheel.sha256) ?? named.find(({ sha256 }) => sha256 === void 0);
  if (file !== void 0) return { url: file.url, isOwn };
  const other = named[0]?.sha256;
  if (other !== void 0) {
    throw new FetchFailure(
      "hash-mismatch",
      `${displayUrl(address)} offers ${wheel.filename} with the SHA-256 ${other}, the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address)} has no ${wheel.filename}`);
}

// src/wheels/fetch-wheels.ts
var AT_ONCE = 4;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned, context) {
  const { host } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing = [];
  for (const wheel of wanted) {
    const known = await readStored(host, wheel);
    if (known === void 0) missing.push(wheel);
    else stored.set(storedPath(host, wheel), known);
  }
  const reused = { count: stored.size, bytes: bytesOf(stored) };
  if (missing.length > 0) {
    await removeLeftovers(host);
    await getAll(missing, context, stored, diagnostics);
  }
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  return {
    wheels: pinned.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
    reused: reused.count,
    reusedBytes: reused.bytes,
    downloaded: stored.size - reused.count,
    downloadedBytes: bytesOf(stored) - reused.bytes
  };
}
function bytesOf(stored) {
  return [...stored.values()].reduce((sum, wheel) => sum + wheel.size, 0);
}
function uniqueFiles(pinned, diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const wheel of pinned) {
    const key = `${wheel.sha256}/${wheel.filename}`;
    if (files.has(key)) continue;
    files.set(key, wheel);
    try {
      checkPinned(wheel);
    } catch (error) {
      collect(error, diagnostics);
      files.delete(key);
    }
  }
  return [...files.values()];
}
function collect(error, diagnostics) {
  if (!(error instanceof UserError)) throw error;
  for (const diagnostic of error.diagnostics) {
    if (!diagnostics.some((known) => known.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}
async function getAll(missing, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing);
  const download = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download);
  const absent = [];
  const failed = /* @__PURE__ */ new Map();
  const queue = missing.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download, projects);
        if (kept === void 0) absent.push(wheel);
        else stored.set(storedPath(host, wheel), kept);
        progress.finish();
      } catch (error) {
        isBroken = !(error instanceof UserError) || error.diagnostics.some(isStoreFault);
        failed.set(wheel, error);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.end();
  }
  for (const wheel of missing) if (failed.has(wheel)) collect(failed.get(wheel), diagnostics);
  if (absent.length > 0) diagnostics.push(offlineMissing(absent));
}
function isStoreFault(diagnostic) {
  return diagnostic.code === "disk-full" || diagnostic.code === "store-not-writable";
}
async function getOne(wheel, context, download, projects) {
  for (const path of localSources(wheel, context.indexes, context.root)) {
    const kept = await addFromFile(context.host, wheel, path);
    if (kept !== void 0) return kept;
  }
  if (context.offline) return void 0;
  const failures = [];
  for (const find of remoteSources(wheel, context.indexes, projects)) {
    try {
      const temporary = await downloadWheel(await find(), wheel, download);
      return await keep(context.host, wheel, temporary);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: "error", ...describe(wheel, failures, context) }]);
}
var KINDS = ["hash-mismatch", "refused", "unauthorized", "untrusted", "unreachable", "not-found"];
function describe(wheel, failures, context) {
  const worst = KINDS.flatMap((kind) => failures.filter((failure) => failure.kind === kind))[0];
  const place = { path: wheel.lockPath };
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...notes.length === 0 ? {} : { notes } };
  const reason = worst?.message ?? "neither the lock nor the environment says where it is";
  switch (worst?.kind) {
    case "hash-mismatch":
      return {
        code: "hash-mismatch",
        message: `${wheel.filename} is not the file that was locked: ${reason}`,
        help: "do not use this file until you know why it changed; if the index has replaced it, generate the lock again",
        ...rest
      };
    case "refused":
      return {
        code: "address-refused",
        message: `${wheel.filename} is not fetched: ${reason}`,
        help: "a lock may not send this machine into its own network; if that index is yours, name it in the environment with PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX",
        ...rest
      };
    case "unauthorized":
      return {
        code: "index-unauthorized",
        message: `${wheel.filename} cannot be fetched: ${reason}`,
        help: "give the credentials of that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)",
        ...rest
      };
    case "untrusted":
      return {
        code: "certificate-not-trusted",
        message: `${wheel.filename} cannot be fetched: ${reason}`,
        help: "when a proxy of your network signs connections, name the file of its certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS; else do not trust this connection",
        ...rest
      };
    case "unreachable":
      return {
        code: "index-unreachable",
        message: `${wheel.filename} cannot be fetched: ${reason}`,
        help: "try again later, or name an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)",
        ...rest
      };
    default:
      return {
        code: "wheel-not-found",
        message: `${wheel.filename} is nowhere to be had: ${reason}`,
        help: `asked: ${asked(wheel, context)}; name the index that has it (PIP_EXTRA_INDEX_URL), or generate the lock again`,
        ...rest
      };
  }
}
function asked(wheel, context) {
  const { indexes, linkPages, directories } = context.indexes;
  const places = [
    ...indexes.map((index) => displayUrl(index.url)),
    ...linkPages.map(displayUrl),
    ...directories,
    ...wheel.url === "" ? [] : [displayUrl(wheel.url)]
  ];
  return places.length === 0 ? "no index" : [...new Set(places)].join(", ");
}
function offlineMissing(absent) {
  const first = absent[0];
  return {
    severity: "error",
    code: "offline-missing",
    message: `${absent.length === 1 ? `${first.filename} is` : `${absent.length} wheels are`} not in the store, and --offline forbids downloading`,
    place: { path: first.lockPath },
    help: "run once without --offline, or put the wheels into a directory and name it in PIP_FIND_LINKS",
    notes: absent.map((wheel) => `${wheel.filename} (sha256 ${wheel.sha256}) of ${wheel.lockPath}`)
  };
}
function createProgress(host, missing) {
  const sizes = missing.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report2 = () => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing.length,
      bytes,
      ...totalBytes === void 0 ? {} : { totalBytes }
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report2();
    },
    finish: () => {
      files += 1;
      report2();
    },
    end: () => host.log.progress(LABEL, void 0)
  };
}

// src/checks/bundle-checks.ts
var largestUnzipped = 262144e3;
function checkFunctionBundle(bundle, unzippedSize, checked) {
  const findings = [];
  if (!holdsModule(bundle, checked.module)) {
    findings.push({
      severity: "error",
      code: "handler-module-missing",
      message: `The package of ${checked.target} has no module \`${checked.module}\`, which its \`handler\` names: the function would fail at its first call.`,
      place: checked.place,
      help: "Check the name; a module of the repository must be owned by a `python_sources` target, one of a wheel by a requirement."
    });
  }
  if (unzippedSize > largestUnzipped) {
    findings.push({
      severity: "error",
      code: "too-large-unzipped",
      message: `The package of ${checked.target} has ${unzippedSize} bytes unzipped; Lambda takes at most ${largestUnzipped}, layers included.`,
      place: checked.place,
      help: "Leave out what the function does not import (`!address` in `dependencies`), or move it to a container image."
    });
  }
  return findings;
}
function holdsModule(bundle, module) {
  const path = module.replaceAll(".", "/");
  const extension = new RegExp(`^${escapeForRegExp(path)}\\.(py|pyc|[\\w.-]+\\.so|so)$`);
  return bundle.entries.some(
    (entry2) => entry2.path === `${path}/__init__.py` || entry2.path === `${path}/__init__.pyc` || extension.test(entry2.path)
  );
}
function escapeForRegExp(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/commands/lay-out-plans.ts
async function layOutPlans(plans, stored, problems) {
  const laidOut = [];
  let next = 0;
  let nextOfFormat = 0;
  for (const plan of plans) {
    const wheels = stored.wheels.slice(next, next += plan.wheels.length);
    const formatWheels = stored.formatWheels.slice(nextOfFormat, nextOfFormat += plan.formatWheels.length);
    const contents = await plan.layOut({ wheels, formatWheels }, problems);
    if (plan.checked !== void 0) {
      const unzippedSize = wheels.reduce((sum, wheel) => sum + wheel.facts.unzippedSize, 0);
      const importable = contents.importable ?? contents.bundle;
      problems.add(...checkFunctionBundle(importable, unzippedSize, plan.checked));
    }
    laidOut.push({ plan, contents, wheels });
  }
  return laidOut;
}

// src/requirements/combined-markers.ts
var MAX_ALTERNATIVES = 1e3;
function anyMarker(markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length < markers.length || known.length === 0 || known.length > MAX_ALTERNATIVES ? void 0 : known.reduce((left, right) => ({ kind: "or", left, right }));
}
function allMarkers(...markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length === 0 ? void 0 : known.reduce((left, right) => ({ kind: "and", left, right }));
}
function extraMarker(name) {
  return {
    kind: "compare",
    left: { kind: "variable", name: "extra" },
    operator: "==",
    right: { kind: "literal", value: name }
  };
}
function underMarker(requirement, marker) {
  if (marker === void 0) return requirement;
  const changed = { ...requirement, marker: allMarkers(requirement.marker, marker) };
  return { ...changed, text: formatRequirement(changed) };
}

// src/requirements/pdm-lock.ts
function readPdmLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.optionalString(metadata, "lock_version", "metadata") ?? "";
  if (!/^[34](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock_version", `is ${version}; versions 3 and 4 of pdm's format are read`);
  }
  const older = own(metadata, "files");
  const context = {
    reader,
    // Up to version 4.2 the files stand together at the end.
    files: older === void 0 ? void 0 : reader.object(older, "metadata.files")
  };
  const distributions = /* @__PURE__ */ new Map();
  for (const { fields, at } of reader.objects(document, "package", "")) {
    const one = readPackage(context, fields, at);
    const key = JSON.stringify([
      one.name,
      one.version,
      one.source,
      one.artifacts.map(({ filename }) => filename)
    ]);
    const known = distributions.get(key);
    distributions.set(key, known === void 0 ? one : merged(known, one));
  }
  const requiresPython = targetPython(reader, metadata);
  reader.finish();
  return {
    path,
    format: "pdm",
    requirements: [],
    resolves: [{ marker: void 0, distributions: [...distributions.values()] }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython }
  };
}
function targetPython(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  const [target] = targets;
  return target === void 0 || targets.length > 1 ? void 0 : reader.specifier(target.fields, "requires_python", target.at);
}
function merged(left, right) {
  const marker = anyMarker([left.marker, right.marker]);
  return { ...left, dependencies: [...left.dependencies, ...right.dependencies], marker };
}
function readPackage(context, fields, at) {
  const { reader } = context;
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const source = sourceOf(reader, fields, at);
  const normalizedName = normalizeName(name);
  const base = {
    name: normalizedName,
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: dependenciesOf(reader, fields, at).filter(
      (dependency2) => dependency2.normalizedName !== normalizedName
    ),
    artifacts: filesOf(context, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...source?.startsWith("the project") === true && { isFirstParty: true }
  };
}
function dependenciesOf(reader, fields, at) {
  const extras = reader.strings(fields, "extras", at);
  const condition = extras.length === 0 ? void 0 : anyMarker(extras.map((extra) => extraMarker(normalizeName(extra))));
  return reader.requirements(fields, "dependencies", at).map((one) => underMarker(one, condition));
}
function sourceOf(reader, fields, at) {
  const git = reader.optionalString(fields, "git", at);
  if (git !== void 0) return `git+${git}`;
  const path = reader.optionalString(fields, "path", at);
  return path === void 0 || path.endsWith(".whl") ? void 0 : `the project in ${path}`;
}
function filesOf({ reader, files }, fields, at) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const version = reader.optionalString(fields, "version", at) ?? "";
  const key = `${name} ${version}`;
  const [holder, field2, place] = files === void 0 ? [fields, "files", at] : [files, key, "metadata.files"];
  const found = reader.objects(holder, field2, place).flatMap((file) => readFile(reader, file.fields, file.at));
  const own2 = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at);
  return own2?.split("#", 1)[0]?.endsWith(".whl") !== true ? found : found.map((file) => file.url === "" ? { ...file, url: own2, filename: filenameOf(own2) } : file);
}
function readFile(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const filename = reader.optionalString(fields, "file", at) ?? filenameOf(url ?? "");
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex2 = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url: url ?? "",
      hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
      size: void 0
    }
  ];
}

// src/requirements/pex-lock.ts
function readPexLock(text, path) {
  const { json, metadata } = withoutHeader(text);
  const reader = new LockFields(path);
  const lock = reader.object(parseJson(json, path), "the lock");
  const style = reader.string(lock, "style", "");
  if (style !== "" && !["strict", "sources", "universal"].includes(style)) {
    reader.fault("style", `is none that is known: ${style}`);
  }
  if (!Array.isArray(lock["locked_resolves"])) reader.fault("locked_resolves", "must be a list");
  const result = {
    path,
    format: "pex",
    requirements: reader.requirements(lock, "requirements", ""),
    resolves: reader.objects(lock, "locked_resolves", "").map(({ fields, at }) => readResolve(reader, fields, at)),
    excluded: reader.requirements(lock, "excluded", ""),
    overridden: readOverrides(reader, lock),
    ...metadata && { metadata }
  };
  reader.finish();
  return { ...result, resolves: sortedResolves(result.resolves) };
}
function sortedResolves(resolves) {
  return resolves.map(({ marker, distributions }) => ({
    marker,
    distributions: distributions.toSorted(orderDistributions)
  })).sort((left, right) => orderLists(left.distributions, right.distributions));
}
function orderLists(left, right) {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    const difference = other === void 0 ? 1 : orderDistributions(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function orderDistributions(left, right) {
  return order(left.name, right.name) || compareVersions(left.version, right.version) || order(left.artifacts[0].url, right.artifacts[0].url);
}
var BEGIN = /^\/\/ *-+ *BEGIN PANTS LOCKFILE METADATA/;
var END = /^\/\/ *-+ *END PANTS LOCKFILE METADATA/;
function withoutHeader(text) {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const comments = lines.filter((line) => line.startsWith("//"));
  if (comments.length === 0) return { json: lines.join("\n"), metadata: void 0 };
  const begin = comments.findIndex((line) => BEGIN.test(line));
  const end = comments.findIndex((line) => END.test(line));
  const block = comments.slice(begin + 1, end).map((line) => line.slice(2));
  return {
    json: lines.map((line) => line.startsWith("//") ? "" : line).join("\n"),
    metadata: begin === -1 || end === -1 ? void 0 : readMetadata(block.join("\n"))
  };
}
function readMetadata(json) {
  try {
    const value = JSON.parse(json);
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function readResolve(reader, fields, at) {
  return {
    marker: reader.marker(fields, "marker", at),
    distributions: reader.objects(fields, "locked_requirements", at).map((item) => readDistribution(reader, item.fields, item.at))
  };
}
function readDistribution(reader, fields, at) {
  const name = reader.string(fields, "project_name", at);
  if (name !== "" && !isValidName(name)) reader.fault(`${at}.project_name`, `is not a name: ${name}`);
  const artifacts = reader.objects(fields, "artifacts", at).map((item) => readArtifact(reader, item.fields, item.at));
  if (artifacts.length === 0) reader.fault(`${at}.artifacts`, "must not be empty");
  const source = artifacts.find(({ url }) => isProjectUrl(url))?.url;
  return {
    name: normalizeName(name),
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: reader.requirements(fields, "requires_dists", at),
    artifacts: inOrder(artifacts),
    ...source !== void 0 && { source }
  };
}
function isProjectUrl(url) {
  return /^(?:git|hg|svn|bzr)\+/.test(url) || url.startsWith("file:") && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(filenameOf(url));
}
function readArtifact(reader, fields, at) {
  const url = reader.string(fields, "url", at);
  return {
    filename: filenameOf(url),
    url,
    hash: {
      algorithm: reader.string(fields, "algorithm", at).toLowerCase(),
      hex: reader.string(fields, "hash", at).toLowerCase()
    },
    size: void 0
  };
}
function inOrder([first, ...rest]) {
  if (first === void 0) return [];
  return [first, ...rest.sort((left, right) => order(left.url, right.url))];
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}
var REPLACEMENT = /^([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?)\s*=\s*([A-Z0-9].*)$/is;
function readOverrides(reader, lock) {
  const overrides = /* @__PURE__ */ new Map();
  for (const [index, text] of reader.strings(lock, "overridden", "").entries()) {
    const replacement = REPLACEMENT.exec(text);
    const requirement = readOverride(reader, replacement?.[2] ?? text, `overridden[${index}]`);
    if (requirement === void 0) continue;
    const name = replacement === null ? requirement.normalizedName : normalizeName(replacement[1]);
    overrides.set(name, [...overrides.get(name) ?? [], requirement]);
  }
  return overrides;
}
function readOverride(reader, text, at) {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(at, `is not a requirement: ${text} (column ${error.column}: ${error.message})`);
    return;
  }
}

// src/requirements/pipfile-lock.ts
function readPipfileLock(text, path) {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), "the lock");
  const meta = reader.object(own(document, "_meta") ?? {}, "_meta");
  if (own(meta, "pipfile-spec") !== 6) {
    reader.fault("_meta.pipfile-spec", "is not 6, the one format of Pipenv that is read");
  }
  const packages = reader.object(own(document, "default") ?? {}, "default");
  const distributions = Object.keys(packages).flatMap(
    (name) => readPackage2(reader, name, reader.object(packages[name], `default.${name}`))
  );
  reader.finish();
  return {
    path,
    format: "pipenv",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    wholeSet: true
  };
}
function readPackage2(reader, name, fields) {
  const at = `default.${name}`;
  if (!isValidName(name)) {
    reader.fault(at, "is not the name of a project");
    return [];
  }
  const marker = reader.marker(fields, "markers", at);
  const common = {
    name: normalizeName(name),
    requiresPython: void 0,
    dependencies: [],
    ...marker && { marker }
  };
  const git = reader.optionalString(fields, "git", at);
  if (git !== void 0) return [{ ...common, version: "0", artifacts: [], source: `git+${git}` }];
  if (own(fields, "path") !== void 0) return [];
  const hashes = reader.strings(fields, "hashes", at).map((hash) => hash.toLowerCase());
  const file = reader.optionalString(fields, "file", at);
  if (file !== void 0) return [fileDistribution(common, file, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, "version", at) ?? "*");
  if (version === void 0) reader.fault(`${at}.version`, "is not a pinned version");
  return version === void 0 || version === "*" ? [] : [{ ...common, version, artifacts: [], hashes }];
}
function fileDistribution(common, url, hashes) {
  const filename = filenameOf(url);
  const hex2 = hashes.find((hash) => hash.startsWith("sha256:"))?.slice("sha256:".length) ?? "";
  return {
    ...common,
    version: filename.split("-")[1] ?? "0",
    artifacts: [
      { filename, url: url.split("#", 1)[0], hash: { algorithm: "sha256", hex: hex2 }, size: void 0 }
    ]
  };
}
function pinnedVersion(text) {
  if (text === "*") return "*";
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) ? clause.version : void 0;
}

// src/platforms/tags.ts
var LEGACY_MANYLINUX = /* @__PURE__ */ new Map([
  [17, "manylinux2014"],
  [12, "manylinux2010"],
  [5, "manylinux1"]
]);
function linuxPlatformTags(machine, glibcMinor) {
  const oldest = machine === "x86_64" || machine === "i686" ? 5 : 17;
  const tags = [];
  for (let minor = glibcMinor; minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`);
    const alias = LEGACY_MANYLINUX.get(minor);
    if (alias !== void 0) tags.push(`${alias}_${machine}`);
  }
  return [...tags, `linux_${machine}`];
}
function cpythonTags(minor, abi, platforms) {
  const interpreter = `cp3${minor}`;
  const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = (lowest) => Array.from({ length: Math.max(minor - lowest, 0) }, (_, index) => minor - 1 - index);
  const generic = [`py3${minor}`, "py3", ...older(0).map((version) => `py3${version}`)];
  return [
    ...abi === "abi3" || abi === "none" ? [] : onEach(`${interpreter}-${abi}`),
    ...onEach(`${interpreter}-abi3`),
    ...onEach(`${interpreter}-none`),
    ...older(2).flatMap((version) => onEach(`cp3${version}-abi3`)),
    ...generic.flatMap((version) => onEach(`${version}-none`)),
    `${interpreter}-none-any`,
    ...generic.map((version) => `${version}-none-any`)
  ];
}
function glibcOfTags(tags) {
  const aliases = [...LEGACY_MANYLINUX].map(([minor, alias]) => [alias, minor]);
  let best;
  for (const tag of tags) {
    const match = /-manylinux_(\d{1,3})_(\d{1,3})_/.exec(tag);
    const alias = aliases.find(([name]) => tag.includes(`-${name}_`));
    const version = match !== null ? [Number(match[1]), Number(match[2])] : alias && [2, alias[1]];
    if (version !== void 0 && (best === void 0 || version[0] > best[0] || version[0] === best[0] && version[1] > best[1])) {
      best = version;
    }
  }
  return best;
}
var MAX_EXPANDED = 2e3;
function expandTag(compressed) {
  const parts = compressed.toLowerCase().split("-").map((part) => part.split("."));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === void 0 || abis === void 0 || platforms === void 0) {
    return void 0;
  }
  if (parts.flat().includes("") || interpreters.length * abis.length * platforms.length > MAX_EXPANDED) {
    return void 0;
  }
  return interpreters.flatMap(
    (interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`))
  );
}

// src/python/wheel-filename.ts
function parseWheelFilename(filename) {
  if (!filename.endsWith(".whl") || /[/\\:\p{C}\s]/u.test(filename)) return void 0;
  const parts = filename.slice(0, -".whl".length).split("-");
  if (parts.length !== 5 && parts.length !== 6) return void 0;
  const [name, version] = parts;
  if (name.includes("__") || !/^[\p{L}\p{N}_.]+$/u.test(name) || !isVersion(version)) return void 0;
  const buildTag = parts.length === 6 ? parts[2] : void 0;
  if (buildTag !== void 0 && !/^\d/.test(buildTag)) return void 0;
  const tags = expandTag(parts.slice(-3).join("-"));
  if (tags === void 0) return void 0;
  return { filename, name, normalizedName: normalizeName(name), version, buildTag, tags };
}

// src/requirements/poetry-lock.ts
function readPoetryLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.string(metadata, "lock-version", "metadata");
  if (!/^[12](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock-version", `is ${version}; versions 1 and 2 of Poetry's format are read`);
  }
  const older = own(metadata, "files");
  const files = older === void 0 ? void 0 : reader.object(older, "metadata.files");
  const distributions = reader.objects(document, "package", "").map(({ fields, at }) => readPackage3({ reader, files }, fields, at));
  const python = pythonOf(reader, metadata, "metadata");
  reader.finish();
  return {
    path,
    format: "poetry",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...python.specifier !== void 0 && { requiresPython: python.specifier }
  };
}
function readPackage3(context, fields, at) {
  const { reader } = context;
  const python = pythonOf(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf2(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    version: reader.version(fields, "version", at),
    requiresPython: python.specifier,
    dependencies: dependenciesOf2(reader, fields, at),
    artifacts: filesOf2(context, fields, at, source)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source.text !== void 0 && { source: source.text },
    ...source.type === "directory" && { isFirstParty: true }
  };
}
function pythonOf(reader, fields, at) {
  const text = (reader.optionalString(fields, "python-versions", at) ?? "*").trim();
  try {
    if (text === "*" || text === "") return {};
    if (parseSpecifiers(text) !== void 0) return { specifier: text };
    if (!text.includes("||")) return { specifier: poetryRequirementText(text, "").trim() };
    const marker = poetryPythonMarker(text);
    return marker === "" ? {} : { marker: parseMarker(marker) };
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError) && !(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
    return {};
  }
}
function markerOf(reader, fields, at) {
  const value = own(fields, "markers");
  if (!isJsonObject(value)) return reader.marker(fields, "markers", at);
  const groups = reader.strings(fields, "groups", at);
  const names = groups.length > 0 ? groups : Object.keys(value);
  return anyMarker(names.map((group) => reader.marker(value, group, `${at}.markers`)));
}
function sourceOf2(reader, fields, at) {
  const value = own(fields, "source");
  if (value === void 0) return { type: void 0, url: "", text: void 0 };
  const table = reader.object(value, `${at}.source`);
  const type = reader.optionalString(table, "type", `${at}.source`);
  const url = reader.optionalString(table, "url", `${at}.source`) ?? "";
  const texts = /* @__PURE__ */ new Map([
    ["git", `git+${url}`],
    ["directory", `the project in ${url}`]
  ]);
  return { type, url, text: texts.get(type ?? "") };
}
function filesOf2({ reader, files }, fields, at, { type, url }) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const version = reader.optionalString(fields, "version", at) ?? "";
  const [holder, field2, place] = files === void 0 ? [fields, "files", at] : [files, name, "metadata.files"];
  return reader.objects(holder, field2, place).flatMap((file) => {
    const filename = reader.string(file.fields, "file", file.at);
    if (files !== void 0 && !isOfVersion(filename, version)) return [];
    const [algorithm = "", hex2 = ""] = reader.string(file.fields, "hash", file.at).split(":", 2);
    const isSingle = (type === "url" || type === "file") && filenameOf(url) === filename;
    return {
      filename,
      url: isSingle ? url : "",
      hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
      size: void 0
    };
  });
}
function isOfVersion(filename, version) {
  const wheel = parseWheelFilename(filename);
  if (wheel === void 0) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}
function dependenciesOf2(reader, fields, at) {
  const dependencies = reader.object(own(fields, "dependencies") ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed = `${at}.dependencies.${name}`;
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed, extras.get(normalizeName(name)) ?? []) ?? []
    );
  });
}
function extrasByName(reader, fields, at) {
  const table = reader.object(own(fields, "extras") ?? {}, `${at}.extras`);
  const byName = /* @__PURE__ */ new Map();
  for (const extra of Object.keys(table)) {
    for (const text of reader.strings(table, extra, `${at}.extras`)) {
      const name = normalizeName(/^[A-Za-z0-9._-]+/.exec(text)?.[0] ?? "");
      byName.set(name, [...byName.get(name) ?? [], normalizeName(extra)]);
    }
  }
  return byName;
}
function readDependency(reader, name, value, at, extras) {
  const table = typeof value === "string" ? { version: value } : reader.object(value, at);
  const version = reader.optionalString(table, "version", at) ?? "*";
  const marker = reader.marker(table, "markers", at);
  const names = reader.strings(table, "extras", at);
  const bracketed = names.length === 0 ? "" : `[${names.join(",")}]`;
  const requirement = reader.requirement(specified(name, bracketed, version), at);
  if (requirement === void 0) return void 0;
  const isOptional = own(table, "optional") === true;
  if (!isOptional || marker !== void 0 && mentionsExtra(marker)) return underMarker(requirement, marker);
  const wanted = extras.length === 0 ? void 0 : anyMarker(extras.map(extraMarker));
  return wanted && underMarker(requirement, allMarkers(marker, wanted));
}
function specified(name, extras, constraint) {
  const joined = constraint.replace(/<\s*([^\s,|<>]+)\s*\|\|\s*>\s*\1(?=$|[\s,|])/g, "!=$1");
  if (joined.includes("||")) return `${name}${extras}`;
  try {
    const text = poetryRequirementText(joined, name, extras);
    return parseSpecifiers(text.slice(name.length + extras.length)) === void 0 ? `${name}${extras}` : text;
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError)) throw error;
    return `${name}${extras}`;
  }
}
function mentionsExtra(marker) {
  if (marker.kind !== "compare") return mentionsExtra(marker.left) || mentionsExtra(marker.right);
  return [marker.left, marker.right].some((side) => side.kind === "variable" && side.name === "extra");
}

// src/requirements/pylock.ts
function readPylock(document, path) {
  const reader = new LockFields(path);
  const version = reader.string(document, "lock-version", "");
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault("lock-version", `is ${version}; only version 1 of PEP 751 is read`);
  }
  const packages = reader.objects(document, "packages", "");
  const distributions = packages.map(({ fields, at }) => readPackage4(reader, fields, at));
  const requiresPython = reader.specifier(document, "requires-python", "");
  reader.finish();
  const saysDependencies = packages.some(({ fields }) => own(fields, "dependencies") !== void 0);
  return {
    path,
    format: "pylock",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...!saysDependencies && { wholeSet: true }
  };
}
function readPackage4(reader, fields, at) {
  const marker = reader.marker(fields, "marker", at);
  const source = sourceOf3(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // Only a source tree has none.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires-python", at),
    dependencies: readDependencies(reader, fields, at),
    artifacts: readFiles(reader, fields, at)
  };
  return { ...base, ...marker && { marker }, ...source !== void 0 && { source } };
}
function readFiles(reader, fields, at) {
  const single = ["sdist", "archive"].flatMap((name) => {
    const value = own(fields, name);
    return value === void 0 ? [] : [{ fields: reader.object(value, `${at}.${name}`), at: `${at}.${name}` }];
  });
  return [...reader.objects(fields, "wheels", at), ...single].map(
    (file) => readFile2(reader, file.fields, file.at)
  );
}
function readFile2(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const path = reader.optionalString(fields, "path", at);
  const hashes = reader.object(own(fields, "hashes") ?? {}, `${at}.hashes`);
  const algorithm = own(hashes, "sha256") === void 0 ? Object.keys(hashes)[0] ?? "" : "sha256";
  if (url === void 0 && path === void 0) reader.fault(at, "has neither `url` nor `path`");
  return {
    filename: reader.optionalString(fields, "name", at) ?? filenameOf(url ?? path ?? ""),
    url: url ?? path ?? "",
    hash: {
      algorithm,
      hex: (algorithm === "" ? "" : reader.string(hashes, algorithm, `${at}.hashes`)).toLowerCase()
    },
    size: reader.optionalSize(fields, "size")
  };
}
function sourceOf3(reader, fields, at) {
  for (const kind of ["vcs", "directory"]) {
    const value = own(fields, kind);
    if (value === void 0) continue;
    const table = reader.object(value, `${at}.${kind}`);
    const address = reader.optionalString(table, "url", at) ?? reader.optionalString(table, "path", at) ?? "";
    return kind === "vcs" ? `${reader.optionalString(table, "type", at) ?? "git"}+${address}` : `the project in ${address}`;
  }
  return void 0;
}
function readDependencies(reader, fields, at) {
  return reader.objects(fields, "dependencies", at).flatMap((item) => {
    const version = reader.optionalString(item.fields, "version", item.at);
    const name = reader.string(item.fields, "name", item.at);
    const requirement = reader.requirement(`${name}${version === void 0 ? "" : `==${version}`}`, item.at);
    return requirement === void 0 ? [] : [requirement];
  });
}

// src/requirements/requirements-lock.ts
var MAX_DEPTH = 10;
var MAX_LINES = 1e6;
var MAX_FAULTS = 100;
function readRequirementsLock(text, path, options = {}) {
  const reading = {
    problems: new Problems(),
    entries: [],
    options: /* @__PURE__ */ new Map(),
    include: options.include
  };
  readFile3(reading, text, path, 0);
  reading.problems.throwIfErrors();
  const isAnnotated = /^#.*\bautogenerated by\b/m.test(text) && reading.entries.some(({ via }) => via.length > 0);
  const neededBy = dependenciesByName(reading.entries);
  return {
    path,
    format: "requirements",
    requirements: reading.entries.map(({ requirement }) => requirement),
    resolves: [
      {
        marker: void 0,
        distributions: reading.entries.map(
          (entry2) => distributionOf(entry2, isAnnotated ? neededBy.get(entry2.requirement.normalizedName) ?? [] : [])
        )
      }
    ],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...!isAnnotated && { wholeSet: true },
    ...reading.options.size > 0 && { metadata: Object.fromEntries(reading.options) }
  };
}
function readFile3(reading, text, path, depth) {
  let via;
  for (const line of logicalLines(text.replace(/^\uFEFF/, ""), path)) {
    if (reading.problems.diagnostics.length >= MAX_FAULTS) return;
    const comment = /^\s*#\s?(.*)$/.exec(line.text)?.[1];
    if (comment !== void 0) {
      via = readVia(comment, via, reading.entries.at(-1));
      continue;
    }
    via = void 0;
    const content = line.text.replace(/(?:^|\s)#.*$/, "").trim();
    if (content.startsWith("-")) readOption(reading, content, line.place, depth);
    else if (content !== "") readPin(reading, content, line.place);
  }
}
function logicalLines(text, path) {
  const lines = [];
  let pending;
  for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries()) {
    if (index >= MAX_LINES) {
      throw userError({
        code: "file-too-large",
        message: `${path} has more than ${MAX_LINES} lines`,
        place: { path }
      });
    }
    const line = index + 1;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && /\\\s*$/.test(raw);
    const part = continues ? raw.replace(/\\\s*$/, " ") : raw;
    if (pending !== void 0 && isComment) {
      lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
      pending = void 0;
    }
    pending = pending === void 0 ? { text: part, line } : { text: pending.text + part, line: pending.line };
    if (continues) continue;
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
    pending = void 0;
  }
  if (pending !== void 0)
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
  return lines;
}
function readVia(comment, open, entry2) {
  if (entry2 === void 0) return void 0;
  const opening = /^\s*via\b\s*(.*)$/.exec(comment)?.[1];
  if (opening === void 0 && open === void 0) return void 0;
  const name = (opening ?? comment).trim();
  if (/^[a-z0-9]/i.test(name)) entry2.via.push(normalizeName(name.split(/[[\s(]/, 1)[0]));
  return entry2.via;
}
var OPTION = /^(-r|--requirement|-c|--constraint|-e|--editable|-i|-f|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[rcef])|$)(.*)$/;
function readOption(reading, content, place, depth) {
  const [, option = content, value = ""] = OPTION.exec(content) ?? [];
  switch (option) {
    case "-r":
    case "--requirement":
      readInclude(reading, value.trim(), place, depth);
      return;
    // Constraints were heeded when the versions were pinned; what is installed editable is first-party.
    case "-c":
    case "--constraint":
    case "-e":
    case "--editable":
      return;
    default: {
      const name = option === "-i" ? "--index-url" : option === "-f" ? "--find-links" : option;
      reading.options.set(name, [...reading.options.get(name) ?? [], value.trim()]);
    }
  }
}
function readInclude(reading, name, place, depth) {
  const path = joinedPath(place.path, name);
  const text = path === void 0 || depth >= MAX_DEPTH ? void 0 : reading.include?.(path);
  if (path !== void 0 && text !== void 0) {
    readFile3(reading, text, path, depth + 1);
    return;
  }
  reading.problems.error({
    code: "include-not-read",
    message: depth >= MAX_DEPTH ? `the files that include \`${name}\` go round in circles` : `\`${name}\` cannot be read`,
    place,
    help: "name a file of the checkout, or put everything into one file: `uv pip compile` does"
  });
}
function joinedPath(from, name) {
  if (name.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(name)) return void 0;
  const parts = from.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === ".." && parts.pop() === void 0) return void 0;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function readPin(reading, content, place) {
  const hashes = [...content.matchAll(/(?:^|\s)--hash[=\s]\s*([a-z0-9]+:[0-9a-f]+)/gi)].map(
    (match) => match[1].toLowerCase()
  );
  const text = content.replace(/(?:^|\s)--[a-z].*$/, "").trim();
  const requirement = parsePin(reading, text, place);
  if (requirement === void 0) return;
  const version = pinnedVersion2(requirement);
  if (version === void 0) {
    reading.problems.error({
      code: "unpinned-requirement",
      message: `\`${text}\` does not pin one version`,
      place: { ...place, endColumn: 1 + text.length },
      help: "pin it with `==`; `uv pip compile --universal --generate-hashes` pins all and what they need"
    });
    return;
  }
  reading.entries.push({ requirement, version, hashes, via: [] });
}
function parsePin(reading, text, place) {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    const wheel = parseWheelFilename(filenameOf(text.split(/\s*;/, 1)[0]));
    if (wheel !== void 0) return { ...parseRequirement(wheel.name), url: text.split(/\s*;/, 1)[0], text };
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` is not a requirement: ${error.message}`,
      place: { ...place, column: error.column },
      help: "write it like `name==1.0` (PEP 508)"
    });
    return void 0;
  }
}
function pinnedVersion2({ specifier, url }) {
  if (url !== void 0) return parseWheelFilename(filenameOf(url))?.version ?? "0";
  const [clause, ...others] = parseSpecifiers(specifier) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) && isVersion(clause.version) ? clause.version : void 0;
}
function dependenciesByName(entries) {
  const markers = /* @__PURE__ */ new Map();
  for (const { requirement } of entries) {
    const { normalizedName, marker } = requirement;
    const known = markers.get(normalizedName);
    if (known === void 0) markers.set(normalizedName, [marker]);
    else known.push(marker);
  }
  const pins = /* @__PURE__ */ new Map();
  for (const [name, known] of markers) pins.set(name, { ...parseRequirement(name), marker: anyOf(known) });
  const needed = /* @__PURE__ */ new Map();
  for (const { requirement, via } of entries) {
    for (const name of via) {
      const dependencies = needed.get(name) ?? /* @__PURE__ */ new Map();
      dependencies.set(requirement.normalizedName, pins.get(requirement.normalizedName));
      needed.set(name, dependencies);
    }
  }
  return new Map([...needed].map(([name, dependencies]) => [name, [...dependencies.values()]]));
}
var MAX_PINS = 200;
function anyOf(markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length < markers.length || known.length === 0 || known.length > MAX_PINS ? void 0 : known.reduce((left, right) => ({ kind: "or", left, right }));
}
function distributionOf({ requirement, version, hashes }, dependencies) {
  const { url, marker } = requirement;
  return {
    name: requirement.normalizedName,
    version,
    requiresPython: void 0,
    dependencies: dependencies.filter(({ normalizedName }) => normalizedName !== requirement.normalizedName),
    artifacts: url === void 0 ? [] : [urlArtifact(url, hashes)],
    ...marker && { marker },
    ...url === void 0 ? { hashes } : /^(?:git|hg|svn|bzr)\+/.test(url) && { source: url }
  };
}
function urlArtifact(url, hashes) {
  const fragment = /[#&](sha256)=([0-9a-f]+)/i.exec(url);
  const given = hashes.find((hash) => hash.startsWith("sha256:")) ?? hashes[0];
  const [algorithm = "", hex2 = ""] = given?.split(":", 2) ?? (fragment === null ? [] : [fragment[1], fragment[2]]);
  return {
    filename: filenameOf(url),
    url: url.split("#", 1)[0],
    hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
    size: void 0
  };
}

// src/requirements/uv-lock.ts
function readUvLock(document, path) {
  const reader = new LockFields(path);
  const version = own(document, "version");
  if (version !== 1) {
    reader.fault("version", `is ${JSON.stringify(version)}; only version 1 of uv's format is read`);
  }
  const packages = reader.objects(document, "package", "");
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage5(reader, fields, at));
  const requiresPython = reader.specifier(document, "requires-python", "");
  reader.finish();
  return {
    path,
    format: "uv",
    requirements,
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython }
  };
}
function readPackage5(reader, fields, at) {
  const source = sourceOf4(reader.object(own(fields, "source"), `${at}.source`));
  const sdist = own(fields, "sdist");
  const files = [
    ...reader.objects(fields, "wheels", at),
    ...sdist === void 0 ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]
  ];
  const marker = forkMarker(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // A project of the workspace may leave its version to its build.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: void 0,
    dependencies: dependenciesOf3(reader, fields, at),
    artifacts: files.flatMap((file) => readFile4(reader, file.fields, file.at))
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...source?.startsWith("the project") === true && { isFirstParty: true }
  };
}
function sourceOf4(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url") return value;
    if (kind === "git") return `git+${value}`;
    return kind === "path" ? value : `the project in ${value === "." ? "the root of the workspace" : value}`;
  }
  return void 0;
}
function readFile4(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at) ?? "";
  const filename = reader.optionalString(fields, "filename", at) ?? filenameOf(url);
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex2 = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url,
      hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
      size: reader.optionalSize(fields, "size")
    }
  ];
}
var MAX_FORKS = 1e3;
function forkMarker(reader, fields, at) {
  const markers = reader.strings(fields, "resolution-markers", at).flatMap((text, index) => {
    try {
      return [parseMarker(text)];
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      reader.fault(`${at}.resolution-markers[${index}]`, `is not a marker: ${text}`);
      return [];
    }
  });
  if (markers.length > MAX_FORKS) {
    reader.fault(`${at}.resolution-markers`, "is too long");
    return void 0;
  }
  return markers.length === 0 ? void 0 : markers.reduce((left, right) => ({ kind: "or", left, right }));
}
function dependenciesOf3(reader, fields, at) {
  const plain = reader.objects(fields, "dependencies", at).map((item) => dependency(reader, item.fields, item.at, void 0));
  const optional = reader.object(own(fields, "optional-dependencies") ?? {}, `${at}.optional-dependencies`);
  const extras = Object.keys(optional).flatMap(
    (extra) => reader.objects(optional, extra, `${at}.optional-dependencies`).map((item) => dependency(reader, item.fields, item.at, extra))
  );
  return [...plain, ...extras].filter((one) => one !== void 0);
}
function dependency(reader, fields, at, ofExtra) {
  const version = reader.optionalString(fields, "version", at);
  return requirementOf(reader, fields, at, {
    extras: reader.strings(fields, "extra", at),
    specifier: version === void 0 ? "" : `==${version}`,
    ofExtra
  });
}
function requirementOf(reader, fields, at, parts) {
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const written = marker === void 0 ? void 0 : formatMarker(marker);
  const ofExtra = parts.ofExtra === void 0 ? void 0 : `extra == '${normalizeName(parts.ofExtra)}'`;
  const condition = written !== void 0 && ofExtra !== void 0 ? `(${written}) and ${ofExtra}` : written ?? ofExtra;
  const extras = parts.extras.length === 0 ? "" : `[${parts.extras.join(",")}]`;
  return reader.requirement(
    `${name}${extras}${parts.specifier}${condition === void 0 ? "" : `; ${condition}`}`,
    at
  );
}
function projectRequirements(reader, fields, at) {
  const metadata = own(fields, "metadata");
  if (metadata === void 0) return [];
  const table = reader.object(metadata, `${at}.metadata`);
  const development = reader.object(own(table, "requires-dev") ?? {}, `${at}.metadata.requires-dev`);
  return [
    ...reader.objects(table, "requires-dist", `${at}.metadata`),
    ...Object.keys(development).flatMap(
      (group) => reader.objects(development, group, `${at}.metadata.requires-dev`)
    )
  ].flatMap((item) => {
    const requirement = requirementOf(reader, item.fields, item.at, {
      extras: reader.strings(item.fields, "extras", item.at),
      specifier: reader.optionalString(item.fields, "specifier", item.at) ?? "",
      ofExtra: void 0
    });
    const url = reader.optionalString(item.fields, "url", item.at);
    return requirement === void 0 ? [] : [{ ...requirement, url }];
  });
}

// src/requirements/read-lock.ts
function readLock(text, path, options = {}) {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*(?:\/\/[^\n]*\n\s*)*\{/.test(content)) {
    return /"pipfile-spec"\s*:/.test(content) ? readPipfileLock(content, path) : readPexLock(content, path);
  }
  if (!/^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(content)) {
    return readRequirementsLock(content, path, options);
  }
  const document = parseToml(content, path);
  if (typeof own(document, "lock-version") === "string") return readPylock(document, path);
  if (typeof own(document, "version") === "number" && own(document, "requires-python") !== void 0) {
    return readUvLock(document, path);
  }
  const metadata = tableAt(document, "metadata");
  if (metadata !== void 0 && own(metadata, "lock-version") !== void 0) {
    return readPoetryLock(document, path);
  }
  if (metadata !== void 0 && own(metadata, "lock_version") !== void 0) {
    return readPdmLock(document, path);
  }
  throw userError({
    code: "unknown-lock-format",
    message: `${path} is not a lock of a format that is read here`,
    place: { path },
    help: "use a lock of pex (`pex3 lock create --style universal`), `uv.lock`, `pylock.toml`, `poetry.lock`, `pdm.lock`, `Pipfile.lock` or a `requirements.txt` with pinned versions"
  });
}

// src/python/specifier-sets.ts
function includesSpecifier(outer, inner) {
  const outerClauses = parseSpecifiers(outer) ?? [];
  const innerClauses = parseSpecifiers(inner) ?? [];
  if (outerClauses.length === 0) return true;
  const points = [...outerClauses, ...innerClauses].flatMap(({ version }) => around(version));
  return ["0", "99999999", ...points].every(
    (version) => !satisfiesClauses(version, innerClauses) || satisfiesClauses(version, outerClauses)
  );
}
function around(version) {
  const release = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release === void 0) return [version];
  const last = /\d+$/.exec(release)[0];
  const head = release.slice(0, -last.length);
  const neighbours = [BigInt(last) + 1n, ...BigInt(last) > 0n ? [BigInt(last) - 1n] : []];
  return [
    version,
    release,
    `${release}.dev0`,
    `${release}.post1`,
    `${release}.0.1`,
    ...neighbours.flatMap((number) => [
      `${head}${number}`,
      `${head}${number}.dev0`,
      `${head}${number}.99999`
    ])
  ];
}

// src/requirements/subset.ts
var MAX_REQUESTS = 2e5;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies = (requirement, extras, request2) => {
    if (requirement.marker === void 0) return true;
    try {
      return evaluateMarker(requirement.marker, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request: request2, error });
      return false;
    }
  };
  const overridden = (request2) => {
    const overrides = (lock.overridden.get(request2.requirement.normalizedName) ?? []).filter(
      (override) => applies(override, [], request2)
    );
    if (overrides.length > 1) ambiguous.push({ request: request2, overrides });
    return overrides[0] === void 0 ? request2 : { ...request2, requirement: overrides[0] };
  };
  const enqueue = (request2, extras) => {
    if (isExcluded(lock, request2.requirement)) return;
    if (!applies(request2.requirement, extras, request2)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request2);
  };
  for (const root of roots) {
    const request2 = overridden({ requirement: root.requirement, parent: void 0, root });
    enqueue(request2, request2.requirement.extras);
  }
  for (const request2 of queue) {
    const name = request2.requirement.normalizedName;
    const known = requests.get(name);
    if (known === void 0) requests.set(name, [request2]);
    else known.push(request2);
    if (!needsExpansion(expanded, request2.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      for (const dependency2 of distribution.dependencies) {
        if (isExcluded(lock, dependency2)) continue;
        const wish = { requirement: dependency2, parent: request2, root: void 0 };
        enqueue(overridden(wish), request2.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement) {
  const known = expanded.get(requirement.normalizedName);
  if (known === void 0) {
    expanded.set(requirement.normalizedName, new Set(requirement.extras));
    return true;
  }
  const fresh = requirement.extras.filter((extra) => !known.has(extra));
  for (const extra of fresh) known.add(extra);
  return fresh.length > 0;
}
function isExcluded(lock, requirement) {
  return lock.excluded.some(
    (excluded) => excluded.normalizedName === requirement.normalizedName && includesSpecifier(excluded.specifier, requirement.specifier)
  );
}
function repositoryOf(resolve3, platform) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of resolve3.distributions) {
    if (distribution.marker !== void 0 && !holdsSurely(distribution, platform)) continue;
    const known = repository.get(distribution.name);
    if (known === void 0) repository.set(distribution.name, [distribution]);
    else known.push(distribution);
  }
  return repository;
}
function holdsSurely(distribution, platform) {
  try {
    return evaluateMarker(distribution.marker, platform.markers, void 0);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return true;
    throw error;
  }
}
function chainOf(request2) {
  const chain = [];
  for (let step = request2; step !== void 0; step = step.parent) {
    chain.unshift(step.requirement);
  }
  return chain;
}
function renderChain(request2) {
  const chain = chainOf(request2).map(formatRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "…", ...chain.slice(-3)] : chain).join(" → ");
}
function rootOf(request2) {
  let step = request2;
  while (step.parent !== void 0) step = step.parent;
  return step.root;
}

// src/requirements/selection-problems.ts
function regenerate(lock) {
  switch (lock.format) {
    case "uv":
      return "run `uv lock`";
    case "poetry":
      return "run `poetry lock`";
    case "pdm":
      return "run `pdm lock`";
    case "pipenv":
      return "run `pipenv lock`";
    case "pex":
    case "pylock":
    case "requirements":
      return `generate ${lock.path} again`;
  }
}
function placeOf(requests, lock) {
  return requests.map((request2) => rootOf(request2)?.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request2) => {
    const target = rootOf(request2)?.target;
    return `asked for by ${renderChain(request2)}${target === void 0 ? "" : ` (${target})`}`;
  });
  return lines.length > 5 ? [...lines.slice(0, 5), `and ${lines.length - 5} more`] : lines;
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${formatRequirement(requirement)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: regenerate(lock),
    ...locked && { notes: [`the lock was made for \`${formatRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (lock.requiresPython === void 0 || python === void 0) return;
  if (satisfiesSpecifier(python, lock.requiresPython)) return;
  problems.error({
    code: "requires-python",
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a runtime that fits, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request: request2, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `the marker of \`${formatRequirement(request2.requirement)}\` cannot be decided for ${platform.description}: ${error.message}`,
      place: placeOf([request2], lock),
      help: "describe the platform with a complete platform, which has all marker values",
      notes: askers([request2])
    });
  }
  for (const { request: request2, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `several overrides of ${lock.path} apply to \`${formatRequirement(request2.requirement)}\`: ${overrides.map((override) => `\`${formatRequirement(override)}\``).join(", ")}`,
      place: placeOf([request2], lock),
      help: "give the overrides markers that exclude each other"
    });
  }
}
function reportProject(problems, project) {
  const { candidates } = project;
  if (candidates.length === 0) reportMissing(problems, project);
  else if (candidates.some(({ fault }) => fault === "wheel")) reportNoWheel(problems, project);
  else if (candidates.some(({ fault }) => fault === "version")) reportNoVersion(problems, project);
  else reportPython(problems, project);
}
function reportMissing(problems, { lock, name, requests }) {
  const request2 = requests[0];
  const root = rootOf(request2);
  const isRoot = request2.parent === void 0;
  const known = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known);
  problems.error({
    code: "requirement-not-in-lock",
    message: isRoot ? `\`${formatRequirement(request2.requirement)}\`${root === void 0 ? "" : ` of ${root.target}`} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${formatRequirement(request2.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: near.length > 0 && isRoot ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Else ${regenerate(lock)}` : regenerate(lock),
    notes: askers(requests)
  });
}
function reportNoVersion(problems, { lock, name, requests, candidates }) {
  const refused = candidates.filter(({ fault }) => fault === "version");
  const versions = refused.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement }) => requirement.specifier))];
  problems.error({
    code: "no-compatible-version",
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is asked for`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or ask for a version that it has`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  const asked2 = candidates.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    message: python === void 0 ? `whether ${name} runs on ${platform.description} cannot be told: its Python version is not known` : `no version of ${name} in ${lock.path} runs on Python ${python}: ${asked2}`,
    place: placeOf(requests, lock),
    help: `choose a runtime that fits, or ask for a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const newest = candidates.filter(({ fault }) => fault === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  const offered = wheelTags(newest, platform);
  const fitting = newestFitting(project);
  problems.error({
    code: "no-wheel-for-platform",
    message: `${name} ${newest.version} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf(requests, lock),
    help: fitting === void 0 ? `ask for a version of ${name} that has such a wheel and ${regenerate(lock)}, or put a wheel of ${name} ${newest.version} that fits into a directory named by \`wheels\`` : `${name} ${fitting} in the same lock has a wheel that fits: let the requirements allow it`,
    notes: [
      `wanted: ${shortTags(platform)}`,
      ...offered.length > 0 ? [`on offer: ${shortened(offered)}`] : [],
      ...askers(requests)
    ]
  });
}
function whatItHas({ source, artifacts, hashes }) {
  if (source !== void 0) return `it comes from ${source}`;
  if (hashes !== void 0 && artifacts.length === 0) {
    return "no index is known to offer one that the lock allows";
  }
  if (artifacts.length === 0) return "the lock names no file for it";
  return "it is published as a source distribution only, and those are never built here";
}
function wheelTags({ artifacts }, platform) {
  const [interpreter = ""] = platform.tags[0]?.split("-", 1) ?? [];
  const machine = platform.markers.platform_machine ?? "";
  const nearness = (tag) => Number(tag.includes("linux")) + Number(tag.includes(machine)) + Number(tag.startsWith(interpreter));
  return artifacts.filter(({ filename }) => parseWheelFilename(filename) !== void 0).map(({ filename }) => filename.slice(0, -".whl".length).split("-").slice(-3).join("-")).toSorted((left, right) => nearness(right) - nearness(left));
}
function shortened(tags) {
  const distinct = [...new Set(tags)];
  return distinct.length > 8 ? `${distinct.slice(0, 8).join(", ")} and ${distinct.length - 8} more` : distinct.join(", ");
}
function shortTags({ tags }) {
  const kinds = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const [interpreter, abi, system] = tag.split("-");
    const kind = `${interpreter.startsWith("cp") ? "cp" : "py"} ${abi === "abi3" || abi === "none" ? abi : "own"} ${system === "any" ? "any" : "platform"}`;
    if (!kinds.has(kind)) kinds.set(kind, tag);
  }
  return `${[...kinds.values()].join(", ")} or lower`;
}
function newestFitting({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}

// src/requirements/select-wheels.ts
function selectWheels(lock, roots, platform, options = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  reportLockPython(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = new Map(platform.tags.map((tag, index) => [tag, index]));
  const attempts = lock.resolves.map(
    (resolve3) => attempt2(lock, resolve3, roots, platform, ranks, options.constraints ?? [])
  );
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best.chosen, lock, platform);
  problems.add(...leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} holds no set of distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "generate the lock for this platform too (for pex: `--style universal`)"
    });
  }
  problems.throwIfErrors();
  return { wheels: [], reasons: [] };
}
function isKnownUrl(lock, requirement) {
  if (requirement.url === void 0) return true;
  const { normalizedName, url } = requirement;
  return lock.requirements.some((known) => known.normalizedName === normalizedName && known.url === url) || lock.resolves.some(
    ({ distributions }) => distributions.some(
      ({ name, artifacts, source }) => name === normalizedName && (source === url || artifacts.some((artifact) => artifact.url === url))
    )
  );
}
var MAX_PROBLEMS = 100;
function attempt2(lock, resolve3, roots, platform, ranks, constraints) {
  const problems = new Problems();
  const chosen = [];
  const repository = repositoryOf(resolve3, platform);
  try {
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates = (repository.get(name) ?? []).map(
        (distribution) => judge(distribution, requests, platform, ranks, constraints)
      );
      const choice = bestChoice(candidates.flatMap(({ choices }) => choices));
      if (choice === void 0 && candidates.some(isFirstParty)) continue;
      if (choice === void 0)
        reportProject(problems, { lock, platform, name, requests, candidates, ranks });
      else chosen.push({ ...choice, requests });
      if (problems.diagnostics.length >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `the dependencies in ${lock.path} do not come to an end`,
      place: { path: lock.path },
      help: "generate the lock file again"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve: resolve3, chosen, problems };
}
function isFirstParty({ distribution, fault }) {
  return distribution.isFirstParty === true && fault === "wheel";
}
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository.keys()].map((name) => ({
    requirement: parseRequirement(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others];
}
function judge(distribution, requests, platform, ranks, constraints) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const accepts = (requirement) => satisfiesSpecifier(distribution.version, requirement.specifier);
  const refusing = requests.filter(({ requirement }) => !accepts(requirement));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank = rankOf(artifact, ranks);
    return rank === void 0 ? [] : [{ distribution, artifact, rank }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankOf(artifact, ranks) {
  let best;
  for (const tag of parseWheelFilename(artifact.filename)?.tags ?? []) {
    const rank = ranks.get(tag);
    if (rank !== void 0 && (best === void 0 || rank < best)) best = rank;
  }
  return best;
}
function bestChoice(choices) {
  let best;
  for (const choice of choices) {
    if (best === void 0) {
      best = choice;
      continue;
    }
    const age = compareVersions(choice.distribution.version, best.distribution.version);
    if (age > 0 || age === 0 && choice.rank <= best.rank) best = choice;
  }
  return best;
}
function holdsHere(resolve3, platform) {
  return repositoryOf({ marker: void 0, distributions: [asDistribution(resolve3)] }, platform).size > 0;
}
function asDistribution({ marker }) {
  return { name: "", version: "0", requiresPython: void 0, dependencies: [], artifacts: [], marker };
}
function mostSpecific(attempts, tagCount) {
  const span = Math.max(tagCount - 1, 1);
  let best;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank }) => (span - rank) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve: resolve3 }) => holdsHere(resolve3, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.diagnostics.length - right.problems.diagnostics.length
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  problems.error({
    code: "no-sha256",
    message: `${lock.path} has no SHA-256 for ${filename} of ${distribution.name} ${distribution.version}`,
    place: { path: lock.path },
    help: "generate the lock file again with hashes: a download is only used when its SHA-256 is known"
  });
}
function selected(chosen, lock, platform) {
  const sorted = chosen.toSorted(
    (left, right) => left.distribution.name < right.distribution.name ? -1 : Number(left.distribution.name > right.distribution.name)
  );
  const versions = /* @__PURE__ */ new Map();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: distribution.version,
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path
    })),
    reasons: sorted.map(({ distribution, rank, requests }) => ({
      tag: platform.tags[rank],
      chain: chainOf(requests[0]),
      target: rootOf(requests[0])?.target ?? lock.path,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version
      )
    }))
  };
}

// src/commands/locked-wheels.ts
function createLockedWheels(project) {
  const locks = /* @__PURE__ */ new Map();
  const lockOf = (resolve3, place) => {
    const path = lockPath(project, resolve3, place);
    const known = locks.get(path);
    if (known !== void 0) return known;
    const lock = readLock(project.workspace.read(path).toString("utf8"), path);
    locks.set(path, lock);
    return lock;
  };
  return {
    // Asynchronous: whoever calls it gets a rejection, never an exception.
    // eslint-disable-next-line @typescript-eslint/require-await
    choose: async (requirements, resolve3, platform, place) => requirements.length === 0 ? { wheels: [], reasons: [] } : selectWheels(lockOf(resolve3, place), requirements, platform)
  };
}
function lockPath(project, resolve3, place) {
  const { python } = project.workspace.options;
  const path = python.enableResolves ? python.resolves.get(resolve3) : void 0;
  if (path === void 0) {
    throw userError({
      code: "no-lock",
      message: "Nothing pins the versions of the third-party requirements of this package.",
      place,
      help: "set `[python].enable_resolves = true` and name a lock file in `[python.resolves]` of pants.toml; `pants generate-lockfiles` or `pex3 lock create --style universal` makes one"
    });
  }
  if (!project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve3}\` does not exist.`,
      place,
      help: `make it with \`pants generate-lockfiles --resolve=${resolve3}\`, or with \`pex3 lock create --style universal\``
    });
  }
  return path;
}

// src/commands/plan-archive.ts
import { mkdirSync as mkdirSync2, mkdtempSync, readdirSync, rmSync as rmSync3, statSync as statSync4 } from "node:fs";
import { dirname as dirname4, join as join6, posix, relative as relative2, sep as sep2 } from "node:path";

// src/archive/write-tar.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync as closeSync2, openSync as openSync2, readSync, statSync as statSync2, writeSync } from "node:fs";
import { Readable as Readable2, Writable } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
import { crc32 as crc322, createDeflateRaw } from "node:zlib";

// src/archive/deflate.ts
var import_yazl = __toESM(require_yazl(), 1);
import { readFileSync as readFileSync2 } from "node:fs";
import { buffer } from "node:stream/consumers";
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
async function* deflateEntries(entries) {
  for (const batch of batchesOf(entries)) {
    const zip = await deflateBatch(batch);
    for (const member of await readMembersFrom(bufferSource(zip), "new content")) yield { member, zip };
  }
  return void 0;
}
function* batchesOf(entries) {
  let batch = [];
  let bytes = 0;
  for (const entry2 of entries) {
    if (entry2.content.kind === "member") continue;
    const content = entry2.content.kind === "bytes" ? entry2.content.bytes : readSource(entry2.content.path, entry2.owner);
    if (batch.length > 0 && (bytes + content.length > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(content);
    bytes += content.length;
  }
  if (batch.length > 0) yield batch;
}
function readSource(path, owner) {
  try {
    return readFileSync2(path);
  } catch (error) {
    throw userError({
      code: "cannot-read",
      message: `cannot read \`${path}\` of ${owner}: ${error.message}`,
      help: "the file must exist and be readable while the package is written"
    });
  }
}
async function deflateBatch(contents) {
  const zip = new import_yazl.ZipFile();
  const failed = new Promise((_resolve, reject) => zip.on("error", reject));
  contents.forEach((content, index) => {
    zip.addBuffer(content, String(index), {
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      compressionLevel: 6
    });
  });
  zip.end();
  return Promise.race([buffer(zip.outputStream), failed]);
}

// src/archive/read-member.ts
import { createInflateRaw, crc32, inflateRawSync } from "node:zlib";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
var CHUNK = 256 * 1024;
async function readMember(archive, member, maxSize = 256 * MIB) {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(archive, (source) => inflateMember(source, archive, member));
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
async function readMembers(archive, members, maxSize = 256 * MIB) {
  const tooLarge2 = members.find((member) => member.size > maxSize);
  if (tooLarge2 !== void 0) {
    throw zipError(archive, tooLarge2.name, `it has ${tooLarge2.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(
      archive,
      (source) => members.map((member) => inflateMember(source, archive, member))
    );
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}
async function readMemberInPieces(archive, member, take) {
  await withFileSource(archive, (source) => inflateInPieces(source, archive, member, take));
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size <= SMALL && member.compressedSize <= SMALL) take(inflateMember(source, archive, member));
  else await inflateLargeMember(source, archive, member, take);
}
function inflateMember(source, archive, member) {
  const data = Buffer.allocUnsafe(member.compressedSize);
  let content;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  checkContent(archive, member, content.length, crc32(content));
  return content;
}
function inflate(data, archive, member) {
  const result = inflateAtMost(data, archive, member);
  if (result.engine.bytesWritten !== data.length) {
    throw endsEarly(archive, member, result.engine.bytesWritten);
  }
  return result.buffer;
}
async function inflateLargeMember(source, archive, member, take) {
  let size = 0;
  let crc = 0;
  const count = (content) => {
    size += content.length;
    if (size > member.size) throw tooLong(archive, member);
    crc = crc32(content, crc);
    take(content);
  };
  if (member.method === 0) for (const chunk of chunksOf(source, member)) count(chunk);
  else await inflateChunks(source, archive, member, count);
  checkContent(archive, member, size, crc);
}
function* chunksOf(source, member) {
  for (let done = 0; done < member.compressedSize; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, member.compressedSize - done));
    source.read(chunk, member.dataOffset + done);
    yield chunk;
    done += chunk.length;
  }
}
async function inflateChunks(source, archive, member, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  try {
    await pipeline(
      Readable.from(chunksOf(source, member), { objectMode: false }),
      inflater,
      async (contents) => {
        for await (const content of contents) take(content);
      }
    );
  } catch (error) {
    const isZlib = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    throw isZlib ? asZipError(archive, member.name, error) : error;
  }
  if (inflater.bytesWritten !== member.compressedSize) {
    throw endsEarly(archive, member, inflater.bytesWritten);
  }
}
function inflateAtMost(data, archive, member) {
  try {
    return inflateRawSync(data, { maxOutputLength: member.size + 1, info: true });
  } catch (error) {
    throw error instanceof RangeError ? tooLong(archive, member) : error;
  }
}
function tooLong(archive, member) {
  return zipError(
    archive,
    member.name,
    `it unpacks to more than the ${member.size} bytes that the directory says`
  );
}
function endsEarly(archive, member, used) {
  return zipError(archive, member.name, `its data ends after ${used} of ${member.compressedSize} bytes`);
}
function checkContent(archive, member, size, crc) {
  if (size !== member.size) {
    throw zipError(archive, member.name, `it unpacks to ${size} bytes, the directory says ${member.size}`);
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, the directory says ${hex(member.crc32)}`
    );
  }
}
var hex = (value) => value.toString(16).padStart(8, "0");

// src/archive/content.ts
var SMALL2 = 4 * 1024 * 1024;
async function contentOf({ content, owner }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMember(content.archive, content.member) : readSource(content.path, owner);
}
async function readContents(entries, take) {
  for (let at = 0; at < entries.length; ) {
    const { content } = entries[at];
    if (content.kind !== "member") take(await contentOf(entries[at++]));
    else if (content.member.size > SMALL2) {
      await readMemberInPieces(content.archive, content.member, take);
      at++;
    } else {
      const members = smallNeighbours(entries, at);
      for (const bytes of await readMembers(content.archive, members)) take(bytes);
      at += members.length;
    }
  }
}
function smallNeighbours(entries, start) {
  const members = [];
  let archive;
  let size = 0;
  for (const { content } of entries.slice(start, start + 1e3)) {
    if (content.kind !== "member" || (archive ?? content.archive) !== content.archive) break;
    size += content.member.size;
    if (members.length > 0 && size > SMALL2) break;
    archive = content.archive;
    members.push(content.member);
  }
  return members;
}

// src/archive/lay-out.ts
function layOut(bundle) {
  return layOutInOrder(bundle).toSorted((a, b) => compareCodePoints(a.path, b.path));
}
function layOutInOrder(bundle) {
  const records = /* @__PURE__ */ new Map();
  const omitted = new Set(bundle.prefix === void 0 ? [] : parentsOf(`${bundle.prefix}/`));
  for (const entry2 of bundle.entries) {
    const { path } = entry2;
    const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "it ends with a slash" : void 0);
    if (unsafe !== void 0) throw new Error(`unsafe path in a bundle: ${path}: ${unsafe}`);
    for (const parent of parentsOf(path)) {
      if (records.get(parent) !== void 0)
        throw new Error(`${parent} is a file and a directory in a bundle`);
      if (!omitted.has(parent)) records.set(parent, void 0);
    }
    if (records.has(path)) {
      const isFile = records.get(path) !== void 0;
      throw new Error(
        isFile ? `path twice in a bundle: ${path}` : `${path} is a file and a directory in a bundle`
      );
    }
    records.set(path, entry2);
  }
  return [...records].map(([path, entry2]) => ({ path, entry: entry2 }));
}

// src/archive/replace.ts
import { randomBytes } from "node:crypto";
import { closeSync, fchmodSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname as dirname2, join as join4 } from "node:path";
function systemCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function writeError(path, error) {
  const code = systemCode(error);
  if (error instanceof UserError || code === void 0 || code.startsWith("ERR_")) return error;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return userError({
    code: isFull ? "disk-full" : "cannot-write",
    message: `cannot write \`${path}\`: ${error.message}`,
    help: isFull ? "free some space, or choose another directory for the output; an earlier output is unchanged" : "the directory must exist and be writable; an earlier output is unchanged"
  });
}
function temporaryName(path) {
  return join4(dirname2(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
}
function discard2(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
  }
}
async function replaceFile(path, mode, work) {
  const temporary = temporaryName(path);
  let descriptor;
  try {
    mkdirSync(dirname2(path), { recursive: true });
    descriptor = openSync(temporary, "wx", 384);
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = void 0;
    closeSync(open);
    renameSync(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== void 0) closeSync(descriptor);
    discard2(temporary);
    throw writeError(path, error);
  }
}

// src/archive/write-tar.ts
var DATE = 315532800;
var BLOCK = 512;
var CHUNK2 = 256 * 1024;
var NAME = 100;
var PREFIX = 155;
async function writeTar(bundle, path, options) {
  return replaceFile(path, 420, async (descriptor) => {
    const hash = createHash2("sha256");
    let size = 0;
    const put = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    };
    const counted = { unzippedSize: 0 };
    const blocks = tarBlocks(bundle, counted);
    if (options.gzip) await gzip(blocks, put);
    else for await (const block of blocks) put(block);
    return { path, sha256: hash.digest("hex"), size, ...counted };
  });
}
async function* tarBlocks(bundle, counted) {
  for (const { path, entry: entry2 } of layOut(bundle)) {
    if (entry2 === void 0) {
      yield header(`${path}/`, 493, 0, "5");
      continue;
    }
    const size = sizeOf(entry2);
    yield header(path, entry2.mode, size, "0");
    let written = 0;
    for await (const piece of contentPieces(entry2)) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${path} changed while it was read`);
    counted.unzippedSize += size;
    yield Buffer.alloc((BLOCK - size % BLOCK) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}
function sizeOf({ content }) {
  if (content.kind === "member") return content.member.size;
  if (content.kind === "bytes") return content.bytes.length;
  return statSync2(content.path).size;
}
async function* contentPieces(entry2) {
  if (entry2.content.kind !== "file") {
    const pieces = [];
    await readContents([entry2], (piece) => pieces.push(piece));
    yield* pieces;
    return;
  }
  const descriptor = openSync2(entry2.content.path, "r");
  try {
    for (; ; ) {
      const buffer2 = Buffer.allocUnsafe(CHUNK2);
      const count = readSync(descriptor, buffer2, 0, CHUNK2, null);
      if (count === 0) return;
      yield buffer2.subarray(0, count);
    }
  } finally {
    closeSync2(descriptor);
  }
}
function header(path, mode, size, type) {
  const names = splitPath(path);
  if (names !== void 0) return ustarHeader(names, mode, size, type);
  const record2 = paxRecord("path", path);
  const padded = Buffer.concat([record2, Buffer.alloc((BLOCK - record2.length % BLOCK) % BLOCK)]);
  const short = { prefix: "", name: `PaxHeaders/${crc322(path).toString(16)}` };
  return Buffer.concat([
    ustarHeader(short, 420, record2.length, "x"),
    padded,
    ustarHeader(short, mode, size, type)
  ]);
}
function paxRecord(key, value) {
  const rest = Buffer.byteLength(` ${key}=${value}
`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}
`);
}
function splitPath(path) {
  if (!/^[ -~]*$/.test(path)) return void 0;
  if (path.length <= NAME) return { prefix: "", name: path };
  const slash = path.indexOf("/", path.length - NAME - 1);
  if (slash <= 0 || slash > PREFIX || slash === path.length - 1) return void 0;
  return { prefix: path.slice(0, slash), name: path.slice(slash + 1) };
}
function ustarHeader({ prefix, name }, mode, size, type) {
  const block = Buffer.alloc(BLOCK);
  const octal = (value, width) => value.toString(8).padStart(width - 1, "0");
  block.write(name, 0, "latin1");
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(DATE, 12), 136);
  block.write(type, 156);
  block.write("ustar\x0000", 257);
  block.write(octal(0, 8), 329);
  block.write(octal(0, 8), 337);
  block.write(prefix, 345, "latin1");
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}
async function gzip(pieces, put) {
  put(Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]));
  let crc = 0;
  let size = 0;
  const counting = async function* () {
    for await (const piece of pieces) {
      crc = crc322(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      try {
        put(chunk);
        done();
      } catch (error) {
        done(error);
      }
    }
  });
  await pipeline2(Readable2.from(counting(), { objectMode: false }), createDeflateRaw({ level: 6 }), sink);
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  put(end);
}

// src/archive/write-zip.ts
import { crc32 as crc323 } from "node:zlib";

// src/archive/archive-files.ts
import { closeSync as closeSync3, openSync as openSync3 } from "node:fs";
var MAX_OPEN = 128;
var ArchiveFiles = class {
  /** By path, the longest open first. */
  #open = /* @__PURE__ */ new Map();
  /**
   * Fills `target` with the bytes of `archive` from `position`.
   * @throws UserError `bad-zip` when it cannot be read or ends before
   */
  read(archive, target, position) {
    try {
      readFully(this.#descriptorOf(archive), target, position);
    } catch (error) {
      throw asZipError(archive, void 0, error);
    }
  }
  close() {
    for (const descriptor of this.#open.values()) closeSync3(descriptor);
    this.#open.clear();
  }
  #descriptorOf(archive) {
    const known = this.#open.get(archive);
    if (known !== void 0) return known;
    const [oldest] = this.#open;
    if (oldest !== void 0 && this.#open.size >= MAX_OPEN) {
      closeSync3(oldest[1]);
      this.#open.delete(oldest[0]);
    }
    const descriptor = openSync3(archive, "r");
    this.#open.set(archive, descriptor);
    return descriptor;
  }
};

// src/archive/zip-output.ts
import { createHash as createHash3 } from "node:crypto";
import { writeSync as writeSync2 } from "node:fs";

// src/archive/zip-records.ts
var VERSION_NEEDED = 20;
var VERSION_MADE_BY = 3 << 8 | 20;
var UTF8 = 2048;
var DATE2 = 0 << 9 | 1 << 5 | 1;
var TIME = 0;
var DOS_DIRECTORY = 16;
var MAX_ENTRIES = 65535;
var MAX_OFFSET = 4294967295;
function maxHeaderSize(name) {
  return 46 + 3 * name.length;
}
function writeShared(target, at, fields, nameLength) {
  target.writeUInt16LE(VERSION_NEEDED, at);
  target.writeUInt16LE(nameLength === fields.name.length ? 0 : UTF8, at + 2);
  target.writeUInt16LE(fields.method, at + 4);
  target.writeUInt16LE(TIME, at + 6);
  target.writeUInt16LE(DATE2, at + 8);
  target.writeUInt32LE(fields.crc32, at + 10);
  target.writeUInt32LE(fields.compressedSize, at + 14);
  target.writeUInt32LE(fields.size, at + 18);
  target.writeUInt16LE(nameLength, at + 22);
  target.writeUInt16LE(0, at + 24);
}
function writeLocalHeader(target, at, fields) {
  target.writeUInt32LE(67324752, at);
  const nameLength = target.write(fields.name, at + 30);
  writeShared(target, at + 4, fields, nameLength);
  return 30 + nameLength;
}
function writeCentralHeader(target, at, fields, offset) {
  target.writeUInt32LE(33639248, at);
  target.writeUInt16LE(VERSION_MADE_BY, at + 4);
  const nameLength = target.write(fields.name, at + 46);
  writeShared(target, at + 6, fields, nameLength);
  target.writeUInt16LE(0, at + 32);
  target.writeUInt16LE(0, at + 34);
  target.writeUInt16LE(0, at + 36);
  const isDirectory = (fields.mode & 61440) === 16384;
  target.writeUInt32LE((fields.mode << 16 | (isDirectory ? DOS_DIRECTORY : 0)) >>> 0, at + 38);
  target.writeUInt32LE(offset, at + 42);
  return 46 + nameLength;
}
function endRecord(entries, directorySize, directoryOffset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(101010256, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}

// src/archive/zip-output.ts
var BUFFER_SIZE = 4 * 1024 * 1024;
var DIRECTORY_MODE = 16877;
var ZipOutput = class {
  #descriptor;
  #path;
  #hash = createHash3("sha256");
  #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  #filled = 0;
  /** Bytes written before those in the buffer. */
  #flushed = 0;
  #unzippedSize = 0;
  #entries = 0;
  /** The central directory as far as it is known. */
  #directory = Buffer.allocUnsafeSlow(256 * 1024);
  #directorySize = 0;
  /** Writes to the open file `descriptor`, first `preamble`; `path` is its name in the end. */
  constructor(descriptor, path, preamble = Buffer.alloc(0)) {
    this.#descriptor = descriptor;
    this.#path = path;
    this.#write(preamble);
  }
  /** @param path without its slash */
  addDirectory(path) {
    this.#addHeaders({
      name: `${path}/`,
      method: 0,
      crc32: 0,
      compressedSize: 0,
      size: 0,
      mode: DIRECTORY_MODE
    });
  }
  /** @throws UserError `package-too-large`; what `read` throws; errors of the operating system */
  addFile(fields, read) {
    this.#addHeaders(fields);
    const { compressedSize } = fields;
    for (let done = 0; done < compressedSize; ) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const length = Math.min(compressedSize - done, BUFFER_SIZE - this.#filled);
      read(this.#buffer.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += fields.size;
  }
  /** Writes the central directory and all that is left. */
  end() {
    const start = this.#offset;
    this.#checkOffset(start + this.#directorySize);
    this.#write(this.#directory.subarray(0, this.#directorySize));
    this.#write(endRecord(this.#entries, this.#directorySize, start));
    this.#flush();
    return {
      path: this.#path,
      sha256: this.#hash.digest("hex"),
      size: this.#flushed,
      unzippedSize: this.#unzippedSize
    };
  }
  get #offset() {
    return this.#flushed + this.#filled;
  }
  #addHeaders(fields) {
    const room = maxHeaderSize(fields.name);
    this.#checkOffset(this.#offset + room + fields.compressedSize);
    if (this.#directorySize + room > this.#directory.length) {
      this.#directory = Buffer.concat([this.#directory], 2 * this.#directory.length);
    }
    this.#directorySize += writeCentralHeader(this.#directory, this.#directorySize, fields, this.#offset);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#filled += writeLocalHeader(this.#buffer, this.#filled, fields);
    this.#entries++;
  }
  #checkOffset(offset) {
    if (offset > MAX_OFFSET) throw tooLarge(this.#path, "more", `${MAX_OFFSET} bytes`);
  }
  #write(bytes) {
    for (let done = 0; done < bytes.length; ) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const count = bytes.copy(this.#buffer, this.#filled, done);
      this.#filled += count;
      done += count;
    }
  }
  #flush() {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync2(this.#descriptor, bytes, done);
    this.#flushed += this.#filled;
    this.#filled = 0;
  }
};
function tooLarge(path, what, limit) {
  return userError({
    code: "package-too-large",
    message: `\`${path}\` would hold ${what}; a zip file can hold ${limit}`,
    help: "AWS Lambda takes 250 MB unpacked: leave out what the function does not need, or use a container image"
  });
}

// src/archive/write-zip.ts
var FILE_TYPE = 32768;
async function writeZip(bundle, path, options = {}) {
  const records = options.inGivenOrder === true ? layOutInOrder(bundle) : layOut(bundle);
  const appended = options.appended ?? [];
  const count = records.length + appended.length;
  if (count > MAX_ENTRIES) throw tooLarge(path, `${count} files and directories`, String(MAX_ENTRIES));
  return replaceFile(path, options.mode ?? 420, async (descriptor) => {
    const archives = new ArchiveFiles();
    try {
      const output = new ZipOutput(descriptor, path, options.preamble);
      const created = deflateEntries(options.stored === true ? [] : filesOf3(records));
      for (const { path: name, entry: entry2 } of records) {
        if (entry2 === void 0) output.addDirectory(name);
        else if (options.stored === true) await addStored(output, entry2, FILE_TYPE);
        else if (entry2.content.kind === "member") copyMember(output, entry2, entry2.content, archives);
        else await addCreated(output, entry2, created);
      }
      for (const entry2 of appended) await addStored(output, entry2, 0);
      return output.end();
    } finally {
      archives.close();
    }
  });
}
function* filesOf3(records) {
  for (const { entry: entry2 } of records) if (entry2 !== void 0) yield entry2;
}
function copyMember(output, entry2, { archive, member }, archives) {
  addFile(
    output,
    entry2,
    member,
    (target, offset) => archives.read(archive, target, member.dataOffset + offset)
  );
}
async function addCreated(output, entry2, created) {
  const { value } = await created.next();
  if (value === void 0) throw new Error(`no content for ${entry2.path}`);
  const { member, zip } = value;
  addFile(output, entry2, member, (target, offset) => {
    const start = member.dataOffset + offset;
    zip.copy(target, 0, start, start + target.length);
  });
}
async function addStored(output, entry2, type) {
  const bytes = await contentOf(entry2);
  const size = bytes.length;
  output.addFile(
    {
      name: entry2.path,
      method: 0,
      crc32: crc323(bytes),
      compressedSize: size,
      size,
      mode: type | entry2.mode
    },
    (target, offset) => bytes.copy(target, 0, offset, offset + target.length)
  );
}
function addFile(output, entry2, member, read) {
  const { method, crc32: crc325, compressedSize, size } = member;
  output.addFile(
    { name: entry2.path, method, crc32: crc325, compressedSize, size, mode: FILE_TYPE | entry2.mode },
    read
  );
}

// src/commands/plan-inputs.ts
import { statSync as statSync3 } from "node:fs";
import { join as join5 } from "node:path";

// src/graph/package-inputs.ts
function packageInputs(sources, spec) {
  const { workspace, targets, graph } = sources;
  const problems = new Problems();
  const whole = targetsOf(targets, graph.closure([spec]));
  const near = workspace.dialect.closureStopsAtPackages ? targetsOf(targets, graph.closure([spec], { behindPackages: false })) : whole;
  const files = packagedSources(workspace, near, problems);
  const requirements = whole.flatMap((target) => problems.collect(() => requirementsIn(target)) ?? []);
  const chosen = problems.collect(
    () => chooseResolve(
      targets,
      createResolveOf(workspace.options.python),
      workspace.options.python.defaultResolve,
      targets.targets.get(spec),
      whole.map((target) => target.spec)
    )
  );
  if (chosen?.problem !== void 0) problems.add(chosen.problem);
  const constraints = problems.collect(
    () => closureConstraints(
      { workspace, targets },
      whole.map((target) => target.spec)
    )
  );
  problems.throwIfErrors();
  return {
    sources: files,
    files: near.filter(isFileTarget).map((target) => target.spec),
    requirements,
    resolve: chosen.resolve,
    interpreterConstraints: constraints ?? [],
    distributions: near.filter((target) => target.type.packagedAs === "distribution").map((target) => target.spec)
  };
}
function targetsOf(targets, specs) {
  return specs.flatMap((spec) => targets.targets.get(spec) ?? []);
}
function requirementsIn(target) {
  if (target.type.name !== "python_requirement") return [];
  const place = target.fieldPlaces.get("requirements") ?? target.place;
  return requirementsOf(target).map((requirement) => ({ requirement, target: target.spec, place }));
}
function packagedSources(workspace, targets, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const target of targets) {
    if (isUnreadable(target)) reportUnreadable(target, problems);
    if (!isPythonSource(target) && target.type.name !== "resource") continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) if (!owners.has(path)) owners.set(path, target);
  }
  const ancestors = /* @__PURE__ */ new Set();
  for (const path of owners.keys()) {
    if (!/\.pyi?$/.test(path)) continue;
    for (const file of ancestorFiles({ workspace }, path, ["__init__.py", "__init__.pyi"]))
      ancestors.add(file);
  }
  for (const file of ancestors) if (!owners.has(file)) owners.set(file, void 0);
  return sortedByCodePoint(owners.keys()).flatMap((source) => {
    const owner = owners.get(source);
    const root = workspace.sourceRoots.ofFile(source);
    if (root === void 0) {
      reportRootless(source, owner, problems);
      return [];
    }
    return [{ path: stripSourceRoot(source, root), source, owner: owner?.spec ?? source }];
  });
}
function reportUnreadable(target, problems) {
  problems.error({
    code: "generated-sources",
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are made by a program that is not run here`,
    place: target.place,
    help: "commit the generated files and own them by `python_sources` or `resources`, or take the dependency away with `!`"
  });
}
function reportDownload(target, problems) {
  problems.error({
    code: "source-needs-download",
    message: `the file of \`${target.spec}\` is on the network`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "commit the file"
  });
}
function reportRootless(source, owner, problems) {
  problems.error({
    code: "no-source-root",
    message: `No source root found for \`${source}\`.`,
    place: owner?.place ?? { path: source },
    help: "add a pattern for its directory to `[source].root_patterns` in pants.toml"
  });
}

// src/platforms/complete-platform.ts
var MARKER_VARIABLES = [
  "implementation_name",
  "implementation_version",
  "os_name",
  "platform_machine",
  "platform_python_implementation",
  "platform_release",
  "platform_system",
  "platform_version",
  "python_full_version",
  "python_version",
  "sys_platform"
];
var MAX_TAGS = 2e4;
function readCompletePlatform(text, path) {
  const data = parseJson(text, path);
  const problems = new Problems();
  const markers = readMarkers(field(data, "marker_environment"), path, problems);
  const tags = readTags(field(data, "compatible_tags"), path, problems);
  problems.throwIfErrors();
  return {
    description: `${tags[0]} (${path})`,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers,
    tags,
    glibc: glibcOfTags(tags)
  };
}
function field(data, name) {
  return isJsonObject(data) && Object.hasOwn(data, name) ? data[name] : void 0;
}
function reportFault(problems, path, message) {
  problems.error({
    code: "invalid-complete-platform",
    message,
    place: { path },
    help: "write the file with `pex3 interpreter inspect --markers --tags` on the platform itself"
  });
}
function readMarkers(value, path, problems) {
  if (!isJsonObject(value)) {
    reportFault(problems, path, `${path} has no object \`marker_environment\``);
    return {};
  }
  const markers = /* @__PURE__ */ new Map();
  for (const [name, marker] of Object.entries(value)) {
    const variable = MARKER_VARIABLES.find((known) => known === name);
    if (variable === void 0) {
      reportFault(problems, path, `\`${name}\` is not a marker variable (PEP 508)`);
    } else if (typeof marker === "string") {
      markers.set(variable, marker);
    } else if (marker !== null) {
      reportFault(problems, path, `\`marker_environment.${name}\` must be a string`);
    }
  }
  return Object.fromEntries(markers);
}
function readTags(value, path, problems) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TAGS) {
    reportFault(problems, path, `\`compatible_tags\` of ${path} must be a list of 1 to ${MAX_TAGS} tags`);
    return [];
  }
  const tags = /* @__PURE__ */ new Set();
  for (const [index, tag] of value.entries()) {
    const expanded = typeof tag === "string" ? expandTag(tag) : void 0;
    if (expanded === void 0) {
      reportFault(
        problems,
        path,
        `\`compatible_tags[${index}]\` is not a tag such as \`cp312-cp312-manylinux_2_34_x86_64\`: ${JSON.stringify(tag)}`
      );
      break;
    }
    for (const single of expanded) tags.add(single);
  }
  return [...tags];
}
function architectureOf(tag) {
  if (/^linux_x86_64$|manylinux.*_x86_64$|-linux_x86_64$/.test(tag)) return "x86_64";
  return /(?:manylinux.*|-linux)_aarch64$/.test(tag) ? "arm64" : void 0;
}
var FORM = "PLATFORM-cp-VERSION-ABI, e.g. `linux_x86_64-cp-312-cp312`";
function platformFromAbbreviated(name) {
  const match = /^(.+)-cp-(\d\.\d{1,2}(?:\.\d{1,2})?|\d{2,3})-([a-z0-9]+)$/.exec(name) ?? /^(.+)-cp(\d{2,3})-([a-z0-9]+)$/.exec(name);
  if (match === null) throw abbreviatedError(name, `\`${name}\` is not of the form ${FORM}`);
  const [system, version, abi] = [match[1].toLowerCase().replace(/[-.]/g, "_"), match[2], match[3]];
  const numbers = version.includes(".") ? version.split(".") : [version[0], version.slice(1)];
  const machine = /^(?:linux|manylinux(?:1|2010|2014))_(.+)$/.exec(system)?.[1] ?? /^manylinux_\d+_\d+_(.+)$/.exec(system)?.[1];
  if (numbers[0] !== "3" || machine === void 0) {
    throw abbreviatedError(name, `\`${name}\` is not a platform of CPython 3 on Linux`);
  }
  const minor = Number(numbers[1]);
  const fullAbi = abi.startsWith("cp") || abi === "abi3" || abi === "none" ? abi : `cp3${minor}${abi}`;
  const tags = cpythonTags(minor, fullAbi, abbreviatedPlatforms(system, machine));
  return {
    description: name,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers: {
      implementation_name: "cpython",
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_system: "Linux",
      python_version: `3.${minor}`,
      sys_platform: "linux",
      ...numbers.length === 3 && { python_full_version: numbers.join(".") }
    },
    tags,
    glibc: glibcOfTags(tags)
  };
}
function abbreviatedError(name, message) {
  return userError({
    code: "invalid-platform",
    message,
    help: `write ${FORM}, or use a complete platform instead of \`${name}\``
  });
}
function abbreviatedPlatforms(system, machine) {
  const aliases = ["manylinux2014", "manylinux2010", "manylinux1"].filter((alias) => alias === "manylinux2014" || machine === "x86_64" || machine === "i686").map((alias) => `${alias}_${machine}`);
  if (system.startsWith("linux_")) return [...aliases, system];
  const first = aliases.indexOf(system);
  return first === -1 ? [system] : aliases.slice(first);
}

// src/platforms/runtimes/python3.10.ts
var python310 = {
  runtime: "python3.10",
  minor: 10,
  abi: "cp310",
  pythonFullVersion: "3.10.14",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2026-10-31"
  }
};

// src/platforms/runtimes/python3.11.ts
var python311 = {
  runtime: "python3.11",
  minor: 11,
  abi: "cp311",
  pythonFullVersion: "3.11.9",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2027-06-30"
  }
};

// src/platforms/runtimes/python3.12.ts
var python312 = {
  runtime: "python3.12",
  minor: 12,
  abi: "cp312",
  pythonFullVersion: "3.12.3",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2028-10-31",
    blockUpdate: "2029-01-10"
  }
};

// src/platforms/runtimes/python3.13.ts
var python313 = {
  runtime: "python3.13",
  minor: 13,
  abi: "cp313",
  pythonFullVersion: "3.13.0",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" },
    arm64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" }
  },
  support: {
    deprecation: "2029-06-30",
    blockUpdate: "2029-08-31"
  }
};

// src/platforms/runtimes/python3.14.ts
var python314 = {
  runtime: "python3.14",
  minor: 14,
  abi: "cp314",
  pythonFullVersion: "3.14.0",
  system: "Amazon Linux 2023",
  glibc: [2, 34],
  kernels: {
    x86_64: { release: "5.10.247-277.989.amzn2.x86_64", version: "#1 SMP Sun Jan 4 17:19:21 UTC 2026" },
    arm64: { release: "5.10.247-277.989.amzn2.aarch64", version: "#1 SMP Sun Jan 4 17:20:01 UTC 2026" }
  },
  support: {
    deprecation: "2030-06-30",
    blockUpdate: "2030-08-31"
  }
};

// src/platforms/runtimes/python3.6.ts
var python36 = {
  runtime: "python3.6",
  minor: 6,
  abi: "cp36m",
  pythonFullVersion: "3.6.15",
  system: "Amazon Linux 2018.03",
  glibc: [2, 17],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2022-07-18"
  }
};

// src/platforms/runtimes/python3.7.ts
var python37 = {
  runtime: "python3.7",
  minor: 7,
  abi: "cp37m",
  pythonFullVersion: "3.7.17",
  system: "Amazon Linux 2018.03",
  glibc: [2, 17],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2023-12-04"
  }
};

// src/platforms/runtimes/python3.8.ts
var python38 = {
  runtime: "python3.8",
  minor: 8,
  abi: "cp38",
  pythonFullVersion: "3.8.19",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2024-10-14"
  }
};

// src/platforms/runtimes/python3.9.ts
var python39 = {
  runtime: "python3.9",
  minor: 9,
  abi: "cp39",
  pythonFullVersion: "3.9.19",
  system: "Amazon Linux 2",
  glibc: [2, 26],
  kernels: {
    x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
    arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
  },
  support: {
    deprecation: "2025-12-15",
    blockCreate: "2027-02-01",
    blockUpdate: "2027-03-03"
  }
};

// src/platforms/lambda-platforms.ts
var RUNTIMES = [
  python36,
  python37,
  python38,
  python39,
  python310,
  python311,
  python312,
  python313,
  python314
];
function runtimeFacts(runtime) {
  return RUNTIMES.find((facts) => facts.runtime === runtime);
}
function lambdaPlatform(runtime, architecture) {
  const facts = runtimeFacts(runtime);
  const kernel = facts?.kernels[architecture];
  if (facts === void 0 || kernel === void 0) return void 0;
  const machine = architecture === "arm64" ? "aarch64" : "x86_64";
  return {
    description: `${runtime} on ${architecture} (${facts.system}, glibc ${facts.glibc.join(".")})`,
    runtime,
    architecture,
    markers: {
      implementation_name: "cpython",
      implementation_version: facts.pythonFullVersion,
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_release: kernel.release,
      platform_system: "Linux",
      platform_version: kernel.version,
      python_full_version: facts.pythonFullVersion,
      python_version: `3.${facts.minor}`,
      sys_platform: "linux"
    },
    tags: cpythonTags(facts.minor, facts.abi, linuxPlatformTags(machine, facts.glibc[1])),
    glibc: facts.glibc
  };
}
function unknownRuntimeError(runtime, architecture, place) {
  const facts = runtimeFacts(runtime);
  const known = RUNTIMES.filter((candidate) => candidate.kernels[architecture] !== void 0);
  return userError({
    code: "unknown-runtime",
    message: facts === void 0 ? `\`${runtime}\` is not a Python runtime of Lambda that is known here` : `Lambda does not offer \`${runtime}\` on ${architecture}`,
    ...place && { place },
    help: `use one of ${known.map((candidate) => `\`${candidate.runtime}\``).join(", ")}, or describe the platform with \`complete_platforms\``
  });
}
function supportWarning(runtime, now, place) {
  const facts = runtimeFacts(runtime);
  if (facts === void 0 || now < Date.parse(facts.support.deprecation)) return void 0;
  const { deprecation, blockCreate, blockUpdate } = facts.support;
  const consequences = [
    blockCreate && `no new functions from ${blockCreate}`,
    blockUpdate && `no updates from ${blockUpdate}`
  ].filter((text) => text !== void 0);
  const newest = RUNTIMES.at(-1).runtime;
  return {
    severity: "warning",
    code: "runtime-deprecated",
    message: `Lambda ended its support for \`${runtime}\` on ${deprecation}${consequences.length > 0 ? ` (${consequences.join(", ")})` : ""}`,
    ...place && { place },
    help: `move to a newer runtime, up to \`${newest}\``
  };
}
var CONSTRAINT = /^(?:CPython)?(?:\[[^\]]*\])?\s*([<>=].*)$/;
var ANY_PATCH = /^==\s*(\d+)\.(\d+)\.\*$/;
var LOWER = /^>=\s*(\d+)\.(\d+)$/;
var UPPER = /^<\s*(\d+)\.(\d+)$/;
function inferRuntime(constraints) {
  const distinct = [...new Set(constraints.map((constraint) => constraint.trim()))];
  const specifier = distinct.length === 1 ? CONSTRAINT.exec(distinct[0])?.[1] : void 0;
  if (specifier === void 0) return void 0;
  const clauses = specifier.split(",").map((clause) => clause.trim());
  if (clauses.length === 1) {
    const exact = ANY_PATCH.exec(clauses[0]);
    return exact === null ? void 0 : `python${exact[1]}.${exact[2]}`;
  }
  const lower = clauses.map((clause) => LOWER.exec(clause)).find((match) => match !== null);
  const upper = clauses.map((clause) => UPPER.exec(clause)).find((match) => match !== null);
  if (clauses.length !== 2 || lower === void 0 || upper === void 0) return void 0;
  const follows = lower[1] === upper[1] && Number(lower[2]) + 1 === Number(upper[2]);
  return follows ? `python${lower[1]}.${lower[2]}` : void 0;
}

// src/commands/lambda-platform.ts
function lambdaTargetPlatform(project, target, interpreterConstraints, now) {
  const complete = completePlatforms(project, target);
  if (complete === void 0) return runtimePlatform(project, target, interpreterConstraints, now);
  if (stringField(target, "runtime") !== void 0) throw runtimeAndPlatforms(target);
  return { platform: onlyPlatform(target, complete), warnings: [] };
}
function runtimePlatform(project, target, interpreterConstraints, now) {
  const architecture = stringField(target, "architecture") ?? "x86_64";
  const { infersRuntime } = project.workspace.dialect;
  const inferred = infersRuntime ? inferRuntime(interpreterConstraints) : void 0;
  const runtime = stringField(target, "runtime") ?? inferred;
  if (runtime === void 0) throw noRuntime(target, infersRuntime ? interpreterConstraints : void 0);
  const place = fieldPlace(target, "runtime");
  const platform = lambdaPlatform(runtime, architecture);
  if (platform === void 0) throw unknownRuntimeError(runtime, architecture, place);
  const warning = supportWarning(runtime, now, place);
  return { platform, warnings: warning === void 0 ? [] : [warning] };
}
function runtimeAndPlatforms(target) {
  return userError({
    code: "runtime-and-platforms",
    message: `${target.spec} has both a \`runtime\` and \`complete_platforms\`, which are two platforms; a single target is required.`,
    place: fieldPlace(target, "runtime"),
    help: "leave one of them out: `complete_platforms` describes the platform in full"
  });
}
function noRuntime(target, interpreterConstraints) {
  if (interpreterConstraints === void 0) {
    return userError({
      code: "no-runtime",
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"` (or another runtime) to the target'
    });
  }
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  return userError({
    code: "no-runtime",
    message: `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target'
  });
}
function completePlatforms(project, target) {
  return completePlatformFiles(project, target)?.map(
    (path) => readCompletePlatform(project.workspace.read(path).toString("utf8"), path)
  );
}
function completePlatformFiles(project, target) {
  const written = optionalStringListField(target, "complete_platforms");
  return written?.flatMap((text) => {
    const address = resolveWritten(project.workspace.files, target, "complete_platforms", text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== void 0) return [...found.sources];
    throw userError({
      code: "unknown-address",
      message: `The address ${printAddress(address)} from the \`complete_platforms\` from the target ${target.spec} does not exist.`,
      place: fieldPlace(target, "complete_platforms"),
      help: "name a `file` target that owns the JSON file of the platform"
    });
  });
}
function onlyPlatform(target, platforms) {
  const [platform, ...more] = platforms;
  if (platform !== void 0 && more.length === 0) return platform;
  throw userError({
    code: "single-platform",
    message: `${target.spec} names ${platforms.length} complete platforms; a Lambda zip is built for exactly one.`,
    place: fieldPlace(target, "complete_platforms"),
    help: "name one, or leave `complete_platforms` out and set `runtime` and `architecture`"
  });
}
function includesRequirements(target) {
  return boolField(target, "include_requirements") ?? true;
}

// src/commands/plan-inputs.ts
function planInputs({ project }, target, problems) {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === void 0) return void 0;
  const hasSources = boolField(target, "include_sources") ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    sources: hasSources ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner)) : [],
    requirements: includesRequirements(target) ? inputs.requirements : []
  };
}
function plannedOutput(context, target, ending) {
  const output = outputPath(target, ending, context.project.workspace.dialect);
  return outputFile(context.outputs, output, target.spec, fieldPlace(target, "output_path"));
}
function unsupportedField(target, field2, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field2), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statSync3(join5(project.workspace.root, source), { throwIfNoEntry: false });
  return { path, source, owner, executable: ((stats?.mode ?? 0) & 64) !== 0 };
}
function warnAboutFiles(target, inputs, problems) {
  if (inputs.files.length === 0) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(", ");
  problems.warn({
    code: "files-left-out",
    message: `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants will not include them in the built package. Filesystem APIs like \`open()\` may be not able to load files within the binary itself; instead, they read from the current working directory.

Instead, use \`resources\` targets.

Files targets dependencies: [${list}]`,
    place: target.place,
    help: "declare the files as `resources` and read them with `importlib.resources`"
  });
}

// src/commands/archived-files.ts
function archivedFiles(project, target) {
  const entries = /* @__PURE__ */ new Map();
  for (const { path, source, owner } of filesOf4(project, target, "files")) {
    const { executable } = checkoutFile(project, source, path, owner);
    const bytes = project.workspace.read(source);
    const other = entries.get(path);
    if (other?.content.kind === "bytes" && !other.content.bytes.equals(bytes)) {
      throw userError({
        code: "file-collision",
        message: `\`${path}\` in ${target.spec} comes from ${other.owner} and ${owner}, with different content`,
        place: fieldPlace(target, "files"),
        help: "leave one of them out of `files`"
      });
    }
    entries.set(path, { path, mode: executable ? 493 : 420, content: { kind: "bytes", bytes }, owner });
  }
  return [...entries.values()];
}
function filesOf4(project, target, field2) {
  return stringListField(target, field2).flatMap((written) => {
    const spec = printAddress(resolveWritten(project.workspace.files, target, field2, written));
    const named = project.targets.targets.get(spec);
    if (named === void 0) throw unknownFile(target, field2, spec);
    const targets = named.generated.length === 0 ? [spec] : named.generated;
    return targets.flatMap((one) => filesOfTarget(project, project.targets.targets.get(one)));
  });
}
function filesOfTarget(project, target) {
  if (target.type.name === "file") {
    return target.sources.map((source) => ({ path: source, source, owner: target.spec }));
  }
  if (target.type.name !== "relocated_files") return [];
  const [src, dest] = ["src", "dest"].map((field2) => (stringField(target, field2) ?? "").replace(/\/$/, ""));
  return filesOf4(project, target, "files_targets").map((file) => {
    const isBelow = src === "" || file.path.startsWith(`${src}/`);
    if (!isBelow) throw notBelow(target, src, file.path);
    const rest = src === "" ? file.path : file.path.slice(src.length + 1);
    return { ...file, path: dest === "" ? rest : `${dest}/${rest}`, owner: target.spec };
  });
}
function unknownFile(target, field2, spec) {
  return userError({
    code: "unknown-address",
    message: `The address ${spec} from the \`${field2}\` of the target ${target.spec} does not exist.`,
    place: fieldPlace(target, field2),
    help: "name a `file`, `files` or `relocated_files` target"
  });
}
function notBelow(target, src, path) {
  return userError({
    code: "relocated-elsewhere",
    message: `${target.spec} takes \`${src}\` away from paths, but \`${path}\` is not below it`,
    place: fieldPlace(target, "src"),
    help: "give a `src` that all of its files are below"
  });
}

// src/commands/write-package.ts
import { renameSync as renameSync2, rmSync as rmSync2, writeFileSync } from "node:fs";
import { dirname as dirname3 } from "node:path";
async function writePackage(project, plan, contents, wheels) {
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) writeMetadata(plan, plan.output);
  return packagedTarget(project, plan, artifact, wheels);
}
function writeMetadata(plan, output) {
  const { architecture, handler, runtime } = plan;
  const path = `${output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify({ architecture, handler, runtime }, null, 2), {
      flag: "wx",
      mode: 420
    });
    renameSync2(temporary, path);
  } catch (error) {
    rmSync2(temporary, { force: true });
    throw userError({
      code: "cannot-write",
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `make room and check the rights of \`${dirname3(path)}\``
    });
  }
}
function packagedTarget(project, plan, artifact, wheels) {
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    path: showPath(project.workspace.root, artifact.path),
    handler: plan.handler ?? null,
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: artifact.sha256,
    codeSha256: Buffer.from(artifact.sha256, "hex").toString("base64"),
    size: artifact.size,
    unzippedSize: artifact.unzippedSize,
    wheels: wheels.map(({ pinned, size }) => ({
      name: pinned.name,
      version: pinned.version,
      filename: pinned.filename,
      sha256: pinned.sha256,
      size
    })),
    sources: plan.sources.map((source) => source.source),
    findings: []
  };
}

// src/commands/plan-archive.ts
var formats = ["zip", "tar", "tar.gz"];
async function planArchive(context, target, problems, planPackage2, within = []) {
  const { project } = context;
  const format = problems.collect(() => readFormat(target));
  const output = problems.collect(() => plannedOutput(context, target, stringField(target, "format")));
  const files = problems.collect(() => archivedFiles(project, target));
  const chain = [...within, target.spec];
  const inner = [];
  let isComplete = true;
  for (const one of problems.collect(() => packagesOf(project, target)) ?? []) {
    let plan;
    if (chain.includes(one.spec)) reportCycle(target, chain, one.spec, problems);
    else if (one.type.packagedAs !== "archive") plan = await planPackage2(context, one, problems);
    else plan = await planArchive(context, one, problems, planPackage2, chain);
    if (plan === void 0) isComplete = false;
    else inner.push(plan);
  }
  const places = inner.map((plan) => [placeOf2(plan, context), plan.target.spec]);
  const filePlaces = (files ?? []).map(({ path, owner }) => [path, owner]);
  problems.collect(() => {
    checkPlaces(target, [...filePlaces, ...places]);
  });
  if (!isComplete || format === void 0 || output === void 0 || files === void 0) return void 0;
  return {
    target,
    output,
    sources: inner.flatMap(({ sources }) => sources),
    wheels: inner.flatMap(({ wheels }) => wheels),
    formatWheels: inner.flatMap(({ formatWheels }) => formatWheels),
    handler: void 0,
    runtime: void 0,
    architecture: void 0,
    announcement: [],
    hasMetadata: false,
    checked: void 0,
    layOut: async (stored, faults) => {
      const parts = await layOutPlans(inner, stored, faults);
      return {
        bundle: { entries: files },
        write: (path) => withParts(
          context,
          path,
          parts,
          project.workspace.dialect.announcesMetadata,
          (entries) => writeArchive([...files, ...entries], path, format)
        )
      };
    }
  };
}
async function withParts(context, path, parts, withMetadata, work) {
  mkdirSync2(dirname4(path), { recursive: true });
  const directory = mkdtempSync(join6(dirname4(path), ".archive-"));
  try {
    const entries = [];
    for (const { plan, contents } of parts) {
      const place = placeOf2(plan, context);
      const written = join6(directory, place);
      await contents.write(written);
      entries.push(...filesBelow(written, place, plan.target.spec));
      if (!plan.hasMetadata || !withMetadata) continue;
      writeMetadata(plan, written);
      entries.push(...filesBelow(`${written}.metadata.json`, `${place}.metadata.json`, plan.target.spec));
    }
    return await work(entries);
  } finally {
    rmSync3(directory, { recursive: true, force: true });
  }
}
function filesBelow(full, place, owner) {
  const stats = statSync4(full);
  if (stats.isDirectory()) {
    return readdirSync(full).flatMap((name) => filesBelow(join6(full, name), posix.join(place, name), owner));
  }
  const mode = (stats.mode & 64) === 0 ? 420 : 493;
  return [{ path: place, mode, content: { kind: "file", path: full }, owner }];
}
function writeArchive(entries, path, format) {
  if (format === "zip") return writeZip({ entries }, path);
  return writeTar({ entries }, path, { gzip: format === "tar.gz" });
}
function readFormat(target) {
  const written = stringField(target, "format") ?? "";
  const format = formats.find((known) => known === written);
  if (format !== void 0) return format;
  throw unsupportedField(
    target,
    "format",
    `${target.spec} asks for the format \`${written}\`, which is not made here: Node has no compressor for it.`,
    "use `tar.gz` or `zip`"
  );
}
function packagesOf(project, target) {
  const problems = new Problems();
  const found = /* @__PURE__ */ new Set();
  for (const written of stringListField(target, "packages")) {
    const spec = printAddress(resolveWritten(project.workspace.files, target, "packages", written));
    const named = project.targets.targets.get(spec);
    if (named === void 0) {
      problems.error({
        code: "unknown-address",
        message: `The address ${spec} from the \`packages\` of the target ${target.spec} does not exist.`,
        place: fieldPlace(target, "packages"),
        help: "name a target that is a package"
      });
      continue;
    }
    const specs = named.generated.length === 0 ? [spec] : named.generated;
    for (const one of specs) found.add(project.targets.targets.get(one));
  }
  problems.throwIfErrors();
  return [...found];
}
function reportCycle(target, chain, spec, problems) {
  problems.error({
    code: "archive-cycle",
    message: `An archive cannot be in itself: ${[...chain, spec].join(" → ")}`,
    place: fieldPlace(target, "packages"),
    help: "take one of them out of `packages`"
  });
}
function placeOf2(plan, { outputs }) {
  return relative2(outputs.path, plan.output).split(sep2).join("/");
}
function checkPlaces(target, owners) {
  const known = /* @__PURE__ */ new Map();
  for (const [place, owner] of owners) {
    const other = known.get(place);
    if (other !== void 0) {
      throw userError({
        code: "file-collision",
        message: `\`${place}\` in ${target.spec} comes from ${other} and ${owner}`,
        place: fieldPlace(target, "packages"),
        help: "give a package another `output_path`, or leave one of them out"
      });
    }
    known.set(place, owner);
  }
}

// src/archive/write-directory.ts
import { createHash as createHash4 } from "node:crypto";
import {
  chmodSync,
  closeSync as closeSync4,
  lstatSync,
  mkdirSync as mkdirSync3,
  openSync as openSync4,
  renameSync as renameSync3,
  symlinkSync,
  writeSync as writeSync3
} from "node:fs";
import { dirname as dirname5, join as join7 } from "node:path";
async function writeDirectory(bundle, path, parts = {}) {
  const temporary = temporaryName(path);
  try {
    mkdirSync3(dirname5(path), { recursive: true });
    mkdirSync3(temporary, { mode: 448 });
    const artifact = await writeFiles(bundle, temporary, parts);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return { path, ...artifact };
  } catch (error) {
    discard2(temporary);
    throw writeError(path, error);
  }
}
async function writeFiles(bundle, root, parts) {
  const listing = createHash4("sha256");
  let size = 0;
  if (bundle.prefix !== void 0) makeDirectories(root, bundle.prefix);
  for (const record2 of layOut(bundle)) {
    const target = join7(root, record2.path);
    if (record2.entry === void 0) makeDirectory(target);
    else {
      const written = await writeFile(record2.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record2.entry.mode.toString(8)} ${record2.path}
`);
    }
  }
  let unzippedSize = size;
  for (const [name, entries] of parts.zips ?? []) {
    mkdirSync3(dirname5(join7(root, name)), { recursive: true, mode: 493 });
    const options = { inGivenOrder: true, stored: parts.stored ?? false };
    const zip = await writeZip({ entries }, join7(root, name), options);
    size += zip.size;
    unzippedSize += zip.unzippedSize;
    listing.update(`${zip.sha256} 644 ${name}
`);
  }
  for (const [name, target] of parts.links ?? []) {
    symlinkSync(target, join7(root, name));
    listing.update(`-> ${target} ${name}
`);
  }
  return { sha256: listing.digest("hex"), size, unzippedSize };
}
function makeDirectories(root, path) {
  let directory = root;
  for (const part of path.split("/")) {
    directory = join7(directory, part);
    makeDirectory(directory);
  }
}
function makeDirectory(path) {
  mkdirSync3(path);
  chmodSync(path, 493);
}
async function writeFile(entry2, target) {
  const hash = createHash4("sha256");
  let size = 0;
  const descriptor = openSync4(target, "wx", 384);
  try {
    const write = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      for (let done = 0; done < bytes.length; ) done += writeSync3(descriptor, bytes, done);
    };
    const { content } = entry2;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else write(content.kind === "bytes" ? content.bytes : readSource(content.path, entry2.owner));
  } finally {
    closeSync4(descriptor);
  }
  chmodSync(target, entry2.mode);
  return { size, sha256: hash.digest("hex") };
}
function takePlace(temporary, path) {
  if (lstatSync(path, { throwIfNoEntry: false }) === void 0) {
    renameSync3(temporary, path);
    return;
  }
  const old = temporaryName(path);
  renameSync3(path, old);
  try {
    renameSync3(temporary, path);
  } catch (error) {
    renameSync3(old, path);
    throw error;
  }
  discard2(old);
}

// src/formats/install-wheel.ts
import { createHash as createHash5 } from "node:crypto";
import { posix as posix2 } from "node:path";

// src/formats/data/pex-scripts.ts
var callableScript = `#!python
# -*- coding: utf-8 -*-
import importlib
import sys

entry_point = importlib.import_module({module})
for attr in {attributes}:
    entry_point = getattr(entry_point, attr)

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    sys.exit(entry_point())
`;
var moduleScript = `#!python
# -*- coding: utf-8 -*-
import runpy
import sys

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    runpy.run_module({module}, run_name="__main__", alter_sys=True)
    sys.exit(0)
`;

// src/formats/entry-points.ts
var EntryPointError = class extends Error {
};
function entryPointScripts(text) {
  const { console, gui } = scriptTargets(text);
  return [...console, ...gui].map(([name, target]) => ({ name, text: scriptText(target) }));
}
function scriptTargets(text) {
  const console = /* @__PURE__ */ new Map();
  const gui = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map([
    ["console_scripts", console],
    ["gui_scripts", gui]
  ]);
  let group;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[") && line.endsWith("]")) {
      group = line.slice(1, -1);
      continue;
    }
    if (group === void 0) throw new EntryPointError(`\`${line}\` comes before the first [group]`);
    const scripts = groups.get(group);
    if (scripts === void 0) continue;
    const parts = line.split("=");
    if (parts.length !== 2) throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
    scripts.set(parts[0].trim(), scriptTarget(parts[1], line));
  }
  return { console, gui };
}
function scriptTarget(value, line) {
  const reference = value.split("[", 1)[0];
  const colon = reference.indexOf(":");
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? void 0 : reference.slice(colon + 1).trim();
  if (module === "" || object === "") {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  return { module, object };
}
function scriptText({ module, object }) {
  if (object === void 0) return moduleScript.replace("{module}", () => pythonString(module));
  const attributes = object.split(".").map(pythonString);
  return callableScript.replace("{module}", () => pythonString(module)).replace("{attributes}", () => `(${attributes.join(", ")}${attributes.length === 1 ? "," : ""})`);
}
function pythonString(text) {
  const quote2 = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("	", "\\t").replaceAll(quote2, `\\${quote2}`);
  return `${quote2}${escaped}${quote2}`;
}

// src/formats/python-scripts.ts
var PYTHON_SHEBANG = /(?:^|\W)(?:python|pypy)(?:\d+(?:\.\d+)*)?(?:\.exe)?(?:\s\S|$)/i;
var ENCODING_LINE = /^[ \t\f]*#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/;
var PLACEHOLDER = "#!python\n";
function rewriteShebang(script) {
  const first = lineAt(script, 0);
  if (!first.text.startsWith("#!")) return void 0;
  const command = first.text.slice(2).replace(/[ \t\n\v\f\r]+$/, "");
  if (PYTHON_SHEBANG.test(command)) {
    return Buffer.concat([Buffer.from(PLACEHOLDER), script.subarray(first.end)]);
  }
  if (command !== "/bin/sh") return void 0;
  return withoutPreamble(script, first.end);
}
function withoutPreamble(script, start) {
  let line = lineAt(script, start);
  const encoding = ENCODING_LINE.test(line.text) ? line.text : "";
  if (encoding !== "") line = lineAt(script, line.end);
  const quotes = line.text.split("'").length - 1;
  const isPreamble = line.text === "'''': pshprs\n" || /^'''.*exec.+/.test(line.text) && quotes >= 4;
  if (!isPreamble) return void 0;
  do
    line = lineAt(script, line.end);
  while (line.text !== "" && !line.text.endsWith("'''\n"));
  return Buffer.concat([Buffer.from(PLACEHOLDER + encoding), script.subarray(line.end)]);
}
function lineAt(bytes, start) {
  const newline = bytes.indexOf(10, start);
  const end = newline === -1 ? bytes.length : newline + 1;
  return { text: bytes.toString("latin1", start, end), end };
}

// src/formats/record.ts
var RecordError = class extends Error {
};
function parseRecord(bytes) {
  const text = bytes.toString("utf8");
  const firstLine = /^[^\n]*\n/.exec(text)?.[0] ?? "";
  const lines = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "") continue;
    const fields = line.includes('"') ? parseQuoted(line) : line.split(",");
    const [path, hash, size] = fields;
    if (fields.length !== 3 || path === void 0 || hash === void 0 || size === void 0) {
      throw new RecordError(`its line \`${line}\` does not have three fields`);
    }
    if (!/^\s*\d*\s*$/.test(size)) throw new RecordError(`its line \`${line}\` has a size that is no number`);
    lines.push({ path, hash, size: size.trim().replace(/^0+(?=\d)/, "") });
  }
  return { lines, lineEnding: firstLine.endsWith("\r\n") ? "\r\n" : "\n" };
}
function parseQuoted(line) {
  const fields = [];
  let field2 = "";
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (quoted && character === '"' && line[index + 1] === '"') {
      field2 += '"';
      index++;
    } else if (quoted && character === '"') quoted = false;
    else if (quoted) field2 += character;
    else if (character === '"' && field2 === "") quoted = true;
    else if (character === ",") {
      fields.push(field2);
      field2 = "";
    } else field2 += character;
  }
  fields.push(field2);
  return fields;
}
function formatRecord(record2) {
  const lines = record2.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record2.lineEnding}`
  );
  return Buffer.from(lines.join(""));
}
var quote = (field2) => /[",\r\n]/.test(field2) ? `"${field2.replaceAll('"', '""')}"` : field2;

// src/formats/wheel-layout.ts
import { basename as basename2 } from "node:path";
var MIB2 = 1024 * 1024;
function wheelError(wheel, what) {
  return userError({
    code: "bad-wheel",
    message: `\`${basename2(wheel.path)}\`: ${what}`,
    help: "use another version of the package, or a wheel that was built anew",
    notes: [`locked in ${wheel.pinned.lockPath}`]
  });
}
async function openWheel(wheel) {
  const files = /* @__PURE__ */ new Map();
  for (const member of wheel.facts.members) {
    if (!member.name.endsWith("/")) files.set(member.name, member);
  }
  const distInfo = findDistInfo(wheel, files);
  const required = ["METADATA", "WHEEL", "RECORD"].map((name) => {
    const member = files.get(`${distInfo}/${name}`);
    if (member === void 0)
      throw wheelError(wheel, `it has no ${distInfo}/${name}, which every wheel must have`);
    return member;
  });
  const entryPointsMember = files.get(`${distInfo}/entry_points.txt`);
  const members = entryPointsMember === void 0 ? required : [...required, entryPointsMember];
  const [metadata, tags, record2, entryPoints] = await readMembers(wheel.path, members, 64 * MIB2);
  return {
    wheel,
    files,
    distInfo,
    dataDirectories: findDataDirectories(files, distInfo),
    isPurelib: headerValues(tags.toString("utf8"), "Root-Is-Purelib", true)[0] === "true",
    headers: headersDirectory(metadata.toString("utf8"), tags.toString("utf8"), wheel),
    record: record2,
    entryPoints: entryPoints?.toString("utf8") ?? ""
  };
}
function findDistInfo(wheel, files) {
  const names = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const match = /^([^/]+\.dist-info)\//.exec(path);
    if (match?.[1] !== void 0) names.add(match[1]);
  }
  const [first] = names;
  if (first === void 0)
    throw wheelError(wheel, "it has no .dist-info directory, which every wheel must have");
  if (names.size === 1) return first;
  const stem = projectStem(wheel.pinned.filename.split("-").slice(0, 2).join("-"));
  const own2 = [...names].filter((name) => projectStem(name.slice(0, -".dist-info".length)) === stem);
  if (own2.length !== 1 || own2[0] === void 0) {
    throw wheelError(
      wheel,
      `it has more than one .dist-info directory: ${[...names].sort(compareCodePoints).join(", ")}`
    );
  }
  return own2[0];
}
function projectStem(nameAndVersion) {
  return nameAndVersion.replace(/[-_.]+/g, "_").toLowerCase();
}
function findDataDirectories(files, distInfo) {
  const stem = projectStem(distInfo.slice(0, -".dist-info".length));
  const directories = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const match = /^([^/]+)\.data\//.exec(path);
    if (match?.[1] !== void 0 && projectStem(match[1]) === stem) directories.add(`${match[1]}.data`);
  }
  return directories;
}
function headerValues(text, name, isWheel) {
  const values = [];
  const prefix = `${name.toLowerCase()}:`;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "" && !isWheel) break;
    if (line.toLowerCase().startsWith(prefix)) values.push(line.slice(prefix.length).trim());
  }
  return values;
}
function headersDirectory(metadata, wheelText, wheel) {
  const [name] = headerValues(metadata, "Name", false);
  if (name === void 0) throw wheelError(wheel, "its METADATA has no Name");
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)) {
    throw wheelError(wheel, `its METADATA has the Name \`${name}\`, which no package can have`);
  }
  const versions = /* @__PURE__ */ new Set();
  const tags = headerValues(wheelText, "Tag", true).filter((tag) => tag !== "");
  const fromName = wheel.pinned.filename.replace(/\.whl$/, "").split("-").slice(-3).join("-");
  for (const tag of tags.length > 0 ? tags : [fromName]) {
    for (const interpreter of tag.split("-", 1)[0].split(".")) versions.add(interpreterVersion(interpreter));
  }
  const [only] = versions;
  const version = versions.size === 1 && only?.includes(".") === true ? only : "X.Y";
  return `include/site/python${version}/${name}`;
}
function interpreterVersion(tag) {
  const digits = /\d+(?:_\d+)*/.exec(tag)?.[0] ?? "";
  if (digits.includes("_")) return digits.split("_").slice(0, 2).join(".");
  return digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
}

// src/formats/install-wheel.ts
var INSTALLER_FILES = ["INSTALLER", "REQUESTED", "uv_build.json", "uv_cache.json"];
function flatPaths(open) {
  return { purelib: "", platlib: "", data: "", scripts: "bin", headers: open.headers };
}
async function installWheel(wheel) {
  const open = await openWheel(wheel);
  return installOpenWheel(open, flatPaths(open), []);
}
async function installOpenWheel(open, paths, extra) {
  const record2 = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix2.basename(script.name)));
  const entries = [];
  const lines = [];
  for (const line of record2.lines) {
    const placed = await placeLine(open, paths, line, scriptNames);
    if (placed === void 0) continue;
    lines.push(placed.line);
    if (placed.entry !== void 0) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry2) => entry2.path));
  const created = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const path = scriptPath(open, paths, script);
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt(open, path, 493, { kind: "bytes", bytes }));
    created.set(path, line);
    lines.push(line);
  }
  for (const { path, bytes } of extra) {
    entries.push(entryAt(open, path, 420, { kind: "bytes", bytes }));
    lines.push(lineFor(path, bytes));
  }
  entries.push(recordEntry(open, { lines, lineEnding: record2.lineEnding }));
  return entries;
}
function readRecord(open) {
  try {
    const record2 = parseRecord(open.record);
    if (record2.lines.length === 0) throw new RecordError("it is empty");
    if (record2.lines.some((line) => line.path.startsWith("/"))) return { ...record2, lines: allFiles(open) };
    const listsItself = record2.lines.some((line) => line.path === `${open.distInfo}/RECORD`);
    return { ...record2, lineEnding: listsItself ? record2.lineEnding : "\n" };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}
function allFiles(open) {
  const key = (path) => path.split("/").map((part, index, parts) => (index < parts.length - 1 ? "1" : "0") + part);
  return [...open.files.keys()].map((path) => ({ path, key: key(path) })).sort((a, b) => {
    const index = a.key.findIndex((part, at) => part !== b.key[at]);
    return compareCodePoints(a.key[index] ?? "", b.key[index] ?? "");
  }).map(({ path }) => ({ path, hash: "", size: "" }));
}
async function placeLine(open, paths, line, scriptNames) {
  const { distInfo } = open;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (INSTALLER_FILES.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix2.normalize(line.path);
  const member = open.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open, paths, source);
  if (target === void 0) {
    throw wheelError(open.wheel, `\`${source}\` is in no directory that installers know (PEP 427)`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix2.basename(source))) return void 0;
    const rewritten = rewriteShebang(await readMember(open.wheel.path, member));
    if (rewritten !== void 0) {
      const content = { kind: "bytes", bytes: rewritten };
      return { line: lineFor(target.path, rewritten), entry: entryAt(open, target.path, 420, content) };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open, target.path, member)
  };
}
function targetOf(open, paths, source) {
  const [top = "", kind = "", ...rest] = source.split("/");
  if (!open.dataDirectories.has(top)) return { path: source, isScript: false };
  if (rest.length === 0 || !Object.hasOwn(paths, kind)) return void 0;
  const base = paths[kind];
  const path = rest.join("/");
  return { path: base === "" ? path : `${base}/${path}`, isScript: kind === "scripts" };
}
function readEntryPoints(open) {
  try {
    return entryPointScripts(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
function scriptPath(open, paths, script) {
  const path = `${paths.scripts}/${script.name}`;
  const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "its name ends with a slash" : void 0);
  if (unsafe !== void 0)
    throw wheelError(open.wheel, `entry_points.txt: script \`${script.name}\`: ${unsafe}`);
  return path;
}
function recordEntry(open, record2) {
  const path = `${open.distInfo}/RECORD`;
  const bytes = formatRecord(record2);
  if (bytes.equals(open.record)) return { ...memberEntry(open, path, open.files.get(path)), mode: 420 };
  return entryAt(open, path, 420, { kind: "bytes", bytes });
}
function memberEntry(open, path, member) {
  const isRegular = (member.mode & 61440) === 32768;
  const mode = isRegular && (member.mode & 73) !== 0 ? 493 : 420;
  return entryAt(open, path, mode, { kind: "member", archive: open.wheel.path, member });
}
function entryAt(open, path, mode, content) {
  return { path, mode, content, owner: open.wheel.pinned.filename };
}
function lineFor(path, bytes) {
  const hash = createHash5("sha256").update(bytes).digest("base64url");
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}

// src/formats/merge.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { crc32 as crc324 } from "node:zlib";

// src/formats/init-files.ts
function sameCode(a, b) {
  return withoutComments(a) === withoutComments(b);
}
function withoutComments(source) {
  const text = source.toString("utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  let code = "";
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at, character);
      code += text.slice(at, end).replaceAll("\n", "\0\n\0");
      at = end;
    } else {
      code += character;
      at++;
    }
  }
  return code.split("\n").map((line) => line.includes("\0") ? line : line.trimEnd()).filter((line) => line !== "").join("\n");
}
function stringEnd(text, start, quote2) {
  const isTriple = text.startsWith(quote2.repeat(3), start);
  const closing = isTriple ? quote2.repeat(3) : quote2;
  for (let at = start + closing.length; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (!isTriple && text[at] === "\n") return at;
    else if (text.startsWith(closing, at)) return at + closing.length;
  }
  return text.length;
}

// src/formats/merge.ts
async function mergeEntries(entries, options, problems) {
  const merged2 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const first = merged2.get(entry2.path);
    if (first === void 0) merged2.set(entry2.path, entry2);
    else if (!await isSameFile(first, entry2))
      report(first, entry2, "with different content", options, problems);
  }
  return withoutTreeCollisions(merged2, options, problems);
}
async function isSameFile(a, b) {
  const isInit = a.path.endsWith("/__init__.py") || a.path === "__init__.py";
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf2(a), await contentOf2(b)];
  return left.equals(right) || isInit && sameCode(left, right);
}
function mayBeEqual(a, b) {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}
function checksumOf(entry2) {
  if (entry2.content.kind === "member") return entry2.content.member;
  const bytes = entry2.content.kind === "bytes" ? entry2.content.bytes : readFileSync3(entry2.content.path);
  return { size: bytes.length, crc32: crc324(bytes) };
}
async function contentOf2({ content }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMember(content.archive, content.member) : readFileSync3(content.path);
}
function withoutTreeCollisions(merged2, options, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry2 of merged2.values()) {
    for (const parent of parentsOf(entry2.path)) {
      const file = merged2.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry2, `where \`${entry2.path}\` needs a directory`, options, problems);
      dropped.add(parent);
    }
    const folded = entry2.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === void 0) byFoldedPath.set(folded, entry2);
    else if (other.owner !== entry2.owner && !reportedOwners.has(`${other.owner}
${entry2.owner}`)) {
      reportedOwners.add(`${other.owner}
${entry2.owner}`);
      report(other, entry2, `beside \`${entry2.path}\`, which differs in case only`, options, problems);
    }
  }
  return [...merged2.values()].filter((entry2) => !dropped.has(entry2.path));
}
function report(first, second, how, options, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second)
  };
  if (options.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second) {
  const wheels = [first, second].filter((entry2) => entry2.owner.endsWith(".whl"));
  const name = (entry2) => entry2.owner.split("-", 1)[0];
  if (wheels.length === 2 && first.owner !== second.owner) {
    return `leave one of them out: add \`!!\` and the target of ${name(first)} or ${name(second)} to \`dependencies\``;
  }
  if (wheels.length === 2) return `the wheel is at fault: use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  return `rename the file of ${own2.owner}, or leave it out of \`dependencies\``;
}

// src/formats/source-file.ts
function sourceFile(source, read) {
  return {
    path: source.path,
    mode: source.executable ? 493 : 420,
    content: { kind: "bytes", bytes: read(source.source) },
    owner: source.owner
  };
}

// src/formats/lambda-zip.ts
async function lambdaZip(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    const entry2 = problems.collect(() => sourceFile(source, (path) => input.read(path)));
    if (entry2 !== void 0) entries.push(entry2);
  }
  if (input.handler !== void 0) {
    entries.push(handlerEntry(input.handler, input.handlerFile ?? "lambda_function.py"));
  }
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installWheel(wheel));
    if (installed !== void 0) entries.push(...installed);
  }
  const options = { collisionsOk: input.collisionsOk ?? false };
  const merged2 = await problems.collectAsync(() => mergeEntries(entries, options, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged2 };
  return { prefix, entries: merged2.map((entry2) => ({ ...entry2, path: `${prefix}/${entry2.path}` })) };
}
function handlerEntry(handler, path) {
  const text = `from ${handler.module} import ${handler.function} as handler`;
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: "the handler" };
}

// src/commands/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(...chosen.warnings);
  const selected2 = await problems.collectAsync(
    () => context.locks.choose(inputs.requirements, inputs.resolve, chosen.platform, target.place)
  );
  return selected2 === void 0 ? void 0 : { platform: chosen.platform, ...selected2 };
}

// src/commands/plan-flat.ts
async function planFlat(context, target, { handler, awsHandler, prefix }, problems) {
  const { project } = context;
  const isDirectory = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory ? plannedOutput(context, target, void 0) : zipOutput(context, target)
  );
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const planned = await planWheels(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { runtime, architecture } = planned.platform;
  return {
    target,
    output,
    sources: inputs.sources,
    wheels: planned.wheels,
    formatWheels: [],
    handler: awsHandler,
    runtime,
    architecture,
    announcement: announcementOf([
      ["Runtime", runtime],
      ["Architecture", architecture],
      ["Handler", awsHandler]
    ]),
    hasMetadata: true,
    checked: handler && {
      target: target.spec,
      module: handler.module,
      place: fieldPlace(target, "handler")
    },
    layOut: async ({ wheels }, faults) => {
      const { root } = project.workspace;
      const bundle = await lambdaZip(
        {
          sources: inputs.sources,
          root,
          handler,
          wheels,
          collisionsOk,
          read: (path) => project.workspace.read(path),
          ...prefix === void 0 ? {} : { prefix }
        },
        faults
      );
      return {
        bundle,
        write: (path) => isDirectory ? writeDirectory(bundle, path) : writeZip(bundle, path)
      };
    }
  };
}
function announcementOf(facts) {
  return facts.flatMap(([name, value]) => value === void 0 ? [] : `    ${name}: ${value}`);
}
function readLayout(target) {
  const layout = stringField(target, "layout") ?? "flat-zipped";
  if (layout === "flat-zipped" || layout === "flat") return layout;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} asks for the layout \`${layout}\`, a virtual environment, which is bound to the interpreter of the machine that makes it and is nothing that Lambda can load.`,
    place: fieldPlace(target, "layout"),
    help: 'leave `layout` out for a zip file, or write `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which does not run here.`,
      "the one argument that has a meaning here is `--collisions-ok`; leave the others out"
    );
  }
  const [first] = stringListField(target, "pex_build_extra_args");
  if (first !== void 0) {
    throw unsupportedField(
      target,
      "pex_build_extra_args",
      `${target.spec} passes \`${first}\` to \`pex\`, which does not run here.`,
      "leave the argument out"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or ask for a directory with `layout="flat"`'
  });
}

// src/formats/data/lambdex-handler.ts
var lambdexHandler = `import importlib
import json
import os

# Makes the dependencies importable.
import __pex__


def _find_function():
    entry_point = os.environ.get("LAMBDEX_ENTRY_POINT")
    if not entry_point:
        path = os.path.join(os.path.dirname(__file__), "LAMBDEX-INFO")
        # Reads from a zip file as well.
        entry_point = json.loads(__loader__.get_data(path).decode("utf-8"))["entry_point"]
    module, _, names = entry_point.partition(":")
    found = importlib.import_module(module)
    for name in names.split("."):
        found = getattr(found, name)
    return found


_function = _find_function()


def handler(*args, **kwargs):
    return _function(*args, **kwargs)
`;

// src/formats/pex/python-json.ts
function compactJson(value) {
  if (typeof value === "string") return pythonString2(value);
  if (value === null || typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(compactJson).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b)).map(([name, member]) => `${pythonString2(name)}:${compactJson(member)}`);
  return `{${members.join(",")}}`;
}
function pythonString2(text) {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function isList(value) {
  return Array.isArray(value);
}

// src/formats/pex/lambdex.ts
var lambdexAwsHandler = "lambdex_handler.handler";
function lambdexEntries({ module, function: name }) {
  const info = `{"entry_point": ${pythonString2(`${module}:${name}`)}}`;
  return [entry("LAMBDEX-INFO", info), entry("lambdex_handler.py", lambdexHandler)];
}
function entry(path, text) {
  return { path, mode: 493, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: "the handler" };
}

// src/formats/pex/find-script.ts
async function findScript(name, wheels, place) {
  const found = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Set();
  let isShipped = false;
  for (const wheel of wheels) {
    const open = await openWheel(wheel);
    const { console, gui } = targetsOf2(open);
    const target = console.get(name) ?? gui.get(name);
    if (target !== void 0) {
      const { module, object } = target;
      found.set(wheel.pinned.name, object === void 0 ? module : `${module}:${object}`);
    }
    for (const other of [...console.keys(), ...gui.keys()]) others.add(other);
    for (const directory of open.dataDirectories) {
      isShipped ||= open.files.has(`${directory}/scripts/${name}`);
    }
  }
  const [first, ...more] = found;
  if (more.length > 0) {
    throw userError({
      code: "ambiguous-script",
      message: `the script \`${name}\` belongs to several projects: ${[...found.keys()].join(", ")}`,
      place,
      help: "name its entry point with `entry_point` instead"
    });
  }
  if (first !== void 0) return { kind: "entry-point", entryPoint: first[1] };
  if (isShipped) return { kind: "script", name };
  throw userError({
    code: "script-not-found",
    message: `no wheel of the package has the script \`${name}\``,
    place,
    help: others.size === 0 ? "add the requirement that has it to `dependencies`" : `there are ${[...others].sort().slice(0, 20).join(", ")}; or add the requirement that has it to \`dependencies\``
  });
}
function targetsOf2(open) {
  try {
    return scriptTargets(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}

// src/archive/read-stamps.ts
var import_yauzl = __toESM(require_yauzl(), 1);
async function readZipStamps(path) {
  try {
    return await withFileSource(path, async (source) => {
      const reader = new WindowedReader(source, 64 * 1024);
      const zip = await (0, import_yauzl.fromRandomAccessReaderPromise)(reader, source.size, {
        autoClose: false,
        decodeStrings: false
      });
      const stamps = [];
      for await (const entry2 of zip.eachEntry()) {
        const { lastModFileDate: day, lastModFileTime: time, externalFileAttributes } = entry2;
        stamps.push({
          // Date: year − 1980 in bits 9–15, month 5–8, day 0–4. Time: hour 11–15, minute 5–10, half seconds 0–4.
          date: [
            (day >> 9) + 1980,
            day >> 5 & 15,
            day & 31,
            time >> 11,
            time >> 5 & 63,
            (time & 31) * 2
          ],
          externalAttributes: externalFileAttributes
        });
      }
      return stamps;
    });
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}

// src/formats/pex/walk-hash.ts
import { createHash as createHash6 } from "node:crypto";
async function walkHash(algorithm, entries) {
  const sorted = entries.filter(({ path }) => !isCompiled(path) && !/(?:^|\/)__pycache__\//.test(path)).sort((a, b) => compareCodePoints(a.path, b.path));
  const hash = createHash6(algorithm);
  hash.update(sorted.map(({ path }) => path).join(""));
  await readContents(sorted, (content) => hash.update(content));
  return hash.digest("hex");
}
function isCompiled(path) {
  return /\.py[co]$|\.pyc\.[0-9]+$/.test(path);
}

// src/formats/pex/installed-wheel.ts
var STASH = ".prefix";
var LAYOUT = ".layout.json";
async function installForPex(wheel) {
  const open = await openWheel(wheel);
  const stem = open.distInfo.slice(0, -".dist-info".length);
  const original = { path: `${stem}.pex-info/original-whl-info.json`, bytes: await describeWheel(wheel) };
  const installed = await installOpenWheel(open, stashPaths(open), [original]);
  const files = /* @__PURE__ */ new Map();
  for (const entry2 of [...installed, ...unlisted(open)]) {
    if (!files.has(entry2.path) && !isCompiled(entry2.path)) files.set(entry2.path, entry2);
  }
  const record2 = `${open.distInfo}/RECORD`;
  const { mode } = memberEntry(open, record2, open.files.get(record2));
  files.set(record2, { ...files.get(record2), mode });
  checkTree(open, files);
  const fingerprint = await walkHash("sha256", [...files.values()]);
  files.delete(LAYOUT);
  const layout = {
    path: LAYOUT,
    mode: 420,
    content: { kind: "bytes", bytes: Buffer.from(describeLayout(open, fingerprint, files)) },
    owner: wheel.pinned.filename
  };
  const entries = inWalkOrder([...files.values(), layout]);
  return { name: wheel.pinned.filename, fingerprint, entries };
}
function checkTree(open, files) {
  for (const path of files.keys()) {
    const file = parentsOf(path).find((parent) => files.has(parent));
    if (file !== void 0)
      throw wheelError(open.wheel, `\`${file}\` is a file, and a directory for \`${path}\``);
  }
}
function stashPaths(open) {
  return {
    purelib: open.isPurelib ? "" : `${STASH}/purelib`,
    platlib: open.isPurelib ? `${STASH}/platlib` : "",
    data: `${STASH}/data`,
    scripts: `${STASH}/bin`,
    headers: `${STASH}/${open.headers}`
  };
}
function unlisted(open) {
  return [...open.files].filter(([path]) => !open.dataDirectories.has(path.split("/", 1)[0])).map(([path, member]) => memberEntry(open, path, member));
}
async function describeWheel(wheel) {
  const stamps = await readZipStamps(wheel.path);
  const entries = wheel.facts.members.map(({ name }, index) => {
    const { date, externalAttributes } = stamps[index];
    return [name, date, externalAttributes];
  });
  return Buffer.from(compactJson({ entries, filename: wheel.pinned.filename }));
}
function describeLayout(open, fingerprint, files) {
  const other = `${STASH}/${open.isPurelib ? "platlib" : "purelib"}`;
  const hasOther = [...files.keys()].some((path) => path.startsWith(`${other}/`));
  return compactJson({
    fingerprint,
    record_relpath: `${open.distInfo}/RECORD`,
    root_is_purelib: open.isPurelib,
    stash_dir: STASH,
    sys_path_entries: hasOther ? [".", other] : ["."]
  });
}
function inWalkOrder(entries) {
  return entries.map((entry2) => ({ entry: entry2, parts: entry2.path.split("/") })).sort((a, b) => compareWalk(a.parts, b.parts)).map(({ entry: entry2 }) => entry2);
}
function compareWalk(a, b) {
  let at = 0;
  while (a[at] === b[at]) at++;
  const [isFile, isOtherFile] = [at === a.length - 1, at === b.length - 1];
  if (isFile !== isOtherFile) return isFile ? -1 : 1;
  return compareCodePoints(a[at], b[at]);
}

// src/formats/pex/pex-info.ts
import { createHash as createHash7 } from "node:crypto";

// src/formats/pex/runtime.ts
import { posix as posix3 } from "node:path";

// src/formats/data/pex-boot-call.ts
var bootCall = `
result, should_exit, is_globals = boot(
    bootstrap_dir='.bootstrap',
    pex_root='~/.cache/pex',
    pex_hash={pexHash},
    hermetic_boot={hermeticBoot},
    has_interpreter_constraints={hasInterpreterConstraints},
    pex_path=(),
    is_venv={isVenv},
    inject_python_args=(),
)
if should_exit:
    sys.exit(0 if is_globals else result)
elif is_globals:
    globals().update(result)
`;

// src/formats/data/pex-runtime.json
var pex_runtime_default = {
  source: "The full wheel of pex on PyPI, 2026-11 (the one for Python up to 3.11, which has every vendored package); scripts/pex-runtime.mjs derives all of this from it.",
  version: "2.105.2",
  filename: "pex-2.105.2-py2.py35.py36.py37.py38.py39.py310.py311-none-any.whl",
  sha256: "5a4d73fbeab30ddf70e360971cb19b9fa80b2a29cfe83e786215fcdd5ef1af9d",
  size: 4130984,
  bootstrapHash: "a88f6cd9c4de6209a3c542b22909786089eb207b",
  bootstrapHashWithTools: "d1081be040921c39f9480950286a43b507e7837d",
  packages: ["cache", "fetcher", "fs", "repl", "third_party", "venv", "windows"],
  toolPackages: ["commands", "tools"],
  vendored: {
    ansicolors: ["colors"],
    appdirs: ["appdirs.py"],
    attrs: ["attr"],
    packaging_20_9: ["packaging", "pyparsing.py"],
    packaging_21_3: ["packaging", "pyparsing"],
    packaging_24_0: ["packaging"],
    packaging_26_2: ["packaging"],
    packaging_26_3: ["packaging"],
    setuptools: ["pkg_resources"]
  }
};

// src/formats/pex/runtime.ts
var pexVersion = pex_runtime_default.version;
var pexRuntimeWheel = {
  name: "pex",
  version: pex_runtime_default.version,
  filename: pex_runtime_default.filename,
  url: "",
  sha256: pex_runtime_default.sha256,
  size: pex_runtime_default.size,
  lockPath: "the runtime of PEX files"
};
function bootstrapHash(includesTools) {
  return includesTools ? pex_runtime_default.bootstrapHashWithTools : pex_runtime_default.bootstrapHash;
}
var vendoredRoot = "pex/vendor/_vendored/";
var vendored = new Map(Object.entries(pex_runtime_default.vendored));
function bootstrapEntries(wheel, includesTools) {
  const packages = new Set(includesTools ? [...pex_runtime_default.packages, ...pex_runtime_default.toolPackages] : pex_runtime_default.packages);
  return wheel.facts.members.filter(({ name }) => isNeeded(name, packages)).map((member) => ({
    path: member.name,
    mode: 420,
    content: { kind: "member", archive: wheel.path, member },
    owner: wheel.pinned.filename
  }));
}
function isNeeded(name, packages) {
  if (!name.startsWith("pex/") || name.endsWith("/") || isCompiled(name)) return false;
  if (name.startsWith(vendoredRoot)) return isVendored(name.slice(vendoredRoot.length));
  const [, first = "", ...rest] = name.split("/");
  return rest.length === 0 || packages.has(first) || name === "pex/vendor/__init__.py";
}
function isVendored(path) {
  if (path === "__init__.py") return true;
  const [distribution = "", first = "", ...rest] = path.split("/");
  const roots = vendored.get(distribution);
  if (roots === void 0) return false;
  return rest.length === 0 && first === "__init__.py" || roots.includes(first);
}
async function bootCode(wheel, facts) {
  const member = wheel.facts.members.find(({ name }) => name === "pex/pex_boot.py");
  if (member === void 0) throw new Error(`${posix3.basename(wheel.path)} has no pex/pex_boot.py`);
  const boot = await readMember(wheel.path, member);
  const python = (value) => value ? "True" : "False";
  const call = bootCall.replace("{pexHash}", `'${facts.pexHash}'`).replace("{hermeticBoot}", python(facts.hermeticBoot)).replace("{hasInterpreterConstraints}", python(facts.hasInterpreterConstraints)).replace("{isVenv}", python(facts.isVenv));
  return `${boot.toString("utf8")}
${call}`;
}

// src/formats/pex/pex-info.ts
function describePex(settings, facts) {
  const fields = {
    bind_resource_paths: {},
    bootstrap_hash: facts.bootstrap,
    build_properties: { pex_version: pexVersion },
    code_hash: facts.code,
    deps_are_wheel_files: false,
    distributions: Object.fromEntries(facts.distributions),
    emit_warnings: settings.emitWarnings,
    ...facts.entryPoint === void 0 ? {} : { entry_point: facts.entryPoint },
    excluded: [],
    ignore_errors: settings.ignoreErrors,
    includes_tools: settings.includesTools,
    inherit_path: settings.inheritPath,
    inject_args: settings.injectArgs,
    inject_env: Object.fromEntries(settings.injectEnv),
    inject_python_args: [],
    interpreter_constraints: settings.interpreterConstraints.toSorted(),
    interpreter_selection_strategy: "oldest",
    max_install_jobs: 1,
    overridden: [],
    pex_path: "",
    pex_paths: [],
    requirements: [...new Set(settings.requirements)].sort(),
    ...facts.script === void 0 ? {} : { script: facts.script },
    strip_pex_env: settings.stripPexEnv,
    venv: settings.venv,
    venv_bin_path: settings.venv ? "prepend" : "false",
    venv_copies: false,
    venv_hermetic_scripts: settings.venvHermeticScripts,
    venv_site_packages_copies: settings.venvSitePackagesCopies,
    venv_system_site_packages: false
  };
  const pexHash = createHash7("sha1").update(compactJson(fields)).digest("hex");
  return { info: compactJson({ ...fields, pex_hash: pexHash }), pexHash };
}

// src/formats/pex/pex-file.ts
var executableModule = "__pex_executable__";
var reserved = /^(?:\.bootstrap|\.deps|__pex__|pex|PEX-INFO|PEX-LAYOUT|__main__\.py|__pex_executable__\.py)(?:\/|$)/;
async function pexFile(input, problems) {
  const { settings, runtime, shebang } = input;
  const code = await mergeEntries(codeEntries(input, problems), { collisionsOk: false }, problems);
  const distributions = [];
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installForPex(wheel));
    if (installed !== void 0) distributions.push(installed);
  }
  distributions.sort((a, b) => compareCodePoints(a.name, b.name));
  const { info, pexHash } = describePex(settings, {
    ...await startOf(input, problems),
    bootstrap: bootstrapHash(settings.includesTools),
    code: await codeHash(code),
    distributions: new Map(distributions.map(({ name, fingerprint }) => [name, fingerprint]))
  });
  const boot = await bootCode(runtime, {
    pexHash,
    hermeticBoot: settings.venv ? settings.venvHermeticScripts : settings.inheritPath === "false",
    hasInterpreterConstraints: settings.interpreterConstraints.length > 0,
    isVenv: settings.venv
  });
  const made = [
    madeFile("PEX-INFO", info),
    // Behind the shebang comes what `--preamble-file` would add.
    madeFile("__main__.py", `${shebang}

${boot}`, 493),
    madeFile("__pex__/__init__.py", boot)
  ];
  return {
    shebang,
    bootstrap: bootstrapEntries(runtime, settings.includesTools).toSorted(byPath),
    distributions,
    loose: [...code, ...made].sort(byPath)
  };
}
function codeEntries(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    if (isCompiled(source.path)) continue;
    if (reserved.test(source.path)) {
      problems.error({
        code: "file-collision",
        message: `\`${source.path}\` of ${source.owner} is in the place of a part of the PEX file`,
        place: { path: source.source },
        help: "rename the file or its directory, or leave it out of `dependencies`"
      });
      continue;
    }
    const entry2 = problems.collect(() => sourceFile(source, (path) => input.read(path)));
    if (entry2 !== void 0) entries.push(entry2);
  }
  const { main } = input;
  if (main.kind === "executable") {
    const file = { ...main.file, path: `${executableModule}.py` };
    const entry2 = problems.collect(() => sourceFile(file, (path) => input.read(path)));
    if (entry2 !== void 0) entries.push(entry2);
  }
  return entries;
}
async function startOf({ main, wheels }, problems) {
  switch (main.kind) {
    case "interpreter":
      return { entryPoint: void 0, script: void 0 };
    case "entry-point":
      return { entryPoint: main.entryPoint, script: void 0 };
    case "executable":
      return { entryPoint: executableModule, script: void 0 };
    case "script": {
      const found = await problems.collectAsync(() => findScript(main.name, wheels, main.place));
      if (found?.kind === "script") return { entryPoint: void 0, script: found.name };
      return { entryPoint: found?.entryPoint, script: void 0 };
    }
  }
}
function codeHash(code) {
  return walkHash(
    "sha1",
    code.filter(({ path }) => !/(?:^|\/)\.[^/]*$/.test(path))
  );
}
function madeFile(path, content, mode = 420) {
  return { path, mode, content: { kind: "bytes", bytes: Buffer.from(content) }, owner: "the PEX file" };
}
function byPath(a, b) {
  return compareCodePoints(a.path, b.path);
}

// src/formats/pex/write-pex.ts
var starter = /* @__PURE__ */ new Map([["pex", "__main__.py"]]);
function pexBundle(pex) {
  const distributions = pex.distributions.flatMap(({ name, entries }) => below(`.deps/${name}`, entries));
  const before = pex.loose.filter(({ path }) => path < ".bootstrap/");
  const between = pex.loose.filter(({ path }) => path > ".bootstrap/" && path < ".deps/");
  const after = pex.loose.filter(({ path }) => path > ".deps/");
  return {
    entries: [...before, ...below(".bootstrap", pex.bootstrap), ...between, ...distributions, ...after]
  };
}
function importableFiles(pex) {
  const stash = /^\.prefix\/(?:purelib|platlib)\//;
  const installed = pex.distributions.flatMap(
    ({ entries }) => entries.map((entry2) => ({ ...entry2, path: entry2.path.replace(stash, "") }))
  );
  return { entries: [...pex.loose, ...installed] };
}
function writePex(pex, path, options) {
  const stored = !options.compress;
  switch (options.layout) {
    case "zipapp":
      return writeZip(pexBundle(pex), path, {
        preamble: Buffer.from(`${pex.shebang}
`),
        mode: 493,
        inGivenOrder: true,
        stored,
        appended: options.appended ?? []
      });
    case "packed": {
      const zips = /* @__PURE__ */ new Map([[".bootstrap", pex.bootstrap]]);
      for (const { name, entries } of pex.distributions) zips.set(`.deps/${name}`, entries);
      return writeDirectory({ entries: pex.loose }, path, { zips, stored, links: starter });
    }
    case "loose":
      return writeDirectory(pexBundle(pex), path, { links: starter });
  }
}
function below(directory, entries) {
  return entries.map((entry2) => ({ ...entry2, path: `${directory}/${entry2.path}` }));
}

// src/commands/pex-platforms.ts
function pexPlatforms(project, target, interpreterConstraints) {
  const abbreviated = optionalStringListField(target, "platforms") ?? [];
  const named = [
    ...completePlatforms(project, target) ?? [],
    ...abbreviated.map((name) => readPlatform(target, name))
  ];
  if (named.length > 0) return { platforms: named, isExplicit: true };
  const runtime = inferRuntime(interpreterConstraints);
  const platform = runtime === void 0 ? void 0 : lambdaPlatform(runtime, "x86_64");
  if (platform !== void 0) return { platforms: [platform], isExplicit: false };
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  throw userError({
    code: "no-platform",
    message: `Nothing says which Python ${target.spec} is built for: its interpreter constraints do not cover exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `complete_platforms=[…]` or `platforms=["linux_x86_64-cp-312-cp312"]`, or `interpreter_constraints=["CPython==3.12.*"]`'
  });
}
function readPlatform(target, name) {
  try {
    return platformFromAbbreviated(name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = fieldPlace(target, "platforms");
    throw new UserError(error.diagnostics.map((diagnostic) => ({ ...diagnostic, place })));
  }
}
function pexShebang(given, platforms) {
  if (given !== void 0) return given.startsWith("#!") ? given : `#!${given}`;
  const versions = new Set(platforms.map(({ markers }) => markers.python_version ?? "3"));
  const [only] = versions;
  return `#!/usr/bin/env python${versions.size === 1 ? only : "3"}`;
}

// src/commands/pex-main.ts
function pexMain(project, target) {
  const { workspace } = project;
  const script = stringField(target, "script");
  if (script !== void 0) {
    return { kind: "script", name: script, place: fieldPlace(target, "script") };
  }
  const executable = stringField(target, "executable");
  if (executable !== void 0) return executableMain(project, target, executable);
  const written = stringField(target, "entry_point");
  if (written === void 0) return { kind: "interpreter" };
  const entryPoint = parseEntryPoint(written);
  if (typeof entryPoint === "string") {
    throw userError({
      code: "invalid-entry-point",
      message: entryPoint,
      place: fieldPlace(target, "entry_point"),
      help: "write `app.py`, `app.py:main` or `package.app:main`"
    });
  }
  const { module } = resolveModule(workspace, target, "entry_point", entryPoint.moduleOrFile);
  const object = entryPoint.function;
  return { kind: "entry-point", entryPoint: object === void 0 ? module : `${module}:${object}` };
}
function executableMain(project, target, executable) {
  const { specPath } = target.address;
  const path = specPath === "" ? executable : `${specPath}/${executable}`;
  if (project.workspace.files.isFile(path)) {
    return { kind: "executable", file: checkoutFile(project, path, path, target.spec) };
  }
  throw userError({
    code: "executable-missing",
    message: `The \`executable\` of ${target.spec} is \`${path}\`, which is no file of the checkout.`,
    place: fieldPlace(target, "executable"),
    help: "name a file relative to the BUILD file"
  });
}
function checkImportable(target, main, sources, namesPlatforms, problems) {
  if (main.kind !== "entry-point") return;
  const [top = ""] = main.entryPoint.split(/[.:]/, 1);
  const namesFunction = main.entryPoint.includes(":");
  if (!namesFunction && !namesPlatforms) return;
  const paths = new Set(sources.map(({ path }) => path));
  if (paths.has(`${top}.py`) || paths.has(`${top}/__init__.py`)) return;
  if (![...paths].some((path) => path.startsWith(`${top}/`))) return;
  problems.add({
    severity: namesFunction && namesPlatforms ? "error" : "warning",
    code: "pex-namespace-package",
    message: `Lambda cannot import \`__pex__.${main.entryPoint.replace(":", ".")}\`, the handler of ${target.spec}: \`${top}\` has no \`__init__.py\`, and \`__pex__\` finds no packages without one.`,
    place: fieldPlace(target, "entry_point"),
    help: `add an empty \`${top}/__init__.py\` to the sources (owned by a \`python_sources\` target), or package the function with \`python_aws_lambda_function\``
  });
}
function checkEntryPoint(target, main, importable, problems) {
  if (main.kind !== "entry-point") return;
  const [module = ""] = main.entryPoint.split(":", 1);
  const isWhole = ["include_sources", "include_requirements"].every(
    (field2) => boolField(target, field2) !== false
  );
  const isAlone = (stringField(target, "inherit_path") ?? "false") === "false";
  if (!isWhole || !isAlone || stdlibModules().has(module.split(".", 1)[0])) return;
  if (holdsModule(importable, module)) return;
  problems.error({
    code: "entry-point-missing",
    message: `The package of ${target.spec} has no module \`${module}\`, which its \`entry_point\` names: it would fail at its start.`,
    place: fieldPlace(target, "entry_point"),
    help: "Check the name; a module of the repository must be owned by a `python_sources` target, one of a wheel by a requirement."
  });
}

// src/commands/plan-pex.ts
async function planPex(context, target, problems) {
  const { project } = context;
  checkFields(target, problems);
  const output = problems.collect(() => plannedOutput(context, target, "pex"));
  const main = problems.collect(() => pexMain(project, target));
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const built = problems.collect(() => pexPlatforms(project, target, inputs.interpreterConstraints));
  const wheels = built && await wheelsFor(context, target, inputs, built, problems);
  if (main === void 0 || output === void 0 || built === void 0 || wheels === void 0) {
    return void 0;
  }
  checkImportable(target, main, inputs.sources, built.isExplicit, problems);
  return {
    target,
    output,
    sources: inputs.sources,
    wheels,
    formatWheels: [pexRuntimeWheel],
    handler: handlerOf(main),
    runtime: onlyOne(built.platforms.map(({ runtime }) => runtime)),
    architecture: onlyOne(built.platforms.map(({ architecture }) => architecture)),
    announcement: [],
    hasMetadata: false,
    checked: void 0,
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main,
          settings: settingsOf(project, target, inputs, built),
          sources: inputs.sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0],
          shebang: pexShebang(stringField(target, "shebang"), built.platforms),
          read: (path) => project.workspace.read(path)
        },
        faults
      );
      const importable = importableFiles(pex);
      checkEntryPoint(target, main, importable, faults);
      const layout = stringField(target, "layout") ?? "zipapp";
      const compress = boolField(target, "compress") ?? true;
      return {
        bundle: pexBundle(pex),
        importable,
        write: (path) => writePex(pex, path, { layout, compress })
      };
    }
  };
}
function checkFields(target, problems) {
  const refuse = (field2, message, help) => {
    problems.collect(() => {
      throw unsupportedField(target, field2, message, help);
    });
  };
  if (boolField(target, "sh_boot") === true) {
    refuse(
      "sh_boot",
      `${target.spec} asks for a start by a shell script, which is not made here.`,
      "leave `sh_boot` out: the first line of the file starts the Python that it is built for"
    );
  }
  if (stringField(target, "scie") !== void 0) {
    refuse(
      "scie",
      `${target.spec} asks for an executable with its own interpreter, which is not made here.`,
      "leave `scie` out, or make it with `pex --scie`"
    );
  }
  const [argument] = stringListField(target, "extra_build_args");
  if (argument !== void 0) {
    refuse(
      "extra_build_args",
      `${target.spec} passes \`${argument}\` to \`pex\`, which does not run here.`,
      "use the field that the argument has, or leave it out"
    );
  }
}
async function wheelsFor(context, target, inputs, { platforms }, problems) {
  const wheels = /* @__PURE__ */ new Map();
  let isComplete = true;
  for (const platform of platforms) {
    const chosen = await problems.collectAsync(
      () => context.locks.choose(inputs.requirements, inputs.resolve, platform, target.place)
    );
    if (chosen === void 0) isComplete = false;
    for (const wheel of chosen?.wheels ?? []) wheels.set(wheel.filename, wheel);
  }
  return isComplete ? [...wheels.values()] : void 0;
}
function settingsOf({ workspace }, target, inputs, built) {
  const isVenv = stringField(target, "execution_mode") === "venv";
  return {
    requirements: inputs.requirements.map(({ requirement }) => formatRequirement(requirement)),
    interpreterConstraints: built.isExplicit ? [] : inputs.interpreterConstraints,
    inheritPath: stringField(target, "inherit_path") ?? "false",
    emitWarnings: workspace.dialect.pexFilesWarn && (boolField(target, "emit_warnings") ?? true),
    ignoreErrors: boolField(target, "ignore_errors") ?? false,
    stripPexEnv: boolField(target, "strip_pex_env") ?? true,
    includesTools: isVenv || (boolField(target, "include_tools") ?? false),
    venv: isVenv,
    venvSitePackagesCopies: boolField(target, "venv_site_packages_copies") ?? false,
    venvHermeticScripts: boolField(target, "venv_hermetic_scripts") ?? true,
    injectArgs: stringListField(target, "args"),
    injectEnv: stringDictField(target, "env")
  };
}
function handlerOf(main) {
  if (main.kind !== "entry-point") return void 0;
  const [module, object] = main.entryPoint.split(":");
  return object === void 0 ? void 0 : `__pex__.${module}.${object}`;
}
function onlyOne(values) {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 ? only : void 0;
}

// src/commands/plan-lambdex.ts
function usesLambdex({ workspace }, target) {
  if (target.fieldPlaces.has("layout")) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === "lambdex";
}
async function planLambdex(context, target, handler, problems) {
  const { project } = context;
  if (project.workspace.options.lambdex.layout === void 0) warnOfDefault(target, problems);
  const output = problems.collect(() => plannedOutput(context, target, "zip"));
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const chosen = problems.collect(() => lambdexPlatforms(context, target, inputs.interpreterConstraints));
  if (chosen === void 0) return void 0;
  for (const { warnings } of chosen) problems.add(...warnings);
  const platforms = chosen.map(({ platform }) => platform);
  const wheels = await wheelsFor(context, target, inputs, { platforms }, problems);
  if (handler === void 0 || output === void 0 || wheels === void 0) return void 0;
  const runtime = stringField(target, "runtime") ?? platforms.find((one) => one.runtime)?.runtime;
  return {
    target,
    output,
    sources: inputs.sources,
    wheels,
    formatWheels: [pexRuntimeWheel],
    handler: lambdexAwsHandler,
    runtime,
    architecture: platforms[0].architecture,
    announcement: aligned([
      ...runtime === void 0 ? [] : [["Runtime", runtime]],
      ...(completePlatformFiles(project, target) ?? []).map((path) => ["Complete platform", path]),
      ["Handler", lambdexAwsHandler]
    ]),
    hasMetadata: true,
    checked: { target: target.spec, module: handler.module, place: fieldPlace(target, "handler") },
    layOut: async (stored, faults) => {
      const pex = await pexFile(
        {
          main: { kind: "interpreter" },
          settings: {
            requirements: inputs.requirements.map(({ requirement }) => formatRequirement(requirement)),
            interpreterConstraints: [],
            inheritPath: "false",
            emitWarnings: false,
            ignoreErrors: false,
            stripPexEnv: true,
            includesTools: false,
            venv: false,
            venvSitePackagesCopies: false,
            venvHermeticScripts: true,
            injectArgs: [],
            injectEnv: /* @__PURE__ */ new Map()
          },
          sources: inputs.sources,
          wheels: stored.wheels,
          runtime: stored.formatWheels[0],
          shebang: pexShebang(void 0, platforms),
          read: (path) => project.workspace.read(path)
        },
        faults
      );
      const appended = lambdexEntries(handler);
      const files = pexBundle(pex);
      return {
        bundle: { entries: [...files.entries, ...appended] },
        importable: importableFiles(pex),
        write: (path) => writePex(pex, path, { layout: "zipapp", compress: true, appended })
      };
    }
  };
}
function lambdexPlatforms(context, target, interpreterConstraints) {
  const { project, now } = context;
  const complete = completePlatforms(project, target) ?? [];
  const named = complete.map((platform) => ({ platform, warnings: [] }));
  if (named.length > 0 && stringField(target, "runtime") === void 0) return named;
  return [...named, runtimePlatform(project, target, interpreterConstraints, now)];
}
function aligned(facts) {
  const width = 4 + Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${name.padStart(width)}: ${value}`);
}
function warnOfDefault(target, problems) {
  problems.warn({
    code: "lambdex-layout",
    message: `DEPRECATED: using the Lambdex layout for \`${target.type.name}\` targets is scheduled to be removed in version 2.19.0.dev0.

Set the \`[lambdex].layout\` option explicitly to \`zip\` (recommended) or \`lambdex\` (compatibility), in \`pants.toml\`. Recommended: set to \`zip\` to opt-in to the new layout recommended by cloud vendors (you will need to also update the handlers configured in the cloud from \`lambdex_handler.handler\` to \`lambda_function.handler\`):

    [lambdex]
    layout = "zip"

You can also explicitly set \`layout = "lambdex"\` to silence this warning and continue using the Lambdex-based layout in this release of Pants. This layout will disappear in future.`,
    help: "docs/migrating-from-lambdex.md says how to move a function that is live"
  });
}

// src/commands/plan-function.ts
var reexportedHandler = "lambda_function.handler";
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) return planLambdex(context, target, handler, problems);
  const plan = await planFlat(
    context,
    target,
    { handler, awsHandler: reexportedHandler, prefix: void 0 },
    problems
  );
  return handler === void 0 ? void 0 : plan;
}

// src/commands/plan-layer.ts
function planLayer(context, target, problems) {
  return planFlat(context, target, { handler: void 0, awsHandler: void 0, prefix: "python" }, problems);
}

// src/commands/plan-package.ts
var formats2 = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer],
  ["pex", planPex],
  ["archive", (context, target, problems) => planArchive(context, target, problems, planPackage)]
]);
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats2.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats2.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants."
  });
  return void 0;
}

// src/commands/select-packages.ts
function selectPackages(project, query, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named = new Set(query.specs);
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const chosen = targets.filter(isPackaged);
  if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  return chosen;
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a target type that is known here.`,
    place: target.place,
    help: "Targets of plugins can be depended on, not packaged. Check the name of the type."
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants; leave it out with `-SPEC` to silence this."
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}
function nothingToPackage(project) {
  const kinds = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds.map((type) => `  * ${type.name}`));
  return {
    code: "nothing-to-package",
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:

${[...names].sort().join("\n")}`,
    help: "See `lambda-package list ::` for all targets."
  };
}

// src/commands/package.ts
async function packageTargets(host, project, request2) {
  const problems = new Problems();
  const plans = await stage(
    host,
    "Plan the packages",
    () => planAll(host, project, request2, problems, createLockedWheels(project))
  );
  problems.throwIfErrors();
  const fetched = await stage(host, "Fetch the wheels", () => fetchAll(host, project, plans, request2));
  const bundles = await stage(host, "Lay out and check", () => layOutPlans(plans, fetched, problems));
  problems.throwIfErrors();
  for (const warning of problems.diagnostics) host.log.diagnostic(warning);
  const packages = await stage(host, "Write the packages", async () => {
    const written = [];
    for (const { plan, contents, wheels } of bundles) {
      const one = await writePackage(project, plan, contents, wheels);
      announce(request2, project, plan, one);
      written.push(one);
    }
    return written;
  });
  return { packages, warnings: problems.diagnostics };
}
async function planAll(host, project, request2, problems, locks) {
  const { workspace } = project;
  const targets = selectPackages(project, request2.query, problems);
  const isIncomplete = problems.hasErrors;
  const context = {
    project,
    locks,
    outputs: outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, request2.dist),
    now: host.clock.now()
  };
  const faulty = faultyPlaces(problems);
  const sound = targets.filter(
    (target) => ![target.place, ...target.fieldPlaces.values()].some((place) => faulty.has(placeKey(place)))
  );
  const plans = [];
  for (const target of sound) {
    const plan = await planPackage(context, target, problems);
    if (plan !== void 0) plans.push(plan);
  }
  if (!isIncomplete) problems.add(...project.graph.diagnostics());
  reportSameOutputs(plans, problems);
  return plans;
}
function faultyPlaces(problems) {
  const errors = problems.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return new Set(errors.flatMap(({ place }) => place === void 0 ? [] : placeKey(place)));
}
function placeKey({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
function reportSameOutputs(plans, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) {
      owners.set(plan.output, plan);
      continue;
    }
    problems.error({
      code: "same-output",
      message: `${other.target.spec} and ${plan.target.spec} would both be written to \`${plan.output}\`.`,
      place: plan.target.fieldPlaces.get("output_path") ?? plan.target.place,
      help: "give one of them another `output_path`"
    });
  }
}
async function fetchAll(host, project, plans, request2) {
  const { root, options } = project.workspace;
  const wheels = plans.flatMap((plan) => plan.wheels);
  const pinned = [...wheels, ...plans.flatMap((plan) => plan.formatWheels)];
  await request2.beforeFetch?.(pinned);
  const fetched = await fetchWheels(pinned, {
    host,
    indexes: readIndexOptions(host, root, options.pythonRepos),
    offline: request2.offline,
    root
  });
  if (pinned.length > 0) host.log.info(`Wheels: ${showFetched(fetched)}`);
  return {
    wheels: fetched.wheels.slice(0, wheels.length),
    formatWheels: fetched.wheels.slice(wheels.length)
  };
}
function showFetched(fetched) {
  const part = (count, bytes, verb) => count === 0 ? `none ${verb}` : `${count} ${verb} (${showBytes(bytes)})`;
  return [
    part(fetched.reused, fetched.reusedBytes, "reused"),
    part(fetched.downloaded, fetched.downloadedBytes, "downloaded")
  ].join(", ");
}
function announce(request2, project, plan, one) {
  const lines = [`Wrote ${one.path}`, ...plan.announcement];
  if (plan.hasMetadata && project.workspace.dialect.announcesMetadata) {
    lines.push(`Wrote ${one.path}.metadata.json`);
  }
  for (const line of lines) request2.announce(line);
}

export {
  parseWheelFilename,
  createLockedWheels,
  packageTargets,
  planAll
};
