package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void aDerivedValueNamesWhatItFollowsFrom() {
        assertThat(explain("services.validator.consensus.quorum").out())
                .startsWith("services.validator.consensus.quorum = 4\n  derived from services.validator.")
                .contains("services.validator.consensus.faults");
    }

    @Test
    void aWrittenValueNamesItsPlace() {
        assertThat(explain("services.blockchain.replicas").out())
                .startsWith("services.blockchain.replicas = 3\n  written at " + CommandRun.METANODE + ":")
                .containsPattern("topology.yaml:\\d+:15\n");
    }

    @Test
    void aValueOfAnEnvironmentIsTheOneOfThatEnvironment() {
        CommandRun run = CommandRun.of("explain", CommandRun.METANODE, "databases.state.readReplicas", "--env", "dev");

        assertThat(run.out()).startsWith("databases.state.readReplicas = 0\n  written at ");
    }

    @Test
    void aPartListsAllBelowItAndNothingElse() {
        CommandRun run = explain("services.validator");

        assertThat(run.out().lines().filter(line -> line.contains(" = ")))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.startsWith("services.validator"));
    }

    @Test
    void anUnknownPathIsAnsweredWithTheNearest() {
        CommandRun run = explain("services.validator.consensus.qorum");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("near to it are services.validator.consensus.quorum");
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThat(explain("services[").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(explain("services[").err()).contains("is no path of a value");
    }

    private static CommandRun explain(String path) {
        return CommandRun.of("explain", CommandRun.METANODE, path);
    }
}
