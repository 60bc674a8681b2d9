package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.topology.EnvironmentValue;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.SecretReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns environment variables as they are written into where their values come from. */
final class EnvironmentResolution {
    private EnvironmentResolution() {}

    /** Returns the variables that were written, in their order. */
    static Map<String, EnvironmentSource> resolve(
            TopologyPath path, @Nullable Map<String, EnvironmentValue> written, Scope scope) {
        Map<String, EnvironmentSource> env = new LinkedHashMap<>();
        Absent.map(written).forEach((name, value) -> env.put(name, source(path.key(name), value, scope)));
        return env;
    }

    private static EnvironmentSource source(TopologyPath path, EnvironmentValue value, Scope scope) {
        if (value.secret() != null) {
            SecretResolution.check(path.key("secret"), new SecretReference(value.secret()), scope);
            return new EnvironmentSource.Secret(new SecretReference(value.secret()));
        }
        if (value.instance() != null) {
            return new EnvironmentSource.Instance(value.instance());
        }
        if (value.env() != null) {
            return new EnvironmentSource.Outside(value.env());
        }
        return new EnvironmentSource.Text(value.text() == null ? "" : value.text());
    }
}
