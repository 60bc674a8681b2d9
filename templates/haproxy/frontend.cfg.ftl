frontend ${frontend.name} from ${frontend.defaults}
    bind ${frontend.bind.address}<#if frontend.bind.bothFamilies> v4v6</#if><#if frontend.bind.certificate??> ssl crt ${frontend.bind.certificate} ssl-min-ver ${frontend.bind.minVersion}</#if><#if frontend.bind.alpn?? && frontend.bind.certificate??> alpn ${frontend.bind.alpn}</#if><#if frontend.bind.http2> proto h2</#if>
    maxconn ${frontend.maxconn}
    option dontlognull
<#if !frontend.http>
    mode tcp
    option tcplog
<#if frontend.rate??>
    tcp-request connection track-sc0 src table ${frontend.rate.table}
    tcp-request connection track-sc1 src table ${frontend.rate.longTable}
    tcp-request connection reject if { sc_conn_rate(0) gt ${frontend.rate.most} } || { sc_conn_rate(1) gt ${frontend.rate.longMost} }
</#if>
<#else>
    option httplog
<#if frontend.rate??>
    http-request track-sc0 src table ${frontend.rate.table}
    http-request track-sc1 src table ${frontend.rate.longTable}
    http-request deny deny_status 429 content-type text/plain string "Too many requests." hdr Retry-After ${frontend.rate.retryAfter} if { sc_http_req_rate(0) gt ${frontend.rate.most} } || { sc_http_req_rate(1) gt ${frontend.rate.longMost} }
</#if>
<#list frontend.hosts as host>
    acl served ${frontend.hostSample} -i -m str ${host}
</#list>
<#if frontend.hosts?size gt 0>
    http-request deny deny_status 421 unless served
</#if>
<#if frontend.redirect??>
    http-request redirect location ${frontend.redirect} code 308
<#else>
    # What a client says about itself is not believed.
    http-request set-header X-Forwarded-For %[src]
    http-request set-header X-Forwarded-Proto ${frontend.forwardedProto}
</#if>
<#if frontend.hsts??>
    http-after-response set-header Strict-Transport-Security ${frontend.hsts}
</#if>
<#list frontend.routes as route>
<#if route.exact??>
    acl ${route.acl} path -m str ${route.exact}
</#if>
    acl ${route.acl} path -m beg ${route.below}
</#list>
<#if frontend.lost>
<#list frontend.routes as route>
<#if route.exact??>
    acl routed path -m str ${route.exact}
</#if>
    acl routed path -m beg ${route.below}
</#list>
    http-request deny deny_status 404<#if frontend.routes?size gt 0> unless routed</#if>
</#if>
<#list frontend.routes as route>
    use_backend ${route.backend} if ${route.acl}
</#list>
</#if>
<#if frontend.backend??>
    default_backend ${frontend.backend}
</#if>
