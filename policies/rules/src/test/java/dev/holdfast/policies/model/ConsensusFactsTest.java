package dev.holdfast.policies.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.topology.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsensusFactsTest {
    @ParameterizedTest
    @CsvSource({
        "CRASH, 1, 1, TOO_FEW",
        "CRASH, 2, 2, TOO_FEW",
        "CRASH, 3, 2, ''",
        "CRASH, 4, 3, EVEN",
        "CRASH, 5, 3, ''",
        "CRASH, 5, 2, UNSAFE",
        "CRASH, 5, 4, STALLS",
        "CRASH, 3, 3, STALLS",
        "BYZANTINE, 3, 2, TOO_FEW",
        "BYZANTINE, 3, 3, TOO_FEW",
        "BYZANTINE, 4, 3, ''",
        "BYZANTINE, 5, 3, UNSAFE",
        "BYZANTINE, 5, 4, ''",
        "BYZANTINE, 5, 5, STALLS",
        "BYZANTINE, 6, 4, ''",
        "BYZANTINE, 7, 5, ''",
        "BYZANTINE, 7, 4, UNSAFE",
        "BYZANTINE, 7, 6, STALLS",
    })
    void findsWhatIsWrong(Faults faults, int members, int quorum, String flaw) {
        assertThat(new ConsensusFacts(faults, members, quorum).flaws().keySet())
                .map(Flaw::name)
                .containsExactlyElementsOf(flaw.isEmpty() ? List.of() : List.of(flaw));
    }

    @ParameterizedTest
    @EnumSource(Faults.class)
    void aDerivedQuorumIsAlwaysSafeAndLive(Faults faults) {
        for (int members = 1; members <= 100; members++) {
            ConsensusFacts facts = ConsensusFacts.of(faults, members);
            assertThat(facts.flaws()).as(facts.toString()).doesNotContainKeys(Flaw.UNSAFE, Flaw.STALLS);
            assertThat(facts.spare()).as(facts.toString()).isGreaterThanOrEqualTo(facts.bearable());
        }
    }

    @Test
    void saysItWithItsNumbers() {
        assertThat(new ConsensusFacts(Faults.BYZANTINE, 5, 3).flaws())
                .containsEntry(
                        Flaw.UNSAFE, "two quorums of 3 of 5 can share only members that lie; a safe quorum is 4");
    }
}
