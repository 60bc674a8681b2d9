package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Targets;
import org.jspecify.annotations.Nullable;

/** Decides which files are wanted, and for which versions. */
final class TargetResolution {
    static final String HAPROXY = "2.6";
    static final String NGINX = "1.22";
    static final String TRAEFIK = "3.5";
    private static final String COMPOSE = "2.38";
    private static final String REDIS = "7.0";

    private TargetResolution() {}

    /** Returns the versions; all targets that this release renders if none was written. */
    static TargetVersions resolve(@Nullable Targets written, Scope scope) {
        if (written == null) {
            String because = "the versions that this release is tested with";
            return new TargetVersions(
                    fallback("kubernetes", TargetVersions.TESTED_KUBERNETES, because, scope),
                    fallback("compose", COMPOSE, because, scope),
                    null,
                    fallback("haproxy", HAPROXY, because, scope),
                    fallback("nginx", NGINX, because, scope),
                    null,
                    fallback("redis", REDIS, because, scope));
        }
        return new TargetVersions(
                version(written.kubernetes()),
                version(written.compose()),
                version(written.swarm()),
                version(written.haproxy()),
                version(written.nginx()),
                version(written.traefik()),
                version(written.redis()));
    }

    private static Version fallback(String target, String version, String because, Scope scope) {
        return new Version(scope.decisions().orDefault(Scope.at("targets", target), null, version, because));
    }

    private static @Nullable Version version(@Nullable String written) {
        return written == null ? null : new Version(written);
    }
}
