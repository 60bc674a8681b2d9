package dev.holdfast.kubernetes.provider;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Reads a kubeconfig. Source: {@code parseKubeconfigString} in {@code provider/pkg/provider/util.go}. */
final class Kubeconfig {

    private Kubeconfig() {}

    /**
     * The configuration of a client.
     *
     * @param pathOrText the path of a file if there is one, or else the text
     * @param context empty for the current one
     * @throws IllegalArgumentException when it is missing or names no server
     */
    static Config read(String pathOrText, String context) {
        String text = isFile(pathOrText) ? contents(Path.of(pathOrText)) : pathOrText;
        if (text.isBlank() || !text.contains("clusters")) {
            throw new IllegalArgumentException(
                    "configured Kubernetes cluster is unreachable: no kubeconfig in the provider's configuration, and none in"
                            + " $KUBECONFIG");
        }
        Config config = Config.fromKubeconfig(context.isEmpty() ? text : inContext(text, context));
        // The engine starts many operations at once; the defaults are for a single application. The time-out is the API
        // server's own for a request, as the real provider has none of its own.
        return new ConfigBuilder(config)
                .withRequestTimeout(60_000)
                .withConnectionTimeout(60_000)
                .withMaxConcurrentRequests(256)
                .withMaxConcurrentRequestsPerHost(256)
                .build();
    }

    private static String inContext(String text, String context) {
        KubernetesSerialization serialization = new KubernetesSerialization();
        Map<String, Object> kubeconfig = ObjectTree.copy(serialization.unmarshal(text, Map.class));
        kubeconfig.put("current-context", context);
        return serialization.asJson(kubeconfig);
    }

    private static boolean isFile(String pathOrText) {
        try {
            return !pathOrText.isBlank() && Files.isRegularFile(Path.of(pathOrText));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
