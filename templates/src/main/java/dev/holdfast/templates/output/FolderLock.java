package dev.holdfast.templates.output;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other runs out of a folder while one is writing, by a locked file beside it. The lock of a run that died is gone
 * with it, whatever file it left.
 */
final class FolderLock implements Closeable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Beyond the content, since some systems let nobody read a byte that is locked. */
    private static final long LOCKED_BYTE = 1024;

    private static final byte HELD = 'h';
    private static final byte REMOVED = 'r';

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws OutputFailed of kind {@link Kind#BUSY} when another run still holds it after the given time
     */
    static FolderLock of(Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            FolderLock lock = attempt(file);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() > end) {
                throw new OutputFailed(Kind.BUSY, "another run is writing the same folder (" + file + " is locked)");
            }
            pause();
        }
    }

    private static @Nullable FolderLock attempt(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            held = lock != null && take(channel);
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
            return null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new FolderLock(file, channel) : null;
    }

    /**
     * Marks a locked file as held, unless its last holder removed it before the lock was free: then another one may be under its name. The file
     * says so itself. To open it once more by its name and compare would lose the lock: POSIX frees all locks of a process on a file as soon as
     * it closes the file anywhere.
     */
    private static boolean take(FileChannel channel) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(1);
        if (channel.read(mark, 0) == 1 && mark.get(0) == REMOVED) {
            return false;
        }
        mark(channel, HELD);
        return true;
    }

    private static void mark(FileChannel channel, byte mark) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {mark}), 0);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputFailed(Kind.BUSY, "interrupted while another run was writing the same folder", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
            mark(channel, REMOVED);
        } catch (FileSystemException e) {
            // A file that stays locks nobody out: what counts is its lock.
        }
    }
}
