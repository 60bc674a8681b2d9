package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ExistingEndpoint;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.units.SecretReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Spells where the value of an environment variable comes from. */
final class EnvironmentLowering implements EnvironmentSource.Visitor<EnvironmentText>, Endpoint.Visitor<String> {
    private final Blueprint blueprint;
    private final ComposeNames names;
    private final String service;
    private final String replica;

    private EnvironmentLowering(Blueprint blueprint, ComposeNames names, String service, String replica) {
        this.blueprint = blueprint;
        this.names = names;
        this.service = service;
        this.replica = replica;
    }

    /**
     * Spells the variables of one replica.
     *
     * @param service the service that the replica belongs to
     * @param replica the Compose service that runs it
     */
    static Map<String, EnvironmentText> of(
            Map<String, EnvironmentSource> environment,
            Blueprint blueprint,
            ComposeNames names,
            String service,
            String replica) {
        EnvironmentLowering speller = new EnvironmentLowering(blueprint, names, service, replica);
        Map<String, EnvironmentText> spelt = new LinkedHashMap<>();
        environment.forEach((name, source) -> spelt.put(name, source.accept(speller)));
        return spelt;
    }

    @Override
    public EnvironmentText text(String text) {
        return EnvironmentText.of(text);
    }

    @Override
    public EnvironmentText secret(SecretReference secret) {
        return new Variables(blueprint.name()).of(secret);
    }

    @Override
    public EnvironmentText instance(InstanceField field) {
        return EnvironmentText.of(
                switch (field) {
                    // The host name leads to the address; the address itself is not known before the start.
                    case NAME, ADDRESS -> replica;
                    case ORDINAL -> Integer.toString(names.ofService(service).indexOf(replica));
                    case SERVICE -> service;
                    case REGION -> names.region();
                    // One host is one zone, whatever the region has.
                    case ZONE -> names.region() + "-host";
                });
    }

    @Override
    public EnvironmentText outside(String variable) {
        return EnvironmentText.of(new RequiredVariable(variable, null));
    }

    @Override
    public EnvironmentText host(Endpoint endpoint) {
        return EnvironmentText.of(endpoint.accept(this));
    }

    @Override
    public EnvironmentText port(Endpoint.Database endpoint) {
        return EnvironmentText.of(Integer.toString(door(endpoint).port()));
    }

    @Override
    public EnvironmentText peers(String peer, PortBlueprint port) {
        return joined(names.ofService(peer), port.port());
    }

    @Override
    public EnvironmentText nodes(String cache) {
        CacheBlueprint target = Objects.requireNonNull(blueprint.caches().get(cache));
        return joined(ComposeNames.nodes(cache, Objects.requireNonNull(target.cluster())), RedisConfiguration.PORT);
    }

    private static EnvironmentText joined(List<String> hosts, int port) {
        return EnvironmentText.of(
                String.join(",", hosts.stream().map(host -> host + ":" + port).toList()));
    }

    /** The name of all replicas together: unrolled ones have it as an alias. */
    @Override
    public String service(Endpoint.Service endpoint) {
        return endpoint.name();
    }

    @Override
    public String database(Endpoint.Database endpoint) {
        return door(endpoint).host();
    }

    private DatabaseDoor door(Endpoint.Database endpoint) {
        return DatabaseDoor.of(
                Objects.requireNonNull(blueprint.databases().get(endpoint.name())), endpoint.access(), names);
    }

    /** The nodes of a cluster have it as an alias. */
    @Override
    public String cache(Endpoint.Cache endpoint) {
        return endpoint.name();
    }

    @Override
    public String existing(Endpoint.Existing endpoint) {
        ExistingEndpoint target = endpoint.target();
        return endpoint.access() == Access.READ_ONLY && target.readHost() != null
                ? target.readHost().value()
                : target.host().value();
    }
}
