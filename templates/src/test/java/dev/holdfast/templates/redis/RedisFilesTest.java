package dev.holdfast.templates.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.Setting;
import dev.holdfast.templates.Renderer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedisFilesTest {
    private static final RedisConfiguration CONFIGURATION = new RedisConfiguration(
            List.of(
                    new Setting("include", "/tmp/start.conf"),
                    new Setting("save", ""),
                    new Setting("maxmemory", "1048576")),
            "~* &* +@all",
            "/tmp/start.conf",
            List.of("sh", "/etc/redis/start.sh"),
            Map.of(),
            List.of(),
            null);

    private final RedisFiles files = new RedisFiles(new Renderer());

    @Test
    void writesASettingALine() {
        assertThat(files.settings(CONFIGURATION)).endsWith("\ninclude /tmp/start.conf\nsave \"\"\nmaxmemory 1048576\n");
    }

    /** Neither the file nor the list of processes shows the password. */
    @Test
    void givesRedisOnlyAHashOfThePassword() {
        assertThat(files.start(CONFIGURATION))
                .contains("sha256sum", "printf 'user default on #%s %s\\n' \"$hash\" '~* &* +@all' > /tmp/start.conf")
                .doesNotContain("requirepass");
    }
}
