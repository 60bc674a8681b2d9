package dev.holdfast.templates.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseMachineBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.data.PostgresFolders;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.proxy.Programs;
import dev.holdfast.templates.proxy.ProxyPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Real PostgreSQL servers with PgBouncer beside them and HAProxy in front, started from rendered files, on loopback. */
final class PostgresMachines implements AutoCloseable {
    /** Characters that mean something to a shell, to SQL, to a password file and to PgBouncer's list of users. */
    static final String PASSWORD = "p:w\\d$x'#\"%s";

    /** PostgreSQL refuses to run as root: then it runs as the user of Debian's package. */
    private static final String ACCOUNT = "postgres";

    private final Path folder;
    private final DatabaseBlueprint database;
    private final Map<String, Process> running = new LinkedHashMap<>();

    private PostgresMachines(Path folder, DatabaseBlueprint database) {
        this.folder = folder;
        this.database = database;
    }

    /** Renders the files of the system {@code shop} with the database {@code state} and lays them out below a folder. */
    static PostgresMachines of(Blueprint blueprint, Path folder) throws IOException, InterruptedException {
        DatabaseBlueprint database =
                Objects.requireNonNull(blueprint.databases().get("state"));
        PostgresMachines machines = new PostgresMachines(folder, database);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String secret : List.of("app", "admin", "replication")) {
            machines.write("secrets/state-" + secret + "/password", PASSWORD + secret);
        }
        if (database.tlsSecret() != null) {
            machines.certificate(Files.createDirectory(folder.resolve("secrets/" + database.tlsSecret())));
        }
        PostgresFolders folders = new PostgresFolders(
                "/usr/lib/postgresql",
                folder.resolve("etc").toString(),
                folder.resolve("data").toString(),
                folder.resolve("secrets").toString(),
                Files.createDirectory(folder.resolve("run")).toString());
        Renderer renderer = new Renderer();
        for (RenderedFile file : new PostgresTarget(renderer).render(blueprint, folders)) {
            // postgres/state/state-1/start.sh belongs into etc/shop-state-1.
            machines.write("etc/shop-" + file.path().text().substring("postgres/state/".length()), file.text());
        }
        for (DatabaseMachineBlueprint machine : database.machines()) {
            Files.createDirectories(folder.resolve("data/shop-" + machine.name()));
        }
        for (RenderedFile file : ProxyPrinter.haproxy(renderer)
                .standAlone(
                        blueprint,
                        new Version("2.6"),
                        NumberedNames.of(blueprint),
                        new Surroundings("127.0.0.1", folder.toString(), folder.toString(), null, null))) {
            machines.write("haproxy.cfg", file.text());
        }
        if (isRoot()) {
            new ProcessBuilder("chown", "-R", ACCOUNT, folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        return machines;
    }

    private void certificate(Path secret) throws IOException, InterruptedException {
        Path key = secret.resolve("tls.key");
        Programs.Result made = run(new ProcessBuilder(
                Programs.find("openssl").toString(),
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                "/CN=state",
                "-keyout",
                key.toString(),
                "-out",
                secret.resolve("tls.crt").toString()));
        assertThat(made.code()).as(made.output()).isZero();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Makes the data of an instance and starts it, with its pooler. */
    void begin(DatabaseMachineBlueprint machine) throws IOException, InterruptedException {
        Programs.Result made = script(machine, "bootstrap.sh");
        assertThat(made.code()).as(made.output() + logs()).isZero();
        start(machine);
        startPooler(machine);
    }

    /** Starts an instance. */
    void start(DatabaseMachineBlueprint machine) throws IOException {
        launch(machine.name(), asAccount("sh", path(machine, "start.sh")));
    }

    /** Starts the pooler beside an instance. */
    void startPooler(DatabaseMachineBlueprint machine) throws IOException {
        launch(machine.name() + "-pooler", asAccount("sh", path(machine, "pooler.sh")));
    }

    /** Starts HAProxy with all there is. */
    void startBalancer() throws IOException {
        launch(
                "haproxy",
                new ProcessBuilder(
                        Programs.find("haproxy").toString(),
                        "-f",
                        folder.resolve("haproxy.cfg").toString()));
    }

    private void launch(String name, ProcessBuilder builder) throws IOException {
        running.put(
                name,
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                folder.resolve(name + ".log").toFile()))
                        .start());
    }

