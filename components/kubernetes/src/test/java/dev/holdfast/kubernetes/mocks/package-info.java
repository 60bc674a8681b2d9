/** Programs that run against Pulumi's mocks, and what they registered. */
@NullMarked
package dev.holdfast.kubernetes.mocks;

import org.jspecify.annotations.NullMarked;
