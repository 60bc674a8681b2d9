<#if main.user??>
user ${main.user}<#if main.group??> ${main.group}</#if>;
</#if>
<#if main.module??>
load_module ${main.module};
</#if>
worker_processes ${main.workers};
worker_rlimit_nofile ${main.files};
pid ${main.pid};
error_log stderr warn;

events {
    worker_connections ${main.connections};
}

http {
    server_tokens off;
    sendfile on;
    tcp_nopush on;
    client_max_body_size ${http.bodySize};
    client_body_temp_path ${http.bodies};
    proxy_temp_path ${http.answers};
    # Not used; but nginx makes the folders, and may not where its own would be.
    fastcgi_temp_path ${http.answers};
    uwsgi_temp_path ${http.answers};
    scgi_temp_path ${http.answers};
<#if http.files>
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
</#if>
<#if http.resolvers?size gt 0>
    resolver<#list http.resolvers as resolver> ${resolver}</#list> valid=10s;
    resolver_timeout 2s;
</#if>

    log_format requests '$remote_addr [$time_iso8601] "$request" $status $body_bytes_sent '
        '$request_time "$upstream_addr" "$upstream_status" "$upstream_response_time"';
    access_log /dev/stdout requests;

    ssl_session_cache shared:tls:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;
    ssl_prefer_server_ciphers off;
<#if http.upgrades>

    # Without an upgrade the connection to the server is kept.
    map $http_upgrade $connection_header {
        "" "";
        default upgrade;
    }
</#if>
<#if http.affinity>

    # A client without the cookie is given one, and is served by what it stands for at once.
    map $cookie_holdfast $affinity_key {
        "" $request_id;
        default $cookie_holdfast;
    }
    map $https $affinity_secure {
        on "; Secure";
        default "";
    }
    map $cookie_holdfast $affinity_cookie {
        "" "holdfast=$request_id; Path=/; Max-Age=$affinity_seconds; HttpOnly; SameSite=Lax$affinity_secure";
        default "";
    }
</#if>
<#if http.zones?size gt 0>

<#list http.zones as zone>
    limit_req_zone $binary_remote_addr ${zone.zone} ${zone.rate};
</#list>
    limit_req_status 429;
</#if>
<#list http.upstreams as upstream>

<#include "upstream.conf.ftl">
</#list>
<#list http.servers as server>

<#include "server.conf.ftl">
</#list>

    # Probes and metrics; not for clients.
    server {
<#list http.health as words>
        listen<#list words as word> ${word}</#list> default_server;
</#list>
        server_name _;
        access_log off;
        location = /healthz {
            return 200;
        }
        location = /livez {
            return 200;
        }
        location = /stub_status {
            stub_status;
        }
        location / {
            return 404;
        }
    }
}
<#if stream??>

stream {
<#if stream.resolvers?size gt 0>
    resolver<#list stream.resolvers as resolver> ${resolver}</#list> valid=10s;
    resolver_timeout 2s;
</#if>
    log_format connections '$remote_addr [$time_iso8601] $protocol $status $bytes_sent $bytes_received '
        '$session_time "$upstream_addr"';
    access_log /dev/stdout connections;
<#list stream.upstreams as upstream>

<#include "upstream.conf.ftl">
</#list>
<#list stream.servers as server>

    server {
<#list server.listens as words>
        listen<#list words as word> ${word}</#list>;
</#list>
<#if server.tls??>
<#assign tls = server.tls>
<#include "tls.conf.ftl">
</#if>
        proxy_pass ${server.upstream};
        proxy_connect_timeout ${server.connect};
        proxy_timeout ${server.silence};
        proxy_next_upstream on;
        proxy_next_upstream_tries 3;
    }
</#list>
}
</#if>
