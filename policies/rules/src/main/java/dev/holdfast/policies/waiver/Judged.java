package dev.holdfast.policies.waiver;

import dev.holdfast.policies.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and whether somebody has decided to live with it.
 *
 * @param finding what was found
 * @param waiver the waiver that covers it; null where none does
 */
public record Judged(Finding finding, @Nullable Waiver waiver) {
    /** Whether it is waived. */
    public boolean isWaived() {
        return waiver != null;
    }
}
