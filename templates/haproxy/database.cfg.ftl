frontend ${database.write.entrance.name} from ${database.defaults.name}
    mode tcp
    bind ${database.write.entrance.address}<#if database.write.entrance.bothFamilies> v4v6</#if>
    maxconn ${database.write.entrance.maxconn}
    option tcplog
    option clitcpka
    option dontlognull
    # Rather no writes than writes to two.
    tcp-request connection reject if { ${database.write.primaries} gt 1 }
    default_backend ${database.write.backend}

frontend ${database.read.entrance.name} from ${database.defaults.name}
    mode tcp
    bind ${database.read.entrance.address}<#if database.read.entrance.bothFamilies> v4v6</#if>
    maxconn ${database.read.entrance.maxconn}
    option tcplog
    option clitcpka
    option dontlognull
    # Without any primary a replica still tells what it knows.
    use_backend ${database.read.otherwise} if { ${database.read.usable} eq 0 }
    default_backend ${database.read.backend}
<#list database.backends as backend>

backend ${backend.name} from ${database.defaults.name}
    mode tcp
    balance ${backend.balance}
    option srvtcpka
    option tcp-check
    tcp-check connect linger
    tcp-check send-binary ${backend.question.hello}
    tcp-check expect binary ${backend.question.welcome}
    tcp-check send-binary ${backend.question.question} comment ${backend.question.sql}
    tcp-check expect min-recv ${backend.question.answerLength} binary ${backend.question.yes}
    tcp-check send-binary ${backend.question.goodbye}
    default-server inter ${backend.inter} fastinter ${backend.fastinter} rise ${backend.rise} fall ${backend.fall}<#if backend.shuts> on-marked-down shutdown-sessions</#if><#if backend.resolved> resolvers dns init-addr none resolve-prefer ipv4</#if>
<#list backend.servers as server>
    server ${server.name} ${server.address} check<#if server.checkPort??> port ${server.checkPort}</#if>
</#list>
<#list backend.fallbacks as fallback>
    server ${fallback.name} ${fallback.address} track ${fallback.track} backup
</#list>
</#list>
