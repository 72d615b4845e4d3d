using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Terms;
using static Disclosure.Model.Registry.Schemas.DataSchema;

namespace Disclosure.Model.Registry.Schemas;

/// <summary>
/// The JSON Schema of a page's JSON twin: what the page is, its facts (records year by year among them), and its tables row by row.
/// </summary>
internal static class TwinSchema
{
    /// <summary>The twin.</summary>
    public static JsonObject Page() => Closed(
        new JsonObject
        {
            ["title"] = Type("string"),
            ["path"] = Type("string"),
            ["source"] = Titled(Type("string"), "信息来源"),
            ["sentence"] = Titled(Type("string"), "一句话的结论"),
            ["published"] = Scalars.Date.ToSchema(Spelling.Data),
            ["changed"] = Scalars.Date.ToSchema(Spelling.Data),
            ["preview"] = Type("boolean"),
            ["demonstration"] = Type("string"),
            ["facts"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["assessment"] = Reference(RecordKinds.Assessment.Form),
                    ["evaluation"] = Reference(RecordKinds.Evaluation.Form),
                    ["government"] = Reference(RecordKinds.GovernmentTarget.Form),
                    ["stages"] = Stages(),
                    ["gaps"] = Gaps(),
                    ["formerCodes"] = Titled(ListOf(Type("string")), "公开过的原编码"),
                    ["forwarding"] = Forwarding(),
                    ["years"] = new JsonObject { ["anyOf"] = new JsonArray(Type("integer"), ListOf(Year())) },
                },
            },
            ["tables"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = ListOf(Row()) },
        },
        "title",
        "path",
        "source",
        "facts",
        "tables");

    private static JsonObject Forwarding() => Titled(
        Closed(
            new JsonObject
            {
                ["formerCode"] = Titled(Type("string"), "这个网址上的原编码"),
                ["code"] = Titled(Type("string"), "现在的编码"),
                ["path"] = Titled(Type("string"), "现在的网址"),
                ["edition"] = Titled(Type("string"), "改编码的版次，没有公开的不写"),
            },
            "formerCode",
            "code",
            "path"),
        "编码改了，转到新的网址");

    private static JsonObject Year() => Closed(
        new JsonObject
        {
            ["year"] = Scalars.Year.ToSchema(Spelling.Data),
            ["stages"] = Stages(),
            ["target"] = Either(RecordKinds.ProjectTarget, RecordKinds.UnitTarget),
            ["selfEvaluation"] = Either(RecordKinds.ProjectSelfEvaluation, RecordKinds.UnitSelfEvaluation),
            ["comparison"] = Comparison(),
            ["recomputed"] = Recomputed(),
            ["satisfaction"] = ListOf(Satisfaction()),
            ["notes"] = Titled(ListOf(Note()), "编报说明"),
            ["gaps"] = Gaps(),
        },
        "year");

    private static JsonObject Stages() => Titled(
        ListOf(Closed(
            new JsonObject
            {
                ["stage"] = Titled(Words<ChainStage>(), "阶段"),
                ["state"] = Titled(Words<StageState>(), "有没有结果，没有的是什么缘由"),
                ["date"] = Titled(Scalars.Date.ToSchema(Spelling.Data), "有结果的日期"),
                ["result"] = Titled(Type("string"), "结果"),
                ["reason"] = Titled(Type("string"), "没有结果的缘由"),
                ["basis"] = Titled(Type("string"), "不予公开的依据"),
                ["dueDate"] = Titled(Scalars.Date.ToSchema(Spelling.Data), "公开期限"),
                ["responsibleRole"] = Titled(Type("string"), "责任岗位"),
                ["rule"] = Titled(Type("string"), "按哪一条规则判断"),
                ["anchor"] = Titled(Type("string"), "页面上的位置"),
            },
            "stage",
            "state",
            "rule",
            "anchor")),
        "预算绩效管理的五个阶段");

    private static JsonObject Words<T>()
        where T : struct, Enum =>
        new() { ["enum"] = new JsonArray([.. Enum.GetValues<T>().Select(value => (JsonNode)value.Term())]) };

    private static JsonObject Gaps() => Titled(
        ListOf(Closed(
            new JsonObject
            {
                ["year"] = Scalars.Year.ToSchema(Spelling.Data),
                ["stage"] = new JsonObject { ["enum"] = new JsonArray("budget", "accounts") },
                ["complete"] = Titled(Type("boolean"), "应公开的是否都已计入"),
                ["withheld"] = Titled(Type("integer"), "不予公开的项数"),
                ["withoutAmount"] = Titled(Type("integer"), "没有写金额的项数"),
                ["missing"] = Titled(ListOf(MissingUnit()), "未含的单位"),
                ["exempt"] = Titled(ListOf(Exemption()), "无须公开的单位、项目和空表"),
            },
            "year",
            "stage",
            "complete",
            "withheld",
            "withoutAmount",
            "missing",
            "exempt")),
        "合计未含的内容");

    private static JsonObject MissingUnit() => Closed(
        new JsonObject
        {
            ["unit"] = Type("string"),
            ["unitCode"] = Type("string"),
            ["state"] = new JsonObject { ["enum"] = new JsonArray("notDue", "overdue", "notApproved", "partMissing") },
            ["count"] = Type("integer"),
            ["names"] = ListOf(Type("string")),
        },
        "unit",
        "unitCode",
        "state",
        "count",
        "names");

    private static JsonObject Exemption() => Closed(
        new JsonObject
        {
            ["kind"] = new JsonObject { ["enum"] = new JsonArray("unit", "project", "emptyTable") },
            ["unit"] = Type("string"),
            ["unitCode"] = Type("string"),
            ["name"] = Type("string"),
            ["reason"] = Type("string"),
        },
        "kind",
        "unit",
        "unitCode",
        "reason");

    private static JsonObject Comparison() => Titled(
        Closed(
            new JsonObject
            {
                ["year"] = Titled(Scalars.Year.ToSchema(Spelling.Data), "上年"),
                ["withheld"] = Titled(Type("boolean"), "上年的指标不予公开"),
                ["resultsWithheld"] = Titled(Type("boolean"), "上年的完成值不予公开"),
                ["resultsDenied"] = Titled(Type("boolean"), "上年的完成值是自评的，单位以外的评价核实有不同"),
                ["indicators"] = ListOf(ComparedIndicator()),
            },
            "year",
            "indicators"),
        "指标与上年对照");

    private static JsonObject ComparedIndicator() => Closed(
        new JsonObject
        {
            ["level1"] = Titled(Type("string"), "一级指标"),
            ["level2"] = Titled(Type("string"), "二级指标"),
            ["level3"] = Titled(Type("string"), "三级指标"),
            ["change"] = Titled(new JsonObject { ["enum"] = new JsonArray("new", "kept", "same", "raised", "lowered", "gone") }, "与上年相比"),
        },
        "level1",
        "level2",
        "level3",
        "change");

    private static JsonObject Note() => Closed(
        new JsonObject
        {
            ["subject"] = Type("string"),
            ["about"] = Titled(Type("string"), "情况"),
            ["reason"] = Titled(Type("string"), "理由"),
            ["edition"] = Titled(Type("string"), "版次"),
        },
        "about",
        "reason",
        "edition");

    private static JsonObject Either(IRecordDefinition project, IRecordDefinition unit) =>
        new() { ["anyOf"] = new JsonArray(Reference(project.Form), Reference(unit.Form)) };

    private static JsonObject Recomputed() => Titled(
        Closed(
            new JsonObject
            {
                ["total"] = Type("number"),
                ["grade"] = Type("string"),
                ["execution"] = Type("number"),
                ["indicators"] = ListOf(Closed(
                    new JsonObject
                    {
                        ["score"] = Type("number"),
                        ["lowest"] = Type("number"),
                        ["highest"] = Type("number"),
                        ["arithmetic"] = Type("string"),
                    },
                    "arithmetic")),
            },
            "indicators"),
        "核算得分");

    private static JsonObject Satisfaction()
    {
        var schema = Titled(RecordKinds.Satisfaction.ToSchema(Spelling.Data), "服务对象满意度调查结果和由它算出的数");
        var properties = (JsonObject)schema["properties"]!;
        properties.Add("isEnough", Titled(Type("boolean"), "有效份数够不够计分"));
        properties.Add("rate", Titled(Type("number"), "满意率"));
        properties.Add("interval", Titled(ListOf(Type("number")), "满意率的 95% 置信区间"));
        properties.Add("index", Titled(Type("number"), "满意度指数"));
        ((JsonArray)schema["required"]!).Add((JsonNode)"isEnough");
        return schema;
    }

    // What a table's column holds is told by its heading; years, rates, yes and no, and days have one spelling in all of them.
    private static JsonObject Row() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["year"] = OrNothing("integer"),
            ["rate"] = OrNothing("number"),
            ["weight"] = OrNothing("number"),
            ["withheld"] = OrNothing("boolean"),
        },
        ["patternProperties"] = new JsonObject
        {
            ["^(published|[a-z]*Date|date|opens|closes|day)$"] = new JsonObject
            {
                ["type"] = new JsonArray("string", "null"),
                ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            },
        },
        ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") },
    };

    private static JsonObject OrNothing(string type) => new() { ["type"] = new JsonArray(type, "null") };
}
