package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.StableHash;
import org.junit.jupiter.api.Test;

class PartitionResolutionTest {
    @Test
    void theHashIsTheSameInEveryProcess() {
        ServiceBlueprint web = web(WEB + "    partitions: {count: 64, key: symbol, env: SHARD}\n");
        assertThat(web.partitions()).isEqualTo(new PartitionsBlueprint(64, StableHash.CRC16, "symbol"));
        assertThat(web.env())
                .containsEntry("SHARD_COUNT", new EnvironmentSource.Text("64"))
                .containsEntry("SHARD_HASH", new EnvironmentSource.Text("crc16"))
                .containsEntry("SHARD_KEY", new EnvironmentSource.Text("symbol"))
                .containsEntry("SHARD_MEMBER", new EnvironmentSource.Instance(InstanceField.NAME));
    }

    @Test
    void refusesFewerPartsThanReplicas() {
        assertThat(fault(WEB
                        + "    autoscaling: {max: 20, metrics: [{cpu: 70%}]}\n    partitions: {count: 8, key: id}\n"))
                .isEqualTo(
                        "contradiction services.web.partitions.count: 20 replicas cannot share 8 parts: some would have"
                                + " nothing to do");
    }
}
