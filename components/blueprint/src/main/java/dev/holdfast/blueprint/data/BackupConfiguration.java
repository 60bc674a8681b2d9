package dev.holdfast.blueprint.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one database is backed up.
 *
 * @param environment environment variables of both programs; none holds a secret
 * @param backup the program that makes one backup and ends
 * @param archive the program that follows the log and never ends; absent where the log is not kept
 */
public record BackupConfiguration(Map<String, String> environment, List<String> backup, @Nullable Archive archive) {
    /** The folder where the log lies until it is in the bucket; a volume has to hold it. */
    public static final String SPOOL = "/spool";

    /**
     * The program that follows the log.
     *
     * @param command the program and its arguments
     * @param healthCommand a program in the same container that ends with 0 while the log reaches the bucket
     */
    public record Archive(List<String> command, List<String> healthCommand) {}
}
