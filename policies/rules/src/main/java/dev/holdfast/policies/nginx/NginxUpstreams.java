package dev.holdfast.policies.nginx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of servers of a configuration, by what {@code proxy_pass} calls them. */
final class NginxUpstreams {
    private final Map<String, NginxBlock> byName = new HashMap<>();
    private final List<NginxBlock> all = new ArrayList<>();

    private NginxUpstreams() {}

    static NginxUpstreams of(NginxFile file) {
        NginxUpstreams upstreams = new NginxUpstreams();
        for (NginxBlock block : file.all("upstream")) {
            if (!block.arguments().isEmpty()) {
                upstreams.all.add(block);
                upstreams.byName.putIfAbsent(key(block, block.arguments().get(0)), block);
            }
        }
        return upstreams;
    }

    private static String key(NginxBlock from, String name) {
        return (from.isIn("stream") ? "stream " : "http ") + name;
    }

    List<NginxBlock> all() {
        return all;
    }

    /** The group that a directive {@code proxy_pass} hands on to; null where it names none. */
    @Nullable
    NginxBlock of(NginxDirective pass) {
        return byName.get(key(pass.block(), host(pass)));
    }

    /** The name or address in a directive {@code proxy_pass}; empty where a variable says it, or it is a socket. */
    static String host(NginxDirective pass) {
        String url = pass.text(1);
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int path = rest.indexOf('/');
        String authority = path < 0 ? rest : rest.substring(0, path);
        return authority.indexOf('$') >= 0 || authority.startsWith("unix:") ? "" : withoutPort(authority);
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        return authority.startsWith("[") || colon < 0 ? authority : authority.substring(0, colon);
    }

    /** The servers of a group that take part, spare ones among them. */
    static List<NginxDirective> servers(NginxBlock upstream) {
        return upstream.own("server").stream()
                .filter(server -> !server.has("down"))
                .toList();
    }

    /** Whether the address of a server is a name that has to be looked up. */
    static boolean isName(String address) {
        String host = address.startsWith("unix:") || address.indexOf('$') >= 0 ? "" : withoutPort(address);
        return !host.isEmpty()
                && !host.startsWith("[")
                && !host.equals("localhost")
                && host.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_');
    }
}
