package dev.holdfast.templates.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** 127.0.0.1, the only address that tests use. */
public final class Loopback {
    private Loopback() {}

    public static InetAddress address() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** A port that nobody listens on at the moment. */
    public static int freePort() throws IOException {
        return freePorts(1).get(0);
    }

    /** Different ports that nobody listens on at the moment: each is held until all are chosen, or one could come twice. */
    public static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, address()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}
