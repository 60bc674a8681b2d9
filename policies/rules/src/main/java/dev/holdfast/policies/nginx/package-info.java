/** nginx's configuration, whoever wrote it: how it is read, and what rules see of it. */
@NullMarked
package dev.holdfast.policies.nginx;

import org.jspecify.annotations.NullMarked;
