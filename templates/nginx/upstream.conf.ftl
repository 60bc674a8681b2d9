    upstream ${upstream.name} {
        zone ${upstream.name} 256k;
<#switch upstream.method>
<#case "least-connections">
        least_conn;
<#break>
<#case "address">
        hash $remote_addr consistent;
<#break>
<#case "uri">
        hash $request_uri consistent;
<#break>
<#case "cookie">
        hash $affinity_key consistent;
<#break>
<#case "random">
        random two least_conn;
<#break>
</#switch>
<#list upstream.servers as server>
        server ${server.address}<#list server.parameters as parameter> ${parameter}</#list>;
</#list>
<#if upstream.keepalive??>
        keepalive ${upstream.keepalive};
</#if>
    }
