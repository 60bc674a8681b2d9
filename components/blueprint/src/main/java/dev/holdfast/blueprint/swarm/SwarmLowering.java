package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.compose.ComposeLowering;
import dev.holdfast.blueprint.compose.ComposeNames;
import dev.holdfast.blueprint.compose.ComposeNetwork;
import dev.holdfast.blueprint.compose.ComposeProject;
import dev.holdfast.blueprint.compose.ComposeService;
import dev.holdfast.blueprint.compose.SecretFile;
import java.util.Map;

/**
 * From a blueprint to a stack of Docker in swarm mode. What runs in a container is what Compose runs; where it runs, how it is updated, and
 * what has to be there before are decided here.
 */
public final class SwarmLowering {
    private SwarmLowering() {}

    /**
     * Lowers a system.
     *
     * @param blueprint the system
     * @param proxies the configuration of each load balancer, by its name and then by the name of the file, made with
     *     {@link SwarmAddressing}
     * @throws IllegalArgumentException if two parts would have the same name, or two secrets the same variable
     */
    public static SwarmStack lower(Blueprint blueprint, Map<String, Map<String, String>> proxies) {
        ComposeNames names = new ComposeNames(blueprint, ComposeNames.Hosts.MANY);
        ComposeProject project = ComposeLowering.lower(names, proxies);
        String stack = project.name();
        StackServices services = new StackServices(stack, blueprint.targets().swarm());
        Map<String, Part> parts = Part.of(blueprint, names);
        return new SwarmStack(
                stack,
                project.services().stream()
                        .map(service -> services.of(service, parts.getOrDefault(service.name(), Part.OTHER)))
                        .toList(),
                project.networks().stream().map(SwarmLowering::network).toList(),
                project.volumes(),
                project.configs(),
                project.secrets().stream().map(secret -> secret(stack, secret)).toList(),
                project.variables(),
                project.services().stream()
                        .map(ComposeService::program)
                        .flatMap(program -> program.variableFiles().stream())
                        .distinct()
                        .toList(),
                project.volumes().stream()
                        .map(volume -> NodePin.of(stack, volume))
                        .toList());
    }

    private static SwarmStack.SwarmNetwork network(ComposeNetwork network) {
        return new SwarmStack.SwarmNetwork(network.name(), network.internal());
    }

    private static SwarmStack.ExternalSecret secret(String stack, SecretFile secret) {
        return new SwarmStack.ExternalSecret(secret.name(), ObjectName.secret(stack, secret.name()), secret.path());
    }
}
