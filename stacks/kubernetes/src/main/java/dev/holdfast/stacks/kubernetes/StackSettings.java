package dev.holdfast.stacks.kubernetes;

import com.pulumi.Config;
import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.exceptions.RunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the stack's configuration says.
 *
 * @param topology the topology's file, as configured: from the program's folder, which is that of {@code Pulumi.yaml}
 * @param environment one of the topology's environments; empty for its base
 * @param region one of the topology's regions; empty when it has but one
 * @param secrets the values of secrets, by the name of the object and the key in it; empty when all are in the namespace already
 * @param existingSecrets the names of secrets that somebody else puts there
 * @param access the cluster to deploy to
 */
record StackSettings(
        Path topology,
        Optional<String> environment,
        Optional<String> region,
        Optional<Map<String, Map<String, Output<String>>>> secrets,
        Set<String> existingSecrets,
        ClusterAccess access) {

    private static final TypeShape<Map<String, Map<String, String>>> SECRETS =
            TypeShape.<Map<String, Map<String, String>>>builder(Map.class)
                    .addParameter(String.class)
                    .addParameter(TypeShape.map(String.class, String.class))
                    .build();

    private static final TypeShape<List<String>> NAMES = TypeShape.list(String.class);

    /**
     * Reads the configuration.
     *
     * @param config that of the project
     * @param environment the variables of the process
     * @throws RunException when a value is missing or means nothing; its message names the key and says what would be right
     */
    static StackSettings of(Config config, Map<String, String> environment) {
        Path topology = Path.of(text(config, "topology")
                .orElseThrow(() -> fault(
                        config,
                        "topology",
                        "the topology to deploy is missing; set it with `pulumi config set topology FILE`")));
        if (!Files.isRegularFile(topology)) {
            throw fault(
                    config,
                    "topology",
                    "there is no file " + topology + " in " + Path.of("").toAbsolutePath()
                            + "; the path starts at the folder of Pulumi.yaml");
        }
        return new StackSettings(
                topology,
                text(config, "environment"),
                text(config, "region"),
                secrets(config),
                existingSecrets(config),
                ClusterAccess.of(
                        text(config, "kubeconfig"),
                        text(config, "context"),
                        environment,
                        reason -> fault(config, "kubeconfig", reason)));
    }

    private static Optional<String> text(Config config, String key) {
        return config.get(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<Map<String, Map<String, Output<String>>>> secrets(Config config) {
        Optional<Map<String, Map<String, String>>> written;
        try {
            written = config.getObject("secrets", SECRETS);
        } catch (RuntimeException e) {
            // Without the cause: its message quotes the value.
            throw fault(
                    config,
                    "secrets",
                    "this is not a map of secrets with their keys; set each value with"
                            + " `pulumi config set --secret --path 'secrets.NAME.KEY'`");
        }
        return written.map(secrets -> {
            Map<String, Map<String, Output<String>>> marked = new TreeMap<>();
            secrets.forEach((name, values) -> marked.put(name, marked(values)));
            return marked;
        });
    }

    private static Map<String, Output<String>> marked(Map<String, String> values) {
        Map<String, Output<String>> marked = new TreeMap<>();
        values.forEach((key, value) -> marked.put(key, Output.ofSecret(value)));
        return marked;
    }

    private static Set<String> existingSecrets(Config config) {
        try {
            return Set.copyOf(config.getObject("existingSecrets", NAMES).orElse(List.of()));
        } catch (RuntimeException e) {
            throw fault(
                    config,
                    "existingSecrets",
                    "this is not a list of names; set it with `pulumi config set --path 'existingSecrets[0]' NAME`");
        }
    }

    /** Not an unhandled exception, so that the engine shows the message alone. */
    private static RunException fault(Config config, String key, String reason) {
        return new RunException("configuration " + config.getName() + ":" + key + ": " + reason);
    }
}
