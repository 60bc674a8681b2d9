package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.ServicePatch;
import java.util.List;

/**
 * A Compose file and what lies beside it.
 *
 * @param name the project's name
 * @param services the services, what is waited for before what waits
 * @param networks the networks
 * @param volumes the named volumes
 * @param configs the configuration files that services mount
 * @param secrets the files with secrets that somebody has to put there
 * @param variables the variables that have to be set
 * @param patches raw changes, in order
 */
public record ComposeProject(
        String name,
        List<ComposeService> services,
        List<ComposeNetwork> networks,
        List<String> volumes,
        List<ConfigFile> configs,
        List<SecretFile> secrets,
        List<RequiredVariable> variables,
        List<ServicePatch> patches) {}
