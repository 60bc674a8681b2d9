<#if server.others?size gt 0>
    # Hosts that are not served here.
    server {
<#list server.others as words>
        listen<#list words as word> ${word}</#list>;
</#list>
<#if server.http2>
        http2 on;
</#if>
        server_name _;
<#if server.tls??>
<#assign tls = server.tls>
<#include "tls.conf.ftl">
</#if>
        return 421;
    }

</#if>
    server {
<#list server.listens as words>
        listen<#list words as word> ${word}</#list>;
</#list>
<#if server.http2>
        http2 on;
</#if>
        server_name<#list server.names as name> ${name}<#else> _</#list>;
<#if server.tls??>
<#assign tls = server.tls>
<#include "tls.conf.ftl">
</#if>
        client_header_timeout ${server.times.request};
        keepalive_timeout ${server.times.request};
        client_body_timeout ${server.times.client};
        send_timeout ${server.times.client};
<#list server.headers as header>
        add_header ${header.name} ${header.value} always;
</#list>
<#if server.redirect??>
<#if server.redirect.port??>
        set $tls_port ${server.redirect.port};
        return 308 https://$host:$tls_port$request_uri;
<#else>
        return 308 https://$host$request_uri;
</#if>
<#else>
<#if server.cookieSeconds??>
        set $affinity_seconds ${server.cookieSeconds};
        add_header Set-Cookie $affinity_cookie always;
</#if>
<#if server.limit??>
        limit_req ${server.limit.zone}<#if server.limit.burst??> ${server.limit.burst} nodelay</#if>;
        error_page 429 @too-many-requests;
        location @too-many-requests {
<#list server.headers as header>
            add_header ${header.name} ${header.value} always;
</#list>
            add_header Retry-After ${server.limit.retryAfter} always;
            return 429;
        }
</#if>

        # What a client says about itself is not believed.
        proxy_http_version 1.1;
<#if server.upgrades>
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $connection_header;
<#else>
        proxy_set_header Connection "";
</#if>
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
        proxy_connect_timeout ${server.times.connect};
        proxy_send_timeout ${server.times.server};
        proxy_read_timeout ${server.times.server};
        # On another server only where nothing was sent yet, or where asking twice does no harm.
        proxy_next_upstream error timeout;
        proxy_next_upstream_tries 3;
        proxy_next_upstream_timeout ${server.times.tries};
<#list server.locations as location>
<#include "location.conf.ftl">
</#list>
<#assign location = server.rest>
<#include "location.conf.ftl">
</#if>
    }
