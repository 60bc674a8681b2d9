package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.proxy.HostAndPort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows {@code listen}: once for IPv4, and once more for IPv6 where both are used. */
final class ListenWords {
    private final @Nullable String address;
    private final boolean dualStack;

    ListenWords(@Nullable String address, boolean dualStack) {
        this.address = address;
        this.dualStack = dualStack;
    }

    List<List<String>> of(int port, List<String> more) {
        List<List<String>> all = new ArrayList<>();
        all.add(words(address == null ? String.valueOf(port) : HostAndPort.of(address, port), more));
        if (address == null && dualStack) {
            all.add(words(HostAndPort.of("::", port), more));
        }
        return List.copyOf(all);
    }

    private static List<String> words(String first, List<String> more) {
        List<String> words = new ArrayList<>();
        words.add(first);
        words.addAll(more);
        return List.copyOf(words);
    }
}
