package dev.holdfast.cli;

import dev.holdfast.templates.Renderer;
import dev.holdfast.topology.read.TopologyReader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The reader and the renderer, which take longer to load than to work: a thread begins with them while the command line is
 * still being parsed and the file read.
 */
final class Preparation {
    private final FutureTask<TopologyReader> reader = new FutureTask<>(TopologyReader::new);
    private final FutureTask<Renderer> renderer = new FutureTask<>(Renderer::new);

    /** Begins in a thread of its own; what is not begun here is made when it is asked for. */
    void begin(boolean rendering) {
        Thread thread = new Thread(
                () -> {
                    reader.run();
                    if (rendering) {
                        renderer.run();
                    }
                },
                "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    /** The reader, for the thread that asks. */
    TopologyReader reader() {
        return await(reader);
    }

    /** The renderer. */
    Renderer renderer() {
        return await(renderer);
    }

    private static <T> T await(FutureTask<T> task) {
        // Does nothing where it has begun.
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot load what reads or renders", e.getCause());
        }
    }
}
