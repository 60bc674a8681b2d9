package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What exporters are, on whichever platform they run; their versions are those that this release was made for. */
public final class ExporterSettings {
    /** The exporter that checks from outside. */
    public static final ImageReference BLACKBOX = ImageReference.parse("quay.io/prometheus/blackbox-exporter:v0.27.0");

    /** The exporter of what the API server knows. */
    public static final ImageReference KUBE_STATE_METRICS =
            ImageReference.parse("registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.17.0");

    /** The exporter of a PostgreSQL server. */
    public static final ImageReference POSTGRES =
            ImageReference.parse("quay.io/prometheuscommunity/postgres-exporter:v0.17.1");

    /** The exporter of a Redis server; with a shell, by which Compose asks for its health. */
    public static final ImageReference REDIS =
            ImageReference.parse("docker.io/oliver006/redis_exporter:v1.74.0-alpine");

    /** What an exporter is given, which holds no more than its last answer. */
    public static final ResourcesBlueprint RESOURCES = new ResourcesBlueprint(
            new Cpu(25), Bytes.parse("128Mi"), null, Bytes.parse("128Mi"), Bytes.parse("16Mi"), Bytes.parse("64Mi"));

    /** The folder with the questions of the exporter that checks from outside. */
    public static final String CHECKS = "/etc/holdfast/blackbox";

    private ExporterSettings() {}

    /** Returns the arguments of the exporter that checks from outside. */
    public static List<String> blackbox() {
        return List.of("--config.file=" + CHECKS + "/blackbox.yaml");
    }

    /**
     * Returns the variables of the exporter of a PostgreSQL server. Only the administrator sees whether replicas stream: others are shown
     * their names and nothing else.
     *
     * @param host the server
     * @param passwordFile the file with the password of the administrator
     */
    public static Map<String, String> postgres(String host, String passwordFile) {
        String administrator = PostgresConfiguration.ADMINISTRATOR;
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(
                "DATA_SOURCE_URI", host + ":" + PostgresConfiguration.PORT + "/" + administrator + "?sslmode=disable");
        variables.put("DATA_SOURCE_USER", administrator);
        variables.put("DATA_SOURCE_PASS_FILE", passwordFile);
        return variables;
    }
}
