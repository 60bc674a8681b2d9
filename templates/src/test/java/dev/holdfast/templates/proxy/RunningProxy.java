package dev.holdfast.templates.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.traefik.TraefikLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.topology.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A real proxy with the printed configuration of one load balancer, in front of the two services of {@link LoadBalancers}. */
final class RunningProxy {
    private final Engine engine;
    private final Path folder;
    private final int rpc;
    private final int http;
    private int health;
    private @Nullable Process process;

    private RunningProxy(Engine engine, Path folder, int rpc, int http) {
        this.engine = engine;
        this.folder = folder;
        this.rpc = rpc;
        this.http = http;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param folder where its files are; certificates below {@code tls}
     * @param yaml the load balancer
     * @param rpc the port of the one replica of {@code node}
     * @param http the port of the one replica of {@code api}
     */
    static RunningProxy start(Engine engine, Path folder, String yaml, int rpc, int http) throws Exception {
        RunningProxy proxy = new RunningProxy(engine, folder, rpc, http);
        proxy.print(yaml);
        proxy.process = Programs.start(folder.resolve("proxy.log"), proxy.program(), proxy.arguments());
        String path = engine == Engine.TRAEFIK ? "/ping" : "/livez";
        try {
            Await.until(
                    "the proxy answers", () -> Exchange.get(proxy.health, path).status() == 200);
        } catch (AssertionError e) {
            proxy.stop();
            throw new AssertionError(Files.readString(folder.resolve("proxy.log")), e);
        }
        return proxy;
    }

    /** The port of probes and metrics. */
    int health() {
        return health;
    }

    /** Prints another configuration and has it read by the running proxy, as its image does; returns when it is in force. */
    void reload(String yaml) throws Exception {
        if (engine == Engine.TRAEFIK) {
            String before = loaded();
            print(yaml);
            Await.until("the rules are read", () -> !loaded().equals(before));
            return;
        }
        print(yaml);
        Set<Long> old = workers();
        Programs.Result result = engine == Engine.HAPROXY
                ? Programs.run(
                        folder,
                        "sh",
                        "-c",
                        "kill -USR2 $0",
                        Long.toString(running().pid()))
                : Programs.run(folder, "nginx", "-s", "reload", "-c", file().toString());
        if (result.code() != 0) {
            throw new AssertionError(result.output());
        }
        Await.until("a new worker is there", () -> !old.containsAll(workers()));
    }

    /** How often Traefik has taken rules over. */
    private String loaded() throws IOException {
        return Exchange.get(health, "/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("traefik_config_reloads_total"))
                .findFirst()
                .orElse("");
    }

    private Set<Long> workers() {
        return running().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private void print(String yaml) throws IOException {
        Blueprint blueprint = LoadBalancers.onPorts(yaml, rpc, http);
        LoadBalancerBlueprint loadBalancer =
                blueprint.loadBalancers().values().iterator().next();
        health = SparePort.health(loadBalancer);
        // Workers of nginx that root starts become somebody who may not read the test's folder.
        Surroundings.Account account = engine == Engine.NGINX && "root".equals(System.getProperty("user.name"))
                ? new Surroundings.Account("root", "root")
                : null;
        Surroundings here =
                new Surroundings("127.0.0.1", folder.resolve("tls").toString(), folder.toString(), account, null);
        if (engine == Engine.TRAEFIK) {
            new TraefikFiles(new Renderer())
                    .one(loadBalancer, blueprint, "us-east-1", new OneHost(), here, folder.toString())
                    .forEach(this::replace);
        } else {
            Files.writeString(file(), printer().one(loadBalancer, blueprint, "us-east-1", new OneHost(), here));
        }
    }

    /** In one step, since Traefik reads a file as soon as it changes. */
    private void replace(String name, String text) {
        try {
            Path draft = Files.writeString(folder.resolve(name + ".draft"), text);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProxyPrinter printer() {
        return engine == Engine.HAPROXY ? ProxyPrinter.haproxy(new Renderer()) : ProxyPrinter.nginx(new Renderer());
    }

    private String program() {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    private Path file() {
        return folder.resolve(
                switch (engine) {
                    case HAPROXY -> "haproxy.cfg";
                    case NGINX -> "nginx.conf";
                    case TRAEFIK -> TraefikLowering.PROCESS_FILE;
                    case CLOUD -> throw new IllegalArgumentException("no program of ours");
                });
    }

    /** As the official images start them: one process that has others, which a reload replaces. */
    private String[] arguments() {
        if (engine == Engine.TRAEFIK) {
            return new String[] {"--configFile=" + file()};
        }
        return engine == Engine.HAPROXY
                ? new String[] {"-W", "-db", "-f", file().toString()}
                : new String[] {"-c", file().toString(), "-g", "daemon off;"};
    }

    void stop() throws InterruptedException {
        if (process != null) {
            Programs.stop(process);
        }
    }
}
