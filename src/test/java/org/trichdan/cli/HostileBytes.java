package org.trichdan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes the bytes of hostile input. */
final class HostileBytes {
  static final int MB = 1 << 20;

  private HostileBytes() {}

  static byte[] of(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] latin1(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** Texts in UTF-8 with two bytes between them that are none. */
  static byte[] broken(String before, String behind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(of(before));
    out.writeBytes(latin1("\u00FF\u00FE"));
    out.writeBytes(of(behind));
    return out.toByteArray();
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The first so many hundredths. */
  static byte[] cut(byte[] bytes, int hundredths) {
    return Arrays.copyOf(bytes, bytes.length * hundredths / 100);
  }

  /** 300 MB of zeros, compressed. */
  static void bomb(Path file) throws IOException {
    byte[] zeros = new byte[MB];
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
  }

  /** A web archive of pages, each compressed for itself, the one in the middle damaged. */
  static byte[] archive(String... pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < pages.length; i++) {
      byte[] member = gzip(record(i, pages[i]));
      if (i == pages.length / 2) {
        member[member.length - 5] ^= 1; // of the checksum
      }
      out.writeBytes(member);
    }
    return out.toByteArray();
  }

  private static byte[] record(int number, String page) {
    String type = "Content-Type: text/html; charset=utf-8\r\n";
    byte[] html = of(page);
    byte[] http = of("HTTP/1.1 200 OK\r\n" + type + "Content-Length: " + html.length + "\r\n\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        of(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bao.example/"
                + number
                + "\r\nWARC-Date: 2025-11-26T01:16:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:0-"
                + number
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + html.length)
                + "\r\n\r\n"));
    out.writeBytes(http);
    out.writeBytes(html);
    out.writeBytes(of("\r\n\r\n"));
    return out.toByteArray();
  }
}
