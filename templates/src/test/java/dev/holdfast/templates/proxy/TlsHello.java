package dev.holdfast.templates.proxy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The first message of a client that knows no newer version of TLS than a given one. Java and OpenSSL no longer speak old versions,
 * so that a refusal could be their own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2">RFC 5246, Client Hello</a>
 */
final class TlsHello {
    static final int V1_1 = 0x0302;
    static final int V1_2 = 0x0303;

    /** Alert {@code protocol_version}. */
    static final String REFUSED = "fatal alert 70";

    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;

    /** With AES in CBC and SHA-1, all that 1.1 knows, and with AES in GCM, which the servers ask for in 1.2; elliptic curves, ECDSA and RSA. */
    private static final int[] SUITES = {0xC009, 0xC00A, 0xC013, 0xC014, 0x002F, 0xC02B, 0xC02F};

    private TlsHello() {}

    /** What the server says: {@code hello}, or an alert with its level and number. */
    static String answer(int port, int version) throws IOException {
        try (Socket socket = new Socket(Loopback.address(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(record(version));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int kind = in.readUnsignedByte();
            in.readUnsignedShort();
            byte[] content = new byte[in.readUnsignedShort()];
            in.readFully(content);
            if (kind == HANDSHAKE) {
                return content[0] == 2 ? "hello" : "handshake message " + content[0];
            }
            return kind == ALERT ? (content[0] == 2 ? "fatal" : "warning") + " alert " + content[1] : "record " + kind;
        }
    }

    private static byte[] record(int version) throws IOException {
        byte[] hello = hello(version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(HANDSHAKE);
        out.writeShort(0x0301);
        out.writeShort(hello.length + 4);
        out.writeInt(1 << 24 | hello.length);
        out.write(hello);
        return bytes.toByteArray();
    }

    private static byte[] hello(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(version);
        out.write(new byte[32]);
        out.writeByte(0);
        out.writeShort(2 * SUITES.length);
        for (int suite : SUITES) {
            out.writeShort(suite);
        }
        out.writeShort(0x0100);
        byte[] extensions = extensions();
        out.writeShort(extensions.length);
        out.write(extensions);
        return bytes.toByteArray();
    }

    /** Server name, groups secp256r1 and secp384r1, uncompressed points, ECDSA and RSA with SHA-256. */
    private static byte[] extensions() throws IOException {
        byte[] name = "test.example".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0);
        out.writeShort(name.length + 5);
        out.writeShort(name.length + 3);
        out.writeByte(0);
        out.writeShort(name.length);
        out.write(name);
        out.write(new byte[] {0, 10, 0, 6, 0, 4, 0, 23, 0, 24});
        out.write(new byte[] {0, 11, 0, 2, 1, 0});
        out.write(new byte[] {0, 13, 0, 6, 0, 4, 4, 3, 4, 1});
        return bytes.toByteArray();
    }
}
