package dev.holdfast.kubernetes.balancer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a cloud's load balancer is reached, as the status of its Service says. */
final class Ingresses {
    private Ingresses() {}

    /** Returns the first host name or address; empty if there is none yet. */
    static String first(@Nullable Object status) {
        return Stream.ofNullable(status)
                .map(value -> of(value, "loadBalancer"))
                .filter(Objects::nonNull)
                .map(value -> of(value, "ingress"))
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value).stream())
                .flatMap(ingress -> Stream.of("hostname", "ip").map(key -> of(ingress, key)))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Object of(@Nullable Object tree, String key) {
        return tree instanceof Map<?, ?> map ? map.get(key) : null;
    }
}
