package dev.holdfast.blueprint.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a container may do and use. All of them drop every capability first and gain no privileges.
 *
 * @param user user and group, {@code 10001:10001}
 * @param readOnly whether its file system is read-only
 * @param capabilities capabilities that are given back
 * @param limits what it may use at most
 * @param reservations what is set aside for it; absent for nothing
 * @param openFiles open files at most; absent for Docker's own limit
 * @param sharedMemory size of {@code /dev/shm} in bytes; absent for Docker's 64 MiB
 * @param gpus graphics processors that it has for itself, if it has
 */
public record Isolation(
        String user,
        boolean readOnly,
        List<String> capabilities,
        Amounts limits,
        @Nullable Amounts reservations,
        @Nullable Integer openFiles,
        @Nullable Long sharedMemory,
        @Nullable Devices gpus) {
    /**
     * Devices of the host.
     *
     * @param driver who finds them, such as {@code nvidia}
     * @param resource what nodes of a swarm call them, such as {@code NVIDIA-GPU}
     * @param count how many
     */
    public record Devices(String driver, String resource, int count) {}

    /** The same with graphics processors. */
    Isolation with(Devices devices) {
        return new Isolation(user, readOnly, capabilities, limits, reservations, openFiles, sharedMemory, devices);
    }

    /**
     * Amounts of what a machine has.
     *
     * @param cpus processors, such as {@code 1.5}; absent for no limit
     * @param memory memory in Compose's spelling, such as {@code 512M}, a power of 1024
     * @param processes processes and threads; absent for a reservation
     */
    public record Amounts(@Nullable String cpus, String memory, @Nullable Integer processes) {}
}
