package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * What takes longer to load than to work, while the command line is still being parsed: a thread begins to read and resolve the
 * topology that the command line seems to name. Reading has no effect, so a wrong guess costs nothing but time; and what was read
 * ahead counts only for the very bytes that are asked for in the end.
 */
final class Preparation {
    private final FutureTask<TopologyReader> reader = new FutureTask<>(TopologyReader::new);
    private final FutureTask<Renderer> renderer = new FutureTask<>(Renderer::new);
    private @Nullable FutureTask<Topologies> ahead;
    private boolean rendering;

    /**
     * Begins in a thread of its own; what is not begun here is made when it is asked for.
     *
     * @param file what seems to be the topology's file; null where none is to be seen
     * @param terminal where nothing is read from ahead
     * @param rendering whether a renderer will be needed
     */
    void begin(@Nullable String file, Terminal terminal, boolean rendering) {
        this.rendering = rendering;
        FutureTask<Topologies> task =
                file == null ? null : new FutureTask<>(() -> read(InputFile.read(file, terminal)));
        this.ahead = task;
        Thread thread = new Thread(() -> work(task), "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private void work(@Nullable FutureTask<Topologies> task) {
        reader.run();
        if (task != null) {
            task.run();
        } else if (rendering) {
            renderer.run();
        }
    }

    private Topologies read(Source source) {
        Topologies topologies = Topologies.of(source, reader());
        Blueprint base = topologies.blueprint(null);
        if (rendering && BuildPlan.wantedBy(base).stream().anyMatch(BuildPlan::isForEveryEnvironment)) {
            topologies.blueprints(topologies.environments());
        }
        return topologies;
    }

    /**
     * What a file says, read now or ahead.
     *
     * @throws TopologyRefused with all faults of form
     */
    Topologies topologies(Source source) {
        FutureTask<Topologies> begun = ahead;
        if (begun != null) {
            ahead = null;
            if (rendering) {
                renderer().parseAhead(begun::isDone);
            }
            try {
                Topologies topologies = begun.get();
                if (topologies.isOf(source)) {
                    return topologies;
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            } catch (ExecutionException e) {
                // What is wrong is said by whoever reads it now.
            }
        }
        return Topologies.of(source, reader());
    }

    /** The renderer. */
    Renderer renderer() {
        return await(renderer);
    }

    private TopologyReader reader() {
        return await(reader);
    }

    private static <T> T await(FutureTask<T> task) {
        // Does nothing where it has begun.
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot load what reads or renders", e.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while loading", e);
    }
}
