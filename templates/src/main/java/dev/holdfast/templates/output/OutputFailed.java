package dev.holdfast.templates.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files could not be written. The folder is as it was before. */
public final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** A path is not allowed, or two of them collide. */
        NAME,
        /** A link or file stands where a folder has to be. */
        NOT_A_FOLDER,
        /** Files that Holdfast did not write stand where it would write. */
        FOREIGN,
        /** Files of Holdfast were changed by hand since. */
        EDITED,
        /** The list of Holdfast's files cannot be read. */
        MANIFEST,
        /** Another run is writing. */
        BUSY,
        /** A killed run left something that nobody but a person can judge. */
        LEFTOVER,
        /** The user may not write there. */
        NO_PERMISSION,
        /** The file system is mounted read-only. */
        READ_ONLY,
        /** The disk is full. */
        NO_SPACE,
        /** Another error of the file system. */
        OTHER
    }

    private final Kind kind;

    OutputFailed(Kind kind, String message) {
        this(kind, message, null);
    }

    OutputFailed(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** Finds the kind of a file system's error; {@code near} is an existing folder on that file system. */
    static OutputFailed of(IOException e, Path folder, Path near) {
        Kind kind = kind(e, near);
        String why =
                switch (kind) {
                    case NOT_A_FOLDER -> "a file or link stands where a folder is needed (" + e.getMessage() + ")";
                    case NO_PERMISSION -> "you may not write there";
                    case READ_ONLY -> "the file system is read-only";
                    case NO_SPACE -> "no space is left on the device";
                    default -> String.valueOf(e.getMessage());
                };
        String where = e instanceof AccessDeniedException denied ? " (" + denied.getFile() + ")" : "";
        return new OutputFailed(kind, "cannot write " + folder + ": " + why + where, e);
    }

    private static Kind kind(IOException e, Path near) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return Kind.NOT_A_FOLDER;
        }
        if (e instanceof AccessDeniedException || message.contains("Operation not permitted")) {
            return Kind.NO_PERMISSION;
        } else if (message.contains("Read-only file system")) {
            return Kind.READ_ONLY;
        } else if (message.contains("No space left") || message.contains("quota exceeded")) {
            return Kind.NO_SPACE;
        }
        try {
            // The messages above may be in another language.
            FileStore store = Files.getFileStore(near);
            return store.isReadOnly() ? Kind.READ_ONLY : store.getUsableSpace() == 0 ? Kind.NO_SPACE : Kind.OTHER;
        } catch (IOException unknown) {
            return Kind.OTHER;
        }
    }
}
