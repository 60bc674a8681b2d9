package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.schema.TopologySchema;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    @Test
    void theSchemaIsPrintedAndNothingElse() {
        CommandRun run = CommandRun.of("schema");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(TopologySchema.print()).contains("\"apiVersion\"");
    }
}
