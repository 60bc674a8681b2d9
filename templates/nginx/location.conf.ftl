<#macro act action times>
<#switch type_of(action)>
<#case "Proxy">
            proxy_pass ${action.url};
<#break>
<#case "Grpc">
            grpc_pass ${action.url};
            grpc_set_header Host $host;
            grpc_set_header X-Real-IP $remote_addr;
            grpc_set_header X-Forwarded-For $remote_addr;
            grpc_set_header X-Forwarded-Proto $scheme;
            grpc_connect_timeout ${times.connect};
            grpc_send_timeout ${times.server};
            grpc_read_timeout ${times.server};
            grpc_next_upstream error timeout;
            grpc_next_upstream_tries 3;
            grpc_next_upstream_timeout ${times.tries};
<#break>
<#case "Files">
            alias ${action.directory};
<#list action.headers as header>
            add_header ${header.name} ${header.value} always;
</#list>
            add_header Cache-Control ${action.cacheControl};
<#break>
<#case "Answer">
            return ${action.status};
<#break>
</#switch>
</#macro>
<#if location.exact??>
        location = ${location.exact} {
<@act location.action server.times/>
        }
</#if>
        location ${location.below} {
<@act location.action server.times/>
        }
