package dev.holdfast.policies.cel.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.util.Collection;
import java.util.Map;

/** What is left of the {@link Limits} of one evaluation. Each step of it, and each value that it looks at, is charged. */
final class Budget implements CelEvaluationListener {
    private static final long BETWEEN_LOOKS_AT_THE_CLOCK = 1_000;
    private static final int STEP = 8;
    private static final int CHARACTERS_OF_A_UNIT = 2;

    /** A list counted with all that is in it; the library writes one out where it does not fit a function. */
    private static final long LARGEST = 300_000;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long work;
    private long nextLook = BETWEEN_LOOKS_AT_THE_CLOCK;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Called for each part of an expression that has got a value. */
    @Override
    public void callback(CelExpr expression, Object value) {
        long before = work;
        charge(STEP);
        charge(value);
        if (work - before > LARGEST && !(value instanceof String)) {
            throw new Stopped("it makes a list or map of more than " + LARGEST + " values");
        }
    }

    void charge(long units) {
        work += units;
        if (work > limits.work()) {
            throw new Stopped("it takes more than " + limits.work() / STEP + " steps");
        }
        if (work >= nextLook) {
            nextLook = work + BETWEEN_LOOKS_AT_THE_CLOCK;
            if (System.nanoTime() - start > limits.time().toNanos()) {
                throw new Stopped("it takes more than " + limits.time().toSeconds() + " s");
            }
        }
    }

    /**
     * Charges a value as all that it stands for: a list that holds another one twice counts that twice, since whatever compares or copies
     * it goes through it twice. Views of what is looked at charge for themselves.
     */
    private void charge(Object value) {
        if (value instanceof MapView || value instanceof ListView) {
            charge(1);
        } else if (value instanceof Collection<?> list) {
            charge(1);
            list.forEach(this::charge);
        } else if (value instanceof Map<?, ?> map) {
            charge(1);
            map.forEach((key, each) -> {
                charge(key);
                charge(each);
            });
        } else {
            charge(value instanceof String text ? 1 + text.length() / CHARACTERS_OF_A_UNIT : 1);
        }
    }
}
