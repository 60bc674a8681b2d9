package dev.holdfast.templates.proxy;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits until something is so, for at most 15 seconds. */
public final class Await {
    private static final int TRIES = 150;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    public static void until(String what, Callable<Boolean> condition) throws InterruptedException {
        Exception last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                if (condition.call()) {
                    return;
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new AssertionError("not within " + PAUSE.multipliedBy(TRIES) + ": " + what, last);
    }
}
