        ssl_certificate ${tls.certificate};
        ssl_certificate_key ${tls.key};
        ssl_protocols<#list tls.protocols as protocol> ${protocol}</#list>;
<#if tls.ciphers??>
        ssl_ciphers ${tls.ciphers};
</#if>
