package dev.holdfast.blueprint.proxy.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PostgresQuestionTest {
    /** The bytes that psql and a server exchanged, as the protocol's documentation has them. */
    @Test
    void speaksTheProtocol() {
        PostgresQuestion question = PostgresQuestion.primary();
        assertThat(bytes(question.hello()))
                .isEqualTo("\0\0\0005\0\3\0\0user\0holdfast_check\0database\0holdfast_check\0\0");
        assertThat(bytes(question.welcome())).isEqualTo("Z\0\0\0\5I");
        assertThat(bytes(question.question())).isEqualTo("Q\0\0\0)SELECT NOT pg_is_in_recovery() AS ok\0");
        assertThat(bytes(question.yes())).isEqualTo("D\0\0\0\13\0\1\0\0\0\1t");
        assertThat(bytes(question.goodbye())).isEqualTo("X\0\0\0\4");
        assertThat(question.answerLength()).isEqualTo(28 + 12 + 14 + 6);
    }

    @Test
    void aReplicaHasToFollowAndToKeepUp() {
        assertThat(PostgresQuestion.replica(Duration.ofSeconds(10)).sql())
                .isEqualTo("SELECT coalesce(pg_is_in_recovery() AND EXISTS (SELECT FROM pg_stat_wal_receiver)"
                        + " AND (pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()"
                        + " OR now() - pg_last_xact_replay_timestamp() < INTERVAL '10000 milliseconds'), false) AS ok");
        assertThat(PostgresQuestion.anyReplica().sql()).isEqualTo("SELECT pg_is_in_recovery() AS ok");
    }

    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
