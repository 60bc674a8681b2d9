package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.tree.Node;
import java.util.Locale;
import java.util.Set;

/** Capabilities of Linux, as containers add them. */
final class Capabilities {
    /**
     * What the level {@code baseline} of the <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline">Pod
     * Security Standards</a> allows.
     */
    static final Set<String> BASELINE = Set.of(
            "AUDIT_WRITE",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "FSETID",
            "KILL",
            "MKNOD",
            "NET_BIND_SERVICE",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYS_CHROOT");

    private Capabilities() {}

    /** Its name as Kubernetes writes it; runtimes also understand lower case and the kernel's prefix. */
    static String name(Node written) {
        String name = written.textOr("").toUpperCase(Locale.ROOT);
        return name.startsWith("CAP_") ? name.substring("CAP_".length()) : name;
    }
}
