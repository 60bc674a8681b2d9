<#macro section defaults>
defaults ${defaults.name}
    mode http
    log global
    timeout connect ${defaults.connect}
    timeout client ${defaults.client}
    timeout server ${defaults.server}
    timeout http-request ${defaults.httpRequest}
    timeout http-keep-alive ${defaults.httpKeepAlive}
    timeout queue ${defaults.queue}
    timeout tunnel ${defaults.tunnel}
    timeout check ${defaults.check}
    retries 3
    option redispatch
</#macro>
global
    maxconn ${global.maxconn}
    nbthread ${global.nbthread}
    log stdout format raw local0
    stats socket ${global.socket} mode 600 level admin expose-fd listeners
<#if global.user??>
    user ${global.user}
</#if>
<#if global.group??>
    group ${global.group}
</#if>
<#if global.peer??>
    presetenv HAPROXY_PEER ${global.peer}
    localpeer "$HAPROXY_PEER"
</#if>
<#if global.tls>
    # A certificate tls.crt has its key beside it in tls.key.
    ssl-load-extra-del-ext
    ssl-default-bind-ciphers ${global.ciphers}
    ssl-default-bind-ciphersuites ${global.ciphersuites}
    ssl-default-bind-options prefer-client-ciphers ssl-min-ver TLSv1.2 no-tls-tickets
</#if>
<#if resolvers??>

resolvers dns
<#if resolvers.nameservers?size == 0>
    parse-resolv-conf
</#if>
<#list resolvers.nameservers as nameserver>
    nameserver ${nameserver.name} ${nameserver.address}
</#list>
    accepted_payload_size 8192
    resolve_retries 3
    timeout resolve 1s
    timeout retry 1s
    hold valid 10s
</#if>
<#list loadBalancers as loadBalancer>

<@section loadBalancer.defaults/>
<#if loadBalancer.peers??>

peers ${loadBalancer.peers.name}
<#list loadBalancer.peers.peers as peer>
    peer ${peer.name} ${peer.address}
</#list>
</#if>
<#list loadBalancer.tables as table>

backend ${table.name} from ${table.defaults}
    stick-table type ipv6 size 100k expire ${table.expire} store ${table.store}<#if table.peers??> peers ${table.peers}</#if>
</#list>
<#list loadBalancer.frontends as frontend>

<#include "frontend.cfg.ftl">
</#list>
<#list loadBalancer.backends as backend>

<#include "backend.cfg.ftl">
</#list>
</#list>
<#list databases as database>

<@section database.defaults/>

<#include "database.cfg.ftl">
</#list>

# Probes and metrics; not for clients.
frontend health from ${health.defaults}
    bind ${health.address}<#if health.bothFamilies> v4v6</#if>
    maxconn ${health.maxconn}
    option httplog
    option dontlog-normal
    monitor-uri /healthz
<#list health.ready as ready>
    acl ready ${ready} gt 0
</#list>
<#if health.ready?size gt 0>
    monitor fail unless ready
</#if>
    http-request return status 200 if { path /livez }
    http-request use-service prometheus-exporter if { path /metrics }
    http-request return status 404
