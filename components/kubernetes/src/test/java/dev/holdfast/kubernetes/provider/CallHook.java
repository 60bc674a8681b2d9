package dev.holdfast.kubernetes.provider;

/** Sees each call of the engine, on the thread that serves it; several run at once. Either method may block or throw. */
public interface CallHook {

    /** Before anything is done. What it throws becomes the call's error: the engine takes it that nothing was changed. */
    default void before(Call call) {}

    /**
     * After a create, update or delete was done. What it throws after a create or update makes the engine record the object
     * as one that failed to initialize; after a delete, as one that is still there.
     */
    default void after(Call call) {}
}
