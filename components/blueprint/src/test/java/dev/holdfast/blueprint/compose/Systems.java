package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.Map;

/** Systems that tests lower. */
public final class Systems {
    /** A service and nothing else; %s takes more of it, indented by four spaces. */
    private static final String SMALL =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {role: primary, zones: 1}}
            services:
              api:
                image: ghcr.io/shop/api:1.0.0
                resources: {requests: {cpu: 500m, memory: 256Mi}, limits: {cpu: 1500m, memory: 512Mi}}
            %s
            """;

    private Systems() {}

    /** One service with these further lines, each indented for the service; sections may follow at column 0. */
    public static Blueprint service(String lines) {
        return Resolving.blueprint(SMALL.formatted(lines));
    }

    static ComposeProject lower(Blueprint blueprint) {
        return ComposeLowering.lower(blueprint, Map.of());
    }

    static ComposeService find(ComposeProject project, String name) {
        return project.services().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no service " + name + " among "
                        + project.services().stream().map(ComposeService::name).toList()));
    }
}
