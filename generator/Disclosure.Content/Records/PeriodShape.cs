using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Calendar;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>From when to when a project runs.</summary>
internal static class PeriodShape
{
    private static readonly IdentityField<ProjectPeriod, PartialDate> Start =
        new("start", "计划开始日期", Scalars.PartialDate, period => period.Start);

    private static readonly OptionalValueField<ProjectPeriod, PartialDate> End =
        new("end", "计划完成日期，经常性项目不写", Scalars.PartialDate, period => period.End);

    /// <summary>The period on one line.</summary>
    public static MappingShape<ProjectPeriod> Shape { get; } = new(
        "项目期", YamlStyle.Flow, [Start, End],
        mapping => new ProjectPeriod(Start.Read(mapping), End.Read(mapping)));
}
