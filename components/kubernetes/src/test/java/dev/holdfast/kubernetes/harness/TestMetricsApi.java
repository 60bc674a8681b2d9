package dev.holdfast.kubernetes.harness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands for what serves metrics to the autoscaler of Kubernetes, metrics-server and prometheus-adapter: all pods that are asked for share one
 * load in equal parts, and use next to nothing of processor and memory. Nothing is measured. The API server finds it by a Service of the type
 * ExternalName, since endpoints may not be addresses of loopback.
 */
public final class TestMetricsApi implements AutoCloseable {
    private static final String RESOURCES = "/apis/metrics.k8s.io/v1beta1";
    private static final String CUSTOM = "/apis/custom.metrics.k8s.io/v1beta1";
    private static final String PASSWORD = "only for tests";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String OBJECTS =
            """
            apiVersion: v1
            kind: Namespace
            metadata: {name: test-metrics}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: api, namespace: test-metrics}
            spec: {type: ExternalName, externalName: localhost, ports: [{port: %1$d}]}
            ---
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata: {name: v1beta1.metrics.k8s.io}
            spec:
              group: metrics.k8s.io
              version: v1beta1
              service: {name: api, namespace: test-metrics, port: %1$d}
              insecureSkipTLSVerify: true
              groupPriorityMinimum: 100
              versionPriority: 100
            ---
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata: {name: v1beta1.custom.metrics.k8s.io}
            spec:
              group: custom.metrics.k8s.io
              version: v1beta1
              service: {name: api, namespace: test-metrics, port: %1$d}
              insecureSkipTLSVerify: true
              groupPriorityMinimum: 100
              versionPriority: 100
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KubernetesClient client;
    private final String metric;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private volatile double load;

    private TestMetricsApi(KubernetesClient client, String metric) throws IOException, GeneralSecurityException {
        this.client = client;
        this.metric = metric;
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Serves until it is closed; throws IllegalStateException when the API server does not find it.
     *
     * @param metric the metric that each pod has besides processor and memory
     */
    public static TestMetricsApi start(KubernetesClient client, String metric) {
        try {
            TestMetricsApi api = new TestMetricsApi(client, metric);
            api.server.start();
            api.register();
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says what the pods have to bear together, in the unit of the metric. */
    public void load(double all) {
        load = all;
    }

    private void register() {
        client.load(stream(OBJECTS.formatted(server.getAddress().getPort())))
                .items()
                .forEach(object -> client.resource(object).serverSideApply());
        TestCluster.await("the API server asks for metrics here", LIMIT, () -> isServed(RESOURCES) && isServed(CUSTOM));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isServed(String path) {
        try {
            String answer = client.raw(path);
            return answer != null && answer.contains("APIResourceList");
        } catch (KubernetesClientException e) {
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Object answer = answer(
                exchange.getRequestURI().getPath(), exchange.getRequestURI().getRawQuery());
        byte[] body = JSON.writeValueAsBytes(answer == null ? Map.of() : answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private @Nullable Object answer(String path, @Nullable String query) {
        if (path.equals(RESOURCES)) {
            return resources("metrics.k8s.io/v1beta1", "pods", "PodMetrics");
        } else if (path.equals(CUSTOM)) {
            return resources("custom.metrics.k8s.io/v1beta1", "pods/" + metric, "MetricValueList");
        } else if (path.startsWith(RESOURCES + "/namespaces/") && path.endsWith("/pods")) {
            return list(
                    "PodMetricsList",
                    "metrics.k8s.io/v1beta1",
                    pods(path, query).stream().map(this::usage).toList());
        } else if (path.startsWith(CUSTOM + "/namespaces/") && path.endsWith("/pods/*/" + metric)) {
            List<Pod> pods = pods(path, query);
            return list(
                    "MetricValueList",
                    "custom.metrics.k8s.io/v1beta1",
                    pods.stream().map(pod -> share(pod, pods.size())).toList());
        }
        return null;
    }

    private static Map<String, Object> resources(String version, String name, String kind) {
        return Map.of(
                "kind",
                "APIResourceList",
                "apiVersion",
                "v1",
                "groupVersion",
                version,
                "resources",
                List.of(Map.of(
                        "name",
                        name,
                        "singularName",
                        "",
                        "namespaced",
                        true,
                        "kind",
                        kind,
                        "verbs",
                        List.of("get", "list"))));
    }

    private static Map<String, Object> list(String kind, String version, List<Map<String, Object>> items) {
        return Map.of("kind", kind, "apiVersion", version, "metadata", Map.of(), "items", items);
    }

    private List<Pod> pods(String path, @Nullable String query) {
        String namespace = path.substring(path.indexOf("/namespaces/") + "/namespaces/".length());
        return client
                .pods()
                .inNamespace(namespace.substring(0, namespace.indexOf('/')))
                .withLabelSelector(parameter(query, "labelSelector"))
                .list()
                .getItems()
                .stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .toList();
    }

    private static String parameter(@Nullable String query, String name) {
        for (String part : Objects.requireNonNullElse(query, "").split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private Map<String, Object> usage(Pod pod) {
        return Map.of(
                "metadata",
                Map.of(
                        "name",
                        pod.getMetadata().getName(),
                        "namespace",
                        pod.getMetadata().getNamespace()),
                "timestamp",
                now(),
                "window",
                "1s",
                "containers",
                pod.getSpec().getContainers().stream()
                        .map(container ->
                                Map.of("name", container.getName(), "usage", Map.of("cpu", "1m", "memory", "1Mi")))
                        .toList());
    }

    private Map<String, Object> share(Pod pod, int pods) {
        return Map.of(
                "describedObject",
                Map.of(
                        "kind",
                        "Pod",
                        "apiVersion",
                        "/v1",
                        "namespace",
                        pod.getMetadata().getNamespace(),
                        "name",
                        pod.getMetadata().getName()),
                "metricName",
                metric,
                "timestamp",
                now(),
                "value",
                Math.round(1000 * load / pods) + "m");
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static SSLContext selfSigned() throws IOException, GeneralSecurityException {
        Path folder = Files.createTempDirectory("holdfast-metrics");
        try {
            Path store = folder.resolve("store.p12");
            Program keytool = Program.start(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "api",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD),
                    folder,
                    Map.of(),
                    folder.resolve("keytool.log"));
            if (keytool.await(LIMIT) != 0) {
                throw new IllegalStateException(keytool.output());
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } finally {
            Folders.delete(folder);
        }
    }

    /** Takes itself out of the API first: a group that nobody serves would keep every namespace from ending. */
    @Override
    public void close() {
        client.load(stream(OBJECTS.formatted(server.getAddress().getPort()))).items().stream()
                .filter(object -> object.getKind().equals("APIService"))
                .forEach(object -> client.resource(object).delete());
        server.stop(0);
        threads.shutdownNow();
    }
}
