package dev.holdfast.templates.postgres;

import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.blueprint.data.PostgresMachine;
import dev.holdfast.templates.Renderer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renders what an instance of PostgreSQL on a machine without containers reads, and the scripts that run it. */
public final class MachineFiles {
    private final Renderer renderer;
    private final PostgresFiles shared;
    private final PgbouncerFiles poolers;

    /** Renders with the given renderer. */
    public MachineFiles(Renderer renderer) {
        this.renderer = renderer;
        this.shared = new PostgresFiles(renderer);
        this.poolers = new PgbouncerFiles(renderer);
    }

    /** All texts of an instance, by file. */
    public Map<String, String> all(PostgresMachine machine) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("postgresql.conf", shared.settings(machine.configuration()));
        texts.put("pg_hba.conf", shared.rules(machine.configuration()));
        texts.put("roles.sql", shared.roles(machine.configuration()));
        texts.put("instance.sh", renderer.render("postgres/instance.sh.ftl", machine.instance()));
        script(texts, "bootstrap.sh");
        script(texts, "start.sh");
        if (machine.instance().replication() != null) {
            script(texts, "promote.sh");
            script(texts, "rejoin.sh");
        }
        PgbouncerConfiguration pooler = machine.pooler();
        if (pooler != null) {
            texts.put(PgbouncerConfiguration.FILE, poolers.settings(pooler));
            texts.put(PgbouncerConfiguration.START, poolers.start(pooler));
        }
        return texts;
    }

    /** A script that is the same for every instance: it reads {@code instance.sh} beside it. */
    private void script(Map<String, String> texts, String name) {
        texts.put(name, renderer.render("postgres/" + name + ".ftl", Map.of()));
    }
}
