package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.Connection;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to connect with to a database or cache, as an output. */
public final class ConnectionDetails {
    private ConnectionDetails() {}

    /**
     * Host, port, database, user and where the password is kept, by name; with the password itself, and then secret, where it was given.
     *
     * @param connection the connection
     * @param deferred values that stand in it as tokens
     * @param secrets the values that were given, by secret and key
     */
    public static Output<Map<String, String>> of(
            Connection connection, DeferredValues deferred, Map<String, Map<String, Output<String>>> secrets) {
        Map<String, Output<String>> details = new LinkedHashMap<>();
        put(details, "host", connection.host(), deferred);
        put(details, "readHost", connection.readHost(), deferred);
        put(details, "port", String.valueOf(connection.port()), deferred);
        put(details, "database", connection.database(), deferred);
        put(details, "user", connection.user(), deferred);
        String secret = connection.password().name();
        String key = connection.password().key();
        put(details, "passwordSecret", secret + "/" + key, deferred);
        Output<String> password = secrets.getOrDefault(secret, Map.of()).get(key);
        if (password != null) {
            details.put("password", password.asSecret());
        }
        return whole(details);
    }

    private static void put(
            Map<String, Output<String>> details, String name, @Nullable String value, DeferredValues deferred) {
        if (value != null) {
            details.put(name, deferred.text(value));
        }
    }

    private static Output<Map<String, String>> whole(Map<String, Output<String>> details) {
        List<String> names = new ArrayList<>(details.keySet());
        return Output.all(details.values()).applyValue(values -> {
            Map<String, String> whole = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                whole.put(names.get(i), values.get(i));
            }
            return whole;
        });
    }
}
