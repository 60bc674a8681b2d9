package dev.holdfast.blueprint.proxy.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.HealthCheckAction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HaproxyCheckTest {
    /** The same expression in Java's spelling of POSIX classes. */
    private static final Pattern RESULT =
            Pattern.compile(HaproxyCheck.RESULT.replace("[[:space:]]", "\\s").replace("[:space:]", "\\s"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"Geth/v1\"}",
                "{\"jsonrpc\":\"2.0\",\"result\":{\"a\":1},\"id\":1}",
                "{\"result\":0,\"error\":null,\"id\":1}",
                " {\n  \"id\" : \"1\" ,\n \"jsonrpc\" : \"2.0\" ,\n \"result\" : false }",
            })
    void anAnswerWithAResultIsGood(String body) {
        assertThat(RESULT.matcher(body).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"no \\\"result\\\":1\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":\"x\",\"data\":{\"result\":1}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"result\":1}}",
                "{\"jsonrpc\":\"2.0\",\"id\":\",\\\"result\\\":1\",\"error\":{}}",
                "{\"result\":null,\"error\":{\"code\":1},\"id\":1}",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}]",
                "\"result\":1",
                "<html>\"result\":1</html>",
                "",
            })
    void everythingElseIsNot(String body) {
        assertThat(RESULT.matcher(body).find()).isFalse();
    }

    @Test
    void percentSignsInAHostStandForThemselves() {
        HaproxyCheck check = HaproxyCheck.of(new HealthCheckAction.HttpGet("/", "a%[src]"));

        assertThat(check).extracting(HaproxyCheck::host).isEqualTo("a%%[src]");
    }

    @Test
    void aConnectionAsksNothing() {
        assertThat(HaproxyCheck.of(new HealthCheckAction.Connect(0))).isNull();
    }
}
