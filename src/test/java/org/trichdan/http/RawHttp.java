package org.trichdan.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to a server exactly what a test wants said, also what no well-behaved client says. */
public final class RawHttp {
  private static final int PATIENCE_MILLIS = 20_000;

  private RawHttp() {}

  /** Sends bytes as they are, and returns all that comes back until the connection ends. */
  public static String send(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The same with lines of a head, ended as HTTP wants it, on a connection that is then closed. */
  public static String head(int port, String... lines) throws IOException {
    return send(port, String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
  }

  /** The status of a reply. */
  public static int status(String reply) {
    return Integer.parseInt(reply.substring(9, 12));
  }
}
