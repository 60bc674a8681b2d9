package dev.holdfast.blueprint;

import dev.holdfast.topology.Faults;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a workload says of how its replicas vote, so that whoever sees the object alone can judge it: {@code byzantine members=5 quorum=4}. The
 * replicas of the object may be fewer than the members, who can be in several regions.
 *
 * @param faults what a faulty member may do
 * @param members those who vote
 * @param quorum votes that a decision needs
 */
public record ConsensusAnnotation(Faults faults, int members, int quorum) {
    /** The key of the annotation; resources of a cloud have it as a tag. */
    public static final String NAME = "holdfast.dev/consensus";

    private static final Pattern FORM =
            Pattern.compile("(crash|byzantine) members=([1-9]\\d{0,5}) quorum=([1-9]\\d{0,5})");

    /** What is said of members that agree by vote. */
    public static ConsensusAnnotation of(ConsensusBlueprint consensus) {
        return new ConsensusAnnotation(consensus.faults(), consensus.members(), consensus.quorum());
    }

    /** Reads the annotation's text; null where it cannot be understood. */
    public static @Nullable ConsensusAnnotation parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new ConsensusAnnotation(
                        Faults.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)))
                : null;
    }

    /** The annotation's text. */
    public String text() {
        return faults.name().toLowerCase(Locale.ROOT) + " members=" + members + " quorum=" + quorum;
    }
}
