package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Node;

/**
 * A port that a service publishes.
 *
 * @param node what is written
 * @param address the address of the host that it is published on; empty for all of them
 * @param published the port of the host, or a range; empty where Docker chooses one
 * @param target the port of the container, or a range
 * @param protocol {@code tcp} or {@code udp}
 */
public record Port(Node node, String address, String published, String target, String protocol) {
    /** Reads {@code 80}, {@code 8080:80}, {@code 127.0.0.1:8080:80/udp}, {@code [::1]:8080:80}, or the long form. */
    static Port of(Node written) {
        if (written.isMap()) {
            return new Port(
                    written,
                    written.get("host_ip").textOr(""),
                    written.get("published").textOr(""),
                    written.get("target").textOr(""),
                    written.get("protocol").textOr("tcp"));
        }
        String text = written.textOr("");
        int slash = text.lastIndexOf('/');
        String protocol = slash < 0 ? "tcp" : text.substring(slash + 1);
        String ports = slash < 0 ? text : text.substring(0, slash);
        int last = ports.lastIndexOf(':');
        if (last < 0) {
            return new Port(written, "", "", ports, protocol);
        }
        String before = ports.substring(0, last);
        int middle = before.endsWith("]") ? before.length() : before.lastIndexOf(':');
        String address = middle < 0 ? "" : before.substring(0, middle);
        String published = middle < 0 ? before : middle == before.length() ? "" : before.substring(middle + 1);
        return new Port(
                written, address.replace("[", "").replace("]", ""), published, ports.substring(last + 1), protocol);
    }

    /** Whether only programs on the same host reach it. */
    public boolean isLocal() {
        return address.startsWith("127.") || address.equals("::1");
    }

    /** What makes it the same port in two files. */
    String key() {
        return address + ":" + published + ":" + target + "/" + protocol;
    }
}
