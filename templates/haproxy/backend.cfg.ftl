backend ${backend.name} from ${backend.defaults}
<#if !backend.http>
    mode tcp
</#if>
    balance ${backend.balance}
<#if backend.consistent>
    hash-type consistent
</#if>
<#if backend.http>
    # Again on another server only where nothing was sent yet, or where asking twice does no harm.
    retry-on conn-failure empty-response
    http-request disable-l7-retry unless { method GET HEAD OPTIONS }
</#if>
<#if backend.check??>
    option httpchk
    http-check send meth ${backend.check.method} uri ${backend.check.uri} ver HTTP/1.1 hdr Host ${backend.check.host}<#if backend.check.body??> hdr Content-Type application/json body ${backend.check.body}</#if>
    http-check expect status ${backend.check.status}
<#if backend.check.answer??>
    http-check expect rstring ${backend.check.answer}
</#if>
</#if>
<#if backend.cookie??>
    cookie holdfast insert indirect nocache httponly<#if backend.cookie.secure> secure</#if> attr SameSite=Lax maxidle ${backend.cookie.maxidle}<#if backend.cookie.dynamicKey??> dynamic</#if>
<#if backend.cookie.dynamicKey??>
    dynamic-cookie-key ${backend.cookie.dynamicKey}
</#if>
</#if>
<#if backend.stick??>
    stick-table type ipv6 size 100k expire ${backend.stick.expire}<#if backend.stick.peers??> peers ${backend.stick.peers}</#if>
    stick on src
</#if>
    default-server check inter ${backend.inter} rise ${backend.rise} fall ${backend.fall} maxconn ${backend.maxconn}<#if backend.resolved> resolvers dns init-addr none</#if><#if backend.tls> ssl verify none</#if><#if backend.http2> proto h2</#if>
<#list backend.servers as server>
    server ${server.name} ${server.address} weight ${server.weight}<#if server.checkPort??> port ${server.checkPort}</#if><#if server.cookie??> cookie ${server.cookie}</#if>
</#list>
<#list backend.templates as template>
    server-template ${template.prefix} ${template.count} ${template.address} weight ${template.weight}<#if template.checkPort??> port ${template.checkPort}</#if>
</#list>
