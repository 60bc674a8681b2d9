package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseOnKubernetes;
import dev.holdfast.topology.Existing;
import dev.holdfast.topology.ExistingSecret;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what CloudNativePG would refuse, or could not start with. */
final class OperatorDemands {
    private static final String ADMINISTRATOR = "postgres";
    private static final String OR_NONE = ", or `kubernetes: {operator: none}`, with which nothing fails over.";

    private final TopologyPath path;
    private final Database database;
    private final Scope scope;

    private OperatorDemands(TopologyPath path, Database database, Scope scope) {
        this.path = path;
        this.database = database;
        this.scope = scope;
    }

    /** Notes each demand that is not met, where the operator runs the database at all. */
    static void check(
            TopologyPath path,
            Database database,
            ResourcesBlueprint resources,
            Map<String, String> parameters,
            Scope scope) {
        if (!Platforms.operates(database, scope)) {
            return;
        }
        OperatorDemands demands = new OperatorDemands(path, database, scope);
        demands.secrets();
        demands.parameters();
        demands.version();
        demands.memory(resources, parameters);
        if (database.image() != null && Platforms.onlyOperates(database, scope)) {
            scope.problems()
                    .contradiction(
                            path.key("image"),
                            "nothing runs it: the instances of CloudNativePG need an image made for them",
                            "Write `kubernetes: {image: " + database.image() + "}` if it is one, or leave it out.");
        }
    }

    private void secrets() {
        secret("password", database.password(), DatabaseResolution.user(database));
        secret("adminPassword", database.adminPassword(), ADMINISTRATOR);
        String admin = database.adminPassword().name();
        if (database.password().name().equals(admin)) {
            scope.problems()
                    .contradiction(
                            path.key("adminPassword"),
                            "CloudNativePG reads one user from a secret, and this one holds that of the services",
                            "Write a secret of its own, such as {secret: " + admin + "-admin/" + CloudNativePg.PASSWORD
                                    + "}" + OR_NONE);
        }
    }

    private void secret(String key, SecretReference secret, String user) {
        if (!secret.key().equals(CloudNativePg.PASSWORD)) {
            String name =
                    secret.name() + "-" + secret.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            scope.problems()
                    .contradiction(
                            path.key(key),
                            "CloudNativePG reads it from the key " + CloudNativePg.PASSWORD
                                    + " of a secret of the type kubernetes.io/basic-auth, whose key "
                                    + CloudNativePg.USERNAME + " says " + user,
                            "Write a secret of its own, such as {secret: " + name + "/" + CloudNativePg.PASSWORD + "}"
                                    + OR_NONE);
        }
        Existing existing = scope.topology().existing();
        ExistingSecret listed =
                Absent.map(existing == null ? null : existing.secrets()).get(secret.name());
        if (listed != null && !listed.keys().contains(CloudNativePg.USERNAME)) {
            scope.problems()
                    .contradiction(
                            path.key(key),
                            "the secret " + secret.name() + " lacks the key " + CloudNativePg.USERNAME
                                    + ", which CloudNativePG reads",
                            "Put " + user + " there and list the key" + OR_NONE);
        }
    }

    private void parameters() {
        for (String parameter : Absent.map(database.parameters()).keySet()) {
            // Of the others somebody else says so already.
            if (CloudNativePg.fixes(parameter) && !ParameterConflicts.ofThePlatform(parameter)) {
                scope.problems()
                        .contradiction(
                                path.key("parameters").key(parameter),
                                "is decided by CloudNativePG",
                                "Leave it out" + OR_NONE);
            }
        }
    }

    private void version() {
        // The language takes versions of two digits only.
        String major = database.version().substring(0, 2);
        if (Integer.parseInt(major) < CloudNativePg.OLDEST) {
            scope.problems()
                    .contradiction(
                            path.key("version"),
                            "CloudNativePG runs PostgreSQL " + CloudNativePg.OLDEST + " and newer",
                            "Write a newer one" + OR_NONE);
        }
        DatabaseOnKubernetes kubernetes = database.kubernetes();
        ImageReference image = kubernetes == null ? null : kubernetes.image();
        if (image != null && !tells(image, major)) {
            scope.problems()
                    .contradiction(
                            path.key("kubernetes").key("image"),
                            "its tag does not begin with " + major + ", by which CloudNativePG knows the version",
                            "Write an image with a tag such as " + database.version() + "-standard-bookworm.");
        }
    }

    private static boolean tells(ImageReference image, String major) {
        return image.tag() != null && image.tag().matches(major + "([._-].*)?");
    }

    /** Of what was not written in bytes and their multiples the operator tells itself. */
    private void memory(ResourcesBlueprint resources, Map<String, String> parameters) {
        Bytes shared = buffers(parameters.get("shared_buffers"));
        // What does not even fit into the memory is told elsewhere.
        if (shared != null
                && shared.compareTo(resources.memoryRequest()) > 0
                && shared.compareTo(resources.memoryLimit()) < 0) {
            boolean written = database.sharedBuffers() != null;
            TopologyPath at = written
                    ? path.key("sharedBuffers")
                    : path.key("resources").key("requests").key("memory");
            scope.problems()
                    .contradiction(
                            at,
                            "CloudNativePG refuses shared buffers of " + shared + " with a memory request of "
                                    + resources.memoryRequest(),
                            "Write a request of at least " + shared + ", or fewer sharedBuffers.");
        }
    }

    private static @Nullable Bytes buffers(@Nullable String spelled) {
        for (String unit : List.of("kB", "MB", "GB")) {
            if (spelled != null && spelled.matches("[0-9]{1,9}" + unit)) {
                return Bytes.parse(spelled.substring(0, spelled.length() - 2) + binary(unit));
            }
        }
        return null;
    }

    private static String binary(String unit) {
        return switch (unit) {
            case "kB" -> "Ki";
            case "MB" -> "Mi";
            default -> "Gi";
        };
    }
}
