import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LockFields,
  MarkerEvaluationError,
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
  parseJson,
  parseMarker,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  printAddress,
  requireSource,
  requirementsOf,
  resolveHandler,
  resolveWritten,
  satisfiesClauses,
  satisfiesSpecifier,
  sortedByCodePoint,
  stringField,
  stringListField,
  stripSourceRoot
} from "./chunk-WDQQJHGJ.js";
import {
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
  storeError,
  storedPath,
  unsafeName,
  withFileSource,
  writeAll,
  zipError
} from "./chunk-3FV4SIK6.js";
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
    function crc323() {
      return bufferizeInt(_crc32.apply(null, arguments));
    }
    crc323.signed = function() {
      return _crc32.apply(null, arguments);
    };
    crc323.unsigned = function() {
      return _crc32.apply(null, arguments) >>> 0;
    };
    var bufferCrc32 = crc323;
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
    var crc323 = require_dist();
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
      var entry = new Entry(metadataPath, false, options);
      self.entries.push(entry);
      fs.stat(realPath, function(err, stats) {
        if (err) return self.emit("error", err);
        if (!stats.isFile()) return self.emit("error", new Error("not a file: " + realPath));
        entry.uncompressedSize = stats.size;
        if (options.mtime == null) entry.setLastModDate(stats.mtime);
        if (options.mode == null) entry.setFileAttributesMode(stats.mode);
        entry.setFileDataPumpFunction(function() {
          var readStream = fs.createReadStream(realPath);
          entry.state = Entry.FILE_DATA_IN_PROGRESS;
          readStream.on("error", function(err2) {
            self.emit("error", err2);
          });
          pumpFileDataReadStream(self, entry, readStream);
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
      var entry = new Entry(metadataPath, false, options);
      self.entries.push(entry);
      entry.setFileDataPumpFunction(function() {
        entry.state = Entry.FILE_DATA_IN_PROGRESS;
        getReadStreamFunction(function(err, readStream) {
          if (err) return self.emit("error", err);
          pumpFileDataReadStream(self, entry, readStream);
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
      var entry = new Entry(metadataPath, false, options);
      entry.uncompressedSize = buffer2.length;
      entry.crc32 = crc323.unsigned(buffer2);
      entry.crcAndFileSizeKnown = true;
      self.entries.push(entry);
      if (entry.compressionLevel === 0) {
        setCompressedBuffer(buffer2);
      } else {
        zlib.deflateRaw(buffer2, { level: entry.compressionLevel }, function(err, compressedBuffer) {
          setCompressedBuffer(compressedBuffer);
        });
      }
      function setCompressedBuffer(compressedBuffer) {
        entry.compressedSize = compressedBuffer.length;
        entry.setFileDataPumpFunction(function() {
          writeToOutputStream(self, compressedBuffer);
          writeToOutputStream(self, entry.getDataDescriptor());
          entry.state = Entry.FILE_DATA_DONE;
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
      var entry = new Entry(metadataPath, true, options);
      self.entries.push(entry);
      entry.setFileDataPumpFunction(function() {
        writeToOutputStream(self, entry.getDataDescriptor());
        entry.state = Entry.FILE_DATA_DONE;
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
    function pumpFileDataReadStream(self, entry, readStream) {
      var crc32Watcher = new Crc32Watcher();
      var uncompressedSizeCounter = new ByteCounter();
      var compressor = entry.compressionLevel !== 0 ? new zlib.DeflateRaw({ level: entry.compressionLevel }) : new PassThrough();
      var compressedSizeCounter = new ByteCounter();
      readStream.pipe(crc32Watcher).pipe(uncompressedSizeCounter).pipe(compressor).pipe(compressedSizeCounter).pipe(self.outputStream, { end: false });
      compressedSizeCounter.on("end", function() {
        entry.crc32 = crc32Watcher.crc32;
        if (entry.uncompressedSize == null) {
          entry.uncompressedSize = uncompressedSizeCounter.byteCount;
        } else {
          if (entry.uncompressedSize !== uncompressedSizeCounter.byteCount) return self.emit("error", new Error("file data stream has unexpected number of bytes"));
        }
        entry.compressedSize = compressedSizeCounter.byteCount;
        self.outputStreamCursor += entry.compressedSize;
        writeToOutputStream(self, entry.getDataDescriptor());
        entry.state = Entry.FILE_DATA_DONE;
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
      var entry = getFirstNotDoneEntry();
      function getFirstNotDoneEntry() {
        for (var i = 0; i < self.entries.length; i++) {
          var entry2 = self.entries[i];
          if (entry2.state < Entry.FILE_DATA_DONE) return entry2;
        }
        return null;
      }
      if (entry != null) {
        if (entry.state < Entry.READY_TO_PUMP_FILE_DATA) return;
        if (entry.state === Entry.FILE_DATA_IN_PROGRESS) return;
        entry.relativeOffsetOfLocalHeader = self.outputStreamCursor;
        var localFileHeader = entry.getLocalFileHeader();
        writeToOutputStream(self, localFileHeader);
        entry.doFileDataPump();
      } else {
        if (self.ended) {
          self.offsetOfStartOfCentralDirectory = self.outputStreamCursor;
          self.entries.forEach(function(entry2) {
            var centralDirectoryRecord = entry2.getCentralDirectoryRecord();
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
        var entry = self.entries[i];
        if (entry.compressionLevel !== 0) return -1;
        if (entry.state >= Entry.READY_TO_PUMP_FILE_DATA) {
          if (entry.uncompressedSize == null) return -1;
        } else {
          if (entry.uncompressedSize == null) return null;
        }
        entry.relativeOffsetOfLocalHeader = pretendOutputCursor;
        var useZip64Format = entry.useZip64Format();
        pretendOutputCursor += LOCAL_FILE_HEADER_FIXED_SIZE + entry.utf8FileName.length;
        pretendOutputCursor += entry.uncompressedSize;
        if (!entry.crcAndFileSizeKnown) {
          if (useZip64Format) {
            pretendOutputCursor += ZIP64_DATA_DESCRIPTOR_SIZE;
          } else {
            pretendOutputCursor += DATA_DESCRIPTOR_SIZE;
          }
        }
        centralDirectorySize += CENTRAL_DIRECTORY_RECORD_FIXED_SIZE + entry.utf8FileName.length + entry.fileComment.length;
        if (!entry.forceDosTimestamp) {
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
      var crc324 = 0;
      var compressedSize = 0;
      var uncompressedSize = 0;
      if (this.crcAndFileSizeKnown) {
        crc324 = this.crc32;
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
      fixedSizeStuff.writeUInt32LE(crc324, 14);
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
      this.crc32 = crc323.unsigned(chunk, this.crc32);
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
    (entry) => entry.path === `${path}/__init__.py` || entry.path === `${path}/__init__.pyc` || extension.test(entry.path)
  );
}
function escapeForRegExp(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

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
    const header = this.#basic(username, password);
    if (!this.#byOrigin.has(url.origin)) this.#byOrigin.set(url.origin, header);
  }
  /** As netrc has it: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
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
    for (const entry of parseNetrc(text)) credentials.addHost(entry.machine, entry.login, entry.password);
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
  return entries.filter((entry) => entry.machine !== "" && (entry.login !== "" || entry.password !== ""));
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
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: code === void 0 || !CERTIFICATE_CODES.test(code),
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
    while (!finished.signal.aborted) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished.signal);
      if (clock.elapsed() - now < left / 2) return;
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
  return files.flatMap((entry) => {
    const file = record(entry);
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
var PUBLIC_INDEX = { url: "https://pypi.org/simple/", filesHost: "files.pythonhosted.org" };
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own2 = ownIndexes(env, pip);
  const isOff = isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(PUBLIC_INDEX.url).origin, `https://${PUBLIC_INDEX.filesHost}`]);
  const open = (named) => {
    const url = withoutCredentials(parseUrl(named), credentials);
    addNamedCredentials(env, named, url, credentials);
    return url;
  };
  const ownUrls = own2.all.map(open);
  const isDefault = !own2.replacesDefault && checkout.indexes.length === 0;
  const checkoutUrls = checkout.indexes.map((url) => open({ url, origin: "`[python-repos].indexes`" }));
  for (const url of ownUrls) ownOrigins.add(url.origin);
  const urls = [...ownUrls, ...isDefault ? [new URL(PUBLIC_INDEX.url)] : [], ...checkoutUrls];
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
  return host === new URL(PUBLIC_INDEX.url).host || host === PUBLIC_INDEX.filesHost;
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
    const header = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1];
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
var KINDS = ["hash-mismatch", "refused", "unauthorized", "unreachable", "not-found"];
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

// src/requirements/pylock.ts
function readPylock(document, path) {
  const reader = new LockFields(path);
  const version = reader.string(document, "lock-version", "");
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault("lock-version", `is ${version}; only version 1 of PEP 751 is read`);
  }
  const packages = reader.objects(document, "packages", "");
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at));
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
function readPackage(reader, fields, at) {
  const marker = reader.marker(fields, "marker", at);
  const source = sourceOf(reader, fields, at);
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
    (file) => readFile(reader, file.fields, file.at)
  );
}
function readFile(reader, fields, at) {
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
function sourceOf(reader, fields, at) {
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

// src/requirements/requirements-lock.ts
var MAX_DEPTH = 10;
var MAX_LINES = 2e5;
function readRequirementsLock(text, path, options = {}) {
  const reading = {
    problems: new Problems(),
    entries: [],
    options: /* @__PURE__ */ new Map(),
    include: options.include
  };
  readFile2(reading, text, path, 0);
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
          (entry) => distributionOf(entry, isAnnotated ? neededBy.get(entry.requirement.normalizedName) ?? [] : [])
        )
      }
    ],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...!isAnnotated && { wholeSet: true },
    ...reading.options.size > 0 && { metadata: Object.fromEntries(reading.options) }
  };
}
function readFile2(reading, text, path, depth) {
  let via;
  for (const line of logicalLines(text.replace(/^\uFEFF/, ""), path)) {
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
    if (index >= MAX_LINES) break;
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
function readVia(comment, open, entry) {
  if (entry === void 0) return void 0;
  const opening = /^\s*via\b\s*(.*)$/.exec(comment)?.[1];
  if (opening === void 0 && open === void 0) return void 0;
  const name = (opening ?? comment).trim();
  if (/^[a-z0-9]/i.test(name)) entry.via.push(normalizeName(name.split(/[[\s(]/, 1)[0]));
  return entry.via;
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
    readFile2(reading, text, path, depth + 1);
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
  const version = pinnedVersion(requirement);
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
function pinnedVersion({ specifier, url }) {
  if (url !== void 0) return parseWheelFilename(filenameOf(url))?.version ?? "0";
  const [clause, ...others] = parseSpecifiers(specifier) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) && isVersion(clause.version) ? clause.version : void 0;
}
function dependenciesByName(entries) {
  const needed = /* @__PURE__ */ new Map();
  for (const { requirement, via } of entries) {
    for (const name of via) {
      const dependencies = needed.get(name) ?? /* @__PURE__ */ new Map();
      const dependency2 = parseRequirement(requirement.name);
      dependencies.set(dependency2.normalizedName, dependency2);
      needed.set(name, dependencies);
    }
  }
  return new Map([...needed].map(([name, dependencies]) => [name, [...dependencies.values()]]));
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
  const distributions = packages.map(({ fields, at }) => readPackage2(reader, fields, at));
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
function readPackage2(reader, fields, at) {
  const source = sourceOf2(reader.object(own(fields, "source"), `${at}.source`));
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
    dependencies: dependenciesOf(reader, fields, at),
    artifacts: files.flatMap((file) => readFile3(reader, file.fields, file.at))
  };
  return { ...base, ...marker && { marker }, ...source !== void 0 && { source } };
}
function sourceOf2(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url") return value;
    if (kind === "git") return `git+${value}`;
    return kind === "path" ? value : `the project in ${value === "." ? "the root of the workspace" : value}`;
  }
  return void 0;
}
function readFile3(reader, fields, at) {
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
  return markers.length === 0 ? void 0 : markers.reduce((left, right) => ({ kind: "or", left, right }));
}
function dependenciesOf(reader, fields, at) {
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
  if (/^\s*(?:\/\/[^\n]*\n\s*)*\{/.test(content)) return readPexLock(content, path);
  if (!/^\s*(?:\[\[|lock-version\s*=(?!=)|version\s*=(?!=)|\[[a-z])/m.test(content)) {
    return readRequirementsLock(content, path, options);
  }
  const document = parseToml(content, path);
  if (typeof own(document, "lock-version") === "string") return readPylock(document, path);
  if (typeof own(document, "version") === "number" && own(document, "requires-python") !== void 0) {
    return readUvLock(document, path);
  }
  throw userError({
    code: "unknown-lock-format",
    message: `${path} is not a lock of a format that is read here`,
    place: { path },
    help: "use a lock of pex (`pex3 lock create --style universal`), `uv.lock`, `pylock.toml` or a `requirements.txt` with pinned versions"
  });
}

// src/requirements/near-names.ts
var MAX_LENGTH = 100;
function nearNames(name, known) {
  return [...known].map((candidate) => ({ candidate, distance: editDistance(name, candidate) })).filter(({ distance }) => distance > 0 && distance <= Math.min(2, Math.floor(name.length / 2))).toSorted((left, right) => left.distance - right.distance || (left.candidate < right.candidate ? -1 : 1)).slice(0, 3).map(({ candidate }) => candidate);
}
function editDistance(left, right) {
  if (Math.abs(left.length - right.length) > 2 || left.length > MAX_LENGTH) return Infinity;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = previous[column - 1] + Number(left[row - 1] !== right[column - 1]);
      current.push(Math.min(substitution, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[right.length];
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
      if (choice === void 0)
        reportProject(problems, { lock, platform, name, requests, candidates, ranks });
      else chosen.push({ ...choice, requests });
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

// src/archive/write-directory.ts
import { createHash as createHash2 } from "node:crypto";
import { chmodSync, closeSync as closeSync2, lstatSync, mkdirSync as mkdirSync2, openSync as openSync2, renameSync as renameSync2, writeSync } from "node:fs";
import { dirname as dirname3, join as join5 } from "node:path";

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
  for (const entry of entries) {
    if (entry.content.kind === "member") continue;
    const content = entry.content.kind === "bytes" ? entry.content.bytes : readSource(entry.content.path, entry.owner);
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

// src/archive/lay-out.ts
function layOut(bundle) {
  const records = /* @__PURE__ */ new Map();
  for (const entry of bundle.entries) {
    const unsafe = unsafeName(entry.path) ?? (entry.path.endsWith("/") ? "it ends with a slash" : void 0);
    if (unsafe !== void 0) throw new Error(`unsafe path in a bundle: ${entry.path}: ${unsafe}`);
    if (records.has(entry.path)) throw new Error(`path twice in a bundle: ${entry.path}`);
    records.set(entry.path, entry);
  }
  for (const { path } of bundle.entries) {
    for (const parent of parentsOf(path)) {
      if (records.get(parent) !== void 0)
        throw new Error(`${parent} is a file and a directory in a bundle`);
      records.set(parent, void 0);
    }
  }
  if (bundle.prefix !== void 0) {
    for (const parent of parentsOf(`${bundle.prefix}/`)) records.delete(parent);
  }
  return [...records].map(([path, entry]) => ({ path, entry })).sort((a, b) => compareCodePoints(a.path, b.path));
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

// src/archive/write-directory.ts
async function writeDirectory(bundle, path) {
  const temporary = temporaryName(path);
  try {
    mkdirSync2(dirname3(path), { recursive: true });
    mkdirSync2(temporary, { mode: 448 });
    const artifact = await writeFiles(bundle, temporary);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return { path, ...artifact };
  } catch (error) {
    discard2(temporary);
    throw writeError(path, error);
  }
}
async function writeFiles(bundle, root) {
  const listing = createHash2("sha256");
  let size = 0;
  if (bundle.prefix !== void 0) makeDirectories(root, bundle.prefix);
  for (const record2 of layOut(bundle)) {
    const target = join5(root, record2.path);
    if (record2.entry === void 0) makeDirectory(target);
    else {
      const written = await writeFile(record2.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record2.entry.mode.toString(8)} ${record2.path}
`);
    }
  }
  return { sha256: listing.digest("hex"), size, unzippedSize: size };
}
function makeDirectories(root, path) {
  let directory = root;
  for (const part of path.split("/")) {
    directory = join5(directory, part);
    makeDirectory(directory);
  }
}
function makeDirectory(path) {
  mkdirSync2(path);
  chmodSync(path, 493);
}
async function writeFile(entry, target) {
  const hash = createHash2("sha256");
  let size = 0;
  const descriptor = openSync2(target, "wx", 384);
  try {
    const write = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    };
    const { content } = entry;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else write(content.kind === "bytes" ? content.bytes : readSource(content.path, entry.owner));
  } finally {
    closeSync2(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest("hex") };
}
function takePlace(temporary, path) {
  if (lstatSync(path, { throwIfNoEntry: false }) === void 0) {
    renameSync2(temporary, path);
    return;
  }
  const old = temporaryName(path);
  renameSync2(path, old);
  try {
    renameSync2(temporary, path);
  } catch (error) {
    renameSync2(old, path);
    throw error;
  }
  discard2(old);
}

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
var DATE = 0 << 9 | 1 << 5 | 1;
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
  target.writeUInt16LE(DATE, at + 8);
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
  /** Writes to the open file `descriptor`; `path` is its name in the end. */
  constructor(descriptor, path) {
    this.#descriptor = descriptor;
    this.#path = path;
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
async function writeZip(bundle, path) {
  const records = layOut(bundle);
  if (records.length > MAX_ENTRIES) {
    throw tooLarge(path, `${records.length} files and directories`, String(MAX_ENTRIES));
  }
  return replaceFile(path, 420, async (descriptor) => {
    const archives = new ArchiveFiles();
    try {
      const output = new ZipOutput(descriptor, path);
      const created = deflateEntries(filesOf(records));
      for (const { path: name, entry } of records) {
        if (entry === void 0) output.addDirectory(name);
        else if (entry.content.kind === "member") copyMember(output, entry, entry.content, archives);
        else await addCreated(output, entry, created);
      }
      return output.end();
    } finally {
      archives.close();
    }
  });
}
function* filesOf(records) {
  for (const { entry } of records) if (entry !== void 0) yield entry;
}
function copyMember(output, entry, { archive, member }, archives) {
  addFile(
    output,
    entry,
    member,
    (target, offset) => archives.read(archive, target, member.dataOffset + offset)
  );
}
async function addCreated(output, entry, created) {
  const { value } = await created.next();
  if (value === void 0) throw new Error(`no content for ${entry.path}`);
  const { member, zip } = value;
  addFile(output, entry, member, (target, offset) => {
    const start = member.dataOffset + offset;
    zip.copy(target, 0, start, start + target.length);
  });
}
function addFile(output, entry, member, read) {
  const { method, crc32: crc323, compressedSize, size } = member;
  output.addFile(
    { name: entry.path, method, crc32: crc323, compressedSize, size, mode: FILE_TYPE | entry.mode },
    read
  );
}

// src/formats/install-wheel.ts
import { createHash as createHash4 } from "node:crypto";
import { posix } from "node:path";

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
  const groups = /* @__PURE__ */ new Map([
    ["console_scripts", /* @__PURE__ */ new Map()],
    ["gui_scripts", /* @__PURE__ */ new Map()]
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
    scripts.set(parts[0].trim(), scriptText(parts[1], line));
  }
  return [...groups.values()].flatMap((scripts) => [...scripts].map(([name, text2]) => ({ name, text: text2 })));
}
function scriptText(value, line) {
  const reference = value.split("[", 1)[0];
  const colon = reference.indexOf(":");
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? "" : reference.slice(colon + 1).trim();
  if (module === "" || colon !== -1 && object === "") {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  if (object === "") return moduleScript.replace("{module}", () => pythonString(module));
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
async function installWheel(wheel) {
  const open = await openWheel(wheel);
  const record2 = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries = [];
  const lines = [];
  for (const line of record2.lines) {
    const placed = await placeLine(open, line, scriptNames);
    if (placed === void 0) continue;
    lines.push(placed.line);
    if (placed.entry !== void 0) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry) => entry.path));
  const created = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const path = scriptPath(open, script);
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt(open, path, 493, { kind: "bytes", bytes }));
    created.set(path, line);
    lines.push(line);
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
async function placeLine(open, line, scriptNames) {
  const { distInfo } = open;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (INSTALLER_FILES.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix.normalize(line.path);
  const member = open.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open, source);
  if (target === void 0) {
    throw wheelError(open.wheel, `\`${source}\` is in no directory that installers know (PEP 427)`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix.basename(source))) return void 0;
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
function targetOf(open, source) {
  const [top = "", kind = "", ...rest] = source.split("/");
  if (!open.dataDirectories.has(top)) return { path: source, isScript: false };
  const path = rest.join("/");
  if (path === "") return void 0;
  if (kind === "purelib" || kind === "platlib" || kind === "data") return { path, isScript: false };
  if (kind === "scripts") return { path: `bin/${path}`, isScript: true };
  if (kind === "headers") return { path: `${open.headers}/${path}`, isScript: false };
  return void 0;
}
function readEntryPoints(open) {
  try {
    return entryPointScripts(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
function scriptPath(open, script) {
  const path = `bin/${script.name}`;
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
  const hash = createHash4("sha256").update(bytes).digest("base64url");
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}

// src/formats/merge.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { crc32 as crc322 } from "node:zlib";

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
  const merged = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === void 0) merged.set(entry.path, entry);
    else if (!await isSameFile(first, entry))
      report(first, entry, "with different content", options, problems);
  }
  return withoutTreeCollisions(merged, options, problems);
}
async function isSameFile(a, b) {
  const isInit = a.path.endsWith("/__init__.py") || a.path === "__init__.py";
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf(a), await contentOf(b)];
  return left.equals(right) || isInit && sameCode(left, right);
}
function mayBeEqual(a, b) {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}
function checksumOf(entry) {
  if (entry.content.kind === "member") return entry.content.member;
  const bytes = entry.content.kind === "bytes" ? entry.content.bytes : readFileSync3(entry.content.path);
  return { size: bytes.length, crc32: crc322(bytes) };
}
async function contentOf({ content }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMember(content.archive, content.member) : readFileSync3(content.path);
}
function withoutTreeCollisions(merged, options, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged.values()) {
    for (const parent of parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options, problems);
      dropped.add(parent);
    }
    const folded = entry.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === void 0) byFoldedPath.set(folded, entry);
    else if (other.owner !== entry.owner && !reportedOwners.has(`${other.owner}
${entry.owner}`)) {
      reportedOwners.add(`${other.owner}
${entry.owner}`);
      report(other, entry, `beside \`${entry.path}\`, which differs in case only`, options, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
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
  const wheels = [first, second].filter((entry) => entry.owner.endsWith(".whl"));
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels.length === 2 && first.owner !== second.owner) {
    return `leave one of them out: add \`!!\` and the target of ${name(first)} or ${name(second)} to \`dependencies\``;
  }
  if (wheels.length === 2) return `the wheel is at fault: use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  return `rename the file of ${own2.owner}, or leave it out of \`dependencies\``;
}

// src/formats/lambda-zip.ts
async function lambdaZip(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    const entry = problems.collect(() => sourceEntry(input, source));
    if (entry !== void 0) entries.push(entry);
  }
  if (input.handler !== void 0) {
    entries.push(handlerEntry(input.handler, input.handlerFile ?? "lambda_function.py"));
  }
  for (const wheel of input.wheels) {
    const installed = await collectAsync(problems, () => installWheel(wheel));
    if (installed !== void 0) entries.push(...installed);
  }
  const options = { collisionsOk: input.collisionsOk ?? false };
  const merged = await collectAsync(problems, () => mergeEntries(entries, options, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged };
  return { prefix, entries: merged.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}
async function collectAsync(problems, work) {
  const outcome = await work().then(
    (value) => () => value,
    (error) => () => {
      throw error;
    }
  );
  return problems.collect(outcome);
}
function sourceEntry(input, source) {
  return {
    path: source.path,
    mode: source.executable ? 493 : 420,
    content: { kind: "bytes", bytes: input.read(source.source) },
    owner: source.owner
  };
}
function handlerEntry(handler, path) {
  const text = `from ${handler.module} import ${handler.function} as handler`;
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: "the handler" };
}

// src/commands/plan-inputs.ts
import { statSync as statSync2 } from "node:fs";
import { join as join6 } from "node:path";

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
  const written = optionalStringListField(target, "complete_platforms");
  if (written !== void 0) return { platform: completePlatform(project, target, written), warnings: [] };
  const architecture = stringField(target, "architecture") ?? "x86_64";
  const runtime = stringField(target, "runtime") ?? inferRuntime(interpreterConstraints);
  if (runtime === void 0) throw noRuntime(target, interpreterConstraints);
  const place = target.fieldPlaces.get("runtime") ?? target.place;
  const platform = lambdaPlatform(runtime, architecture);
  if (platform === void 0) throw unknownRuntimeError(runtime, architecture, place);
  const warning = supportWarning(runtime, now, place);
  return { platform, warnings: warning === void 0 ? [] : [warning] };
}
function noRuntime(target, interpreterConstraints) {
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  return userError({
    code: "no-runtime",
    message: `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target'
  });
}
function completePlatform(project, target, written) {
  const place = target.fieldPlaces.get("complete_platforms") ?? target.place;
  const paths = written.flatMap((text) => {
    const address = resolveWritten(project.workspace.files, target, "complete_platforms", text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== void 0) return [...found.sources];
    throw userError({
      code: "unknown-address",
      message: `The address ${printAddress(address)} from the \`complete_platforms\` from the target ${target.spec} does not exist.`,
      place,
      help: "name a `file` target that owns the JSON file of the platform"
    });
  });
  if (paths.length !== 1) {
    throw userError({
      code: "single-platform",
      message: `${target.spec} names ${paths.length} complete platforms; a Lambda zip is built for exactly one.`,
      place,
      help: "name one, or leave `complete_platforms` out and set `runtime` and `architecture`"
    });
  }
  const [path] = paths;
  return readCompletePlatform(project.workspace.read(path).toString("utf8"), path);
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
    sources: hasSources ? inputs.sources.map((source) => sourceEntry2(project, source)) : [],
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
function sourceEntry2(project, source) {
  const stats = statSync2(join6(project.workspace.root, source.source), { throwIfNoEntry: false });
  return { ...source, executable: ((stats?.mode ?? 0) & 64) !== 0 };
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
    ownWheels: 0,
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
    layOut: async (stored, faults) => {
      const { root } = project.workspace;
      const bundle = await lambdaZip(
        {
          sources: inputs.sources,
          root,
          handler,
          wheels: stored,
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

// src/commands/plan-function.ts
var reexportedHandler = "lambda_function.handler";
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  problems.collect(() => checkLambdexLayout(project, target));
  const plan = await planFlat(
    context,
    target,
    { handler, awsHandler: reexportedHandler, prefix: void 0 },
    problems
  );
  return handler === void 0 ? void 0 : plan;
}
function checkLambdexLayout(project, target) {
  const { options, dialect } = project.workspace;
  const isOldDefault = options.lambdex.layout === void 0 && dialect.defaultLambdaLayout === "lambdex";
  if (options.lambdex.layout !== "lambdex" && !isOldDefault) return;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} would get the old Lambdex layout${isOldDefault ? ", the default of Pants 2.17 and older" : ""}; this version writes \`zip\`.`,
    place: target.place,
    help: 'set `layout = "zip"` under `[lambdex]` in pants.toml, and `lambda_function.handler` as the handler of the function'
  });
}

// src/commands/plan-layer.ts
function planLayer(context, target, problems) {
  return planFlat(context, target, { handler: void 0, awsHandler: void 0, prefix: "python" }, problems);
}

// src/commands/plan-package.ts
var formats = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer]
]);
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  return await plan?.(context, target, problems);
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

// src/commands/write-package.ts
import { renameSync as renameSync3, rmSync as rmSync2, writeFileSync } from "node:fs";
import { dirname as dirname4 } from "node:path";
async function writePackage(project, plan, contents, wheels) {
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) writeMetadata(plan);
  return packagedTarget(project, plan, artifact, wheels);
}
function writeMetadata(plan) {
  const { architecture, handler, runtime } = plan;
  const path = `${plan.output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify({ architecture, handler, runtime }, null, 2), {
      flag: "wx",
      mode: 420
    });
    renameSync3(temporary, path);
  } catch (error) {
    rmSync2(temporary, { force: true });
    throw userError({
      code: "cannot-write",
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `make room and check the rights of \`${dirname4(path)}\``
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
    wheels: wheels.slice(0, wheels.length - plan.ownWheels).map(({ pinned, size }) => ({
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
  const bundles = await stage(host, "Lay out and check", () => bundleAll(plans, fetched, problems));
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
  const pinned = plans.flatMap((plan) => plan.wheels);
  await request2.beforeFetch?.(pinned);
  const fetched = await fetchWheels(pinned, {
    host,
    indexes: readIndexOptions(host, root, options.pythonRepos),
    offline: request2.offline,
    root
  });
  if (pinned.length > 0) host.log.info(`Wheels: ${showFetched(fetched)}`);
  return fetched;
}
function showFetched(fetched) {
  const part = (count, bytes, verb) => count === 0 ? `none ${verb}` : `${count} ${verb} (${showBytes(bytes)})`;
  return [
    part(fetched.reused, fetched.reusedBytes, "reused"),
    part(fetched.downloaded, fetched.downloadedBytes, "downloaded")
  ].join(", ");
}
async function bundleAll(plans, fetched, problems) {
  const bundles = [];
  let next = 0;
  for (const plan of plans) {
    const wheels = fetched.wheels.slice(next, next += plan.wheels.length);
    const contents = await plan.layOut(wheels, problems);
    const unzippedSize = wheels.reduce((sum, wheel) => sum + wheel.facts.unzippedSize, 0);
    if (plan.checked !== void 0) {
      problems.add(...checkFunctionBundle(contents.bundle, unzippedSize, plan.checked));
    }
    bundles.push({ plan, contents, wheels });
  }
  return bundles;
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
