package dev.holdfast.policies.model.recovery;

import java.time.Duration;

/**
 * How much of the newest data the loss of all instances costs at most: what was written since the last copy that lies elsewhere.
 *
 * <ul>
 *   <li>With an archive of the log: {@code archive_timeout + upload} (PostgreSQL, Continuous Archiving).
 *   <li>With whole backups: {@code interval + duration}, since a backup holds what was there when it began.
 * </ul>
 *
 * @param between the longest time between two copies
 * @param copying how long one takes to get there
 */
public record RecoveryPoint(Duration between, Duration copying) {
    /** The sum. */
    public Duration worst() {
        return between.plus(copying);
    }
}
