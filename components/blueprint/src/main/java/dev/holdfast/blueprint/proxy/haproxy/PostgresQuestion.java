package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.data.PostgresConfiguration;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A question to a PostgreSQL server that is answered by true or false, in the bytes of its protocol, version 3.0. All bytes are written as
 * hexadecimal digits, two each.
 *
 * @param hello names the role and the database
 * @param welcome what the server sends when it takes questions
 * @param sql the question in words
 * @param question the question
 * @param yes what an answer of true holds
 * @param answerLength how many bytes an answer has, whatever it says: a shorter one is not whole yet
 * @param goodbye ends the connection
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</a>
 */
public record PostgresQuestion(
        String hello, String welcome, String sql, String question, String yes, int answerLength, String goodbye) {
    private static final int PROTOCOL = 3 << 16;
    private static final String COLUMN = "ok";

    /** Whether the server is the primary. */
    public static PostgresQuestion primary() {
        return of("NOT pg_is_in_recovery()");
    }

    /** Whether the server is a replica, however far behind. */
    public static PostgresQuestion anyReplica() {
        return of("pg_is_in_recovery()");
    }

    /**
     * Whether the server is a replica that follows a primary and is not too far behind. One that was not sent anything for long has
     * nothing to be behind with; one that lost its primary cannot know what it lacks.
     */
    public static PostgresQuestion replica(Duration maxLag) {
        return of("coalesce(pg_is_in_recovery()"
                + " AND EXISTS (SELECT FROM pg_stat_wal_receiver)"
                + " AND (pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()"
                + " OR now() - pg_last_xact_replay_timestamp() < INTERVAL '" + maxLag.toMillis()
                + " milliseconds'), false)");
    }

    private static PostgresQuestion of(String condition) {
        String sql = "SELECT " + condition + " AS " + COLUMN;
        byte[] yes = message('D', bytes(new byte[] {0, 1, 0, 0, 0, 1, 't'}));
        byte[] welcome = message('Z', bytes(new byte[] {'I'}));
        // The row's description (one column: its name and 18 bytes), the row, the command's end, and that the next may
        // come.
        int length = message('T', new byte[2 + COLUMN.length() + 1 + 18]).length
                + yes.length
                + message('C', text("SELECT 1")).length
                + welcome.length;
        return new PostgresQuestion(
                hex(startup()),
                hex(welcome),
                sql,
                hex(message('Q', text(sql))),
                hex(yes),
                length,
                hex(message('X', new byte[0])));
    }

    private static byte[] startup() {
        byte[] parameters = bytes(
                text("user"),
                text(PostgresConfiguration.CHECK),
                text("database"),
                text(PostgresConfiguration.CHECK),
                new byte[1]);
        return bytes(number(8 + parameters.length), number(PROTOCOL), parameters);
    }

    /** A message: its kind, its length without the kind, and what it says. */
    private static byte[] message(char kind, byte[] content) {
        return bytes(new byte[] {(byte) kind}, number(4 + content.length), content);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
