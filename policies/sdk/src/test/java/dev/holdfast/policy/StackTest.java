package dev.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A stack policy finds its way from resource to resource. */
class StackTest {
    private static final Resource SHOP = resource("shop:index:Shop", "shop", "", List.of(), Map.of());
    private static final Resource BUCKET =
            resource("aws:s3/bucketV2:BucketV2", "data", SHOP.urn(), List.of(), Map.of());
    private static final Resource ACCESS = resource(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
            "data",
            SHOP.urn(),
            List.of(BUCKET.urn(), "urn:gone"),
            Map.of("bucket", List.of(BUCKET.urn())));
    private static final Stack STACK = new Stack(List.of(SHOP, BUCKET, ACCESS));

    @Test
    void whatBelongsTogetherIsFound() {
        assertThat(STACK.find(BUCKET.urn())).isSameAs(BUCKET);
        assertThat(STACK.find("urn:gone")).isNull();
        assertThat(STACK.ofType(BUCKET.type())).containsExactly(BUCKET);
        assertThat(STACK.parent(BUCKET)).isSameAs(SHOP);
        assertThat(STACK.parent(SHOP)).isNull();
        assertThat(STACK.children(SHOP)).containsExactly(BUCKET, ACCESS);
    }

    @Test
    void dependenciesAreResources() {
        assertThat(STACK.dependencies(ACCESS)).containsExactly(BUCKET);
        assertThat(STACK.dependencies(ACCESS, "bucket")).containsExactly(BUCKET);
        assertThat(STACK.dependencies(ACCESS, "tags")).isEmpty();
    }

    private static Resource resource(
            String type, String name, String parent, List<String> dependencies, Map<String, List<String>> properties) {
        Resource plain = Resource.of(type, name, Properties.of(Map.of()));
        return new Resource(
                type,
                plain.urn(),
                name,
                plain.properties(),
                plain.options(),
                null,
                parent.isEmpty() ? null : parent,
                dependencies,
                properties);
    }
}
