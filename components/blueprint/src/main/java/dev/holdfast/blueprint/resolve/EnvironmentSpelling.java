package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.units.SecretReference;

/** Says in words where the value of an environment variable comes from; what only a platform knows is named, not spelled. */
final class EnvironmentSpelling implements EnvironmentSource.Visitor<String>, Endpoint.Visitor<String> {
    @Override
    public String text(String text) {
        return Spelling.text(text);
    }

    @Override
    public String secret(SecretReference secret) {
        return "secret " + secret.name() + "/" + secret.key();
    }

    @Override
    public String instance(InstanceField field) {
        return "the replica's " + Spelling.of(field);
    }

    @Override
    public String outside(String variable) {
        return "variable " + variable + " at deployment";
    }

    @Override
    public String host(Endpoint endpoint) {
        return "host of " + endpoint.accept(this);
    }

    @Override
    public String port(Endpoint.Database endpoint) {
        return Integer.toString(endpoint.port());
    }

    @Override
    public String peers(String service, PortBlueprint port) {
        return "addresses of all replicas of services." + service + ", port " + port.name();
    }

    @Override
    public String nodes(String cache) {
        return "all nodes of caches." + cache;
    }

    @Override
    public String service(Endpoint.Service service) {
        return "services." + service.name();
    }

    @Override
    public String database(Endpoint.Database database) {
        return "databases." + database.name() + (database.access() == Access.READ_ONLY ? ", for reads" : "");
    }

    @Override
    public String cache(Endpoint.Cache cache) {
        return "caches." + cache.name();
    }

    @Override
    public String existing(Endpoint.Existing existing) {
        return existing.name() + ", which exists";
    }
}
