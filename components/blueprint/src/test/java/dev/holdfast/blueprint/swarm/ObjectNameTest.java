package dev.holdfast.blueprint.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ObjectNameTest {
    @Test
    void anotherContentIsAnotherName() {
        String name = ObjectName.config("shop", "rpc_haproxy.cfg", "a");

        assertThat(name).matches("shop_rpc_haproxy\\.cfg-[0-9a-f]{12}");
        assertThat(ObjectName.config("shop", "rpc_haproxy.cfg", "a")).isEqualTo(name);
        assertThat(ObjectName.config("shop", "rpc_haproxy.cfg", "b")).isNotEqualTo(name);
    }

    @Property(tries = 200)
    void isNeverTooLong(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 90) String name,
            @ForAll String content) {
        assertThat(ObjectName.config("shop", name, content)).hasSizeLessThanOrEqualTo(64);
        assertThat(ObjectName.secret("shop", name)).hasSizeLessThanOrEqualTo(64).startsWith("shop_");
    }

    @Test
    void longNamesStayDifferent() {
        String same = "x".repeat(80);

        assertThat(ObjectName.secret("shop", same + "a")).isNotEqualTo(ObjectName.secret("shop", same + "b"));
        assertThat(ObjectName.config("shop", same + "a", "")).isNotEqualTo(ObjectName.config("shop", same + "b", ""));
    }
}
