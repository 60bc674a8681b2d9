package dev.holdfast.policies.model.recovery;

import java.time.Duration;

/**
 * How long service is away after a disaster: {@code detect + decide + restore + route + rise}.
 *
 * @param detect until the loss is noticed
 * @param decide until another takes over: a promotion, or a person first
 * @param restore until the data is there: {@code size / bandwidth} where it comes from a backup, else nothing
 * @param route until clients ask the new place: the life of a DNS record
 * @param rise until load balancers trust it: {@code interval × rise}
 */
public record RecoveryTime(Duration detect, Duration decide, Duration restore, Duration route, Duration rise) {
    /** The sum. */
    public Duration total() {
        return detect.plus(decide).plus(restore).plus(route).plus(rise);
    }
}
