package dev.holdfast.kubernetes.provider;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a chosen create, update or delete fail, or all of them slow. The steps of all resources are counted together. */
public final class Faults implements CallHook {

    /** The step that fails, counted down; 0 or less for none. */
    private final AtomicInteger beforeStep = new AtomicInteger();

    private final AtomicInteger afterStep = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;

    /** Fails the k-th change from now on (1 for the next), before it reaches the cluster. */
    public void failBefore(int step) {
        beforeStep.set(step);
    }

    /** Fails the k-th change from now on (1 for the next), after it was made: the object is there but was not awaited. */
    public void failAfter(int step) {
        afterStep.set(step);
    }

    /** Waits before each change from now on. */
    public void delay(Duration pause) {
        delay = pause;
    }

    /** No more faults and delays. */
    public void clear() {
        beforeStep.set(0);
        afterStep.set(0);
        delay = Duration.ZERO;
    }

    /** Whether a fault that was asked for has not happened yet. */
    public boolean isPending() {
        return beforeStep.get() > 0 || afterStep.get() > 0;
    }

    @Override
    public void before(Call call) {
        if (!call.operation().changes()) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failIfDue(beforeStep, call, "before");
    }

    @Override
    public void after(Call call) {
        failIfDue(afterStep, call, "after");
    }

    private static void failIfDue(AtomicInteger step, Call call, String when) {
        if (call.operation().changes() && step.getAndUpdate(left -> left > 0 ? left - 1 : 0) == 1) {
            throw new IllegalStateException("fault injected " + when + " " + call.operation() + " of " + call.urn());
        }
    }
}
