package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.input.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resources of Pulumi's provider for AWS, by their type: {@code aws:s3/bucket:Bucket}. The object is their properties. */
final class AwsKind implements SubjectKind {
    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+/[A-Za-z0-9]+:[A-Z][A-Za-z0-9]*");

    @Override
    public String prefix() {
        return AwsResource.PREFIX;
    }

    @Override
    public List<String> examples() {
        return List.of("aws:s3/bucket:Bucket");
    }

    @Override
    public @Nullable String refusal(String name) {
        return TYPE.matcher(name).matches() ? null : "a type of Pulumi's AWS provider reads like aws:s3/bucket:Bucket";
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        List<Judged> judged = new ArrayList<>();
        for (AwsResource resource : inputs.all(AwsResource.class)) {
            if (resource.type().equals(AwsResource.PREFIX + name)) {
                judged.add(new Judged(resource, resource.properties(), Set.of(), "", resource.name()));
            }
        }
        return judged;
    }
}
