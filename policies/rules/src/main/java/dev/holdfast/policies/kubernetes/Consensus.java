package dev.holdfast.policies.kubernetes;

import org.jspecify.annotations.Nullable;

/**
 * What a workload says of its part in a consensus, in its annotation {@code holdfast.dev/consensus}: {@code byzantine members=5 quorum=4}.
 *
 * @param byzantine whether members may lie, and not only be gone
 * @param members how many take part, over all regions; null where that is not said
 * @param quorum how many have to agree; null where that is not said
 */
public record Consensus(boolean byzantine, @Nullable Long members, @Nullable Long quorum) {
    /** The annotation. */
    public static final String ANNOTATION = "holdfast.dev/consensus";

    /** What an object says; null where it takes no part in a consensus. */
    public static @Nullable Consensus of(KubernetesObject object) {
        String text =
                object.node().at("metadata", "annotations").get(ANNOTATION).text();
        if (text == null) {
            return null;
        }
        boolean byzantine = false;
        Long members = null;
        Long quorum = null;
        for (String word : text.strip().split("\\s+", -1)) {
            if (word.equals("byzantine")) {
                byzantine = true;
            } else if (word.startsWith("members=")) {
                members = number(word.substring("members=".length()));
            } else if (word.startsWith("quorum=")) {
                quorum = number(word.substring("quorum=".length()));
            }
        }
        return new Consensus(byzantine, members, quorum);
    }

    private static @Nullable Long number(String digits) {
        boolean whole =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(Character::isDigit);
        return whole ? Long.valueOf(digits) : null;
    }

    /** The fewest members with which the loss, or the lie, of one is survived: 3, or 4 where members may lie (n ≥ 3f+1 with f = 1). */
    public long fewestMembers() {
        return byzantine ? 4 : 3;
    }
}