    /** Kills what was started by a name, as the loss of its machine would. */
    void kill(String name) throws InterruptedException {
        Process process = Objects.requireNonNull(running.remove(name), name);
        assertThat(process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Stops an instance as its service manager would. */
    void stop(DatabaseMachineBlueprint machine) throws IOException, InterruptedException {
        Programs.Result stopped = run(stopping(machine, "fast"));
        assertThat(stopped.code()).as(stopped.output()).isZero();
        running.remove(machine.name());
    }

    private ProcessBuilder stopping(DatabaseMachineBlueprint machine, String mode) {
        return asAccount(
                "/usr/lib/postgresql/15/bin/pg_ctl", "stop", "--mode=" + mode, "--pgdata=" + data(machine) + "/pgdata");
    }

    /** Runs a script of an instance to its end. */
    Programs.Result script(DatabaseMachineBlueprint machine, String name) throws IOException, InterruptedException {
        return run(asAccount("sh", path(machine, name)));
    }

    /** Asks a port as the user of services. */
    Programs.Result app(int port, String sql) throws IOException, InterruptedException {
        return run(client(port, "app", database.databaseName(), sql));
    }

    /** The answer to a question that has one. */
    String answer(int port, String sql) throws IOException, InterruptedException {
        Programs.Result result = app(port, sql);
        assertThat(result.code()).as(result.output() + logs()).isZero();
        return result.output().strip();
    }

    /** Whether that is the answer by now. */
    boolean says(int port, String sql, String wanted) throws IOException, InterruptedException {
        return app(port, sql).equals(new Programs.Result(0, wanted + "\n"));
    }

    /** The same as the administrator, of the server itself. */
    String administrator(DatabaseMachineBlueprint machine, String sql) throws IOException, InterruptedException {
        return run(client(machine.port(), "admin", "postgres", sql)).output().strip();
    }

    /** A question that has not been asked yet. */
    ProcessBuilder client(int port, String who, String name, String sql) {
        ProcessBuilder builder = new ProcessBuilder(
                "/usr/lib/postgresql/15/bin/psql",
                "--no-psqlrc",
                "--no-align",
                "--tuples-only",
                "--quiet",
                "--command=" + sql,
                "host=127.0.0.1 connect_timeout=10 port=" + port + " user="
                        + (who.equals("app") ? database.user() : ACCOUNT) + " dbname=" + name);
        builder.environment().put("PGPASSWORD", PASSWORD + who);
        return builder;
    }

    /** Runs a program to its end. */
    Programs.Result run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Programs.Result(process.waitFor(), said);
    }

    /** A base backup of an instance, as the administrator makes it. */
    Programs.Result backUp(DatabaseMachineBlueprint machine) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "/usr/lib/postgresql/15/bin/pg_basebackup",
                "--pgdata=" + folder.resolve("backup"),
                "--checkpoint=fast",
                "--dbname=host=127.0.0.1 port=" + machine.port() + " user=" + ACCOUNT);
        builder.environment().put("PGPASSWORD", PASSWORD + "admin");
        return run(builder);
    }

    /** The folder that only an instance writes to. */
    Path data(DatabaseMachineBlueprint machine) {
        return folder.resolve("data/shop-" + machine.name());
    }

    private String path(DatabaseMachineBlueprint machine, String file) {
        return folder.resolve("etc/shop-" + machine.name() + "/" + file).toString();
    }

    private ProcessBuilder asAccount(String... command) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=" + ACCOUNT, "--clear-groups", "--"));
        }
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Path tools = Objects.requireNonNull(Programs.find("pgbouncer").getParent());
        // As a login has it: libpq looks there for certificates of clients, and gives up where it may not look.
        builder.environment().put("HOME", folder.toString());
        builder.environment().merge("PATH", tools.toString(), (path, found) -> path + ":" + found);
        return builder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What everything printed, for a failure. */
    String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(log.getFileName()).append(":\n").append(Files.readString(log));
            }
        }
        return all.toString();
    }

    /** Ends everything; servers by themselves, so that none of their processes writes any more when the folder goes. */
    @Override
    public void close() throws IOException {
        for (DatabaseMachineBlueprint machine : database.machines()) {
            Process server = running.get(machine.name());
            if (server != null && server.isAlive()) {
                launch(machine.name() + "-stop", stopping(machine, "immediate"));
                Objects.requireNonNull(running.get(machine.name() + "-stop"))
                        .onExit()
                        .join();
            }
        }
        running.values().forEach(process -> process.destroyForcibly().onExit().join());
    }
}
