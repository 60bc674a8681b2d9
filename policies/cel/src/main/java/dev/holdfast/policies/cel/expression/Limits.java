package dev.holdfast.policies.cel.expression;

import java.time.Duration;

/**
 * How much one evaluation of an expression may take. An expression in CEL always ends, but it can take as long as it likes.
 *
 * @param work the most units: each step is eight, each element of a list that is made or copied one, each two characters of a text one
 * @param time how long it may run; looked at every hundred steps or so
 */
public record Limits(long work, Duration time) {
    /** What no sensible policy needs: five million steps, a second or two; or a list of 4,000 elements, made one by one. */
    public static final Limits USUAL = new Limits(40_000_000, Duration.ofSeconds(30));
}
