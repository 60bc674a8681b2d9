package dev.holdfast.templates.output;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            held = lock != null && isStill(file, channel);
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

    /** Whether the locked file is the one under that name: its last holder may have removed it in between. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String run = ProcessHandle.current().pid() + " " + System.nanoTime();
        byte[] mark = run.getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        try {
            return ByteBuffer.wrap(mark).equals(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return false;
        }
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
        } catch (FileSystemException e) {
            // A file that stays locks nobody out: what counts is its lock.
        }
    }
}
