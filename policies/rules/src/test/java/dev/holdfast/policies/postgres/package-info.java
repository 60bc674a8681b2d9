@NullMarked
package dev.holdfast.policies.postgres;

import org.jspecify.annotations.NullMarked;
