package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.compose.ConfigFile;
import dev.holdfast.blueprint.compose.RequiredVariable;
import java.util.List;

/**
 * A stack file and what has to be there before it is deployed.
 *
 * @param name the name under which it is deployed, with which the names of what it makes begin
 * @param services the services
 * @param networks the networks
 * @param volumes the named volumes, each on the one node that carries its label
 * @param configs the configuration files that services mount
 * @param secrets the secrets that somebody has to create
 * @param variables the variables that have to be set
 * @param variableFiles files with further variables, beside the stack file
 * @param pins the labels of nodes that hold volumes
 */
public record SwarmStack(
        String name,
        List<SwarmService> services,
        List<SwarmNetwork> networks,
        List<String> volumes,
        List<ConfigFile> configs,
        List<ExternalSecret> secrets,
        List<RequiredVariable> variables,
        List<String> variableFiles,
        List<NodePin> pins) {
    /**
     * A network over all nodes. Only services of the stack are in it: nobody may attach a container by hand.
     *
     * @param name its name
     * @param internal whether nothing outside can be reached from it
     */
    public record SwarmNetwork(String name, boolean internal) {}

    /**
     * A secret that the stack finds by its exact name.
     *
     * @param key what the stack file calls it
     * @param name what the swarm calls it, at most 64 characters
     * @param path the file that it is created from, beside the stack file
     */
    public record ExternalSecret(String key, String name, String path) {}
}
