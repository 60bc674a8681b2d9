package dev.holdfast.kubernetes.harness;

import java.nio.file.Path;
import java.time.Duration;

/** An engine at work. */
public final class RunningEngine implements AutoCloseable {

    private final Program engine;
    private final AutoCloseable program;
    private final Path events;

    RunningEngine(Program engine, AutoCloseable program, Path events) {
        this.engine = engine;
        this.program = program;
        this.events = events;
    }

    /** Waits for its end; throws IllegalStateException with what it said, and kills it, when that does not come in time. */
    public EngineRun await(Duration limit) {
        try {
            int exitCode = engine.await(limit);
            return EngineRun.of(exitCode, engine.output(), events);
        } finally {
            close();
        }
    }

    /** SIGKILL: the engine has no chance to record anything or to let go of its lock. */
    public void kill() {
        engine.kill();
        close();
    }

    @Override
    public void close() {
        engine.close();
        try {
            program.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
