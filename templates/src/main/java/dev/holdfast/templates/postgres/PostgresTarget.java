package dev.holdfast.templates.postgres;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.data.PostgresFolders;
import dev.holdfast.blueprint.data.PostgresMachine;
import dev.holdfast.blueprint.data.PostgresMachineLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;

/** Renders the target {@code postgres}: for machines without containers, a folder for each instance. */
public final class PostgresTarget {
    /** The target's name. */
    public static final String NAME = "postgres";

    private final MachineFiles files;

    /** Renders with the given renderer. */
    public PostgresTarget(Renderer renderer) {
        this.files = new MachineFiles(renderer);
    }

    /**
     * Renders the databases of a system.
     *
     * @param blueprint the system
     * @param folders where things are on the machines
     * @return the files, at {@code postgres/<database>/<instance>/<file>}
     */
    public List<RenderedFile> render(Blueprint blueprint, PostgresFolders folders) {
        PostgresMachineLowering lowering = new PostgresMachineLowering(blueprint.name(), folders);
        List<RenderedFile> all = new ArrayList<>();
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            for (PostgresMachine machine : lowering.instances(database)) {
                String own = NAME + "/" + database.name() + "/" + machine.name() + "/";
                files.all(machine).forEach((name, text) -> all.add(RenderedFile.of(NAME, own + name, text)));
            }
        }
        return List.copyOf(all);
    }
}
