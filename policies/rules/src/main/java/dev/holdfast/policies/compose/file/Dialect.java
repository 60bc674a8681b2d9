package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Who reads a file: Docker Compose, or {@code docker stack deploy}. The two share a syntax and differ in what they heed. */
public enum Dialect {
    /** Docker Compose. */
    COMPOSE,
    /** {@code docker stack deploy}. */
    SWARM;

    /** Keys of {@code deploy} that Compose reads and does nothing with. */
    private static final List<String> DEPLOYED_BY_SWARM =
            List.of("placement", "update_config", "rollback_config", "endpoint_mode");

    /** Keys of a service that a stack refuses or ignores, so that a file with them was written for Compose. */
    private static final List<String> ONLY_COMPOSE = List.of("build", "extends", "profiles", "develop", "provider");

    /**
     * Decides for whom a file was written. A name that begins with {@code stack} or {@code docker-stack}, or a folder {@code swarm}, says it.
     * Else the content does: a file is a stack if a service is placed, updated or rolled back as only Swarm does, or is once a node, or a
     * network is an overlay, while nothing in it is for Compose alone ({@code build}, {@code extends}, {@code include}, {@code profiles},
     * {@code name}, conditions in {@code depends_on}).
     */
    static Dialect of(SourceFile file, Node root) {
        if (file.name().startsWith("stack") || file.name().startsWith("docker-stack") || isInSwarmFolder(file)) {
            return SWARM;
        }
        return !isOnlyForCompose(root) && isDeployedBySwarm(root) ? SWARM : COMPOSE;
    }

    private static boolean isInSwarmFolder(SourceFile file) {
        return ("/" + file.origin().name()).contains("/swarm/");
    }

    private static boolean isOnlyForCompose(Node root) {
        if (root.get("name").isPresent() || root.get("include").isPresent()) {
            return true;
        }
        for (Entry service : root.get("services").entries()) {
            Node node = service.value();
            if (ONLY_COMPOSE.stream().anyMatch(key -> node.get(key).isPresent())
                    || node.get("depends_on").isMap()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeployedBySwarm(Node root) {
        for (Entry service : root.get("services").entries()) {
            Node deploy = service.value().get("deploy");
            String mode = deploy.get("mode").textOr("replicated");
            if (!mode.equals("replicated")
                    || DEPLOYED_BY_SWARM.stream()
                            .anyMatch(key -> deploy.get(key).isPresent())) {
                return true;
            }
        }
        return root.get("networks").entries().stream()
                .anyMatch(network -> network.value().get("driver").is("overlay"));
    }
}
