/**
 * A provider for the end-to-end tests: it serves {@code pulumirpc.ResourceProvider} for the package {@code kubernetes} and
 * puts objects into a real API server by server-side apply. It stands where Pulumi's own plugin would, which no registry of
 * this build has; no user ever runs it.
 *
 * <p>Its rules are written after the source of <a href="https://github.com/pulumi/pulumi-kubernetes">pulumi-kubernetes</a>
 * 4.32 and the documentation of the API machinery; each class names the file or page that it follows. What it leaves out:
 * client-side apply, patch resources, lists, Helm, Kustomize and YAML rendering, unreachable clusters, the OpenAPI look-up of
 * {@code Check}, {@code replaceUnready}, and the renaming of {@code x-kubernetes-*} fields.
 */
@NullMarked
package dev.holdfast.kubernetes.provider;

import org.jspecify.annotations.NullMarked;
