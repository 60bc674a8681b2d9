/** Reads Compose and stack files as Docker Compose and Docker's stacks do. */
@NullMarked
package dev.holdfast.policies.compose.file;

import org.jspecify.annotations.NullMarked;
