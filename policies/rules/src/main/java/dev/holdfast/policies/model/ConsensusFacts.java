package dev.holdfast.policies.model;

import dev.holdfast.topology.Faults;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Members that agree by vote, and what is wrong with their numbers. Of n members f may be faulty, and q votes decide.
 *
 * <ul>
 *   <li>Members that only stop: {@code f = floor((n−1)/2)}, {@code q = floor(n/2)+1} (Gifford, Weighted Voting for Replicated Data, 1979;
 *       Ongaro and Ousterhout, In Search of an Understandable Consensus Algorithm, 2014; the FAQ of etcd on odd numbers).
 *   <li>Members that may lie: {@code f = floor((n−1)/3)}, {@code q = ceil(2n/3)} (Castro and Liskov, Practical Byzantine Fault Tolerance, 1999;
 *       Saltini and Hyland-Wood, IBFT 2.0, 2019, for numbers other than 3f+1).
 *   <li>Safe: any two quorums share more members than may lie, {@code 2q−n > f}; of members that only stop, at least one.
 *   <li>Live: a quorum is left when f are missing, {@code q ≤ n−f}.
 * </ul>
 *
 * @param faults what a faulty member may do
 * @param members those who vote, at least 1
 * @param quorum votes that a decision needs, at least 1
 */
public record ConsensusFacts(Faults faults, int members, int quorum) {
    /** The fewest of which one may lie. */
    private static final int LEAST_BYZANTINE = 4;

    /** The fewest of which one may stop. */
    private static final int LEAST_CRASH = 3;

    /** What can be wrong. */
    public enum Flaw {
        /** So few that none may be faulty. */
        TOO_FEW,
        /** One more than bears as many faults; only of members that stop. */
        EVEN,
        /** Two quorums can decide differently. */
        UNSAFE,
        /** Fewer may be missing than the number of members would bear. */
        STALLS
    }

    /** The smallest quorum that is safe, which holds where none is said. */
    public static ConsensusFacts of(Faults faults, int members) {
        return new ConsensusFacts(faults, members, safeQuorum(faults, members));
    }

    private static int safeQuorum(Faults faults, int members) {
        return faults == Faults.BYZANTINE ? (2 * members + 2) / 3 : members / 2 + 1;
    }

    /** Members that may be faulty at most, whatever the quorum: f. */
    public int bearable() {
        return faults == Faults.BYZANTINE ? (members - 1) / 3 : (members - 1) / 2;
    }

    /** Members that may be missing while a quorum is left; negative where there can never be one. */
    public int spare() {
        return members - quorum;
    }

    /** All that is wrong, with the numbers that show it; empty for a sound vote. */
    public Map<Flaw, String> flaws() {
        Map<Flaw, String> flaws = new EnumMap<>(Flaw.class);
        int least = faults == Faults.BYZANTINE ? LEAST_BYZANTINE : LEAST_CRASH;
        if (members < least) {
            flaws.put(Flaw.TOO_FEW, members + words() + " bear no fault; the fewest that bear one are " + least);
        } else if (faults == Faults.CRASH && members % 2 == 0) {
            flaws.put(Flaw.EVEN, members + words() + " bear " + bearable() + ", as " + (members - 1) + " would");
        }
        int liars = faults == Faults.BYZANTINE ? bearable() : 0;
        if (2 * quorum - members <= liars) {
            flaws.put(
                    Flaw.UNSAFE,
                    "two quorums of " + quorum + " of " + members
                            + (liars > 0 ? " can share only members that lie" : " need not share a member")
                            + "; a safe quorum is " + safeQuorum(faults, members));
        }
        if (quorum > members - bearable()) {
            flaws.put(
                    Flaw.STALLS,
                    "a quorum of " + quorum + " of " + members + " is lost with " + (Math.max(0, spare()) + 1)
                            + ", and " + members + " could bear " + bearable());
        }
        return Collections.unmodifiableMap(flaws);
    }

    private String words() {
        return (members == 1 ? " member" : " members")
                + (faults == Faults.BYZANTINE ? " of which some may lie" : " of which some may stop");
    }
}
