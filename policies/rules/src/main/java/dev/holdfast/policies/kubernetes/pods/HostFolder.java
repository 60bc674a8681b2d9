package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A file or folder of the node that containers of a pod mount.
 *
 * @param path where it is on the node, without {@code .}, {@code ..} and double slashes
 * @param place the value that says so
 * @param field the path of that value in the object
 * @param words the containers, as a message calls them
 */
record HostFolder(String path, Node place, String field, String words) {
    private static final Set<String> SOCKETS =
            Set.of("docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock");
    private static final Set<String> EXACTLY = Set.of(
            "/",
            "/boot",
            "/dev",
            "/etc",
            "/lib",
            "/proc",
            "/sys",
            "/usr",
            "/lib64",
            "/bin",
            "/sbin",
            "/home",
            "/run",
            "/var",
            "/var/lib",
            "/var/run");
    private static final List<String> AND_BELOW = List.of(
            "/etc/containerd",
            "/etc/cron.d",
            "/etc/kubernetes",
            "/etc/shadow",
            "/etc/ssh",
            "/etc/sudoers",
            "/etc/sudoers.d",
            "/etc/systemd",
            "/root",
            "/run/containerd",
            "/run/crio",
            "/run/k3s",
            "/var/run/containerd",
            "/var/run/crio",
            "/var/lib/kubelet",
            "/var/lib/docker",
            "/var/lib/containerd",
            "/var/lib/containers",
            "/var/lib/etcd",
            "/var/lib/rancher");

    /** Those of a workload that at least one container mounts. */
    static List<HostFolder> mounted(Workload workload) {
        List<HostFolder> folders = new ArrayList<>(0);
        List<Node> volumes = workload.podSpec().get("volumes").items();
        for (int i = 0; i < volumes.size(); i++) {
            Node path = volumes.get(i).at("hostPath", "path");
            String words = path.text() == null
                    ? ""
                    : mounters(workload, volumes.get(i).get("name").textOr(""));
            if (!words.isEmpty()) {
                String field = workload.field("volumes[" + i + "].hostPath.path");
                folders.add(new HostFolder(normal(path.textOr("")), path, field, words));
            }
        }
        return folders;
    }

    private static String mounters(Workload workload, String volume) {
        StringBuilder words = new StringBuilder();
        for (Container container : workload.containers()) {
            for (Node mount : container.node().get("volumeMounts").items()) {
                if (mount.get("name").is(volume)) {
                    words.append(words.isEmpty() ? "" : ", ").append(container.words());
                    break;
                }
            }
        }
        return words.toString();
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "/" + String.join("/", parts);
    }

    /** Whether it is the socket of a container runtime. */
    boolean isRuntimeSocket() {
        return SOCKETS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether who has it has the node; a socket of a runtime by itself is not counted. */
    boolean isSensitive() {
        if (isRuntimeSocket()) {
            return false;
        }
        if (EXACTLY.contains(path)) {
            return true;
        }
        for (String folder : AND_BELOW) {
            if (path.equals(folder) || path.startsWith(folder + "/")) {
                return true;
            }
        }
        return false;
    }
}
