package dev.holdfast.blueprint.monitoring.openslo;

import org.jspecify.annotations.Nullable;

/**
 * A document of the kind SLO.
 *
 * @param name its name among all
 * @param displayName its name for people
 * @param service the service
 * @param description what is promised
 * @param good the query that counts what was good; absent where one query gives the part
 * @param total the query that counts all
 * @param raw the query for the part that was good; absent where two are compared
 * @param window the time over which it counts
 * @param target the part that has to be good
 * @see <a href="https://github.com/OpenSLO/OpenSLO">OpenSLO v1</a>
 */
public record SloDocument(
        String name,
        String displayName,
        String service,
        String description,
        @Nullable String good,
        @Nullable String total,
        @Nullable String raw,
        String window,
        java.math.BigDecimal target) {}
