<#-- One dashboard; the data source is chosen in it. -->
{
  "uid": ${dashboard.uid},
  "title": ${dashboard.title},
  "tags": [<#list dashboard.tags as tag>${tag}<#sep>, </#list>],
  "editable": false,
  "graphTooltip": 1,
  "refresh": "30s",
  "schemaVersion": 39,
  "time": {"from": "now-6h", "to": "now"},
  "timezone": "browser",
  "templating": {
    "list": [
      {
        "name": "datasource",
        "label": "Data source",
        "type": "datasource",
        "query": "prometheus",
        "refresh": 1,
        "hide": 0
      }
    ]
  },
  "annotations": {"list": []},
  "panels": [
<#list dashboard.panels as panel>
    {
      "id": ${panel.id},
      "type": "timeseries",
      "title": ${panel.title},
      "description": ${panel.description},
      "datasource": {"type": "prometheus", "uid": ${dashboard.datasource}},
      "gridPos": {"x": ${panel.x}, "y": ${panel.y}, "w": ${panel.w}, "h": ${panel.h}},
      "fieldConfig": {"defaults": {"unit": ${panel.unit}, "min": 0}, "overrides": []},
      "options": {"legend": {"displayMode": "list", "placement": "bottom"}, "tooltip": {"mode": "multi"}},
      "targets": [
<#list panel.queries as query>
        {
          "refId": ${query.refId},
          "datasource": {"type": "prometheus", "uid": ${dashboard.datasource}},
          "expr": ${query.expr},
          "legendFormat": ${query.legend},
          "range": true
        }<#sep>,</#sep>
</#list>
      ]
    }<#sep>,</#sep>
</#list>
  ]
}
