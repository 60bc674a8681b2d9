package dev.holdfast.templates.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request and its answer on a plain socket, so that every header can be said.
 *
 * @param status the status; 0 where nothing was answered
 * @param headers the headers of the answer, in lower case
 * @param body its body
 */
record Exchange(int status, Map<String, String> headers, String body) {
    private static final int MILLIS = 5000;

    static Exchange get(int port, String path, String... headers) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Loopback.address(), port), MILLIS);
            socket.setSoTimeout(MILLIS);
            String host = String.join("\n", headers).contains("Host:") ? "" : "Host: test.example\r\n";
            String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            String request = "GET " + path + " HTTP/1.1\r\n" + host + lines + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return parse(answer.toString(StandardCharsets.ISO_8859_1));
        }
    }

    private static Exchange parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Exchange(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Exchange(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, text.substring(end + 4));
    }
}
