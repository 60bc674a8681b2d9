package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables are those of the field: a majority for crash faults, {@code ceil(2n/3)} of IBFT and QBFT for Byzantine ones. */
class ConsensusResolutionTest {
    @ParameterizedTest
    @CsvSource({"1,1,0", "2,2,0", "3,2,1", "4,3,1", "5,3,2", "6,4,2", "7,4,3", "8,5,3", "9,5,4"})
    void crash(int members, int quorum, int tolerated) {
        check(voters(members, "crash", null), members, quorum, tolerated);
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "2,2,0", "3,2,0", "4,3,1", "5,4,1", "6,4,1", "7,5,2", "8,6,2", "9,6,2", "10,7,3"})
    void byzantine(int members, int quorum, int tolerated) {
        check(voters(members, "byzantine", null), members, quorum, tolerated);
        int faulty = (members - 1) / 3;
        assertThat(2 * quorum - members)
                .as("honest members that two quorums share")
                .isGreaterThan(faulty);
        assertThat(quorum).as("a quorum without the faulty members").isLessThanOrEqualTo(members - faulty);
    }

    @ParameterizedTest
    @CsvSource({
        "crash,3,1",
        "crash,4,2",
        "crash,5,2",
        "byzantine,4,2",
        "byzantine,5,3",
        "byzantine,7,4",
        "byzantine,10,6"
    })
    void refusesTheLargestQuorumThatIsUnsafe(String faults, int members, int quorum) {
        assertThat(fault(voters(members, faults, quorum)))
                .startsWith("contradiction services.web.consensus.quorum: " + quorum + " of " + members
                        + " members is unsafe");
        check(web(voters(members, faults, quorum + 1)), members, quorum + 1);
    }

    @Test
    void refusesMoreVotesThanMembers() {
        assertThat(fault(voters(3, "crash", 4)))
                .isEqualTo("contradiction services.web.consensus.quorum: 3 members can never give 4 votes");
    }

    @ParameterizedTest
    @CsvSource({"crash,5,4,1", "crash,5,5,0", "byzantine,7,6,1", "byzantine,4,4,0"})
    void aLargerQuorumToleratesLess(String faults, int members, int quorum, int tolerated) {
        assertThat(there(web(voters(members, faults, quorum)).consensus()).tolerated())
                .isEqualTo(tolerated);
    }

    @Test
    void allServingRegionsVoteAndTheOneForRecoveryDoesNot() {
        ConsensusBlueprint consensus = there(web(Resolving.REGIONS
                        + """
                          web:
                            image: example.org/web:1.0
                            replicas: {total: 5}
                            consensus: {faults: crash}
                        """)
                .consensus());
        assertThat(consensus.members()).isEqualTo(5);
        assertThat(consensus.confirmations()).isZero();
    }

    private static void check(String yaml, int members, int quorum, int tolerated) {
        check(web(yaml), members, quorum);
        assertThat(there(web(yaml).consensus()).tolerated()).isEqualTo(tolerated);
    }

    private static void check(ServiceBlueprint service, int members, int quorum) {
        assertThat(there(service.consensus()).members()).isEqualTo(members);
        assertThat(there(service.consensus()).quorum()).isEqualTo(quorum);
    }

    private static String voters(int members, String faults, @Nullable Integer quorum) {
        return LOCAL
                + """
                  web:
                    image: example.org/web:1.0
                    replicas: %d
                    consensus: {faults: %s%s}
                """
                        .formatted(members, faults, quorum == null ? "" : ", quorum: " + quorum);
    }
}
